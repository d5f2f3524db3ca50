const HASH_FACTOR = 0x01000193;
const FEWEST_PLACES = 128;
const PLACES_A_LETTER = 8;
const NONE: readonly number[] = [];

/**
 * What is left of many words, each as a whole and without one of its letters, counted by hash: most stand alone, and need not
 * be cut out to learn that.
 */
export class Remainders {
  /** For each hash, how often it was met, at most 2. */
  readonly #met: Uint8Array;

  /** Room for the remainders of `words`, of which none is counted yet. */
  constructor(words: Iterable<string>) {
    let letters = 0;
    for (const word of words) letters += word.length + 1;
    this.#met = new Uint8Array(2 ** Math.ceil(Math.log2(Math.max(FEWEST_PLACES, letters * PLACES_A_LETTER))));
  }

  /** Counts a word, and what is left of it without each of its letters from `first` to before `end`. */
  count(word: string, first: number, end: number): void {
    this.#over(word, first, end, undefined);
  }

  /**
   * The letters from `first` to before `end` without which there may be left what is left elsewhere too, or here without
   * another letter; -1 stands for the whole word.
   */
  sharedOf(word: string, first: number, end: number): readonly number[] {
    const shared: number[] = [];
    this.#over(word, first, end, shared);
    return shared.length === 0 ? NONE : shared;
  }

  #over(word: string, first: number, end: number, shared: number[] | undefined): void {
    let hash = 0;
    for (let at = word.length - 1; at > 0; at -= 1) hash = Math.imul(hash, HASH_FACTOR) + word.charCodeAt(at);
    this.#note(Math.imul(hash, HASH_FACTOR) + word.charCodeAt(0), -1, shared);
    // Without the first letter; from there each letter takes the place of the one before it.
    let factor = 1;
    for (let at = 0; at < end; at += 1) {
      if (at > 0) {
        hash = (hash + Math.imul(factor, word.charCodeAt(at - 1) - word.charCodeAt(at))) | 0;
        factor = Math.imul(factor, HASH_FACTOR);
      }
      if (at >= first) this.#note(hash, at, shared);
    }
  }

  #note(hash: number, at: number, shared: number[] | undefined): void {
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    const place = (mixed ^ (mixed >>> 13)) & (this.#met.length - 1);
    const met = this.#met[place] as number;
    if (shared === undefined) this.#met[place] = Math.min(2, met + 1);
    else if (met === 2) shared.push(at);
  }
}
