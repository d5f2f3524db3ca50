import type { Language } from '../../core/language';
import { CLOSED_ROWS, ENDING_ROWS, FLAGS, OPEN_ROWS, SHORT_ENDING_ROWS, type WordFeatures } from './clause-features';
import { type GatedUnit, gatedUnit } from './gated-unit';
import { weightReader } from './weight-reader';

/** As `training/clause.py` has them. */
export const INPUT = 16;
export const HIDDEN = 24;
const GATES = 3 * HIDDEN;
const WORD_ROWS = CLOSED_ROWS + OPEN_ROWS;

/** What a word adds to the gates of the two directions, whatever stands around it. */
export type WordGates = readonly [forth: Float32Array, back: Float32Array];

/** A small recurrent network that reads the words of a sentence both ways and says how sure it is that they have a main clause. */
export class ClauseModel {
  readonly #words: Float32Array;
  readonly #endings: Float32Array;
  readonly #shortEndings: Float32Array;
  readonly #flags: Float32Array;
  readonly #flagBias: Float32Array;
  readonly #forth: GatedUnit;
  readonly #back: GatedUnit;
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
    const unit = () =>
      gatedUnit({
        input: read(GATES * INPUT, 2),
        state: read(GATES * HIDDEN, 2),
        inputBias: read(GATES, 2),
        stateBias: read(GATES, 2),
      });
    this.#forth = unit();
    this.#back = unit();
    this.#out = read(2 * HIDDEN, 2);
    this.#outBias = read(1, 2)[0] as number;
  }

  gatesOf(word: WordFeatures): WordGates {
    const input = this.#inputOf(word);
    return [this.#forth.gatesOf(input), this.#back.gatesOf(input)];
  }

  /** The logit of a main clause. */
  judge(words: readonly WordGates[]): number {
    const forth = this.#forth.most(words.map(([gates]) => gates));
    const back = this.#back.most(words.map(([, gates]) => gates).reverse());
    let sum = this.#outBias;
    for (let at = 0; at < HIDDEN; at += 1)
      sum +=
        (this.#out[at] as number) * (forth[at] as number) + (this.#out[HIDDEN + at] as number) * (back[at] as number);
    return sum;
  }

  #inputOf({ word, ending, shortEnding, flags }: WordFeatures): Float32Array {
    const input = this.#flagBias.slice();
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
    for (let at = 0; at < INPUT; at += 1) input[at] = Math.tanh(input[at] as number);
    return input;
  }
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
