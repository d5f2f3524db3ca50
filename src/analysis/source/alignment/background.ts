import { type Meaning, product } from './vectors';

/** How alike unrelated sentences of the two texts are, for each sentence: what a similarity is judged against. */
export interface Background {
  readonly source: Float64Array;
  readonly target: Float64Array;
}

const SAMPLE = 32;

/**
 * The mean similarity of each sentence with some of the other side, evenly spread, without the highest two: they may be
 * its translation.
 */
export function backgroundOf(meaning: Meaning, sources: number, targets: number): Background {
  const { dimensions, source, target } = meaning;
  return {
    source: levels(source.single, sources, target.single, targets, dimensions),
    target: levels(target.single, targets, source.single, sources, dimensions),
  };
}

function levels(
  own: Float32Array,
  count: number,
  other: Float32Array,
  others: number,
  dimensions: number,
): Float64Array {
  const sample = Math.min(SAMPLE, others);
  const means = new Float64Array(count);
  if (sample < 3) return means;
  for (let row = 0; row < count; row += 1) {
    let [sum, first, second] = [0, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let drawn = 0; drawn < sample; drawn += 1) {
      const value = product(own, row, other, Math.floor(((drawn + 0.5) * others) / sample), dimensions);
      sum += value;
      if (value > first) [first, second] = [value, first];
      else if (value > second) second = value;
    }
    means[row] = (sum - first - second) / (sample - 2);
  }
  return means;
}
