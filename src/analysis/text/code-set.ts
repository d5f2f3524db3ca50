/** All white space that `\s` matches. */
export const SPACES =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** A set of UTF-16 code units that is asked at every place of a text, where a regular expression would cost more. */
export class CodeSet {
  readonly codes: readonly number[];
  readonly #known = new Uint8Array(0x10000);

  constructor(characters: string) {
    this.codes = Array.from({ length: characters.length }, (_, at) => characters.charCodeAt(at));
    for (const code of this.codes) this.#known[code] = 1;
  }

  has(code: number): boolean {
    return this.#known[code] === 1;
  }

  /** The first place from `from` on, and before `end`, where a code unit of the set stands; -1 where none does. */
  next(text: string, from: number, end: number): number {
    const known = this.#known;
    for (let at = from; at < end; at += 1) if (known[text.charCodeAt(at)] === 1) return at;
    return -1;
  }

  /** What stands before, between and behind the code units of the set, without what is empty. */
  parts(text: string): string[] {
    const known = this.#known;
    const parts: string[] = [];
    let from = 0;
    for (let at = 0; at <= text.length; at += 1) {
      if (at < text.length && known[text.charCodeAt(at)] !== 1) continue;
      if (at > from) parts.push(text.slice(from, at));
      from = at + 1;
    }
    return parts;
  }
}

export const DIGITS = new CodeSet('0123456789');
