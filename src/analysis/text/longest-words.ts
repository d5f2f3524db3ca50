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
  readonly #rows: Array<Row<T>> = [];
  /** A hash table of the first two code units, and which row has the words that begin so. */
  readonly #pairs: Int32Array;
  readonly #rowOf: Uint16Array;
  readonly #mask: number;

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
    let size = 4;
    while (size < 4 * byPair.size) size *= 2;
    this.#mask = size - 1;
    this.#pairs = new Int32Array(size);
    this.#rowOf = new Uint16Array(size);
    for (const [pair, words] of byPair) {
      const place = this.#placeOf(pair);
      this.#pairs[place] = pair;
      this.#rowOf[place] = this.#rows.length;
      this.#rows.push({ words, values: words.map((word) => known.get(word) as T) });
    }
  }

  /** That of the longest word that stands at a place and ends no later than `limit`. */
  at(text: string, place: number, limit: number): T | undefined {
    const first = text.charCodeAt(place);
    const state = this.#firsts[first] as number;
    if (state === 0) return undefined;
    if (place + 1 < limit) {
      const pair = pairOf(first, text.charCodeAt(place + 1));
      const slot = this.#placeOf(pair);
      if (this.#pairs[slot] === pair) {
        const { words, values } = this.#rows[this.#rowOf[slot] as number] as Row<T>;
        for (let at = 0; at < words.length; at += 1) {
          const word = words[at] as string;
          if (word.length === 2 || (place + word.length <= limit && text.startsWith(word, place))) return values[at];
        }
      }
    }
    return state === SOME ? undefined : this.#lone[state - SOME - 1];
  }

  /** Where a pair stands in the table, or may be put. */
  #placeOf(pair: number): number {
    let place = (Math.imul(pair, 0x9e3779b1) >>> 15) & this.#mask;
    while (this.#pairs[place] !== 0 && this.#pairs[place] !== pair) place = (place + 1) & this.#mask;
    return place;
  }
}

const SOME = 1;

/** Two code units as one number, which is not 0. */
function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}
