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
    return (text === '' || this.#mayOpen(text.charCodeAt(0))) && this.#pattern.test(text);
  }
}
