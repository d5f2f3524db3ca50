import { defineAnalysis } from '../../core/analysis';
import type { CodeSet } from './code-set';

const PAGE_BITS = 8;

/** Which UTF-16 code units stand in the prose, so that what no text of a kind has need not be looked for in all of it. */
export class Characters {
  readonly #seen = new Uint8Array(0x10000);
  /** Which rows of 256 code units any of those that stand in the prose belong to. */
  readonly #pages = new Uint8Array(0x10000 >> PAGE_BITS);

  constructor(text: string) {
    const seen = this.#seen;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      seen[code] = 1;
      this.#pages[code >> PAGE_BITS] = 1;
    }
  }

  has(character: string): boolean {
    return this.#seen[character.charCodeAt(0)] === 1;
  }

  /** Tells whether any code unit from `first` to `last` stands in the prose. */
  hasBetween(first: number, last: number): boolean {
    for (let page = first >> PAGE_BITS; page <= last >> PAGE_BITS; page += 1) {
      if (this.#pages[page] === 0) continue;
      const place = this.#seen.indexOf(1, Math.max(first, page << PAGE_BITS));
      return place !== -1 && place <= last;
    }
    return false;
  }

  hasAny(set: CodeSet): boolean {
    return set.codes.some((code) => this.#seen[code] === 1);
  }
}

export const characters = defineAnalysis({
  id: 'characters',
  run: ({ document }): Characters => new Characters(document.prose),
});
