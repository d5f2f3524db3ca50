import { longestByFirst } from './longest-by-first';

interface Row<T> {
  readonly words: readonly string[];
  /** The second code units of the words, by which most are told apart; -1 for the word that has none. */
  readonly seconds: readonly number[];
  readonly values: readonly T[];
}

/** What is known of words that are looked for, the longest first, at places of a text where nothing parts words. */
export class LongestWords<T> {
  readonly #rows: Array<Row<T>> = [];
  /** Which row has the words that begin with a code unit, counted from 1. */
  readonly #rowOf = new Uint16Array(0x10000);

  constructor(known: ReadonlyMap<string, T>) {
    for (const [first, words] of longestByFirst(known.keys())) {
      const seconds = words.map((word) => (word.length === 1 ? -1 : word.charCodeAt(1)));
      const values = words.map((word) => known.get(word) as T);
      this.#rowOf[first.charCodeAt(0)] = this.#rows.push({ words, seconds, values });
    }
  }

  /** That of the longest word that stands at a place and ends no later than `limit`. */
  at(text: string, place: number, limit: number): T | undefined {
    const number = this.#rowOf[text.charCodeAt(place)] as number;
    if (number === 0) return undefined;
    const { words, seconds, values } = this.#rows[number - 1] as Row<T>;
    const second = text.charCodeAt(place + 1);
    for (let at = 0; at < seconds.length; at += 1) {
      if (seconds[at] === -1) return values[at];
      if (seconds[at] !== second) continue;
      const word = words[at] as string;
      if (place + word.length <= limit && text.startsWith(word, place)) return values[at];
    }
    return undefined;
  }
}
