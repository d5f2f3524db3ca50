import type { Corridor } from './corridor';
import type { Evidence } from './evidence';
import type { Prices } from './prices';

/** How many sentences of each side a step of the path takes. */
export interface Step {
  readonly source: number;
  readonly sources: number;
  readonly target: number;
  readonly targets: number;
}

/** The shapes of beads, by the number that the table remembers. */
const SHAPES = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 0],
  [0, 1],
] as const;

/** The row of beads that is worth most, by dynamic programming inside the corridor. */
export function bestPath(evidence: Evidence, { low, high }: Corridor, prices: Prices): readonly Step[] {
  const rows = low.length - 1;
  const columns = high[rows] as number;
  const starts = new Int32Array(rows + 2);
  for (let row = 0; row <= rows; row += 1)
    starts[row + 1] = (starts[row] as number) + (high[row] as number) - (low[row] as number) + 1;
  const size = starts[rows + 1] as number;
  const totals = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  const shapes = new Uint8Array(size);
  const priceOf = [0, prices.join, prices.join, prices.joinBoth];
  totals[0] = 0;

  for (let row = 0; row <= rows; row += 1) {
    for (let column = low[row] as number; column <= (high[row] as number); column += 1) {
      if (row === 0 && column === 0) continue;
      const cell = (starts[row] as number) + column - (low[row] as number);
      let [best, chosen] = [Number.NEGATIVE_INFINITY, 0];
      for (let shape = 0; shape < SHAPES.length; shape += 1) {
        const [sources, targets] = SHAPES[shape] as readonly [number, number];
        const [fromRow, fromColumn] = [row - sources, column - targets];
        if (fromRow < 0 || fromColumn < (low[fromRow] as number) || fromColumn > (high[fromRow] as number)) continue;
        const before = totals[(starts[fromRow] as number) + fromColumn - (low[fromRow] as number)] as number;
        const total =
          before +
          (shape < 4
            ? evidence.worth(fromRow, sources, fromColumn, targets) - (priceOf[shape] as number)
            : -prices.skip);
        if (total > best) [best, chosen] = [total, shape];
      }
      totals[cell] = best;
      shapes[cell] = chosen;
    }
  }

  const steps: Step[] = [];
  for (let [row, column] = [rows, columns]; row > 0 || column > 0; ) {
    const shape = shapes[(starts[row] as number) + column - (low[row] as number)] as number;
    const [sources, targets] = SHAPES[shape] as readonly [number, number];
    row -= sources;
    column -= targets;
    steps.push({ source: row, sources, target: column, targets });
  }
  return steps.reverse();
}
