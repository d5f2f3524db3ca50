const CLASSES = 8;
const ALL_CLASSES = (1 << CLASSES) - 1;

/**
 * Finds where one of some literal texts may begin, by the first two code units of each: where few places of a text have them, a
 * pattern that is tried at these alone costs next to nothing.
 */
export class LiteralStarts {
  /** To each code unit, the classes of the texts that it is the first or the second of; a text's class is its number modulo eight. */
  readonly #first = new Uint8Array(0x10000);
  readonly #second = new Uint8Array(0x10000);

  constructor(literals: Iterable<string>) {
    let count = 0;
    for (const literal of new Set(Array.from(literals, (one) => one.slice(0, 2)))) {
      const own = 1 << (count % CLASSES);
      (this.#first[literal.charCodeAt(0)] as number) |= own;
      if (literal.length > 1) (this.#second[literal.charCodeAt(1)] as number) |= own;
      else for (let code = 0; code <= 0xffff; code += 1) (this.#second[code] as number) |= own;
      count += 1;
    }
  }

  /** The first place from `from` on, and before `end`, where a text may begin; -1 where none does. */
  next(text: string, from: number, end: number): number {
    const first = this.#first;
    const second = this.#second;
    for (let at = from; at < end; at += 1) {
      const classes = first[text.charCodeAt(at)] as number;
      if (classes !== 0 && (at + 1 === end ? ALL_CLASSES : (second[text.charCodeAt(at + 1)] as number) & classes) !== 0)
        return at;
    }
    return -1;
  }
}
