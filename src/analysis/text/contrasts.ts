import type { Language } from '../../core/language';

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

/** Tells whether two words exclude each other, as north and south do; north and northern do not. */
export function exclusionOf(
  language: Language,
  keyOf: (word: string) => string = language.stem,
): (a: string, b: string) => boolean {
  const setOf = contrastOf(language, keyOf);
  const directions = (language.words.directions ?? []).map((row) => new Set(row.map(keyOf)));
  return (a, b) => {
    const set = setOf(a);
    if (set === undefined || a === b || set !== setOf(b)) return false;
    return !directions.some((row) => row.has(a) && row.has(b));
  };
}
