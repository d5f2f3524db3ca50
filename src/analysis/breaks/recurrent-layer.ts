/** One gated recurrent layer (GRU), as PyTorch writes its weights: reset, update, candidate. */
export class RecurrentLayer {
  readonly #size: number;
  readonly #state: Float64Array;
  readonly #bias: Float32Array;

  /** `state` and `bias` are what the state before adds to the gates. */
  constructor(size: number, state: Float32Array, bias: Float32Array) {
    this.#size = size;
    this.#state = gateByGate(state, size);
    this.#bias = bias;
  }

  /** The state behind a row of inputs, each of which is what it adds to the gates. */
  read(inputs: readonly Float32Array[]): Float64Array {
    const size = this.#size;
    const state = this.#state;
    const bias = this.#bias;
    let before = new Float64Array(size);
    let hidden = new Float64Array(size);
    for (const gates of inputs) {
      for (let at = 0, weight = 0; at < size; at += 1) {
        // Three sums at once: none waits for another.
        let reset = bias[at] as number;
        let update = bias[size + at] as number;
        let candidate = bias[2 * size + at] as number;
        for (let column = 0; column < size; column += 1, weight += 3) {
          const value = before[column] as number;
          reset += (state[weight] as number) * value;
          update += (state[weight + 1] as number) * value;
          candidate += (state[weight + 2] as number) * value;
        }
        reset = sigmoid((gates[at] as number) + reset);
        update = sigmoid((gates[size + at] as number) + update);
        candidate = tanh((gates[2 * size + at] as number) + reset * candidate);
        hidden[at] = (1 - update) * candidate + update * (before[at] as number);
      }
      [before, hidden] = [hidden, before];
    }
    return before;
  }
}

/** Puts the weights of the three gates side by side, in the order in which a state is worked out. */
function gateByGate(rows: Float32Array, size: number): Float64Array {
  const weights = new Float64Array(rows.length);
  const each = size * size;
  for (let at = 0; at < each; at += 1)
    for (let gate = 0; gate < 3; gate += 1) weights[3 * at + gate] = rows[gate * each + at] as number;
  return weights;
}

const SIGMOID_REACH = 16;
const SIGMOID_STEPS = 64;
/** The sigmoid at each 64th of a unit; between two of them a line is off by 3e-6 at most, and takes a third of the time. */
const SIGMOID = Float64Array.from(
  { length: 2 * SIGMOID_REACH * SIGMOID_STEPS + 2 },
  (_, step) => 1 / (1 + Math.exp(SIGMOID_REACH - step / SIGMOID_STEPS)),
);

function sigmoid(value: number): number {
  if (value >= SIGMOID_REACH) return 1;
  if (value <= -SIGMOID_REACH) return 0;
  const place = (value + SIGMOID_REACH) * SIGMOID_STEPS;
  const step = Math.trunc(place);
  const below = SIGMOID[step] as number;
  return below + (place - step) * ((SIGMOID[step + 1] as number) - below);
}

/** The hyperbolic tangent. */
function tanh(value: number): number {
  return 2 * sigmoid(2 * value) - 1;
}
