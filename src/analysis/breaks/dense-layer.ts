import { BYTES, keep, STATE, SUMS, vectorKernel } from './vector-kernel';

/**
 * Returns a function that multiplies a matrix, which lies row by row, with a vector and adds a bias. What it gives is overwritten
 * when it or another one is called next.
 *
 * @param bias - One for each row, of which there are a multiple of eight; a vector has at most 192 numbers.
 */
export function denseLayer(matrix: Float32Array, bias: Float32Array): (vector: Float32Array) => Float32Array {
  const kernel = vectorKernel();
  if (kernel === undefined) return (vector) => multiply(matrix, vector, bias);
  const place = BYTES * keep(kernel, matrix, bias);
  return (vector) => {
    kernel.numbers.set(vector, STATE);
    kernel.multiply(place, vector.length, BYTES * bias.length);
    return kernel.numbers.subarray(SUMS, SUMS + bias.length);
  };
}

/** The same in plain steps. */
export function multiply(matrix: Float32Array, vector: Float32Array, bias: Float32Array): Float32Array {
  const sums = bias.slice();
  for (let row = 0, weight = 0; row < bias.length; row += 1)
    for (let column = 0; column < vector.length; column += 1, weight += 1)
      (sums[row] as number) += (matrix[weight] as number) * (vector[column] as number);
  return sums;
}
