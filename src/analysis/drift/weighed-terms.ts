import { defineAnalysis } from '../../core/analysis';
import { LONGEST_ARTICLE } from '../text/longest-article';
import { words } from '../text/words';
import { byMeaning } from './by-meaning';
import { placedRendering } from './placed-rendering';
import type { ReadTerm } from './read-terms';
import type { RenderingGroup } from './renderings';
import { surestGroups } from './surest-groups';
import { type TermPair, termPairs } from './term-pairs';
import { leastScore, scoreOf } from './term-weights';
import { termWindows } from './term-windows';

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
    if (embedder === undefined || document.prose.length > LONGEST_ARTICLE) return [];
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
  const groups = surestGroups(pairs, ({ window }) => window.places);
  return [...groups].map(([main, others]) => ({
    id: main.parts.map(({ stem }) => stem).join('-'),
    main: placedRendering(main.window.places, prose),
    variants: others.map(({ window }) => byMeaning(placedRendering(window.places, prose), SCORE)),
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
