import { defineAnalysis } from '../../core/analysis';
import type { Article } from '../../core/article';
import type { Span } from '../../core/span';
import { shareSentence } from '../text/share-sentence';
import { quotesCode } from '../text/verbatim';
import { placedRendering } from './placed-rendering';
import type { RenderingGroup, Variant } from './renderings';
import { COMPOUND, isLinked, type RootModifier, type RootWindow, rootWindows } from './root-windows';
import type { WordRoots } from './word-roots';

const RECURRING = 2;
const FEWEST_PLACES = 3;
const SCORE = 0.8;
const MOST_ALIKE = 12;

/**
 * Terms that are named again by the same roots in another construction: `planta desaladora` and `planta de desalinización`,
 * Meeresboden and Boden des Meeres, `la campagne Marvik` and `la campagne de Marvik`. The head is the same word, and every
 * other word is the same or of one root.
 */
export const rootRenderings = defineAnalysis({
  id: 'root-renderings',
  needs: { rootWindows, quotesCode },
  run: (article, facts): readonly RenderingGroup[] => {
    const { prose } = article.document;
    const { alike, roots } = facts.rootWindows;
    if (roots === undefined) return [];
    const pairs: Array<{ main: RootWindow; others: RootWindow[] }> = [];
    for (const windows of alike) {
      const rank = (window: RootWindow) => (bindsName(window, article) ? 1 : 0);
      const ranked = [...windows]
        .sort((a, b) => rank(b) - rank(a) || b.places.length - a.places.length)
        .slice(0, MOST_ALIKE);
      for (const [index, main] of ranked.entries()) {
        if (main.places.length < RECURRING && !main.named) break;
        const others = ranked
          .slice(index + 1)
          .filter((other) => areOneTerm(main, other, roots, article, facts.quotesCode));
        if (others.length > 0) pairs.push({ main, others });
      }
    }
    pairs.sort(
      (a, b) => b.main.modifiers.length - a.main.modifiers.length || b.main.places.length - a.main.places.length,
    );
    const taken = new Uint8Array(prose.length);
    const isFree = ({ places }: RootWindow) =>
      !places.every(({ offset, endOffset }) => taken.subarray(offset, endOffset).includes(1));
    const groups: RenderingGroup[] = [];
    for (const { main, others } of pairs) {
      if (!isFree(main)) continue;
      const free = others.filter(isFree);
      if (free.length === 0) continue;
      for (const { offset, endOffset } of [main, ...free].flatMap(({ places }) => places as readonly Span[]))
        taken.fill(1, offset, endOffset);
      groups.push({
        id: `${main.head.stem}-${main.modifiers.map(({ part }) => part.stem).join('-')}`,
        main: placedRendering(main.places, prose),
        variants: free.map(
          (other): Variant => ({
            ...placedRendering(other.places, prose),
            score: SCORE,
            links: ['same'],
            anchors: 1,
            kind: 'words',
          }),
        ),
      });
    }
    return groups;
  },
});

function areOneTerm(
  main: RootWindow,
  other: RootWindow,
  roots: WordRoots,
  article: Article,
  ofPrograms: boolean,
): boolean {
  // A name, and what it is an instance of.
  if (main.named !== other.named) return false;
  // Names of programs stand beside a noun either way: paquetes Debian, paquetes de Debian.
  if (ofPrograms && takesNameInTwoWays(main, other, article)) return false;
  const isRare = main.places.length < RECURRING || main.places.length + other.places.length < FEWEST_PLACES;
  if (isRare && !takesNameInTwoWays(main, other, article)) return false;
  if (!pairModifiers(main, other, roots, article)) return false;
  return !shareSentence(main.places, other.places);
}

/** `la campagne Marvik` and `la campagne de Marvik`, which no pen mixes of itself. */
function takesNameInTwoWays(main: RootWindow, other: RootWindow, article: Article): boolean {
  if (!main.named || !other.named || main.modifiers.length > 1) return false;
  const isBare = ({ modifiers: [modifier] }: RootWindow) => modifier?.joint === '';
  return (bindsName(main, article) && isBare(other)) || (isBare(main) && bindsName(other, article));
}

/** `la campagne de Marvik`, in a language that joins a name so to the noun it goes with: there it is the right one. */
function bindsName({ named, modifiers }: RootWindow, { language }: Article): boolean {
  const joint = modifiers.length === 1 ? modifiers[0]?.joint : undefined;
  if (!named || joint === undefined || joint === '') return false;
  return language.words.namePrepositions?.some((word) => word[0] === joint) === true;
}

/** Every modifier of the one has its counterpart in the other; some differ, by construction at least. */
function pairModifiers(main: RootWindow, other: RootWindow, roots: WordRoots, article: Article): boolean {
  const free = new Set(main.modifiers);
  const isBody = () => article.kindsOf(main.head.lower).length > 0;
  let differs = false;
  for (const one of other.modifiers) {
    const partner = [...free].find(({ part }) => roots.relationOf(part, one.part) !== undefined);
    if (partner === undefined) return false;
    free.delete(partner);
    const change = changeOf(partner, one, roots, article);
    if (change === 'another') return false;
    // The eruption of the volcano is a volcanic one as well; the council of the city is the city council.
    const isCompound = partner.joint === COMPOUND || one.joint === COMPOUND;
    if (change === 'construction' && partner.definite !== one.definite && !isCompound && !isBody()) return false;
    differs ||= change !== 'none';
  }
  return differs && free.size === 0;
}

/** What tells two modifiers of one root: nothing, their construction, or that they are other things. */
function changeOf(
  a: RootModifier,
  b: RootModifier,
  roots: WordRoots,
  { placeOf, language }: Article,
): 'none' | 'construction' | 'another' {
  const relation = roots.relationOf(a.part, b.part);
  if (relation === 'same') {
    // Data from the repository, data to the repository.
    if (isLinked(a.joint) && isLinked(b.joint)) return 'none';
    if (!areJoinedInTwoWays(a, b)) return 'none';
    // An adjective that stands for its noun: derechos iguales, derecho a igual protección.
    const mayBeAdjective = language.inflectsNames !== true && a.joint !== COMPOUND && b.joint !== COMPOUND;
    return mayBeAdjective && a.part.lower !== b.part.lower ? 'another' : 'construction';
  }
  if (placeOf(a.part.lower) !== undefined || placeOf(b.part.lower) !== undefined) return 'another';
  // Two nouns of one root are two things: a school of music and one of musicians.
  const isListed = a.part.root !== undefined && a.part.root === b.part.root;
  const areTwoNouns = (isLinked(a.joint) && isLinked(b.joint)) || a.joint === b.joint;
  return areTwoNouns && relation === 'root' && !isListed ? 'another' : 'construction';
}

/** By a preposition, as the first part of a compound, or side by side: not by a preposition and another. */
function areJoinedInTwoWays({ joint: a }: RootModifier, { joint: b }: RootModifier): boolean {
  return isLinked(a) !== isLinked(b) || (a === COMPOUND) !== (b === COMPOUND);
}
