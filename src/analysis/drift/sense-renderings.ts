import { defineAnalysis } from '../../core/analysis';
import type { Article } from '../../core/article';
import { exclusionOf } from '../text/contrasts';
import { isPairConcept } from '../text/lexicon-concepts';
import { shareSentence } from '../text/share-sentence';
import { placedRendering } from './placed-rendering';
import type { RenderingGroup } from './renderings';
import { areDerived, areOneWord, type SenseWindow, type SenseWindows, senseWindows } from './sense-windows';
import type { WordPart, WordSenses } from './word-senses';

const MOST_ALIKE = 12;
const FEWEST_PLACES = 3;
const RECURRING = 2;
// A name of three words is a name wherever it stands.
const LONG = 3;
const MOST_ALONE = 2;
const MOST_ELSEWHERE = 4;
const SCORE = 0.8;

/**
 * Names and terms of two words or more that are named again with other words for the same: `станция замены аккумуляторов` and
 * `пункт смены батарей`, Behörde für Hafensicherheit and Amt für Hafensicherheit. Every word has its counterpart,
 * which is the same word or one that the senses of the language know for the same.
 */
export const senseRenderings = defineAnalysis({
  id: 'sense-renderings',
  needs: { senseWindows },
  run: (article, facts): readonly RenderingGroup[] => {
    const { prose } = article.document;
    const { alike, ...known } = facts.senseWindows;
    const judge = new Judge(article, known);
    const pairs = new Map<SenseWindow, Map<SenseWindow, WordMatch>>();
    for (const windows of alike) {
      const ranked = [...windows].sort((a, b) => b.places.length - a.places.length).slice(0, MOST_ALIKE);
      for (const [index, main] of ranked.entries()) {
        for (const other of ranked.slice(index + 1)) {
          const matches = pairs.get(main) ?? new Map<SenseWindow, WordMatch>();
          if (matches.has(other)) continue;
          const match = judge.match(main, other);
          if (match === undefined) continue;
          pairs.set(main, matches.set(other, match));
        }
      }
    }
    // The longest say most, and those that recur are what the others should be.
    const mains = [...pairs.keys()].sort(
      (a, b) => b.parts.length - a.parts.length || b.places.length - a.places.length,
    );
    const groups: RenderingGroup[] = [];
    // By code unit of the prose, since there are too many places to compare each with all that are taken.
    const taken = new Uint8Array(prose.length);
    const isFree = ({ places }: SenseWindow) =>
      !places.every(({ offset, endOffset }) => taken.subarray(offset, endOffset).includes(1));
    for (const main of mains) {
      if (!isFree(main)) continue;
      const variants = [...(pairs.get(main) as ReadonlyMap<SenseWindow, WordMatch>)].filter(([other]) => isFree(other));
      if (variants.length === 0) continue;
      for (const { offset, endOffset } of [main, ...variants.map(([other]) => other)].flatMap(({ places }) => places))
        taken.fill(1, offset, endOffset);
      groups.push({
        id: main.forms.map(({ stem }) => stem).join('-'),
        main: placedRendering(main.places, prose, judge.isNamed(main)),
        variants: variants.map(([other, { same, isName }]) => ({
          ...placedRendering(other.places, prose, isName),
          score: SCORE,
          links: ['meaning'],
          anchors: same > 0 ? 1 : 0,
          kind: 'words',
        })),
      });
    }
    return groups;
  },
});

interface WordMatch {
  readonly isName: boolean;
  readonly same: number;
  readonly replaced: number;
  /** Words replaced by others that writers do not vary at will. */
  readonly telling: number;
}

class Judge {
  readonly #prose: string;
  readonly #senses: WordSenses;
  readonly #countOf: SenseWindows['countOf'];
  readonly #language: Article['language'];
  readonly #givenNameOf: Article['nameFacts']['givenNameOf'];
  readonly #areContrary: (stem: string, other: string) => boolean;
  readonly #lexicon: Article['lexicon'];
  readonly #named = new Map<SenseWindow, boolean>();

  constructor({ language, document, lexicon, nameFacts }: Article, { senses, countOf }: Omit<SenseWindows, 'alike'>) {
    this.#prose = document.prose;
    this.#lexicon = lexicon;
    this.#senses = senses;
    this.#countOf = countOf;
    this.#language = language;
    this.#givenNameOf = nameFacts.givenNameOf;
    this.#areContrary = exclusionOf(language);
  }

  match(main: SenseWindow, other: SenseWindow): WordMatch | undefined {
    const isName = this.#areNames(main, other);
    if (!isName && (this.isNamed(main) || this.isNamed(other))) return undefined;
    if (!areJoinedAlike(main, other)) return undefined;
    const pairs = this.#pair(main.parts, other.parts);
    if (
      pairs === undefined ||
      (isOrdered(main, other) && !pairs.every(([a, b]) => main.parts.indexOf(a) === other.parts.indexOf(b)))
    )
      return undefined;
    const replaced = pairs.filter(([a, b]) => !areOneWord(a, b));
    const same = pairs.length - replaced.length;
    const telling = replaced.filter((pair) => this.#shared(...pair).some((one) => !this.#senses.isCommon(one))).length;
    const byLexicon = replaced.some((pair) => this.#shared(...pair).every(isPairConcept));
    // A verb makes no term: the accident occurred, the crash occurred.
    if (byLexicon && ![...main.parts, ...other.parts].every(({ stem }) => this.#lexicon.knows([stem])))
      return undefined;
    const counts = { same, replaced: replaced.length, telling };
    if (replaced.length === 0 || !isEnough(main, other, { ...counts, isName })) return undefined;
    // A word that the article also uses by itself is a word of its own choice, not a slip.
    if (!isName && replaced.some(([, part]) => this.#countOf(part) - other.places.length > MOST_ALONE))
      return undefined;
    // What goes with everything, such as more and new, makes no term.
    const places = main.places.length + other.places.length;
    if (!isName && same > 0 && pairs.every(([a, b]) => !areOneWord(a, b) || this.#countOf(a) > MOST_ELSEWHERE * places))
      return undefined;
    if (shareSentence(main.places, other.places)) return undefined;
    return { ...counts, isName };
  }

  /** Begins with a capital inside a sentence at all of its places that are inside one; in German every noun does. */
  isNamed(window: SenseWindow): boolean {
    if (this.#language.capitalisedNouns) return false;
    let known = this.#named.get(window);
    if (known === undefined) {
      const inside = window.places.filter(({ offset }) =>
        /[\p{L}\p{N},;:«„“"(]\s*$/u.test(this.#prose.slice(Math.max(0, offset - 2), offset)),
      );
      known = inside.length > 0 && inside.every(({ offset }) => /\p{Lu}/u.test(this.#prose.charAt(offset)));
      this.#named.set(window, known);
    }
    return known;
  }

  #areNames(main: SenseWindow, other: SenseWindow): boolean {
    if (this.#language.capitalisedNouns || !this.#isCapitalised(main) || !this.#isCapitalised(other)) return false;
    // Where words stand in any order, each of a name has its capital: Gentium Coniunctarum [proposita].
    if (
      this.#language.freeNameOrder === true &&
      [...main.forms, ...other.forms].some(({ casing }) => casing === 'lower')
    )
      return false;
    // A name of three words that only opens sentences has its capital everywhere, and so has what it is called elsewhere.
    return this.isNamed(main) || this.isNamed(other) || main.parts.length >= LONG;
  }

  #isCapitalised({ places }: SenseWindow): boolean {
    return places.every(({ offset }) => /\p{Lu}/u.test(this.#prose.charAt(offset)));
  }

  /** The words of the one by those of the other; undefined where one has no counterpart. */
  #pair(
    main: readonly WordPart[],
    other: readonly WordPart[],
  ): ReadonlyArray<readonly [WordPart, WordPart]> | undefined {
    const free = new Set(main);
    const pairs: Array<readonly [WordPart, WordPart]> = [];
    const left: WordPart[] = [];
    for (const part of other) {
      const partner = [...free].find((one) => one.stem === part.stem || one.root === part.root);
      if (partner === undefined) left.push(part);
      else {
        free.delete(partner);
        pairs.push([partner, part]);
      }
    }
    for (const part of left) {
      const partner = [...free].find((one) => this.#shared(part, one).length > 0 || areDerived(part, one));
      if (partner === undefined || this.#exclude(part, partner)) return undefined;
      free.delete(partner);
      pairs.push([partner, part]);
    }
    return pairs;
  }

  #shared(a: WordPart, b: WordPart): readonly number[] {
    return a.concepts.filter((concept) => b.concepts.includes(concept));
  }

  /** North and south, Marcus and Martinus: who says the one does not say the other. */
  #exclude(a: WordPart, b: WordPart): boolean {
    const [one, two] = [this.#givenNameOf(a.lower), this.#givenNameOf(b.lower)];
    if (one !== undefined && two !== undefined && one !== two) return true;
    return this.#areContrary(a.stem, b.stem);
  }
}

/** `contrôle de la qualité` and `contrôle qualité`, `pile de lithium` and `batterie au lithium`, which have as many joints. */
function areJoinedAlike({ links: a }: SenseWindow, { links: b }: SenseWindow): boolean {
  const joined = (links: readonly string[]) => links.filter((link) => link !== '').length;
  return joined(a) === 0 || joined(b) === 0 || joined(a) === joined(b);
}

/** Adjectives change places; what prepositions join does not. */
function isOrdered({ links: a }: SenseWindow, { links: b }: SenseWindow): boolean {
  return a.some((link) => link !== '') && b.some((link) => link !== '');
}

function isEnough(main: SenseWindow, other: SenseWindow, { same, replaced, telling, isName }: WordMatch): boolean {
  const total = main.places.length + other.places.length;
  if (isName) return total >= FEWEST_PLACES || (same + replaced >= LONG && same > 0);
  return total >= FEWEST_PLACES && telling > 0 && main.places.length >= RECURRING;
}
