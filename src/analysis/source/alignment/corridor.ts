import type { Anchor, Area } from './anchors';

/** For each number of source sentences that a path has passed, which numbers of target sentences it may have passed. */
export interface Corridor {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** An area so small is searched whole. */
const SMALL = 1200;
/** Where no anchor divides a larger area, the path keeps this near to its diagonal. */
const MOST_CELLS = 120_000;
const LEAST_HALF_WIDTH = 24;
/** How far the path may stray from an anchor, which may be wrong. */
const SLACK = 8;

/**
 * Narrows the table of all pairs to where the path may be: between anchors, that are looked for again inside of what
 * they leave large. Its size is about linear in the length of the texts.
 */
export function corridorOf(rows: number, columns: number, anchorsIn: (area: Area) => readonly Anchor[]): Corridor {
  const low = new Int32Array(rows + 1).fill(columns);
  const high = new Int32Array(rows + 1).fill(0);
  const open = (row: number, from: number, to: number) => {
    if (row < 0 || row > rows) return;
    low[row] = Math.max(0, Math.min(low[row] as number, from));
    high[row] = Math.min(columns, Math.max(high[row] as number, to));
  };
  const narrow = (area: Area, depth: number): void => {
    const [height, width] = [area.toRow - area.fromRow, area.toColumn - area.fromColumn];
    if (height * width > SMALL) {
      const anchors = depth === 0 || height * width > MOST_AGAIN ? anchorsIn(area) : [];
      if (anchors.length > 0) {
        let [row, column] = [area.fromRow, area.fromColumn];
        for (const anchor of anchors) {
          narrow({ fromRow: row, toRow: anchor.source, fromColumn: column, toColumn: anchor.target }, depth + 1);
          [row, column] = [anchor.source + 1, anchor.target + 1];
        }
        narrow({ fromRow: row, toRow: area.toRow, fromColumn: column, toColumn: area.toColumn }, depth + 1);
        return;
      }
    }
    const isWhole = height * width <= MOST_CELLS;
    const half = isWhole ? width : Math.max(LEAST_HALF_WIDTH, Math.ceil(MOST_CELLS / (2 * (height + 1))));
    for (let row = area.fromRow - SLACK; row <= area.toRow + SLACK; row += 1) {
      const inside = Math.max(area.fromRow, Math.min(area.toRow, row));
      const middle = area.fromColumn + (height === 0 ? width / 2 : ((inside - area.fromRow) / height) * width);
      open(
        row,
        Math.max(area.fromColumn, Math.floor(middle - half)) - SLACK,
        Math.min(area.toColumn, Math.ceil(middle + half)) + SLACK,
      );
    }
  };
  narrow({ fromRow: 0, toRow: rows, fromColumn: 0, toColumn: columns }, 0);
  // Both bounds only grow, and neighbouring rows meet, so that there is always a path.
  for (let row = 1; row <= rows; row += 1) {
    high[row] = Math.max(high[row] as number, high[row - 1] as number);
  }
  low[0] = 0;
  high[rows] = columns;
  for (let row = rows - 1; row >= 0; row -= 1) low[row] = Math.min(low[row] as number, low[row + 1] as number);
  for (let row = 1; row <= rows; row += 1) {
    if ((low[row] as number) > (high[row - 1] as number)) low[row] = high[row - 1] as number;
  }
  return { low, high };
}

const MOST_AGAIN = 6000;
