import type { Language } from '../../core/language';
import { CLOSED_ROWS, ENDING_ROWS, FLAGS, OPEN_ROWS, SHORT_ENDING_ROWS, type WordFeatures } from './clause-features';
import { weightReader } from './weight-reader';

/** As `training/clause.py` has them. */
export const INPUT = 16;
export const HIDDEN = 24;
const WORD_ROWS = CLOSED_ROWS + OPEN_ROWS;
const GATES = 3 * HIDDEN;

/** One direction of a gated recurrent unit: what the rows of its reset, update and candidate gates weigh. */
interface Direction {
  readonly input: Float32Array;
  /** For each number of the state, and of the state before, the weights of the three gates side by side. */
  readonly state: Float64Array;
  readonly inputBias: Float32Array;
  readonly stateBias: Float32Array;
}

/** What a word adds to the gates of the two directions, whatever stands around it. */
export type WordGates = readonly [forth: Float32Array, back: Float32Array];

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

  /**
   * Reads `scales|digits`: the tables have one digit a weight, all else two; each matrix has a scale of its own. In front may stand
   * how many flags there were when it was learnt, `20|`; flags are only added behind. What another model has learnt on top of the
   * tables of `base` is written without them.
   */
  constructor(written: string, base?: ClauseModel) {
    const parts = written.split('|');
    const [scales, digits] = parts.slice(-2) as [string, string];
    const flags = parts.length > 2 ? Number(parts[0]) : FLAGS;
    const read = weightReader(scales, digits);
    this.#words = base === undefined ? read(WORD_ROWS * INPUT, 1) : base.#words;
    this.#endings = base === undefined ? read(ENDING_ROWS * INPUT, 1) : base.#endings;
    this.#shortEndings = base === undefined ? read(SHORT_ENDING_ROWS * INPUT, 1) : base.#shortEndings;
    this.#flags = read(flags * INPUT, 2);
    this.#flagBias = read(INPUT, 2);
    const direction = (): Direction => ({
      input: read(GATES * INPUT, 2),
      state: gateByGate(read(GATES * HIDDEN, 2)),
      inputBias: read(GATES, 2),
      stateBias: read(GATES, 2),
    });
    this.#directions = [direction(), direction()];
    this.#out = read(2 * HIDDEN, 2);
    this.#outBias = read(1, 2)[0] as number;
  }

  gatesOf(word: WordFeatures): WordGates {
    const input = this.#inputOf(word);
    const [forth, back] = this.#directions;
    return [multiply(forth.input, input, forth.inputBias), multiply(back.input, input, back.inputBias)];
  }

  /** The logit of a main clause. */
  judge(words: readonly WordGates[]): number {
    const [forth, back] = this.#directions;
    const most = new Float32Array(2 * HIDDEN).fill(-1);
    const forthGates = words.map(([gates]) => gates);
    const backGates = words.map(([, gates]) => gates).reverse();
    run(forth, forthGates, most.subarray(0, HIDDEN));
    run(back, backGates, most.subarray(HIDDEN));
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
    for (let flag = 0; flag * INPUT < this.#flags.length; flag += 1) {
      if ((flags & (1 << flag)) === 0) continue;
      for (let at = 0; at < INPUT; at += 1) (input[at] as number) += this.#flags[flag * INPUT + at] as number;
    }
    return input.map(Math.tanh);
  }
}

/** Reads the words in turn and keeps the most that each number of the state has been; all is rounded as in the training. */
function run({ state, stateBias }: Direction, words: readonly Float32Array[], most: Float32Array): void {
  let before = new Float64Array(HIDDEN);
  let hidden = new Float64Array(HIDDEN);
  for (const gates of words) {
    for (let at = 0, weight = 0; at < HIDDEN; at += 1) {
      // Three sums at once: none waits for another.
      let reset = stateBias[at] as number;
      let update = stateBias[HIDDEN + at] as number;
      let candidate = stateBias[2 * HIDDEN + at] as number;
      for (let column = 0; column < HIDDEN; column += 1, weight += 3) {
        const value = before[column] as number;
        reset += (state[weight] as number) * value;
        update += (state[weight + 1] as number) * value;
        candidate += (state[weight + 2] as number) * value;
      }
      reset = sigmoid((gates[at] as number) + Math.fround(reset));
      update = sigmoid((gates[HIDDEN + at] as number) + Math.fround(update));
      candidate = tanh((gates[2 * HIDDEN + at] as number) + reset * Math.fround(candidate));
      const next = Math.fround((1 - update) * candidate + update * (before[at] as number));
      hidden[at] = next;
      if (next > (most[at] as number)) most[at] = next;
    }
    [before, hidden] = [hidden, before];
  }
}

/** Puts the weights of the three gates side by side, in the order in which a state is worked out. */
function gateByGate(rows: Float32Array): Float64Array {
  const weights = new Float64Array(rows.length);
  const each = HIDDEN * HIDDEN;
  for (let at = 0; at < each; at += 1)
    for (let gate = 0; gate < 3; gate += 1) weights[3 * at + gate] = rows[gate * each + at] as number;
  return weights;
}

function multiply(matrix: Float32Array, vector: Float32Array, bias: Float32Array): Float32Array {
  return bias.map((start, row) => {
    let sum = start;
    for (let column = 0; column < INPUT; column += 1)
      sum += (matrix[row * INPUT + column] as number) * (vector[column] as number);
    return sum;
  });
}

const SIGMOID_REACH = 16;
const SIGMOID_STEPS = 64;
/** The sigmoid at each 64th of a unit; between two of them a line is off by 3e-6 at most, and takes a third of the time. */
const SIGMOID = Float64Array.from(
  { length: 2 * SIGMOID_REACH * SIGMOID_STEPS + 2 },
  (_, step) => 1 / (1 + Math.exp(SIGMOID_REACH - step / SIGMOID_STEPS)),
);

function sigmoid(value: number): number {
  if (value >= SIGMOID_REACH) return 1;
  if (value <= -SIGMOID_REACH) return 0;
  const place = (value + SIGMOID_REACH) * SIGMOID_STEPS;
  const step = Math.trunc(place);
  const below = SIGMOID[step] as number;
  return below + (place - step) * ((SIGMOID[step + 1] as number) - below);
}

/** The hyperbolic tangent. */
function tanh(value: number): number {
  return 2 * sigmoid(2 * value) - 1;
}

const clauseModels = new WeakMap<Language, ClauseModel>();
const endingModels = new WeakMap<Language, ClauseModel>();

/** Returns a function that gives the model of a language, unpacked when it is first asked for; nothing where it has none. */
export function clauseModel(language: Language): (() => ClauseModel) | undefined {
  const { clauseWeights } = language.verbs;
  if (clauseWeights === undefined) return undefined;
  return () => unpacked(clauseModels, language, () => new ClauseModel(clauseWeights));
}

/** The same for the model that says whether a sentence may stop behind its last words. */
export function endingModel(language: Language): (() => ClauseModel) | undefined {
  const base = clauseModel(language);
  const { endingWeights } = language.verbs;
  if (base === undefined || endingWeights === undefined) return undefined;
  return () => unpacked(endingModels, language, () => new ClauseModel(endingWeights, base()));
}

function unpacked(known: WeakMap<Language, ClauseModel>, language: Language, make: () => ClauseModel): ClauseModel {
  let model = known.get(language);
  if (model === undefined) {
    model = make();
    known.set(language, model);
  }
  return model;
}
