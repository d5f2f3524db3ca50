import type { TokenVector } from '../../../src/core/embedder';

// Both are chosen on the tune half of the term pairs.
/** Words that weigh less than this share of the heaviest are function words. */
const CONTENT = 0.4;
/** What the term whose words all find better partners adds to the other's verdict. */
const SECOND = 0.2;

/**
 * Likeness of what differs most between two terms: the cosine of the content word, of either term, that finds the least
 * like it in the other, with a share of the same seen from the other side. The cosine of whole terms is carried by what they share: "dioxyde de carbone" is near "carbon
 * monoxide", and only the word that has no counterpart tells them apart. 0 where either term has no words.
 */
export function leastLikeness(a: readonly TokenVector[], b: readonly TokenVector[]): number {
  const [one, two] = [leastMatched(a, b), leastMatched(b, a)];
  return (Math.min(one, two) + SECOND * Math.max(one, two)) / (1 + SECOND);
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
