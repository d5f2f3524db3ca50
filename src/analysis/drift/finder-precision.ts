/*
 * How often each analysis of drift is right, over labelled articles, articles without faults and manuals that people translated, as
 * `tsx bench/quality/drift-kinds.ts --every 3` printed it in three runs over all languages: 1,120 right of 1,319. Those with fewer than
 * twenty findings there have no figure of their own.
 */
const PRECISION: Readonly<Record<string, number>> = {
  wordwiseRenderings: 1,
  foreignRenderings: 0.96,
  memberRenderings: 0.94,
  weighedNames: 0.92,
  unspacedRenderings: 0.91,
  weighedPieces: 0.87,
  englishRenderings: 0.87,
  senseRenderings: 0.87,
  renderings: 0.86,
  weighedTerms: 0.75,
  weighedSpellings: 0.71,
  alignedPhrases: 0.68,
  rootRenderings: 0.32,
};
/** Right of all the findings of the others. */
const OF_OTHERS = 0.86;

export function precisionOf(finder: string): number {
  return PRECISION[finder] ?? OF_OTHERS;
}
