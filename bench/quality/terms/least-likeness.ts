import type { TokenVector } from '../../../src/core/embedder';

/** Words that weigh less than this share of the heaviest are function words; chosen on the tune half of the term pairs. */
const CONTENT = 0.3;

/**
 * Likeness of what differs most between two terms: the cosine of the content word, of either term, that finds the least
 * like it in the other. The cosine of whole terms is carried by what they share: "dioxyde de carbone" is near "carbon
 * monoxide", and only the word that has no counterpart tells them apart. 0 where either term has no words.
 */
export function leastLikeness(a: readonly TokenVector[], b: readonly TokenVector[]): number {
  return Math.min(leastMatched(a, b), leastMatched(b, a));
}

function leastMatched(words: readonly TokenVector[], others: readonly TokenVector[]): number {
  if (words.length === 0 || others.length === 0) return 0;
  const least = CONTENT * words.reduce((most, { weight }) => Math.max(most, weight), 0);
  let result = 1;
  for (const { vector, weight } of words) {
    if (weight < least) continue;
    const best = others.reduce((most, other) => Math.max(most, cosine(vector, other.vector)), -1);
    if (best < result) result = best;
  }
  return result;
}

function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] as number) * (b[at] as number);
  return sum;
}
