import type { Background } from './background';
import type { Prices } from './prices';
import type { SharedKeys } from './shared-keys';
import { type AlignmentUnit, lengthOf } from './unit';
import { type Meaning, product } from './vectors';

/** What the lengths of a pair of texts show: the logarithm of target over source, and how far from it beads stray. */
export interface LengthModel {
  readonly ratio: number;
  readonly deviation: number;
}

/** Both sides with all that is known of them. */
export interface EvidenceInput {
  readonly source: readonly AlignmentUnit[];
  readonly target: readonly AlignmentUnit[];
  readonly shared: SharedKeys;
  readonly meaning: Meaning | undefined;
  readonly background: Background | undefined;
}

// Short sentences stray more: added to both lengths before they are compared.
const LENGTH_OFFSET = 6;
const ENOUGH_WORDS = 1.5;
const MOST_NUMBERS = 2;

/** Measures candidates for a bead: `count` sentences from `from` on of either side. */
export class Evidence {
  readonly #input: EvidenceInput;
  readonly #prices: Prices;
  readonly #sourceLengths: Float64Array;
  readonly #targetLengths: Float64Array;
  readonly #sourceStarts: Uint8Array;
  readonly #targetStarts: Uint8Array;
  readonly #paragraphs: number;
  lengths: LengthModel;
  /** What a bead must bring before it is worth anything. */
  base: number;

  constructor(input: EvidenceInput, prices: Prices) {
    this.#input = input;
    this.#prices = prices;
    this.base = prices.base;
    this.#sourceLengths = Float64Array.from(input.source, ({ text }) => lengthOf(text));
    this.#targetLengths = Float64Array.from(input.target, ({ text }) => lengthOf(text));
    this.#sourceStarts = startsOf(input.source);
    this.#targetStarts = startsOf(input.target);
    this.#paragraphs = prices.paragraphs * agreementOf(this.#sourceStarts, this.#targetStarts);
    this.lengths = { ratio: Math.log((sum(this.#targetLengths) + 1) / (sum(this.#sourceLengths) + 1)), deviation: 0.3 };
  }

  get usesParagraphs(): boolean {
    return this.#paragraphs > 0;
  }

  sourceLength(from: number, count: number): number {
    return lengthAt(this.#sourceLengths, from, count);
  }

  targetLength(from: number, count: number): number {
    return lengthAt(this.#targetLengths, from, count);
  }

  /** Cosine of both texts; undefined without a model. */
  similarity(source: number, sources: number, target: number, targets: number): number | undefined {
    const { meaning } = this.#input;
    if (meaning === undefined) return undefined;
    return product(
      sources === 1 ? meaning.source.single : meaning.source.joined,
      source,
      targets === 1 ? meaning.target.single : meaning.target.joined,
      target,
      meaning.dimensions,
    );
  }

  /** The similarity less that of unrelated sentences, as a share of what is left up to 1. */
  margin(similarity: number, source: number, sources: number, target: number, targets: number): number {
    const { background } = this.#input;
    if (background === undefined) return similarity;
    const level =
      (lengthAt(background.source, source, sources) / sources +
        lengthAt(background.target, target, targets) / targets) /
      2;
    return (similarity - level) / Math.max(0.05, 1 - level);
  }

  /** Logarithm of the target's length over what is usual for such a source. */
  lengthRatio(source: number, sources: number, target: number, targets: number): number {
    return this.#stray(this.sourceLength(source, sources), this.targetLength(target, targets));
  }

  lengthRatioOf(source: string, target: string): number {
    return this.#stray(lengthOf(source), lengthOf(target));
  }

  #stray(from: number, to: number): number {
    const scale = Math.exp(this.lengths.ratio / 2);
    return Math.log((to / scale + LENGTH_OFFSET) / (from * scale + LENGTH_OFFSET));
  }

  /** What a bead is worth against leaving all its sentences alone at no price; the path adds the prices of shapes. */
  worth(source: number, sources: number, target: number, targets: number): number {
    return (
      this.fixedWorth(source, sources, target, targets) - this.lengthPrice(source, sources, target, targets) - this.base
    );
  }

  /** The part of the worth that does not change with what is learnt on the way. */
  fixedWorth(source: number, sources: number, target: number, targets: number): number {
    const prices = this.#prices;
    let worth = 0;
    const similarity = this.similarity(source, sources, target, targets);
    if (similarity !== undefined) worth += prices.meaning * this.margin(similarity, source, sources, target, targets);
    return (
      worth + this.#sharedWorth(source, sources, target, targets) - this.#layoutPrice(source, sources, target, targets)
    );
  }

  lengthPrice(source: number, sources: number, target: number, targets: number): number {
    const stray = this.lengthRatio(source, sources, target, targets) / this.lengths.deviation;
    return this.#prices.length * Math.min(this.#prices.mostLength, (stray * stray) / 2);
  }

  #sharedWorth(source: number, sources: number, target: number, targets: number): number {
    const { shared } = this.#input;
    const prices = this.#prices;
    let [words, numbers] = [0, 0];
    for (let from = source; from < source + sources; from += 1) {
      for (let to = target; to < target + targets; to += 1) {
        words += shared.words(from, to);
        numbers += shared.numbers(from, to);
      }
    }
    let worth = 0;
    if (words > 0) {
      const [own, other] = [
        lengthAt(shared.sourceWords, source, sources),
        lengthAt(shared.targetWords, target, targets),
      ];
      worth += prices.words * Math.min(1, words / Math.sqrt(own * other)) * Math.min(1, words / ENOUGH_WORDS);
    }
    const all = lengthAt(shared.sourceNumbers, source, sources) + lengthAt(shared.targetNumbers, target, targets);
    if (all === 0) return worth;
    worth += prices.numbers * Math.min(MOST_NUMBERS, numbers);
    return worth - prices.strayNumbers * Math.min(MOST_NUMBERS, Math.max(0, all - 2 * numbers));
  }

  #layoutPrice(source: number, sources: number, target: number, targets: number): number {
    if (this.#paragraphs === 0) return 0;
    let price = 0;
    if (this.#sourceStarts[source] !== this.#targetStarts[target]) price += 1;
    if (sources === 2 && this.#sourceStarts[source + 1] === 1) price += 1;
    if (targets === 2 && this.#targetStarts[target + 1] === 1) price += 1;
    if (this.#input.source[source]?.standsAlone !== this.#input.target[target]?.standsAlone) price += 1;
    return this.#paragraphs * price;
  }
}

function lengthAt(lengths: Float64Array, from: number, count: number): number {
  return count === 1 ? (lengths[from] as number) : (lengths[from] as number) + (lengths[from + 1] as number);
}

function startsOf(units: readonly AlignmentUnit[]): Uint8Array {
  return Uint8Array.from(units, ({ paragraph }, index) =>
    paragraph !== undefined && (index === 0 || units[index - 1]?.paragraph !== paragraph) ? 1 : 0,
  );
}

/** 1 where both sides have as many paragraphs, 0 where one has none or many times more: then they say nothing. */
function agreementOf(source: Uint8Array, target: Uint8Array): number {
  const [from, to] = [sum(source), sum(target)];
  const ratio = Math.min(from, to) / Math.max(from, to, 1);
  return Math.max(0, 2 * ratio - 1);
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
