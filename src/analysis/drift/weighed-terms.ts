import { defineAnalysis } from '../../core/analysis';
import { words } from '../text/words';
import { placedRendering } from './placed-rendering';
import type { ReadTerm } from './read-terms';
import type { RenderingGroup } from './renderings';
import { type TermPair, termPairs } from './term-pairs';
import { leastScore, scoreOf } from './term-weights';
import { termWindows } from './term-windows';

// What is longer is no article, and has too many words for chance to make no pairs.
const LONGEST_TEXT = 100_000;
const SCORE = 0.78;

/** A pair of terms, and how likely they are one thing, as log odds. */
export interface WeighedPair extends TermPair {
  readonly score: number;
}

/**
 * Terms and names that may be named again by other words: `Massenbilanz` and `Massensaldo`, `soupape de détente` and `vanne
 * d'évacuation`. What their words have in common and how the article speaks of both is weighed together. Needs a model.
 */
export const weighedTerms = defineAnalysis({
  id: 'weighed-terms',
  needs: { termWindows, words },
  run: async (article, facts, signal): Promise<readonly WeighedPair[]> => {
    const { document, embedder } = article;
    if (embedder === undefined || document.prose.length > LONGEST_TEXT) return [];
    return (await termPairs(article, facts, signal)).map((pair) => ({ ...pair, score: scoreOf(pair) }));
  },
});

/**
 * The pairs that count as one thing, the surest first: a term is in one group. `drifts` is how many other groups the article has:
 * where a translator has named two things anew, a third is no wonder.
 */
export function weighedGroups(all: readonly WeighedPair[], drifts: number, prose: string): readonly RenderingGroup[] {
  const sure = all.filter((pair) => pair.score >= leastScore(pair, drifts));
  const pairs = sure.filter((pair) => !sure.some((whole) => whole !== pair && isCutFrom(pair, whole)));
  const taken = new Uint8Array(prose.length);
  const isFree = ({ window }: ReadTerm) =>
    !window.places.some(({ offset, endOffset }) => taken.subarray(offset, endOffset).includes(1));
  const take = ({ window }: ReadTerm) => {
    for (const { offset, endOffset } of window.places) taken.fill(1, offset, endOffset);
  };
  const groups = new Map<ReadTerm, ReadTerm[]>();
  for (const { main, other } of [...pairs].sort((a, b) => b.score - a.score)) {
    const known = groups.get(main);
    if ((known === undefined && !isFree(main)) || !isFree(other)) continue;
    if (known === undefined) groups.set(main, [other]);
    else known.push(other);
    take(main);
    take(other);
  }
  return [...groups].map(([main, others]) => ({
    id: main.parts.map(({ stem }) => stem).join('-'),
    main: placedRendering(main.window.places, prose),
    variants: others.map(({ window }) => ({
      ...placedRendering(window.places, prose),
      score: SCORE,
      links: ['meaning'],
      anchors: 1,
      kind: 'words',
    })),
  }));
}

/** `Hilo Rojo` and `Hebra Roja` are cut from `Teatro del Hilo Rojo` and `Teatro de la Hebra Roja`, if these are names as wholes. */
function isCutFrom(pair: WeighedPair, whole: WeighedPair): boolean {
  return (
    isWithin(pair.main, whole.main) &&
    isWithin(pair.other, whole.other) &&
    (pair.main !== whole.main || pair.other !== whole.other) &&
    whole.main.ragged + whole.other.ragged <= pair.main.ragged + pair.other.ragged
  );
}

function isWithin({ window: part }: ReadTerm, { window: whole }: ReadTerm): boolean {
  return (
    part === whole ||
    (part.places.length === whole.places.length &&
      part.places.every(({ offset, endOffset }, at) => {
        const place = whole.places[at];
        return place !== undefined && place.offset <= offset && endOffset <= place.endOffset;
      }))
  );
}
