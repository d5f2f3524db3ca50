import type { Language } from '../../core/language';
import type { Form } from '../text/words';
import { CLOSED_ROWS, ENDING_ROWS, FLAGS, OPEN_ROWS, SHORT_ENDING_ROWS, type WordFeatures } from './clause-features';
import { type GatedUnit, gatedUnit } from './gated-unit';
import { weightReader } from './weight-reader';

/** As `training/clause.py` has them. */
export const INPUT = 16;
export const HIDDEN = 24;
const GATES = 3 * HIDDEN;
const WORD_ROWS = CLOSED_ROWS + OPEN_ROWS;

/** So many words are kept, five megabytes; then they are forgotten. */
const MOST_KEPT = 8192;

/** A small recurrent network that reads the words of a sentence both ways and says how sure it is that they have a main clause. */
export class ClauseModel {
  readonly #words: Float32Array;
  readonly #endings: Float32Array;
  readonly #shortEndings: Float32Array;
  readonly #flags: Float32Array;
  readonly #flagBias: Float32Array;
  readonly #forth: GatedUnit;
  readonly #back: GatedUnit;
  readonly #outForth: Float32Array;
  readonly #outBack: Float32Array;
  readonly #outBias: number;
  /** By what its place in a sentence says of a word: the numbers of spellings that are kept. */
  readonly #kept = new Map<number, Map<string, number>>();
  #count = 0;

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
    const out = read(2 * HIDDEN, 2);
    this.#outForth = out.slice(0, HIDDEN);
    this.#outBack = out.slice(HIDDEN);
    this.#outBias = read(1, 2)[0] as number;
  }

  /** Makes room for so many words: none that is kept from then on is forgotten before the next call. */
  makeRoom(count: number): void {
    if (this.#count + count <= MOST_KEPT) return;
    for (const known of this.#kept.values()) known.clear();
    this.#count = 0;
  }

  /**
   * The number of a word whose gates are worked out once, in all articles of the language.
   *
   * @param place - What its place in a sentence says of it, which is all that `featuresOf` may read besides its spelling.
   */
  keep(form: Form, place: number, featuresOf: (form: Form, place: number) => WordFeatures): number {
    let known = this.#kept.get(place);
    if (known === undefined) {
      known = new Map();
      this.#kept.set(place, known);
    }
    let number = known.get(form.text);
    if (number === undefined) {
      number = this.#count;
      this.#count += 1;
      const input = this.#inputOf(featuresOf(form, place));
      this.#forth.keep(input, number);
      this.#back.keep(input, number);
      known.set(form.text, number);
    }
    return number;
  }

  /** The logit of a main clause in words that are kept. */
  judge(words: readonly number[]): number {
    return (
      this.#outBias +
      this.#forth.weighKept(words, false, this.#outForth) +
      this.#back.weighKept(words, true, this.#outBack)
    );
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
