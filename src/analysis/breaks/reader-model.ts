import type { Language } from '../../core/language';
import { remember } from '../../core/remember';
import { simplify } from '../foreign/han-forms';
import { denseLayer } from './dense-layer';
import { type GatedUnit, gatedUnit } from './gated-unit';
import { weightReader } from './weight-reader';

/** Rows of the table of characters that no character has, as `training/reader.py` numbers them. */
const OUTSIDE = 0;
const START = 1;
const END = 2;
const DIGITS = 4;
const LATIN = 5;
const KATAKANA = 6;
const HAN = 7;
const OTHER = 8;
const FIRST_CHARACTER = 9;

/** How many characters it reads before the stop and behind it. */
const LEFT = 28;
const RIGHT = 16;
const INPUT = 24;
const HIDDEN = 32;
/** One part in so many of what it reads may be characters that it does not know. */
const MOST_UNREAD = 4;

/** A layer of hidden numbers and the number that is made of them. */
interface Head {
  readonly hidden: (read: Reading) => Float32Array;
  readonly out: Float32Array;
  readonly outBias: number;
}

interface Direction {
  readonly unit: GatedUnit;
  /** The number of what every character adds to the gates, which is worked out when it is first met. */
  readonly known: Array<number | undefined>;
}

/** What a network remembers of a text it has read up to a place. */
export type Reading = Float32Array;

/**
 * Two recurrent networks, one of which reads what stands before a full stop and the other, from its end, what stands behind it. They
 * say how sure a sentence is to end there, one to begin there, and the one to be followed by the other.
 */
export class ReaderModel {
  readonly #rows = new Uint16Array(0x10000);
  readonly #characters: Float32Array;
  readonly #forth: Direction;
  readonly #back: Direction;
  readonly #end: Head;
  readonly #begin: Head;
  readonly #both: Head;
  readonly #pair: Float32Array;

  /** Reads `characters|size|scales|digits`: a matrix has one digit a weight, a bias two; each has its scale. */
  constructor(written: string, folds: boolean) {
    const [characters, numbers, scales, digits] = written.split('|') as [string, string, string, string];
    const size = Number(numbers);
    const count = FIRST_CHARACTER + characters.length;
    for (let at = 0; at < characters.length; at += 1) this.#rows[characters.charCodeAt(at)] = FIRST_CHARACTER + at;
    for (let code = 0; code < 0x10000; code += 1) if (this.#rows[code] === 0) this.#rows[code] = classOf(code);
    if (folds) this.#foldTraditional();
    const read = weightReader(scales, digits);
    this.#characters = read(count * INPUT, 1);
    const direction = (): Direction => {
      const input = read(3 * size * INPUT, 1);
      const state = read(3 * size * size, 1);
      const inputBias = read(3 * size, 2);
      return { unit: gatedUnit({ input, state, inputBias, stateBias: read(3 * size, 2) }), known: [] };
    };
    const head = (inputs: number): Head => ({
      hidden: denseLayer(read(HIDDEN * inputs, 1), read(HIDDEN, 2)),
      out: read(HIDDEN, 2),
      outBias: read(1, 2)[0] as number,
    });
    this.#forth = direction();
    this.#back = direction();
    this.#end = head(size);
    this.#begin = head(size);
    this.#both = head(2 * size);
    this.#pair = new Float32Array(2 * size);
  }

  /** Reads a sentence towards its end; nothing where too little of it is in the language. */
  readForth(prose: string, offset: number, end: number): Reading | undefined {
    return this.#read(this.#forth, this.#rowsOf(prose, end - 1, offset - 1, -1, LEFT, START));
  }

  /** Reads a sentence towards its beginning; nothing where too little of it is in the language. */
  readBack(prose: string, offset: number, end: number): Reading | undefined {
    return this.#read(this.#back, this.#rowsOf(prose, offset, end, 1, RIGHT, END));
  }

  /** The logit of an end of sentence behind a few characters, in which texts are much alike; nothing where too little is in the language. */
  readonly endsBehind = remember((characters: string): number | undefined => {
    const read = this.readForth(characters, 0, characters.length);
    return read === undefined ? undefined : this.ends(read);
  });

  /** The logit of an end of sentence. */
  ends(before: Reading): number {
    return judge(this.#end, before);
  }

  /** The logit of a beginning. */
  begins(behind: Reading): number {
    return judge(this.#begin, behind);
  }

  /** The logit of an end of sentence between the two. */
  parts(before: Reading, behind: Reading): number {
    this.#pair.set(before);
    this.#pair.set(behind, before.length);
    return judge(this.#both, this.#pair);
  }

  /** Reads rows of characters, from the last one to the first. */
  #read({ known, unit }: Direction, rows: readonly number[]): Reading | undefined {
    let unread = 0;
    for (const row of rows) if (row === LATIN || row === OTHER || row === HAN) unread += 1;
    if (unread * MOST_UNREAD > rows.length) return undefined;
    const kept: number[] = [];
    for (const row of rows) {
      known[row] ??= unit.keep(this.#characters.subarray(row * INPUT, (row + 1) * INPUT));
      kept.push(known[row]);
    }
    return unit.lastOfKept(kept);
  }

  /** The rows of a text from one place on, away from the stop, and then `edge` where the text ends before they are too many. */
  #rowsOf(prose: string, from: number, to: number, step: 1 | -1, most: number, edge: number): number[] {
    const found: number[] = [];
    let run = OUTSIDE;
    let at = from;
    for (; at !== to && found.length < most; at += step) {
      const row = this.#rows[prose.charCodeAt(at)] as number;
      if (row === OUTSIDE) {
        run = OUTSIDE;
        continue;
      }
      // A run of digits, of Latin letters or of katakana is one place.
      if (row === run) continue;
      run = row <= KATAKANA ? row : OUTSIDE;
      found.push(row);
    }
    found.push(at === to ? edge : OUTSIDE);
    return found;
  }

  #foldTraditional(): void {
    for (let code = 0x4e00; code <= 0x9fff; code += 1) {
      if (this.#rows[code] !== HAN) continue;
      this.#rows[code] = this.#rows[simplify(String.fromCharCode(code)).charCodeAt(0)] as number;
    }
  }
}

/** The row of a character that has none of its own. White space has none at all. */
function classOf(code: number): number {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return OUTSIDE;
  if (/[0-9０-９]/.test(character)) return DIGITS;
  if (/[A-Za-zＡ-Ｚａ-ｚ\u00c0-\u024f]/.test(character)) return LATIN;
  if (/[\u30a1-\u30fa\u30fb\u30fc\uff66-\uff9f]/.test(character)) return KATAKANA;
  return code >= 0x3400 && code <= 0x9fff ? HAN : OTHER;
}

function judge({ hidden, out, outBias }: Head, read: Reading): number {
  let logit = outBias;
  const sums = hidden(read);
  for (let at = 0; at < HIDDEN; at += 1) logit += Math.max(0, sums[at] as number) * (out[at] as number);
  return logit;
}

const known = new WeakMap<Language, ReaderModel>();

/** Returns a function that gives the model of a language, unpacked when it is first asked for; nothing where it has none. */
export function readerModel(language: Language): (() => ReaderModel) | undefined {
  const { readerWeights } = language.verbs;
  if (readerWeights === undefined) return undefined;
  return () => {
    let model = known.get(language);
    if (model === undefined) {
      model = new ReaderModel(readerWeights, language.hanForms === 'simplified' || language.hanForms === 'traditional');
      known.set(language, model);
    }
    return model;
  };
}
