const STEPS = 60;
const RIDGE = 1e-3;

/** Coefficients of a logistic regression by Newton's method; the features hold a constant of their own, and most may be 0. */
export function fitLogistic(
  rows: ReadonlyArray<readonly number[]>,
  labels: readonly boolean[],
  ridge = RIDGE,
): readonly number[] {
  const size = rows[0]?.length ?? 0;
  const filled = rows.map((row) => row.flatMap((value, at) => (value === 0 ? [] : [at])));
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = weights.map((weight) => -ridge * weight);
    const hessian = weights.map((_, row) => weights.map((__, column) => (row === column ? ridge : 0)));
    rows.forEach((row, index) => {
      const own = filled[index] as readonly number[];
      const sum = own.reduce((total, at) => total + (row[at] as number) * (weights[at] as number), 0);
      const chance = 1 / (1 + Math.exp(-sum));
      const rest = (labels[index] ? 1 : 0) - chance;
      const spread = Math.max(1e-6, chance * (1 - chance));
      for (const one of own) {
        const value = row[one] as number;
        gradient[one] = (gradient[one] as number) + rest * value;
        const line = hessian[one] as number[];
        for (const other of own) line[other] = (line[other] as number) + spread * value * (row[other] as number);
      }
    });
    const change = solve(hessian, gradient);
    weights = weights.map((weight, index) => weight + (change[index] as number));
    if (Math.max(...change.map(Math.abs)) < 1e-6) break;
  }
  return weights;
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
