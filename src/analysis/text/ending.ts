import { edgeTest } from './edge-characters';

/** Tells whether a text ends in something, looking back from its end alone: `(?:…)$` would be tried from every place of the text. */
export class Ending {
  readonly #pattern: RegExp;
  readonly #mayEnd: (code: number) => boolean;

  /** @param source - A pattern for the flag `u`; without one no text ends so. */
  constructor(source?: string) {
    this.#pattern = new RegExp(`(?<=${source ?? '(?!)'})`, 'uy');
    this.#mayEnd = source === undefined ? () => false : edgeTest(source, 'last');
  }

  test(text: string): boolean {
    if (text !== '' && !this.#mayEnd(text.charCodeAt(text.length - 1))) return false;
    this.#pattern.lastIndex = text.length;
    return this.#pattern.test(text);
  }
}

/** What a word ends in, in front of which it has two letters or more. */
export function wordEnding(endings: readonly string[] = NONE): Ending {
  let made = known.get(endings);
  if (made === undefined) {
    made = new Ending(endings.length === 0 ? undefined : `..(?:${endings.join('|')})`);
    known.set(endings, made);
  }
  return made;
}

const NONE: readonly string[] = [];
// Many rules ask for the endings of a language in every article.
const known = new WeakMap<readonly string[], Ending>();
