import type { Alphabet } from './alphabet';
import type { TokenizerFile } from './tokenizer-file';

/** What a character of the text is to the tokenizer, besides the numbers of the characters that it knows. */
export const SEPARATOR = 0;
export const DROPPED = 0xffff;
const UNSEEN = 0xfffe;

/** Folds and numbers characters that have been lower-cased; each is worked out when it is first met. */
export class CharacterTable {
  /** By UTF-16 unit. */
  readonly #units = new Uint16Array(65_536).fill(UNSEEN);
  readonly #beyond = new Map<number, number>();
  readonly #alphabet: Alphabet;
  readonly #classes: Uint8Array;
  readonly #file: TokenizerFile;

  constructor(file: TokenizerFile, alphabet: Alphabet) {
    this.#file = file;
    this.#alphabet = alphabet;
    this.#classes = new Uint8Array(alphabet.size + 1).fill(255);
  }

  /** Number of a UTF-16 unit that is no surrogate. */
  ofUnit(unit: number): number {
    const number = this.#units[unit] as number;
    return number === UNSEEN ? this.#learn(unit) : number;
  }

  ofCodePoint(code: number): number {
    if (code < 65_536) return this.ofUnit(code);
    let number = this.#beyond.get(code);
    if (number === undefined) {
      number = this.#work(String.fromCodePoint(code));
      this.#beyond.set(code, number);
    }
    return number;
  }

  /** Index in `TokenizerFile.classes` of a numbered character that `ofUnit` or `ofCodePoint` returned. */
  classOf(number: number): number {
    return this.#classes[number] as number;
  }

  #learn(unit: number): number {
    const number = this.#work(String.fromCharCode(unit));
    this.#units[unit] = number;
    return number;
  }

  #work(character: string): number {
    let folded = character;
    for (const { pattern, content } of this.#file.folds) folded = folded.replace(pattern, content);
    if (folded === '') return DROPPED;
    const number = this.#alphabet.numberOf(folded.codePointAt(0) as number);
    const kind = this.#file.classes.findIndex((pattern) => pattern.test(folded));
    if (number === 0 || kind < 0) return SEPARATOR;
    this.#classes[number] = kind;
    return number;
  }
}
