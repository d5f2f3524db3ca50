import type { Language } from '../core/language';

/**
 * Tells which set of words that exclude each other a word belongs to, as a number; undefined for most words. `keyOf` says under
 * what a word is looked up, its stem unless told.
 */
export function contrastOf(
  { words, stem }: Language,
  keyOf: (word: string) => string = stem,
): (key: string) => number | undefined {
  const sets = new Map(words.contrasts.flatMap((set, index) => set.map((word) => [keyOf(word), index] as const)));
  return (key) => sets.get(key);
}
