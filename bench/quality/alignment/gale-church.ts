import type { GoldBead } from './noise';

// Gale and Church (1993), "A program for aligning sentences in bilingual corpora": the priors are theirs.
const SHAPES: ReadonlyArray<readonly [sources: number, targets: number, prior: number]> = [
  [1, 1, 0.89],
  [1, 0, 0.00495],
  [0, 1, 0.00495],
  [1, 2, 0.0445],
  [2, 1, 0.0445],
  [2, 2, 0.011],
];
const VARIANCE = 6.8;

/** Aligns by lengths alone: the peer that shows what meaning adds. */
export function galeChurch(source: readonly string[], target: readonly string[]): readonly GoldBead[] {
  const [from, to] = [source, target].map((side) => side.map((text) => text.length)) as [number[], number[]];
  const ratio = sum(to) / Math.max(1, sum(from));
  const width = to.length + 1;
  const costs = new Float64Array((from.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const shapes = new Uint8Array(costs.length);
  costs[0] = 0;
  for (let row = 0; row <= from.length; row += 1) {
    for (let column = 0; column <= to.length; column += 1) {
      SHAPES.forEach(([sources, targets, prior], shape) => {
        if (row < sources || column < targets) return;
        const before = costs[(row - sources) * width + column - targets] as number;
        const lengths = [sum(from.slice(row - sources, row)), sum(to.slice(column - targets, column))] as const;
        const cost = before - Math.log(prior) + lengthCost(lengths[0], lengths[1], ratio);
        if (cost < (costs[row * width + column] as number)) {
          costs[row * width + column] = cost;
          shapes[row * width + column] = shape;
        }
      });
    }
  }
  const beads: GoldBead[] = [];
  for (let [row, column] = [from.length, to.length]; row > 0 || column > 0; ) {
    const [sources, targets] = SHAPES[shapes[row * width + column] as number] as (typeof SHAPES)[number];
    row -= sources;
    column -= targets;
    beads.push([range(row, sources), range(column, targets)]);
  }
  return beads.reverse();
}

function lengthCost(from: number, to: number, ratio: number): number {
  const mean = (from + to / ratio) / 2;
  const deviation = Math.abs((to - from * ratio) / Math.sqrt(Math.max(1, mean) * VARIANCE));
  return -Math.log(Math.max(1e-300, 2 * (1 - normal(deviation))));
}

/** The normal distribution by Abramowitz and Stegun, 26.2.17. */
function normal(x: number): number {
  const t = 1 / (1 + 0.2316419 * x);
  const tail = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 1 - (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * tail;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function range(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}
