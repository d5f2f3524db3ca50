import { longestByFirst } from './longest-by-first';

interface Row {
  /** The second code units of the words, by which most are told apart; -1 for the word that has none. */
  readonly seconds: readonly number[];
  readonly words: readonly string[];
}

/** Words that are looked for, the longest first, at places of a text where nothing parts words. */
export class LongestWords {
  readonly #rows: Row[] = [];
  /** Which row has the words that begin with a code unit, counted from 1. */
  readonly #rowOf = new Uint16Array(0x10000);

  constructor(words: Iterable<string>) {
    for (const [first, alike] of longestByFirst(words)) {
      const seconds = alike.map((word) => (word.length === 1 ? -1 : word.charCodeAt(1)));
      this.#rowOf[first.charCodeAt(0)] = this.#rows.push({ seconds, words: alike });
    }
  }

  /** The longest word that stands at a place and ends no later than `limit`. */
  at(text: string, place: number, limit: number): string | undefined {
    const row = this.#rows[(this.#rowOf[text.charCodeAt(place)] as number) - 1];
    if (row === undefined) return undefined;
    const { seconds, words } = row;
    const second = text.charCodeAt(place + 1);
    for (let at = 0; at < seconds.length; at += 1) {
      const one = seconds[at] as number;
      const word = words[at] as string;
      if (one === -1 || (one === second && place + word.length <= limit && text.startsWith(word, place))) return word;
    }
    return undefined;
  }
}
