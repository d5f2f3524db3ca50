import type { TokenVector } from '../../../core/embedder';
import type { Span } from '../../../core/span';
import { dot } from '../../text/dot';

/** What one text says that the other may lack, by the vectors of their words. */
export interface Losses {
  /** Mean of the best likeness that each word has with some word of the other text, by weight. */
  readonly covered: number;
  /** Cosine of the two texts without the stretch, less that with it; 0 where no stretch makes them more alike. */
  readonly gain: number;
  readonly stretch: Span | undefined;
  /** Share of the stretch in the weight of the text. */
  readonly share: number;
}

/** A stretch that may have been left out holds so much of a text's weight. */
const LEAST_SHARE = 0.08;
const MOST_SHARE = 0.6;
/** Longer texts are no sentences, and the table of pairs of words would grow with their square. */
const MOST_TOKENS = 400;

/**
 * Compares the words of a text and its translation both ways. The vector of a text is taken for the weighted sum of
 * its words', which holds for the shipped model and nearly for others.
 */
export function lossesOf(
  source: readonly TokenVector[],
  target: readonly TokenVector[],
): { readonly source: Losses; readonly target: Losses } {
  const [from, to] = [source.slice(0, MOST_TOKENS), target.slice(0, MOST_TOKENS)];
  const bestOfSource = new Float64Array(from.length);
  const bestOfTarget = new Float64Array(to.length);
  from.forEach((one, row) => {
    to.forEach((other, column) => {
      const likeness = dot(one.vector, other.vector);
      if (likeness > (bestOfSource[row] as number)) bestOfSource[row] = likeness;
      if (likeness > (bestOfTarget[column] as number)) bestOfTarget[column] = likeness;
    });
  });
  return { source: sideOf(from, bestOfSource, sumOf(to)), target: sideOf(to, bestOfTarget, sumOf(from)) };
}

function sideOf(tokens: readonly TokenVector[], best: Float64Array, other: Float64Array): Losses {
  let [weighted, weights] = [0, 0];
  tokens.forEach(({ weight }, index) => {
    weighted += weight * (best[index] as number);
    weights += weight;
  });
  const covered = weights === 0 ? 0 : weighted / weights;
  return { covered, ...bestStretch(tokens, other, weights) };
}

/** The stretch of words without which the text is most like the other. */
function bestStretch(
  tokens: readonly TokenVector[],
  other: Float64Array,
  weights: number,
): Pick<Losses, 'gain' | 'stretch' | 'share'> {
  const whole = sumOf(tokens);
  const otherLength = Math.sqrt(dot(other, other));
  const [inner, own] = [dot(whole, other), dot(whole, whole)];
  if (otherLength === 0 || own === 0) return { gain: 0, stretch: undefined, share: 0 };
  const now = inner / Math.sqrt(own) / otherLength;
  // Of the words before each: their weight, and what their leaving takes from the products with the other text and the whole.
  const before = { weight: [0], toOther: [0], toWhole: [0] };
  tokens.forEach(({ vector, weight }, index) => {
    before.weight.push((before.weight[index] as number) + weight / weights);
    before.toOther.push((before.toOther[index] as number) + weight * dot(vector, other));
    before.toWhole.push((before.toWhole[index] as number) + weight * dot(vector, whole));
  });
  const between = (sums: readonly number[], first: number, last: number) =>
    (sums[last + 1] as number) - (sums[first] as number);
  let found = { gain: 0, stretch: undefined as Span | undefined, share: 0 };
  // Product with itself of the stretch from each word on, which grows by one word at a time.
  const selves = new Float64Array(tokens.length);
  for (let last = 0; last < tokens.length; last += 1) {
    const { vector, weight } = tokens[last] as TokenVector;
    let toStretch = 0;
    for (let first = last; first >= 0; first -= 1) {
      const share = between(before.weight, first, last);
      if (share > MOST_SHARE) break;
      const one = tokens[first] as TokenVector;
      const product = weight * one.weight * dot(vector, one.vector);
      toStretch += first === last ? product / 2 : product;
      const self = (selves[first] as number) + 2 * toStretch;
      selves[first] = self;
      if (share < LEAST_SHARE) continue;
      const rest = own - 2 * between(before.toWhole, first, last) + self;
      if (rest <= 1e-9) continue;
      const gain = (inner - between(before.toOther, first, last)) / Math.sqrt(rest) / otherLength - now;
      if (gain <= found.gain) continue;
      const span = { offset: one.offset, endOffset: (tokens[last] as TokenVector).endOffset };
      found = { gain, stretch: span, share };
    }
  }
  return found;
}

function sumOf(tokens: readonly TokenVector[]): Float64Array {
  const sum = new Float64Array(tokens[0]?.vector.length ?? 0);
  for (const { vector, weight } of tokens)
    for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] as number) + weight * (vector[at] as number);
  return sum;
}
