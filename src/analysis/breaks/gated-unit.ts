import { GATED_UNIT_CODE } from './gated-unit-code';

/**
 * One direction of a gated recurrent unit (GRU). All numbers of its three gates (reset, update, candidate) stand side by side, and
 * its matrices lie row by row, a row for each of them, as PyTorch writes them.
 */
export interface GatedUnit {
  /** What an input adds to the gates. */
  gatesOf(input: Float32Array): Float32Array;
  /** Reads the gates of words in turn, and gives the most that each number of its state has been; -1 is the least. */
  most(words: readonly Float32Array[]): Float32Array;
  /** Reads the gates of words in turn, and gives its state behind the last one. */
  last(words: readonly Float32Array[]): Float32Array;
}

export interface GatedWeights {
  readonly input: Float32Array;
  readonly state: Float32Array;
  readonly inputBias: Float32Array;
  /** Three for each number of the state, of which there are a multiple of eight and at most 96. */
  readonly stateBias: Float32Array;
}

/** A unit that reckons with four numbers at once; without WebAssembly and its vectors, as under `node --jitless`, in plain steps, five times as slow. */
export function gatedUnit(weights: GatedWeights): GatedUnit {
  kernel ??= loadKernel();
  return kernel === undefined ? plainUnit(weights) : kernelUnit(weights, kernel);
}

/** What `gated-unit.wat` exports, and where the next weights go in its memory. */
interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  multiply(matrix: number, columns: number, stride: number): void;
  read(matrix: number, bytes: number, count: number): void;
  free: number;
  numbers: Float32Array;
}

// Places in the memory of the kernel, counted in numbers of four bytes.
const STATE = 0;
const MOST = 128;
const SUMS = 256;
const WORDS = 640;
const MOST_WORDS = 64;
const LARGEST_STATE = 96;
const GATES = 3;
const WEIGHTS = WORDS + MOST_WORDS * GATES * LARGEST_STATE;
const BYTES = 4;
const PAGE = 65_536;

let kernel: Kernel | undefined;

interface Assembly {
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
}

function loadKernel(): Kernel | undefined {
  const assembly = (globalThis as { WebAssembly?: Assembly }).WebAssembly;
  if (assembly === undefined) return undefined;
  const code = Uint8Array.from(atob(GATED_UNIT_CODE), (character) => character.charCodeAt(0));
  try {
    const exported = new assembly.Instance(new assembly.Module(code)).exports as Pick<
      Kernel,
      'memory' | 'multiply' | 'read'
    >;
    return { ...exported, free: WEIGHTS, numbers: new Float32Array(exported.memory.buffer) };
  } catch {
    // The page forbids it, or the engine knows no vectors.
    return undefined;
  }
}

function kernelUnit({ input, state, inputBias, stateBias }: GatedWeights, kernel: Kernel): GatedUnit {
  const gates = stateBias.length;
  const size = gates / GATES;
  const inputMatrix = BYTES * keep(kernel, input, inputBias);
  const stateMatrix = BYTES * keep(kernel, state, stateBias);
  const read = (words: readonly Float32Array[], from: number) => {
    const { numbers } = kernel;
    numbers.fill(0, STATE, STATE + size);
    numbers.fill(-1, MOST, MOST + size);
    for (let first = 0; first < words.length; first += MOST_WORDS) {
      const count = Math.min(MOST_WORDS, words.length - first);
      for (let at = 0; at < count; at += 1) numbers.set(words[first + at] as Float32Array, WORDS + at * gates);
      kernel.read(stateMatrix, BYTES * size, count);
    }
    return numbers.slice(from, from + size);
  };
  return {
    gatesOf: (vector) => {
      kernel.numbers.set(vector, STATE);
      kernel.multiply(inputMatrix, vector.length, BYTES * gates);
      return kernel.numbers.slice(SUMS, SUMS + gates);
    },
    most: (words) => read(words, MOST),
    last: (words) => read(words, STATE),
  };
}

/** Puts a matrix and its bias into the memory of the kernel, column by column, and says where. */
function keep(kernel: Kernel, matrix: Float32Array, bias: Float32Array): number {
  const from = kernel.free;
  const rows = bias.length;
  kernel.free += matrix.length + rows;
  const lacking = BYTES * kernel.free - kernel.memory.buffer.byteLength;
  if (lacking > 0) {
    kernel.memory.grow(Math.ceil(lacking / PAGE));
    kernel.numbers = new Float32Array(kernel.memory.buffer);
  }
  const columns = matrix.length / rows;
  for (let at = 0; at < matrix.length; at += 1)
    kernel.numbers[from + (at % columns) * rows + Math.trunc(at / columns)] = matrix[at] as number;
  kernel.numbers.set(bias, from + matrix.length);
  return from;
}

/** The same in plain steps. */
export function plainUnit({ input, state, inputBias, stateBias }: GatedWeights): GatedUnit {
  const size = stateBias.length / GATES;
  const read = (words: readonly Float32Array[], most: Float32Array): Float32Array => {
    const before = new Float32Array(size);
    for (const gates of words) {
      const sums = multiply(state, before, stateBias);
      for (let at = 0; at < size; at += 1) {
        const reset = sigmoid((gates[at] as number) + (sums[at] as number));
        const update = sigmoid((gates[size + at] as number) + (sums[size + at] as number));
        const candidate = Math.tanh((gates[2 * size + at] as number) + reset * (sums[2 * size + at] as number));
        before[at] = candidate + update * ((before[at] as number) - candidate);
        most[at] = Math.max(most[at] as number, before[at] as number);
      }
    }
    return before;
  };
  return {
    gatesOf: (vector) => multiply(input, vector, inputBias),
    most: (words) => {
      const most = new Float32Array(size).fill(-1);
      read(words, most);
      return most;
    },
    last: (words) => read(words, new Float32Array(size)),
  };
}

function multiply(matrix: Float32Array, vector: Float32Array, bias: Float32Array): Float32Array {
  const sums = bias.slice();
  for (let row = 0, weight = 0; row < bias.length; row += 1)
    for (let column = 0; column < vector.length; column += 1, weight += 1)
      (sums[row] as number) += (matrix[weight] as number) * (vector[column] as number);
  return sums;
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
