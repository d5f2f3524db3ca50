import type { Corridor } from './corridor';
import type { Evidence } from './evidence';
import type { Prices } from './prices';

/** How many sentences of each side a step of the path takes. */
export interface Step {
  readonly source: number;
  readonly sources: number;
  readonly target: number;
  readonly targets: number;
  /** True where the target stands elsewhere in the order of its text. */
  readonly moved?: boolean;
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

const PAIRED = 4;

/** The cells of a corridor in one row, and what each shape of bead that begins there is worth but for its lengths. */
export interface PathTable {
  readonly corridor: Corridor;
  readonly starts: Int32Array;
  readonly worths: Float32Array;
}

/** Measures what of the evidence stays the same, once for both searches. */
export function pathTable(evidence: Evidence, corridor: Corridor): PathTable {
  const { low, high } = corridor;
  const rows = low.length - 1;
  const columns = high[rows] as number;
  const starts = new Int32Array(rows + 2);
  for (let row = 0; row <= rows; row += 1)
    starts[row + 1] = (starts[row] as number) + (high[row] as number) - (low[row] as number) + 1;
  const worths = new Float32Array(PAIRED * (starts[rows + 1] as number));
  for (let row = 0; row < rows; row += 1) {
    for (let column = low[row] as number; column <= (high[row] as number); column += 1) {
      const cell = (starts[row] as number) + column - (low[row] as number);
      for (let shape = 0; shape < PAIRED; shape += 1) {
        const [sources, targets] = SHAPES[shape] as readonly [number, number];
        if (row + sources > rows || column + targets > columns) continue;
        worths[PAIRED * cell + shape] = evidence.fixedWorth(row, sources, column, targets);
      }
    }
  }
  return { corridor, starts, worths };
}

/** The row of beads that is worth most, by dynamic programming inside the corridor. */
export function bestPath(evidence: Evidence, { corridor, starts, worths }: PathTable, prices: Prices): readonly Step[] {
  const { low, high } = corridor;
  const rows = low.length - 1;
  const columns = high[rows] as number;
  const size = starts[rows + 1] as number;
  const totals = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  const shapes = new Uint8Array(size);
  const priceOf = [0, prices.join, prices.join, prices.joinBoth].map((price) => price + evidence.base);
  totals[0] = 0;

  for (let row = 0; row <= rows; row += 1) {
    for (let column = low[row] as number; column <= (high[row] as number); column += 1) {
      if (row === 0 && column === 0) continue;
      let [best, chosen] = [Number.NEGATIVE_INFINITY, 0];
      for (let shape = 0; shape < SHAPES.length; shape += 1) {
        const [sources, targets] = SHAPES[shape] as readonly [number, number];
        const [fromRow, fromColumn] = [row - sources, column - targets];
        if (fromRow < 0 || fromColumn < (low[fromRow] as number) || fromColumn > (high[fromRow] as number)) continue;
        const from = (starts[fromRow] as number) + fromColumn - (low[fromRow] as number);
        let total = totals[from] as number;
        if (shape >= PAIRED) total -= prices.skip;
        else {
          total += (worths[PAIRED * from + shape] as number) - (priceOf[shape] as number);
          if (total <= best) continue;
          total -= evidence.lengthPrice(fromRow, sources, fromColumn, targets);
        }
        if (total > best) [best, chosen] = [total, shape];
      }
      const cell = (starts[row] as number) + column - (low[row] as number);
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
