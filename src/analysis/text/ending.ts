/** Tells whether a text ends in something, looking back from its end alone: `(?:…)$` would be tried from every place of the text. */
export class Ending {
  readonly #pattern: RegExp;

  /** @param source - A pattern for the flag `u`; without one no text ends so. */
  constructor(source = '(?!)') {
    this.#pattern = new RegExp(`(?<=${source})`, 'uy');
  }

  test(text: string): boolean {
    this.#pattern.lastIndex = text.length;
    return this.#pattern.test(text);
  }
}
