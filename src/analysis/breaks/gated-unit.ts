import { denseLayer, multiply } from './dense-layer';
import {
  BYTES,
  GATES,
  type Kernel,
  keepWhole,
  MOST,
  MOST_PLACES,
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
  /** Reads the gates of words in turn, and gives its state behind the last one. */
  last(words: readonly Float32Array[]): Float32Array;
  /** Works out what an input adds to the gates once for all, and gives a number for it: the next one, or that of what it replaces. */
  keep(input: Float32Array, number?: number): number;
  /** The same as `last` of words that were kept, from the last one to the first. */
  lastOfKept(words: readonly number[]): Float32Array;
  /**
   * Reads words that were kept, in turn or from the last one to the first, and gives the sum of the most that each number of its state
   * has been, times its weight; -1 is the least.
   */
  weighKept(words: readonly number[], isBackwards: boolean, weights: Float32Array): number;
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
  const kept: number[] = [];
  const begin = () => {
    const { numbers } = kernel;
    // There are so few that to call `fill` takes longer.
    for (let at = 0; at < size; at += 1) {
      numbers[STATE + at] = 0;
      numbers[WHOLE_STATE + (at >> 1)] = 0;
      numbers[MOST + at] = -1;
    }
    return numbers;
  };
  const last = (words: readonly Float32Array[]) => {
    const numbers = begin();
    for (let first = 0; first < words.length; first += MOST_WORDS) {
      const count = Math.min(MOST_WORDS, words.length - first);
      for (let at = 0; at < count; at += 1) numbers.set(words[first + at] as Float32Array, WORDS + at * gates);
      kernel.read(stateMatrix, BYTES * size, count);
    }
    return numbers.slice(STATE, STATE + size);
  };
  const readKept = (words: readonly number[], isBackwards: boolean) => {
    const numbers = begin();
    const { places } = kernel;
    for (let read = 0; read < words.length; ) {
      const count = Math.min(MOST_PLACES, words.length - read);
      // The kernel reads from the last place to the first.
      for (let at = count - 1; at >= 0; at -= 1, read += 1) {
        const word = words[isBackwards ? words.length - 1 - read : read] as number;
        places[WORDS + at] = kept[word] as number;
      }
      kernel.readKept(stateMatrix, BYTES * size, count);
    }
    return numbers;
  };
  return {
    gatesOf: (vector) => inputLayer(vector).slice(),
    last,
    keep: (vector, number = kept.length) => {
      kept[number] ??= BYTES * reserve(kernel, gates);
      kernel.numbers.set(inputLayer(vector), (kept[number] as number) / BYTES);
      return number;
    },
    lastOfKept: (words) => readKept(words, true).slice(STATE, STATE + size),
    weighKept: (words, isBackwards, weights) => {
      const numbers = readKept(words, isBackwards);
      let sum = 0;
      for (let at = 0; at < size; at += 1) sum += (weights[at] as number) * (numbers[MOST + at] as number);
      return sum;
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
  const keptOf = (words: readonly number[]) => words.map((word) => kept[word] as Float32Array);
  return {
    gatesOf,
    last,
    keep: (vector, number = kept.length) => {
      kept[number] = gatesOf(vector);
      return number;
    },
    lastOfKept: (words) => last(keptOf(words).reverse()),
    weighKept: (words, isBackwards, weights) => {
      const most = new Float32Array(size).fill(-1);
      read(isBackwards ? keptOf(words).reverse() : keptOf(words), most);
      return most.reduce((sum, value, at) => sum + (weights[at] as number) * value, 0);
    },
  };
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
