import type { Language } from '../../core/language';
import { simplify } from '../foreign/han-forms';
import { weightReader } from './weight-reader';

/** Rows of the table of characters that no character has, as `training/boundary.py` numbers them. */
const OUTSIDE = 0;
const START = 1;
const END = 2;
const NOTHING = 3;
const DIGITS = 4;
const LATIN = 5;
const KATAKANA = 6;
const HAN = 7;
const OTHER = 8;
const FIRST_CHARACTER = 9;

/** How many characters it sees before the stop and behind it, and how many of them it knows by their place. */
const LEFT = 24;
const RIGHT = 12;
const ANCHORS = 6;
const INPUT = 16;
const CONV_LEFT = 32;
const CONV_RIGHT = 16;
const HIDDEN = 32;
const POOLED = 2 * CONV_LEFT + CONV_RIGHT;

const COMMAS = '，、,；;';

/** What every character adds, made when it is first met: to what a window of three finds, and to the hidden numbers by its place. */
interface Added {
  readonly left: Float32Array;
  readonly right: Float32Array;
  readonly anchors: Float32Array;
}

/**
 * A small network that looks at the characters around a full stop and says how sure a sentence is to end there. Windows of three
 * characters, the strongest of each kind, and the characters next to the stop by their places are all that it sees.
 */
export class BoundaryModel {
  readonly #rows = new Uint16Array(0x10000);
  readonly #isComma: Uint8Array;
  readonly #characters: Float32Array;
  readonly #left: Float32Array;
  readonly #right: Float32Array;
  readonly #anchors: Float32Array;
  readonly #leftBias: Float32Array;
  readonly #rightBias: Float32Array;
  readonly #pooled: Float32Array;
  readonly #pooledBias: Float32Array;
  readonly #out: Float32Array;
  readonly #outBias: number;
  readonly #added: Array<Added | undefined> = [];
  readonly #window = new Uint16Array(LEFT + RIGHT);
  readonly #most = new Float32Array(POOLED);
  readonly #hidden = new Float32Array(HIDDEN);

  /** Reads `characters scales|digits`: the table of characters has one digit a weight, all else two; each matrix has its scale. */
  constructor(written: string, folds: boolean) {
    const [characters, scales, digits] = written.split('|') as [string, string, string];
    const count = FIRST_CHARACTER + characters.length;
    this.#isComma = new Uint8Array(count);
    for (let at = 0; at < characters.length; at += 1) {
      this.#rows[characters.charCodeAt(at)] = FIRST_CHARACTER + at;
      if (COMMAS.includes(characters[at] as string)) this.#isComma[FIRST_CHARACTER + at] = 1;
    }
    for (let code = 0; code < 0x10000; code += 1) if (this.#rows[code] === 0) this.#rows[code] = classOf(code);
    if (folds) this.#foldTraditional();
    const read = weightReader(scales, digits);
    this.#characters = read(count * INPUT, 1);
    this.#left = read(3 * CONV_LEFT * INPUT, 2);
    this.#right = read(3 * CONV_RIGHT * INPUT, 2);
    this.#anchors = read(2 * ANCHORS * HIDDEN * INPUT, 2);
    this.#leftBias = read(CONV_LEFT, 2);
    this.#rightBias = read(CONV_RIGHT, 2);
    this.#pooled = read(HIDDEN * POOLED, 2);
    this.#pooledBias = read(HIDDEN, 2);
    this.#out = read(HIDDEN, 2);
    this.#outBias = read(1, 2)[0] as number;
  }

  /**
   * The logit of an end of sentence at `end`, where one that begins at `offset` stops, and before the text from `next` to `nextEnd`,
   * if any follows; nothing where too little of it is in the language.
   */
  judge(prose: string, offset: number, end: number, next: number, nextEnd: number): number | undefined {
    const window = this.#window;
    window.fill(OUTSIDE);
    const isLast = next >= nextEnd;
    const unread =
      this.#fill(prose, end - 1, offset - 1, -1, START) + this.#fill(prose, next, nextEnd, 1, isLast ? NOTHING : END);
    if (unread * MOST_UNREAD > LEFT) return undefined;
    const most = this.#most.fill(0);
    const hidden = this.#hidden;
    hidden.set(this.#pooledBias);
    let commaAt = LEFT - 1;
    while (commaAt >= 0 && this.#isComma[window[commaAt] as number] === 0) commaAt -= 1;
    this.#convolve(0, LEFT, commaAt);
    this.#convolve(LEFT, LEFT + RIGHT, LEFT);
    for (let at = 0; at < 2 * ANCHORS; at += 1) {
      const { anchors } = this.#of(window[LEFT - ANCHORS + at] as number);
      for (let unit = 0, weight = at * HIDDEN; unit < HIDDEN; unit += 1, weight += 1)
        (hidden[unit] as number) += anchors[weight] as number;
    }
    let logit = this.#outBias;
    for (let unit = 0, weight = 0; unit < HIDDEN; unit += 1) {
      let sum = hidden[unit] as number;
      for (let at = 0; at < POOLED; at += 1, weight += 1)
        sum += (this.#pooled[weight] as number) * (most[at] as number);
      if (sum > 0) logit += sum * (this.#out[unit] as number);
    }
    return logit;
  }

  /** Adds to `most` what windows of three find from one place of the window to another; behind the last comma a second time. */
  #convolve(from: number, to: number, comma: number): void {
    const isLeft = from === 0;
    const width = isLeft ? CONV_LEFT : CONV_RIGHT;
    const start = isLeft ? 0 : 2 * CONV_LEFT;
    const bias = isLeft ? this.#leftBias : this.#rightBias;
    const most = this.#most;
    const tableOf = (at: number) => {
      const { left, right } = this.#of(at >= from && at < to ? (this.#window[at] as number) : OUTSIDE);
      return isLeft ? left : right;
    };
    const isBeyond = (at: number) => at < from || at >= to;
    let before = tableOf(from);
    let here = before;
    for (let at = from; at < to; at += 1) {
      const behind = isBeyond(at + 1) ? NO_TABLE : tableOf(at + 1);
      const previous = at === from ? NO_TABLE : before;
      if (this.#window[at] !== OUTSIDE) {
        const isLater = isLeft && at > comma;
        for (let unit = 0; unit < width; unit += 1) {
          const sum =
            (previous[unit] as number) +
            (here[width + unit] as number) +
            (behind[2 * width + unit] as number) +
            (bias[unit] as number);
          if (sum > (most[start + unit] as number)) most[start + unit] = sum;
          if (isLater && sum > (most[CONV_LEFT + unit] as number)) most[CONV_LEFT + unit] = sum;
        }
      }
      before = here;
      here = behind;
    }
  }

  /**
   * Fills the window from one place of the text on, away from the stop, with `edge` where the text ends before it is full; returns how
   * many characters are none that the model has read.
   */
  #fill(prose: string, from: number, to: number, step: 1 | -1, edge: number): number {
    const window = this.#window;
    let place = step === 1 ? LEFT : LEFT - 1;
    const full = step === 1 ? LEFT + RIGHT : -1;
    let unread = 0;
    let run = OUTSIDE;
    let at = from;
    for (; step * (to - at) > 0 && place !== full; at += step) {
      const row = this.#rows[prose.charCodeAt(at)] as number;
      if (row === OUTSIDE) {
        run = OUTSIDE;
        continue;
      }
      // A run of digits, of Latin letters or of katakana is one place.
      if (row === run) continue;
      run = row <= KATAKANA ? row : OUTSIDE;
      if (isUnread(row)) unread += 1;
      window[place] = row;
      place += step;
    }
    if (step * (to - at) <= 0 && place !== full) window[place] = edge;
    return unread;
  }

  #of(row: number): Added {
    let added = this.#added[row];
    if (added === undefined) {
      const input = this.#characters.subarray(row * INPUT, (row + 1) * INPUT);
      added = {
        left: multiply(this.#left, input),
        right: multiply(this.#right, input),
        anchors: multiply(this.#anchors, input),
      };
      this.#added[row] = added;
    }
    return added;
  }

  #foldTraditional(): void {
    for (let code = 0x4e00; code <= 0x9fff; code += 1) {
      if (this.#rows[code] !== HAN) continue;
      this.#rows[code] = this.#rows[simplify(String.fromCharCode(code)).charCodeAt(0)] as number;
    }
  }
}

/** One part in so many of the window may be characters that the model has not read. */
const MOST_UNREAD = 6;
const NO_TABLE = new Float32Array(3 * CONV_LEFT);

function isUnread(row: number): boolean {
  return row === LATIN || row === OTHER || row === HAN;
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

function multiply(matrix: Float32Array, vector: Float32Array): Float32Array {
  const product = new Float32Array(matrix.length / INPUT);
  for (let row = 0, weight = 0; row < product.length; row += 1) {
    let sum = 0;
    for (let column = 0; column < INPUT; column += 1, weight += 1)
      sum += (matrix[weight] as number) * (vector[column] as number);
    product[row] = sum;
  }
  return product;
}

const known = new WeakMap<Language, BoundaryModel>();

/** Returns a function that gives the model of a language, unpacked when it is first asked for; nothing where it has none. */
export function boundaryModel(language: Language): (() => BoundaryModel) | undefined {
  const { boundaryWeights } = language.verbs;
  if (boundaryWeights === undefined) return undefined;
  return () => {
    let model = known.get(language);
    if (model === undefined) {
      model = new BoundaryModel(
        boundaryWeights,
        language.hanForms === 'simplified' || language.hanForms === 'traditional',
      );
      known.set(language, model);
    }
    return model;
  };
}
