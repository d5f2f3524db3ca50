const CLASSES = 7;
const WHOLE = 1 << CLASSES;

/**
 * Finds out whether one of some literal texts stands in a text. Their first two code units tell nearly all places apart, so that a pattern which is
 * tried only where a text has one of them costs next to nothing.
 */
export class LiteralFinder {
  /** To each code unit, a bit for each class of texts that it is the first or the second of; `WHOLE` where it is a text itself. */
  readonly #first = new Uint8Array(0x10000);
  readonly #second = new Uint8Array(0x10000);
  readonly #byFirst = new Map<number, string[]>();

  constructor(literals: Iterable<string>) {
    for (const literal of new Set(literals)) {
      const [first, second] = [literal.charCodeAt(0), literal.charCodeAt(1)];
      const own = literal.length === 1 ? WHOLE : 1 << (first % CLASSES);
      (this.#first[first] as number) |= own;
      if (literal.length > 1) (this.#second[second] as number) |= own;
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
      if (classes === 0) continue;
      if (classes >= WHOLE) return true;
      if (((second[text.charCodeAt(at + 1)] as number) & classes) !== 0 && this.#standsAt(text, at, end)) return true;
    }
    return false;
  }

  /** Tells whether a text opens with one. */
  opens(text: string): boolean {
    return this.#first[text.charCodeAt(0)] !== 0 && this.#standsAt(text, 0, text.length);
  }

  /** Apart, since a function made inside the loop would cost more than the loop. */
  #standsAt(text: string, at: number, end: number): boolean {
    const alike = this.#byFirst.get(text.charCodeAt(at)) ?? [];
    return alike.some((literal) => at + literal.length <= end && text.startsWith(literal, at));
  }
}
