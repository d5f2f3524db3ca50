import type { Step } from './best-path';
import type { Evidence } from './evidence';
import type { Prices } from './prices';

/** Beyond so many pairs of lone sentences the texts do not belong together, and nothing in them was moved. */
const MOST_PAIRS = 100_000;
const LEAST_LEAD = 0.3;

/**
 * Sentences that the path left alone on both sides though they surely belong together, such as a caption that stands
 * elsewhere: each is the other's best match by far. Maps the source's sentence to the target's.
 */
export function movedSteps(steps: readonly Step[], evidence: Evidence, prices: Prices): ReadonlyMap<number, number> {
  const sources = steps.filter(({ targets }) => targets === 0).map(({ source }) => source);
  const targets = steps.filter((step) => step.sources === 0).map(({ target }) => target);
  const moved = new Map<number, number>();
  if (sources.length * targets.length > MOST_PAIRS) return moved;
  const worths = sources.map((source) =>
    targets.map((target) => evidence.worth(source, 1, target, 1) + 2 * prices.skip),
  );
  sources.forEach((source, row) => {
    const there = bestOf(worths[row] as number[]);
    if (there.best < prices.moved || there.lead < LEAST_LEAD) return;
    const back = bestOf(worths.map((own) => own[there.at] as number));
    if (back.at === row && back.lead >= LEAST_LEAD) moved.set(source, targets[there.at] as number);
  });
  return moved;
}

function bestOf(values: readonly number[]): { readonly at: number; readonly best: number; readonly lead: number } {
  let [at, best, second] = [-1, Number.NEGATIVE_INFINITY, 0];
  values.forEach((value, index) => {
    if (value > best) [second, best, at] = [Math.max(0, best), value, index];
    else if (value > second) second = value;
  });
  return { at, best, lead: best - second };
}
