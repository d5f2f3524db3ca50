import { defineAnalysis } from '../../core/analysis';
import type { CodeSet } from './code-set';

/** Which UTF-16 code units stand in the prose, so that what no text of a kind has need not be looked for in all of it. */
export class Characters {
  readonly #seen = new Uint8Array(0x10000);

  constructor(text: string) {
    const seen = this.#seen;
    for (let at = 0; at < text.length; at += 1) seen[text.charCodeAt(at)] = 1;
  }

  has(character: string): boolean {
    return this.#seen[character.charCodeAt(0)] === 1;
  }

  /** Tells whether any code unit from `first` to `last` stands in the prose. */
  hasBetween(first: number, last: number): boolean {
    const place = this.#seen.indexOf(1, first);
    return place !== -1 && place <= last;
  }

  hasAny(set: CodeSet): boolean {
    return set.codes.some((code) => this.#seen[code] === 1);
  }
}

export const characters = defineAnalysis({
  id: 'characters',
  run: ({ document }): Characters => new Characters(document.prose),
});
