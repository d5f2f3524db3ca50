const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Uint8Array(128);
for (let at = 0; at < DIGITS.length; at += 1) VALUES[DIGITS.charCodeAt(at)] = at;

/**
 * Returns a function that reads the next matrix of weights as `training/clause_weights.py` writes them: `digits` in base 64, one
 * a weight (-32 to 31 steps) or two (-2048 to 2047), and in `scales` one number a matrix, the size of a step.
 */
export function weightReader(scales: string, digits: string): (count: number, digitsEach: 1 | 2) => Float32Array {
  const steps = scales.split(' ').map(Number);
  let at = 0;
  let matrix = 0;
  const digit = (place: number) => VALUES[digits.charCodeAt(place)] as number;
  return (count, digitsEach) => {
    const weights = new Float32Array(count);
    const step = steps[matrix] as number;
    for (let index = 0; index < count; index += 1, at += digitsEach) {
      const value = digitsEach === 1 ? digit(at) - 32 : digit(at) * 64 + digit(at + 1) - 2048;
      weights[index] = value * step;
    }
    matrix += 1;
    return weights;
  };
}
