import { denseLayer, multiply } from './dense-layer';
import {
  BYTES,
  GATES,
  type Kernel,
  keepWhole,
  MOST,
  MOST_WORDS,
  reserve,
  STATE,
  vectorKernel,
  WHOLE_STATE,
  WORDS,
} from './vector-kernel';

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
  /** Works out what an input adds to the gates once for all, and gives a number for it. */
  keep(input: Float32Array): number;
  /** The same as `last` of at most 64 words that were kept, from the last one to the first. */
  lastOfKept(words: readonly number[]): Float32Array;
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
  const kernel = vectorKernel();
  return kernel === undefined ? plainUnit(weights) : kernelUnit(weights, kernel);
}

function kernelUnit({ input, state, inputBias, stateBias }: GatedWeights, kernel: Kernel): GatedUnit {
  const gates = stateBias.length;
  const size = gates / GATES;
  const inputLayer = denseLayer(input, inputBias);
  const stateMatrix = BYTES * keepWhole(kernel, state, stateBias);
  const begin = () => {
    const { numbers } = kernel;
    numbers.fill(0, STATE, STATE + size);
    numbers.fill(0, WHOLE_STATE, WHOLE_STATE + size / 2);
    numbers.fill(-1, MOST, MOST + size);
    return numbers;
  };
  const read = (words: readonly Float32Array[], from: number) => {
    const numbers = begin();
    for (let first = 0; first < words.length; first += MOST_WORDS) {
      const count = Math.min(MOST_WORDS, words.length - first);
      for (let at = 0; at < count; at += 1) numbers.set(words[first + at] as Float32Array, WORDS + at * gates);
      kernel.read(stateMatrix, BYTES * size, count);
    }
    return numbers.slice(from, from + size);
  };
  return {
    gatesOf: (vector) => inputLayer(vector).slice(),
    most: (words) => read(words, MOST),
    last: (words) => read(words, STATE),
    keep: (vector) => {
      const place = reserve(kernel, gates);
      kernel.numbers.set(inputLayer(vector), place);
      return BYTES * place;
    },
    lastOfKept: (words) => {
      const numbers = begin();
      for (let at = 0; at < words.length; at += 1) kernel.places[WORDS + at] = words[at] as number;
      if (words.length > 0) kernel.readKept(stateMatrix, BYTES * size, words.length);
      return numbers.slice(STATE, STATE + size);
    },
  };
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
  const gatesOf = (vector: Float32Array) => multiply(input, vector, inputBias);
  const last = (words: readonly Float32Array[]) => read(words, new Float32Array(size));
  const kept: Float32Array[] = [];
  return {
    gatesOf,
    most: (words) => {
      const most = new Float32Array(size).fill(-1);
      read(words, most);
      return most;
    },
    last,
    keep: (vector) => kept.push(gatesOf(vector)) - 1,
    lastOfKept: (words) => last(words.map((word) => kept[word] as Float32Array).reverse()),
  };
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
