import { edgeTest, partAlternatives } from './edge-characters';

interface Part {
  readonly mayOpen: (code: number) => boolean;
  readonly mayEnd: (code: number) => boolean;
  readonly pattern: RegExp;
}

/** Tells whether a text is something and nothing else. */
export class WholeText {
  /** Few texts open with a character that is listed; of the alternatives that others may open, most list what they end with. */
  readonly #parts: readonly Part[];

  /** @param source - A pattern for the flag `u`; without one no text is it. */
  constructor(source?: string) {
    const parts = source === undefined ? [] : partAlternatives(source);
    this.#parts = parts.map((part) => ({
      mayOpen: edgeTest(part, 'first'),
      mayEnd: edgeTest(part, 'last'),
      pattern: new RegExp(`^(?:${part})$`, 'u'),
    }));
  }

  test(text: string): boolean {
    const [first, last] = [text.charCodeAt(0), text.charCodeAt(text.length - 1)];
    for (const { mayOpen, mayEnd, pattern } of this.#parts)
      if ((text === '' || (mayOpen(first) && mayEnd(last))) && pattern.test(text)) return true;
    return false;
  }
}
