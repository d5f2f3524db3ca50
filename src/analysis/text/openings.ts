import { type Alternative, alternativesOf } from './edge-characters';

/** Finds what a text opens with, of many patterns: only those are tried that may begin with its first character. */
export class Openings {
  readonly #patterns: readonly RegExp[];
  readonly #letters: RegExp;
  readonly #byFirst = new Map<number, RegExp>();
  #alternatives: readonly Alternative[] | undefined;
  #open: RegExp | undefined;

  /**
   * @param patterns - For the beginning of a text, with the flags `iu` and no references to groups.
   * @param letters - Of which one stands in all that they match.
   */
  constructor(patterns: readonly RegExp[], letters: RegExp) {
    this.#patterns = patterns;
    this.#letters = letters;
  }

  /** What a pattern matches; undefined where none does. */
  match(text: string): string | undefined {
    const code = text.charCodeAt(0);
    let listed = this.#byFirst.get(code);
    if (listed === undefined) {
      listed = this.#union(({ isOpen, mayOpen }) => !isOpen && mayOpen(text.charAt(0)));
      this.#byFirst.set(code, listed);
    }
    this.#open ??= this.#union(({ isOpen }) => isOpen);
    const found = listed.exec(text)?.[0];
    if (found !== undefined || this.#open === NOTHING || !this.#letters.test(text)) return found;
    return this.#open.exec(text)?.[0];
  }

  #union(takes: (alternative: Alternative) => boolean): RegExp {
    this.#alternatives ??= this.#patterns.flatMap(({ source }) => alternativesOf(source));
    const sources = this.#alternatives.filter(takes).map(({ source }) => source);
    return sources.length === 0 ? NOTHING : new RegExp(`^(?:${sources.join('|')})`, 'iu');
  }
}

const NOTHING = /(?!)/;
