import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORM } from '../../src/lang/lexicon';

/** Writes a file of the lexicon: its form, then its content. */
export function writeContent(folder: string, name: string, content: Uint8Array): void {
  writeFileSync(join(folder, `${name}.bin`), Buffer.concat([Uint8Array.of(FORM), content]));
}

/** Writes numbers in seven bits a byte, the lowest first. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  varint(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.#bytes.push((rest & 127) | 128);
      rest = Math.floor(rest / 128);
    }
    this.#bytes.push(rest);
  }

  pair(value: number): void {
    this.#bytes.push(value & 255, value >> 8);
  }

  get bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}
