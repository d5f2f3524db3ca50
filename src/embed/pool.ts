/** How the vectors of a text's tokens become one: their mean, or the first token's. */
export type Pooling = 'mean' | 'cls';

/** Pools `tokens` rows of `dimensions` numbers that stand one after the other. */
export function pool(numbers: Float32Array, tokens: number, dimensions: number, pooling: Pooling): Float32Array {
  if (pooling === 'cls') return numbers.slice(0, dimensions);
  const sums = new Float64Array(dimensions);
  for (let token = 0; token < tokens; token += 1) {
    for (let at = 0; at < dimensions; at += 1)
      sums[at] = (sums[at] as number) + (numbers[token * dimensions + at] as number);
  }
  // Length is set to 1 afterwards, so the sum is as good as the mean.
  return Float32Array.from(sums);
}

/** A vector of length 1 in the same direction; zeros stay zeros. */
export function unit(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const number of vector) squares += number * number;
  const length = Math.sqrt(squares);
  return length === 0 ? vector : vector.map((number) => number / length);
}
