/**
 * Finds where one of some literal texts stands. Their first two code units tell nearly all places apart, so that a pattern which is
 * tried only where a text has one of them costs next to nothing.
 */
export class LiteralFinder {
  /** To each code unit, a bit for each class of texts that it is the first or the second of. */
  readonly #first = new Uint8Array(0x10000);
  readonly #second = new Uint8Array(0x10000);
  readonly #byFirst = new Map<number, string[]>();

  constructor(literals: Iterable<string>) {
    for (const literal of new Set(literals)) {
      const [first, second] = [literal.charCodeAt(0), literal.charCodeAt(1)];
      const own = 1 << (first % 8);
      (this.#first[first] as number) |= own;
      if (literal.length > 1) (this.#second[second] as number) |= own;
      else for (let code = 0; code <= 0xffff; code += 1) (this.#second[code] as number) |= own;
      const alike = this.#byFirst.get(first);
      if (alike === undefined) this.#byFirst.set(first, [literal]);
      else alike.push(literal);
    }
  }

  /** Tells whether a text stands between two places of another. */
  standsIn(text: string, from: number, end: number): boolean {
    const first = this.#first;
    const second = this.#second;
    for (let at = from; at < end; at += 1) {
      const classes = first[text.charCodeAt(at)] as number;
      if (classes === 0 || (at + 1 < end && ((second[text.charCodeAt(at + 1)] as number) & classes) === 0)) continue;
      const alike = this.#byFirst.get(text.charCodeAt(at)) as string[];
      if (alike.some((literal) => at + literal.length <= end && text.startsWith(literal, at))) return true;
    }
    return false;
  }
}
