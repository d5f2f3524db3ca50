import type { LossCase } from './loss-cases';

/** Share of the losses that score higher than all but this share of the sound sentences. */
export function recallAt(
  cases: readonly LossCase[],
  score: (one: LossCase) => number,
  falsePositives: number,
): { readonly found: number; readonly all: number } {
  const sound = cases.filter(({ isLoss }) => !isLoss).map(score);
  sound.sort((a, b) => b - a);
  const limit = sound[Math.floor(sound.length * falsePositives)] ?? Number.POSITIVE_INFINITY;
  const lost = cases.filter(({ isLoss }) => isLoss);
  return { found: lost.filter((one) => score(one) > limit).length, all: lost.length };
}

/** Share of pairs of a loss and a sound sentence in which the loss scores higher. */
export function areaUnder(cases: readonly LossCase[], score: (one: LossCase) => number): number {
  const sorted = cases.map((one) => ({ value: score(one), isLoss: one.isLoss })).sort((a, b) => a.value - b.value);
  let [below, sum] = [0, 0];
  for (const { isLoss } of sorted) {
    if (isLoss) sum += below;
    else below += 1;
  }
  return sum / Math.max(1, below * (sorted.length - below));
}
