import type { Spread } from './bead';

/** The median of some values and 1.48 times their median absolute deviation, which outliers do not move. */
export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) return { median: 0, deviation: 0, count: 0 };
  const median = medianOf(values);
  return {
    median,
    deviation: 1.4826 * medianOf(values.map((value) => Math.abs(value - median))),
    count: values.length,
  };
}

export function medianOf(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return 0;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
