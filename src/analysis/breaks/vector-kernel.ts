import { GATED_UNIT_CODE } from './gated-unit-code';

/** What `gated-unit.wat` exports, and its memory as numbers. */
export interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  multiply(matrix: number, columns: number, stride: number): void;
  read(matrix: number, bytes: number, count: number): void;
  readKept(matrix: number, bytes: number, count: number): void;
  numbers: Float32Array;
  /** The same as whole numbers, for places in the memory. */
  places: Int32Array;
  /** Where the next weights go. */
  free: number;
}

export const BYTES = 4;
// Places in the memory of the kernel, counted in numbers of four bytes.
export const STATE = 0;
export const MOST = 96;
export const WHOLE_STATE = 192;
export const SUMS = 256;
export const WORDS = 640;
export const MOST_WORDS = 64;
const LARGEST_STATE = 96;
export const GATES = 3;
/** Where words lie that were kept takes one number each. */
export const MOST_PLACES = MOST_WORDS * GATES * LARGEST_STATE;
const WEIGHTS = WORDS + MOST_PLACES;
const PAGE = 65_536;

/** So many rows of the matrix of a state lie together. */
const ROWS = 24;
/** What 1 is in the state when that matrix is multiplied with it. */
const WHOLE = 16_384;
const LARGEST_WHOLE = 2 ** 15 - 1;
const LARGEST_SUM = 2 ** 31 - 1;

let known: Kernel | undefined;
let isLoaded = false;

/** One kernel and its memory serve all models; nothing without WebAssembly and its vectors, as under `node --jitless`. */
export function vectorKernel(): Kernel | undefined {
  if (!isLoaded) known = load();
  isLoaded = true;
  return known;
}

interface Assembly {
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
}

function load(): Kernel | undefined {
  const assembly = (globalThis as { WebAssembly?: Assembly }).WebAssembly;
  if (assembly === undefined) return undefined;
  const code = Uint8Array.from(atob(GATED_UNIT_CODE), (character) => character.charCodeAt(0));
  try {
    const exported = new assembly.Instance(new assembly.Module(code)).exports as Pick<
      Kernel,
      'memory' | 'multiply' | 'read' | 'readKept'
    >;
    const { buffer } = exported.memory;
    return { ...exported, free: WEIGHTS, numbers: new Float32Array(buffer), places: new Int32Array(buffer) };
  } catch {
    // The page forbids it, or the engine knows no vectors.
    return undefined;
  }
}

/** Puts a matrix and its bias into the memory of the kernel, column by column, and says where. */
export function keep(kernel: Kernel, matrix: Float32Array, bias: Float32Array): number {
  const rows = bias.length;
  const from = reserve(kernel, matrix.length + rows);
  const columns = matrix.length / rows;
  for (let at = 0; at < matrix.length; at += 1)
    kernel.numbers[from + (at % columns) * rows + Math.trunc(at / columns)] = matrix[at] as number;
  kernel.numbers.set(bias, from + matrix.length);
  return from;
}

/**
 * The same for the matrix of the state, in whole numbers of two bytes, of which the kernel multiplies eight at once. Each row has
 * steps as fine as its sum can bear, a hundred thousandth of it or so.
 */
export function keepWhole(kernel: Kernel, matrix: Float32Array, bias: Float32Array): number {
  const rows = bias.length;
  const columns = matrix.length / rows;
  const from = reserve(kernel, matrix.length / 2 + 2 * rows);
  const whole = new Int16Array(kernel.memory.buffer, BYTES * from, matrix.length);
  for (let row = 0; row < rows; row += 1) {
    const weights = matrix.subarray(row * columns, (row + 1) * columns);
    const step = stepOf(weights);
    const block = (row - (row % ROWS)) * columns + 2 * (row % ROWS);
    for (let column = 0; column < columns; column += 1)
      whole[block + ROWS * (column - (column % 2)) + (column % 2)] = Math.round((weights[column] as number) / step);
    kernel.numbers[from + matrix.length / 2 + row] = step / WHOLE;
  }
  kernel.numbers.set(bias, from + matrix.length / 2 + rows);
  return from;
}

/** The least step in which neither a weight of a row nor its sum with a state of ones can be too large, each rounded up. */
function stepOf(weights: Float32Array): number {
  let largest = 0;
  let sum = 0;
  for (const weight of weights) {
    largest = Math.max(largest, Math.abs(weight));
    sum += Math.abs(weight);
  }
  return Math.max(largest / LARGEST_WHOLE, sum / (LARGEST_SUM / WHOLE - weights.length), Number.MIN_VALUE);
}

/** Makes room for so many numbers, and says where. What was read of `numbers` before is void. */
export function reserve(kernel: Kernel, count: number): number {
  const from = kernel.free;
  kernel.free += count;
  const lacking = BYTES * kernel.free - kernel.memory.buffer.byteLength;
  if (lacking > 0) {
    kernel.memory.grow(Math.ceil(lacking / PAGE));
    kernel.numbers = new Float32Array(kernel.memory.buffer);
    kernel.places = new Int32Array(kernel.memory.buffer);
  }
  return from;
}
