import { defineAnalysis } from '../../core/analysis';
import type { Lexicon } from '../../core/lexicon';
import { dot } from '../text/dot';
import { shareSentence } from '../text/share-sentence';
import { type Form, type Words, words } from '../text/words';
import { placedRendering } from './placed-rendering';
import type { RenderingGroup, Variant } from './renderings';
import { type TermWindow, termWindows } from './term-windows';

// Chosen on the corpora, FLORES and human translations, where they accuse next to nothing. Of a term that is sure one word stays
// and the other is this alike; or one word all but means the same and the other may be anything.
const LEAST_ANCHORED = 0.38;
const LEAST_HEAD = 0.74;
/** Words of which the lexicon knows what they mean, and no meaning is that of both: a ship for research, a boat for rescue. */
const LEAST_PARTED = 0.25;
const SURE_MENTIONS = 3;
const MOST_MAINS = 150;
const MOST_CANDIDATES = 6000;

/**
 * Terms of two or three words that the article takes for known, with the definite article, beside what may be another rendering
 * of each: `the class council` and `the class parliament`, `the immersed tube` and `the sunken pipe`. The words in which the
 * two differ stand nowhere else in the article, so it speaks of one thing where it has one and the other. Needs a model.
 */
export const definiteTerms = defineAnalysis({
  id: 'definite-terms',
  needs: { termWindows, words },
  run: async (
    { document, embedder, language, lexicon, placeOf },
    facts,
    signal,
  ): Promise<readonly RenderingGroup[]> => {
    const definite = new Set(language.words.definiteArticles ?? []);
    if (embedder === undefined || definite.size === 0) return [];
    const all = facts.words;
    const counts = new Map<string, number>();
    for (let index = 0; index < all.count; index += 1) {
      const { stem } = all.form(index);
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
    const own = (form: Form, window: TermWindow) => (counts.get(form.stem) ?? 0) === window.places.length;
    const known = facts.termWindows
      .filter((window) => isTerm(window) && isDefinite(window, all, definite))
      .slice(0, MOST_CANDIDATES);
    const mains = known.filter(({ places }) => places.length > 1).slice(0, MOST_MAINS);
    if (mains.length === 0) return [];
    const forms = [...new Set(known.flatMap((window) => window.forms))];
    const vectors = await embedder.embed(
      forms.map(({ lower }) => lower),
      signal,
    );
    const vectorOf = new Map(forms.map((form, index) => [form, vectors[index] as Float32Array]));
    const contrasts = new Map(
      language.words.contrasts.flatMap((set, index) => set.map((word) => [word, index] as const)),
    );
    const likeness = (a: Form, b: Form): number => {
      if (a === b || a.stem === b.stem) return 1;
      const contrast = contrasts.get(a.lower);
      if (contrast !== undefined && contrast === contrasts.get(b.lower)) return Number.NEGATIVE_INFINITY;
      if (placeOf(a.text) !== placeOf(b.text)) return Number.NEGATIVE_INFINITY;
      const score = dot(vectorOf.get(a) as Float32Array, vectorOf.get(b) as Float32Array);
      return score < LEAST_PARTED && areParted(a, b, lexicon) ? Number.NEGATIVE_INFINITY : score;
    };

    const groups: RenderingGroup[] = [];
    const taken = new Set<TermWindow>();
    // The longest first: platform screen doors, of which screen doors are a part.
    for (const main of [...mains].sort(
      (a, b) => b.forms.length - a.forms.length || b.places.length - a.places.length,
    )) {
      const variants: Variant[] = [];
      for (const other of known) {
        if (other === main || other.places.length > main.places.length || taken.has(other) || taken.has(main)) continue;
        const score = scoreOf(main, other, likeness);
        if (score === undefined) continue;
        const [mine, theirs] = differing(main, other, likeness);
        if (!mine.every((form) => own(form, main)) || !theirs.every((form) => own(form, other))) continue;
        if (shareSentence(main.places, other.places) || overlapsAny(other, taken)) continue;
        variants.push({
          ...placedRendering(other.places, document.prose),
          score,
          links: ['meaning'],
          anchors: 1,
          kind: 'words',
        });
        taken.add(other);
      }
      if (variants.length === 0) continue;
      taken.add(main);
      groups.push({
        id: main.forms.map(({ stem }) => stem).join('-'),
        main: placedRendering(main.places, document.prose),
        variants,
      });
    }
    return groups;
  },
});

const SHORTEST = 4;

function isTerm({ forms }: TermWindow): boolean {
  return (
    (forms.length === 2 || forms.length === 3) &&
    forms.every(({ lower, casing }) => lower.length >= SHORTEST && casing !== 'upper')
  );
}

function isDefinite({ places }: TermWindow, all: Words, definite: ReadonlySet<string>): boolean {
  return places.some(({ offset }) => {
    const before = all.before(offset);
    return before >= 0 && offset - (all.ends[before] as number) <= 1 && definite.has(all.form(before).lower);
  });
}

function differing(
  main: TermWindow,
  other: TermWindow,
  likeness: (a: Form, b: Form) => number,
): readonly [readonly Form[], readonly Form[]] {
  const at = main.forms.flatMap((form, index) => (likeness(form, other.forms[index] as Form) === 1 ? [] : [index]));
  return [at.map((index) => main.forms[index] as Form), at.map((index) => other.forms[index] as Form)];
}

/** How alike two terms are where they may be one; undefined where they are too little. */
function scoreOf(main: TermWindow, other: TermWindow, likeness: (a: Form, b: Form) => number): number | undefined {
  if (main.forms.length !== other.forms.length) return undefined;
  // One has a connector between its words and the other has none.
  if (/[\s-]/.test(joints(main)) !== /[\s-]/.test(joints(other))) return undefined;
  const scores = main.forms.map((form, index) => likeness(form, other.forms[index] as Form));
  if (scores.includes(Number.NEGATIVE_INFINITY)) return undefined;
  const changed = scores.flatMap((score, index) => (score === 1 ? [] : [index]));
  const [first] = changed;
  if (first === undefined || changed.length > 2) return undefined;
  if (changed.length === 1) {
    const isDerived = beginAlike(main.forms[first] as Form, other.forms[first] as Form);
    const score = scores[first] as number;
    return main.places.length < SURE_MENTIONS || score < LEAST_ANCHORED || isDerived ? undefined : 0.6 + 0.35 * score;
  }
  if (main.forms.length > 2) return undefined;
  const best = Math.max(...scores);
  const at = scores.indexOf(best);
  // An adjective and its noun, a number and its ordinal.
  return best < LEAST_HEAD || beginAlike(main.forms[at] as Form, other.forms[at] as Form) ? undefined : best;
}

/** What stands between the words of a term besides them. */
function joints({ text, forms }: TermWindow): string {
  return text.split(/\s+|-/).length > forms.length ? ' ' : '';
}

function areParted(a: Form, b: Form, { meaningsOf, hintsOf }: Lexicon): boolean {
  const [one, two] = [meaningsOf([a.stem]), meaningsOf([b.stem])];
  if (one.length === 0 || two.length === 0 || one.some((meaning) => two.includes(meaning))) return false;
  const hints = hintsOf([a.stem]);
  return !hintsOf([b.stem]).some((hint) => hints.includes(hint));
}

function beginAlike(a: Form, b: Form): boolean {
  return a.lower.slice(0, 3) === b.lower.slice(0, 3);
}

function overlapsAny({ places }: TermWindow, taken: ReadonlySet<TermWindow>): boolean {
  for (const other of taken)
    for (const one of other.places)
      if (places.some((place) => place.offset < one.endOffset && one.offset < place.endOffset)) return true;
  return false;
}
