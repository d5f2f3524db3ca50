import type { Language } from '../../core/language';

/** Under what a word is looked up. */
type KeyOf = (word: string) => string;

const known = new WeakMap<Language, Map<KeyOf, ReadonlyMap<string, number>>>();

/** Looks words up as they are written. */
export const asWritten: KeyOf = (word) => word;

/**
 * Tells which set of words that exclude each other a word belongs to, as a number; undefined for most words. `keyOf` says under
 * what a word is looked up, its stem unless told; the sets are kept with it.
 */
export function contrastOf(language: Language, keyOf: KeyOf = language.stem): (key: string) => number | undefined {
  const byKey = known.get(language) ?? new Map<KeyOf, ReadonlyMap<string, number>>();
  known.set(language, byKey);
  let sets = byKey.get(keyOf);
  if (sets === undefined) {
    const { contrasts } = language.words;
    sets = new Map(contrasts.flatMap((set, index) => set.map((word) => [keyOf(word), index] as const)));
    byKey.set(keyOf, sets);
  }
  const made = sets;
  return (key) => made.get(key);
}

/** Tells whether two words exclude each other, as north and south do; north and northern do not. */
export function exclusionOf(language: Language, keyOf: KeyOf = language.stem): (a: string, b: string) => boolean {
  const setOf = contrastOf(language, keyOf);
  const directions = (language.words.directions ?? []).map((row) => new Set(row.map(keyOf)));
  const areContrary = (a: string, b: string) => {
    const set = setOf(a);
    if (set === undefined || a === b || set !== setOf(b)) return false;
    return !directions.some((row) => row.has(a) && row.has(b));
  };
  return (a, b) => {
    if (!a.includes('-') || !b.includes('-')) return areContrary(a, b);
    // Ylä-Savo, Ala-Savo
    const [one, two] = [a.split('-'), b.split('-')];
    return areContrary(a, b) || one.some((part, at) => areContrary(part, two[at] ?? ''));
  };
}
