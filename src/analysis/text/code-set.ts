/** A set of UTF-16 code units that is asked at every place of a text, where a regular expression would cost more. */
export class CodeSet {
  readonly codes: readonly number[];
  readonly #known = new Uint8Array(0x10000);

  constructor(characters: string) {
    this.codes = Array.from({ length: characters.length }, (_, at) => characters.charCodeAt(at));
    for (const code of this.codes) this.#known[code] = 1;
  }

  has(code: number): boolean {
    return this.#known[code] === 1;
  }

  /** The first place from `from` on, and before `end`, where a code unit of the set stands; -1 where none does. */
  next(text: string, from: number, end: number): number {
    const known = this.#known;
    for (let at = from; at < end; at += 1) if (known[text.charCodeAt(at)] === 1) return at;
    return -1;
  }
}
