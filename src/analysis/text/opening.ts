import { edgeTest } from './edge-characters';

/** Tells whether a text opens with something. */
export class Opening {
  readonly #pattern: RegExp;
  readonly #mayOpen: (code: number) => boolean;

  /** @param source - A pattern for the flag `u`; without one no text opens so. */
  constructor(source?: string) {
    this.#pattern = new RegExp(`^(?:${source ?? '(?!)'})`, 'u');
    this.#mayOpen = source === undefined ? () => false : edgeTest(source, 'first');
  }

  test(text: string): boolean {
    return this.mayOpen(text) && this.#pattern.test(text);
  }

  /** Tells by its first character whether a text may open so. */
  mayOpen(text: string): boolean {
    return text === '' || this.#mayOpen(text.charCodeAt(0));
  }
}

/** What goes with openings, to be found by the text that opens: most texts open with none of them. */
export class ByOpening<T> {
  readonly #all: ReadonlyArray<readonly [Opening, T]>;
  readonly #byFirst = new Map<number, ReadonlyArray<readonly [Opening, T]>>();

  constructor(all: ReadonlyArray<readonly [Opening, T]>) {
    this.#all = all;
  }

  /** Tells whether anything that goes with what a text opens with is so. */
  some(text: string, isSo: (value: T) => boolean): boolean {
    const first = text.charCodeAt(0);
    let alike = this.#byFirst.get(first);
    if (alike === undefined) {
      alike = this.#all.filter(([opening]) => opening.mayOpen(text));
      this.#byFirst.set(first, alike);
    }
    return alike.length > 0 && alike.some(([opening, value]) => opening.test(text) && isSo(value));
  }
}
