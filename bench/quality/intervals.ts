const Z = 1.959964;

/** A range that holds the true value in 95 of 100 samples. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Wilson score interval of a share; holds near 0 and 1 and for few cases, where the normal one does not. */
export function wilson(hits: number, total: number): Interval {
  if (total === 0) return { low: 0, high: 1 };
  const share = hits / total;
  const spread = Z * Math.sqrt((share * (1 - share)) / total + (Z * Z) / (4 * total * total));
  const centre = share + (Z * Z) / (2 * total);
  const scale = 1 + (Z * Z) / total;
  return { low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) };
}

/** Exact (Garwood) interval of the mean of a Poisson count. */
export function poisson(count: number): Interval {
  const low = count === 0 ? 0 : solve((mean) => 1 - cumulative(count - 1, mean), 0.025, count);
  return { low, high: solve((mean) => 1 - cumulative(count, mean), 0.975, count) };
}

/** Finds the mean at which the rising `chance` reaches `wanted`. */
function solve(chance: (mean: number) => number, wanted: number, count: number): number {
  let low = 0;
  let high = 20 + count + 10 * Math.sqrt(count);
  for (let step = 0; step < 80; step += 1) {
    const middle = (low + high) / 2;
    if (chance(middle) < wanted) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function cumulative(count: number, mean: number): number {
  // In logarithms, since exp(-mean) is 0 for the counts of a noisy rule.
  let term = -mean;
  let sum = Math.exp(term);
  for (let k = 1; k <= count; k += 1) {
    term += Math.log(mean) - Math.log(k);
    sum += Math.exp(term);
  }
  return Math.min(1, sum);
}
