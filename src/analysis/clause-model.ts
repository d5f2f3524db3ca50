import type { Language } from '../core/language';
import { CLOSED_ROWS, ENDING_ROWS, FLAGS, OPEN_ROWS, SHORT_ENDING_ROWS, type WordFeatures } from './clause-features';

/** As `training/clause.py` has them. */
export const INPUT = 16;
export const HIDDEN = 24;
const WORD_ROWS = CLOSED_ROWS + OPEN_ROWS;
const GATES = 3 * HIDDEN;

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** One direction of a gated recurrent unit: what the rows of its reset, update and candidate gates weigh. */
interface Direction {
  readonly input: Float32Array;
  readonly state: Float32Array;
  readonly inputBias: Float32Array;
  readonly stateBias: Float32Array;
}

/** A small recurrent network that reads the words of a sentence both ways and says how sure it is that they have a main clause. */
export class ClauseModel {
  readonly #words: Float32Array;
  readonly #endings: Float32Array;
  readonly #shortEndings: Float32Array;
  readonly #flags: Float32Array;
  readonly #flagBias: Float32Array;
  readonly #directions: readonly [Direction, Direction];
  readonly #out: Float32Array;
  readonly #outBias: number;

  /** Reads `scales|digits`: the tables have one digit a weight, all else two; each matrix has a scale of its own. */
  constructor(written: string) {
    const [scales, digits] = written.split('|') as [string, string];
    const scale = scales.split(' ').map(Number);
    let at = 0;
    let matrix = 0;
    const read = (count: number, digitsEach: 1 | 2) => {
      const weights = new Float32Array(count);
      const step = scale[matrix] as number;
      for (let index = 0; index < count; index += 1, at += digitsEach) {
        const value = digitsEach === 1 ? digit(at) - 32 : digit(at) * 64 + digit(at + 1) - 2048;
        weights[index] = value * step;
      }
      matrix += 1;
      return weights;
    };
    const digit = (place: number) => VALUES[digits.charCodeAt(place)] as number;
    this.#words = read(WORD_ROWS * INPUT, 1);
    this.#endings = read(ENDING_ROWS * INPUT, 1);
    this.#shortEndings = read(SHORT_ENDING_ROWS * INPUT, 1);
    this.#flags = read(FLAGS * INPUT, 2);
    this.#flagBias = read(INPUT, 2);
    const direction = (): Direction => ({
      input: read(GATES * INPUT, 2),
      state: read(GATES * HIDDEN, 2),
      inputBias: read(GATES, 2),
      stateBias: read(GATES, 2),
    });
    this.#directions = [direction(), direction()];
    this.#out = read(2 * HIDDEN, 2);
    this.#outBias = read(1, 2)[0] as number;
  }

  /** The logit of a main clause. */
  judge(row: readonly WordFeatures[]): number {
    const inputs = row.map((word) => this.#inputOf(word));
    const [forth, back] = this.#directions;
    const most = new Float32Array(2 * HIDDEN).fill(-1);
    run(forth, inputs, most.subarray(0, HIDDEN));
    run(back, inputs.reverse(), most.subarray(HIDDEN));
    let sum = this.#outBias;
    for (let at = 0; at < 2 * HIDDEN; at += 1) sum += (this.#out[at] as number) * (most[at] as number);
    return sum;
  }

  #inputOf({ word, ending, shortEnding, flags }: WordFeatures): Float32Array {
    const input = Float32Array.from(this.#flagBias);
    for (let at = 0; at < INPUT; at += 1) {
      (input[at] as number) +=
        (this.#words[word * INPUT + at] as number) +
        (this.#endings[ending * INPUT + at] as number) +
        (this.#shortEndings[shortEnding * INPUT + at] as number);
    }
    for (let flag = 0; flag < FLAGS; flag += 1) {
      if ((flags & (1 << flag)) === 0) continue;
      for (let at = 0; at < INPUT; at += 1) (input[at] as number) += this.#flags[flag * INPUT + at] as number;
    }
    return input.map(Math.tanh);
  }
}

/** Reads the inputs in turn and keeps the most that each number of the state has been. */
function run({ input, state, inputBias, stateBias }: Direction, inputs: readonly Float32Array[], most: Float32Array) {
  const hidden = new Float32Array(HIDDEN);
  const fromInput = new Float32Array(GATES);
  const fromState = new Float32Array(GATES);
  for (const x of inputs) {
    multiply(input, x, inputBias, fromInput);
    multiply(state, hidden, stateBias, fromState);
    for (let at = 0; at < HIDDEN; at += 1) {
      const reset = sigmoid((fromInput[at] as number) + (fromState[at] as number));
      const update = sigmoid((fromInput[HIDDEN + at] as number) + (fromState[HIDDEN + at] as number));
      const candidate = Math.tanh(
        (fromInput[2 * HIDDEN + at] as number) + reset * (fromState[2 * HIDDEN + at] as number),
      );
      const next = (1 - update) * candidate + update * (hidden[at] as number);
      hidden[at] = next;
      if (next > (most[at] as number)) most[at] = next;
    }
  }
}

function multiply(matrix: Float32Array, vector: Float32Array, bias: Float32Array, result: Float32Array): void {
  const { length } = vector;
  for (let row = 0, at = 0; row < GATES; row += 1) {
    let sum = bias[row] as number;
    for (let column = 0; column < length; column += 1, at += 1)
      sum += (matrix[at] as number) * (vector[column] as number);
    result[row] = sum;
  }
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

const VALUES = new Uint8Array(128);
for (let at = 0; at < DIGITS.length; at += 1) VALUES[DIGITS.charCodeAt(at)] = at;

const known = new WeakMap<Language, ClauseModel>();

/** The model of a language, unpacked when it is first asked for; nothing where it has none. */
export function clauseModel(language: Language): ClauseModel | undefined {
  const { clauseWeights } = language.verbs;
  if (clauseWeights === undefined) return undefined;
  let model = known.get(language);
  if (model === undefined) {
    model = new ClauseModel(clauseWeights);
    known.set(language, model);
  }
  return model;
}
