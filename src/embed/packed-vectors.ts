import { readInitialisers } from './onnx-initialisers';

const FLOAT = 1;
const UINT8 = 2;

/** What stands for zero among the sixteen values of four bits. */
const ZERO = 8;

/**
 * Both numbers of a byte are summed in one double: the low one in its last 26 bits, the high one in the 26 above them.
 * Each sum stays a whole number there, so nothing is rounded.
 */
const HIGH = 2 ** 26;

/** More steps than this leave no room for a sum; the format allows 4,095. */
const MOST_STEPS = 2 ** 20;

const PAIRS = Float64Array.from({ length: 256 }, (_, byte) => (byte & 15) + (byte >> 4) * HIGH);

/**
 * One vector a piece, four bits a number and one scale a row, as `models/…/README.md` describes them. Scales are whole
 * multiples of one power of two, so sums are exact and equal in any order, batch and runtime.
 */
export class PackedVectors {
  readonly rows: number;
  readonly dimensions: number;
  readonly #packed: Uint8Array;
  /** The scales in units of their common power of two. */
  readonly #steps: Float64Array;
  readonly #unit: number;
  /** How many rows may be summed before a half of a double could overflow into the other. */
  readonly #most: number;
  readonly #sums: Float64Array;
  readonly #whole: Float64Array;

  constructor(packed: Uint8Array, scales: { readonly steps: Float64Array; readonly unit: number }, dimensions: number) {
    const { steps, unit } = scales;
    this.#unit = unit;
    this.rows = steps.length;
    this.dimensions = dimensions;
    this.#packed = packed;
    this.#steps = steps;
    this.#most = Math.floor((HIGH - 1) / (15 * steps.reduce((a, b) => Math.max(a, b), 1)));
    this.#sums = new Float64Array(dimensions / 2);
    this.#whole = new Float64Array(dimensions);
  }

  /**
   * Writes the unit vector of the rows that stand in `ids` from `start` to `end`; zeros where there are none. Returns
   * the length of their sum.
   */
  unit(ids: Int32Array, start: number, end: number, out: Float32Array): number {
    const whole = this.#whole;
    whole.fill(0);
    for (let from = start; from < end; from += this.#most) this.#add(ids, from, Math.min(end, from + this.#most));
    let squares = 0;
    for (let at = 0; at < whole.length; at += 1) squares += (whole[at] as number) * (whole[at] as number);
    if (squares === 0) {
      out.fill(0);
      return 0;
    }
    const length = Math.sqrt(squares);
    for (let at = 0; at < whole.length; at += 1) out[at] = (whole[at] as number) / length;
    return length * this.#unit;
  }

  /** Sums rows `from` to `to` of the bag: the inner loop of everything. */
  #add(ids: Int32Array, from: number, to: number): void {
    const sums = this.#sums;
    const packed = this.#packed;
    const steps = this.#steps;
    const half = sums.length;
    sums.fill(0);
    let weight = 0;
    let at = from;
    // Four rows at a time spare three of four loads and stores of the sums.
    for (; at + 3 < to; at += 4) {
      const [a, b, c, d] = [ids[at] as number, ids[at + 1] as number, ids[at + 2] as number, ids[at + 3] as number];
      const [sa, sb] = [steps[a] as number, steps[b] as number];
      const [sc, sd] = [steps[c] as number, steps[d] as number];
      const [ra, rb, rc, rd] = [a * half, b * half, c * half, d * half];
      weight += sa + sb + sc + sd;
      for (let j = 0; j < half; j += 1) {
        sums[j] =
          (sums[j] as number) +
          (PAIRS[packed[ra + j] as number] as number) * sa +
          (PAIRS[packed[rb + j] as number] as number) * sb +
          (PAIRS[packed[rc + j] as number] as number) * sc +
          (PAIRS[packed[rd + j] as number] as number) * sd;
      }
    }
    for (; at < to; at += 1) {
      const row = (ids[at] as number) * half;
      const step = steps[ids[at] as number] as number;
      weight += step;
      for (let j = 0; j < half; j += 1) {
        sums[j] = (sums[j] as number) + (PAIRS[packed[row + j] as number] as number) * step;
      }
    }
    const shift = weight * ZERO;
    const whole = this.#whole;
    for (let j = 0; j < half; j += 1) {
      const sum = sums[j] as number;
      const high = Math.floor(sum / HIGH);
      whole[j] = (whole[j] as number) + sum - high * HIGH - shift;
      whole[j + half] = (whole[j + half] as number) + high - shift;
    }
  }
}

/**
 * Takes the vectors out of an ONNX file, or nothing where it is another kind of model.
 * @throws {RangeError} where the file is damaged.
 */
export function readPackedVectors(file: Uint8Array): PackedVectors | undefined {
  const initialisers = readInitialisers(file);
  const packed = initialisers.get('embeddings.packed');
  const scale = initialisers.get('embeddings.scale');
  if (packed === undefined || scale === undefined) return undefined;
  const [rows = 0, half = 0] = packed.dims;
  if (packed.dataType !== UINT8 || packed.data.length !== rows * half || rows * half === 0)
    throw new RangeError('the vectors do not have the size that the file states');
  if (scale.dataType !== FLOAT || scale.data.length !== 4 * rows)
    throw new RangeError('the scales do not have the size that the file states');
  return new PackedVectors(packed.data, readSteps(scale.data), 2 * half);
}

/** Reads little-endian floats as whole multiples of the largest power of two that divides them all. */
function readSteps(bytes: Uint8Array): { readonly steps: Float64Array; readonly unit: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const scales = new Float64Array(bytes.length / 4);
  let largest = 0;
  for (let row = 0; row < scales.length; row += 1) {
    const scale = view.getFloat32(4 * row, true);
    if (!(scale > 0 && scale < Number.POSITIVE_INFINITY)) throw new RangeError('a scale is not positive');
    scales[row] = scale;
    if (scale > largest) largest = scale;
  }
  let unit = 2 ** Math.floor(Math.log2(largest));
  const least = unit / MOST_STEPS;
  for (let row = 0; row < scales.length; row += 1) {
    while (!Number.isInteger((scales[row] as number) / unit)) unit /= 2;
    if (unit < least) throw new RangeError('the scales are not multiples of one power of two');
  }
  for (let row = 0; row < scales.length; row += 1) scales[row] = (scales[row] as number) / unit;
  return { steps: scales, unit };
}
