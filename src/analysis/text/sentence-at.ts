import type { Span } from '../../core/span';

/** Index of the sentence that a place stands in, or of the last one before it. */
export function sentenceAt(sentences: readonly Span[], offset: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.offset ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
