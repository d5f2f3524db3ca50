import { withoutMarks } from './without-marks';

const PREFIX = 2;

/** The first two letters without accents, which no stemmer changes; nothing in scripts whose letters join. */
export function stemPrefixOf(word: string): string {
  const first = word.charCodeAt(0);
  if (first >= 0x530 && !(first >= 0x1e00 && first <= 0x1fff)) return '';
  const prefix = word.slice(0, PREFIX);
  return /^[a-z]*$/.test(prefix) ? prefix : withoutMarks(prefix).slice(0, PREFIX);
}

/** Values by the stems of words. Words that begin alike are stemmed when a stem that begins so is first asked for. */
export class StemIndex<T> {
  readonly #values = new Map<string, T[]>();
  readonly #waiting = new Map<string, Array<readonly [word: string, stem: (word: string) => string, value: T]>>();

  add(word: string, stem: (word: string) => string, value: T): void {
    const prefix = stemPrefixOf(word);
    const waiting = this.#waiting.get(prefix);
    if (waiting === undefined) this.#waiting.set(prefix, [[word, stem, value]]);
    else waiting.push([word, stem, value]);
  }

  /** The values of the words that have this stem, each once. */
  of(stem: string): readonly T[] {
    const prefix = stemPrefixOf(stem);
    const waiting = this.#waiting.get(prefix);
    if (waiting !== undefined) {
      this.#waiting.delete(prefix);
      for (const [word, stemOf, value] of waiting) this.#put(stemOf(word), value);
    }
    return this.#values.get(stem) ?? NONE;
  }

  #put(stem: string, value: T): void {
    const known = this.#values.get(stem);
    if (known === undefined) this.#values.set(stem, [value]);
    else if (!known.includes(value)) known.push(value);
  }
}

const NONE: readonly never[] = [];
