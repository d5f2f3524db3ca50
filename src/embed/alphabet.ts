import type { Vocabulary } from './vocabulary';

/** Numbers the characters that are pieces by themselves, from 1 on; 0 is every other character. */
export class Alphabet {
  readonly size: number;
  /** By code point, as far as they fit UTF-16's single units. */
  readonly #units = new Uint16Array(65_536);
  readonly #beyond = new Map<number, number>();

  /** @throws {RangeError} where there are more characters than the numbers hold. */
  constructor({ codes, ends }: Vocabulary) {
    let size = 0;
    for (let index = 0; index < ends.length; index += 1) {
      const end = ends[index] as number;
      if (end - (index === 0 ? 0 : (ends[index - 1] as number)) !== 1) continue;
      size += 1;
      const code = codes[end - 1] as number;
      if (code < 65_536) this.#units[code] = size;
      else this.#beyond.set(code, size);
    }
    if (size > 0xfff0) throw new RangeError('the vocabulary has too many characters');
    this.size = size;
  }

  numberOf(code: number): number {
    return code < 65_536 ? (this.#units[code] as number) : (this.#beyond.get(code) ?? 0);
  }

  numbersOf(codes: Int32Array): Uint16Array {
    const numbers = new Uint16Array(codes.length);
    for (let at = 0; at < codes.length; at += 1) numbers[at] = this.numberOf(codes[at] as number);
    return numbers;
  }
}
