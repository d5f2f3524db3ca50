import { Alphabet } from './alphabet';
import { CharacterTable, DROPPED, SEPARATOR } from './character-table';
import { PieceTrie } from './piece-trie';
import { type TokenizerFile, WORD_START } from './tokenizer-file';

/** Indices in `TokenizerFile.classes`. */
const LETTER = 0;
export const IDEOGRAPH = 2;
const SYMBOL = 4;
const NONE = 255;

const NOT_ASCII = /[^\0-\x7f]/;

/**
 * Turns texts into the ids of their pieces as `training/tokenizer.py` does: one pass over the characters, the longest
 * known piece each time. An unknown character costs nothing but itself.
 */
export class PieceEncoder {
  /** Pieces of the text that was encoded last; only the first `count` places mean anything. */
  ids = new Int32Array(1024);
  /** Where each piece stands in the normalised text. */
  starts = new Int32Array(1024);
  ends = new Int32Array(1024);
  /** Ordinal of the word that a piece is of, and the class of its characters. */
  words = new Int32Array(1024);
  kinds = new Uint8Array(1024);
  count = 0;

  readonly #file: TokenizerFile;
  readonly #characters: CharacterTable;
  readonly #trie = new PieceTrie();
  readonly #wordStart: number;
  /** Characters of the word that is being read, and where each begins and ends in the normalised text. */
  readonly #word: Uint16Array;
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  #wordCount = 0;

  constructor(file: TokenizerFile) {
    this.#file = file;
    const alphabet = new Alphabet(file.vocabulary);
    this.#characters = new CharacterTable(file, alphabet);
    this.#wordStart = alphabet.numberOf(WORD_START.charCodeAt(0));
    this.#addPieces(alphabet);
    this.#word = new Uint16Array(file.longestRun + 1);
    this.#from = new Int32Array(file.longestRun + 1);
    this.#to = new Int32Array(file.longestRun + 1);
  }

  /** The whole-text steps before characters are looked at one by one. */
  normalise(text: string): string {
    // Nothing that comes before lower case changes ASCII.
    if (!NOT_ASCII.test(text)) return text.toLowerCase();
    let normalised = text;
    for (const step of this.#file.prepare) normalised = step(normalised);
    return normalised;
  }

  /** Encodes a normalised text into `ids` and the arrays beside it. */
  encode(text: string): void {
    this.count = 0;
    this.#wordCount = 0;
    const characters = this.#characters;
    const longest = this.#file.longestRun;
    const word = this.#word;
    let kind = NONE;
    let length = 0;
    // Characters of the run so far: the mark of the word's start is not one of them.
    let run = 0;
    for (let at = 0; at < text.length; at += 1) {
      const begin = at;
      let code = text.charCodeAt(at);
      if ((code & 0xfc00) === 0xd800) {
        code = text.codePointAt(at) as number;
        if (code > 0xffff) at += 1;
      }
      const number = code > 0xffff ? characters.ofCodePoint(code) : characters.ofUnit(code);
      if (number === DROPPED) continue;
      const next = number === SEPARATOR ? NONE : characters.classOf(number);
      if (next !== kind || next === SYMBOL || run === longest) {
        if (length > 0) this.#cut(length, kind);
        length = 0;
        run = 0;
        if (next === LETTER && kind !== LETTER) {
          word[0] = this.#wordStart;
          this.#from[0] = begin;
          this.#to[0] = begin;
          length = 1;
        }
        kind = next;
        if (next === NONE) continue;
      }
      if (number === SEPARATOR) continue;
      word[length] = number;
      this.#from[length] = begin;
      this.#to[length] = at + 1;
      length += 1;
      run += 1;
    }
    if (length > 0) this.#cut(length, kind);
  }

  /** Takes the longest piece from the left of the word, again and again. */
  #cut(length: number, kind: number): void {
    if (this.count + length > this.ids.length) this.#grow();
    const trie = this.#trie;
    const word = this.#word;
    let start = 0;
    while (start < length) {
      let node = 0;
      let piece = -1;
      let end = start + 1;
      for (let at = start; at < length; at += 1) {
        node = trie.child(node, word[at] as number);
        if (node === 0) break;
        const here = trie.pieceAt(node);
        if (here >= 0) {
          piece = here;
          end = at + 1;
        }
      }
      if (piece >= 0) {
        this.ids[this.count] = piece;
        this.starts[this.count] = this.#from[start] as number;
        this.ends[this.count] = this.#to[end - 1] as number;
        this.words[this.count] = this.#wordCount;
        this.kinds[this.count] = kind;
        this.count += 1;
      }
      start = end;
    }
    this.#wordCount += 1;
  }

  #addPieces(alphabet: Alphabet): void {
    const { codes, ends, ids } = this.#file.vocabulary;
    const numbers = alphabet.numbersOf(codes);
    let start = 0;
    for (let index = 0; index < ends.length; index += 1) {
      const end = ends[index] as number;
      // Only special pieces such as [PAD] have characters outside the alphabet: the text "[PAD]" is lower-cased first.
      if (!numbers.subarray(start, end).includes(0)) this.#trie.add(numbers, start, end, ids[index] as number);
      start = end;
    }
  }

  #grow(): void {
    const size = 2 * this.ids.length;
    const grown = <T extends Int32Array | Uint8Array>(into: T, old: T): T => {
      into.set(old);
      return into;
    };
    this.ids = grown(new Int32Array(size), this.ids);
    this.starts = grown(new Int32Array(size), this.starts);
    this.ends = grown(new Int32Array(size), this.ends);
    this.words = grown(new Int32Array(size), this.words);
    this.kinds = grown(new Uint8Array(size), this.kinds);
  }
}
