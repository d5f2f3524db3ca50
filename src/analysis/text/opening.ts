import { edgeTest, partAlternatives } from './edge-characters';

/** Tells whether a text opens with something. */
export class Opening {
  /** Few texts open with a character that is listed, so that alternatives which others may open are tried apart. */
  readonly #parts: ReadonlyArray<{ readonly mayOpen: (code: number) => boolean; readonly pattern: RegExp }>;

  /**
   * @param source - A pattern for the flag `u`; without one no text opens so.
   * @param end - What stands behind it, such as `$`.
   */
  constructor(source?: string, end = '') {
    const parts = source === undefined ? [] : partAlternatives(source);
    this.#parts = parts.map((part) => ({
      mayOpen: edgeTest(part, 'first'),
      pattern: new RegExp(`^(?:${part})${end}`, 'u'),
    }));
  }

  test(text: string): boolean {
    for (const { mayOpen, pattern } of this.#parts)
      if ((text === '' || mayOpen(text.charCodeAt(0))) && pattern.test(text)) return true;
    return false;
  }
}
