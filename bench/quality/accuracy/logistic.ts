const STEPS = 60;
const RIDGE = 1e-3;

/** A row of features without those that are 0. */
export interface SparseRow {
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

/** Coefficients of a logistic regression by Newton's method; the features hold a constant of their own. */
export function fitLogistic(
  rows: ReadonlyArray<readonly number[]>,
  labels: readonly boolean[],
  ridge = RIDGE,
): readonly number[] {
  const ridges = (rows[0] ?? []).map(() => ridge);
  return fitSparse(rows.map(sparse), labels, ridges);
}

/** The same where most features are 0, each of them drawn to 0 as strongly as its own ridge says. */
export function fitSparse(
  rows: readonly SparseRow[],
  labels: readonly boolean[],
  ridges: readonly number[],
): readonly number[] {
  let weights = ridges.map(() => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = weights.map((weight, at) => -(ridges[at] as number) * weight);
    const hessian = ridges.map((ridge, row) => ridges.map((_, column) => (row === column ? ridge : 0)));
    rows.forEach((row, index) => {
      const { columns, values } = row;
      const chance = 1 / (1 + Math.exp(-logOdds(row, weights)));
      const rest = (labels[index] ? 1 : 0) - chance;
      const spread = Math.max(1e-6, chance * (1 - chance));
      for (let one = 0; one < columns.length; one += 1) {
        const [at, value] = [columns[one] as number, values[one] as number];
        gradient[at] = (gradient[at] as number) + rest * value;
        const line = hessian[at] as number[];
        for (let other = 0; other < columns.length; other += 1) {
          const column = columns[other] as number;
          line[column] = (line[column] as number) + spread * value * (values[other] as number);
        }
      }
    });
    const change = solve(hessian, gradient);
    weights = weights.map((weight, index) => weight + (change[index] as number));
    if (Math.max(...change.map(Math.abs)) < 1e-6) break;
  }
  return weights;
}

/** What the coefficients make of a row; a feature that has none counts nothing. */
export function logOdds({ columns, values }: SparseRow, weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < columns.length; at += 1) sum += (values[at] as number) * (weights[columns[at] as number] ?? 0);
  return sum;
}

function sparse(row: readonly number[]): SparseRow {
  const columns = row.flatMap((value, at) => (value === 0 ? [] : [at]));
  return { columns, values: columns.map((at) => row[at] as number) };
}

/** Solves a system of linear equations by elimination. */
function solve(matrix: readonly (readonly number[])[], values: readonly number[]): readonly number[] {
  const rows = matrix.map((row, index) => [...row, values[index] as number]);
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1)
      if (Math.abs((rows[row] as number[])[column] as number) > Math.abs((rows[pivot] as number[])[column] as number))
        pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    const own = rows[column] as number[];
    for (let row = 0; row < size; row += 1) {
      if (row === column) continue;
      const line = rows[row] as number[];
      const factor = (line[column] as number) / (own[column] as number);
      for (let at = column; at <= size; at += 1) line[at] = (line[at] as number) - factor * (own[at] as number);
    }
  }
  return rows.map((row, index) => (row[size] as number) / (row[index] as number));
}
