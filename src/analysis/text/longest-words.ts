import { longestByFirst } from './longest-by-first';

/** Words that begin with the same two code units, the longest first. */
interface Row<T> {
  readonly words: readonly string[];
  readonly values: readonly T[];
}

/** What is known of words that are looked for, the longest first, at places of a text where nothing parts words. */
export class LongestWords<T> {
  /** Which words begin with a code unit: 0 for none, 1 for some, and so on for the word that is no longer, in `#lone`. */
  readonly #firsts = new Uint16Array(0x10000);
  readonly #lone: T[] = [];
  readonly #rows = new Map<number, Row<T>>();

  constructor(known: ReadonlyMap<string, T>) {
    const byPair = new Map<number, string[]>();
    for (const words of longestByFirst(known.keys()).values()) {
      for (const word of words) {
        const first = word.charCodeAt(0);
        this.#firsts[first] ||= SOME;
        if (word.length === 1) this.#firsts[first] = SOME + this.#lone.push(known.get(word) as T);
        else {
          const pair = pairOf(first, word.charCodeAt(1));
          const alike = byPair.get(pair);
          if (alike === undefined) byPair.set(pair, [word]);
          else alike.push(word);
        }
      }
    }
    for (const [pair, words] of byPair)
      this.#rows.set(pair, { words, values: words.map((word) => known.get(word) as T) });
  }

  /** That of the longest word that stands at a place, ends no later than `limit` and is one that counts. */
  at(text: string, place: number, limit: number, counts: (value: T) => boolean = always): T | undefined {
    const first = text.charCodeAt(place);
    const state = this.#firsts[first] as number;
    if (state === 0) return undefined;
    const row = place + 1 < limit ? this.#rows.get(pairOf(first, text.charCodeAt(place + 1))) : undefined;
    if (row !== undefined) {
      const { words, values } = row;
      for (let at = 0; at < words.length; at += 1) {
        const word = words[at] as string;
        const stands = word.length === 2 || (place + word.length <= limit && text.startsWith(word, place));
        if (stands && counts(values[at] as T)) return values[at];
      }
    }
    const lone = state === SOME ? undefined : this.#lone[state - SOME - 1];
    return lone !== undefined && counts(lone) ? lone : undefined;
  }
}

const SOME = 1;
const always = () => true;

/** Two code units as one number. */
function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}
