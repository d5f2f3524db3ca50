import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import wabt from 'wabt';
import { seededRandom } from '../../bench/random';
import { denseLayer, multiply } from '../../src/analysis/breaks/dense-layer';
import { gatedUnit, plainUnit } from '../../src/analysis/breaks/gated-unit';
import { GATED_UNIT_CODE } from '../../src/analysis/breaks/gated-unit-code';

const random = seededRandom(7);
const numbers = (count: number, size: number) => Float32Array.from({ length: count }, () => size * (2 * random() - 1));
const INPUT = 24;
const weightsOf = (size: number) => ({
  input: numbers(3 * size * INPUT, 1),
  // Larger ones would make a large unit a chaos in which the least error grows.
  state: numbers(3 * size * size, 12 / size),
  inputBias: numbers(3 * size, 1),
  stateBias: numbers(3 * size, 1),
});

it('has the code of the kernel that its source is assembled to', async () => {
  const { parseWat } = await wabt();
  const source = readFileSync('src/analysis/breaks/gated-unit.wat');
  const code = parseWat('gated-unit.wat', source, { simd: true }).toBinary({}).buffer;
  expect(GATED_UNIT_CODE).toBe(Buffer.from(code).toString('base64'));
});

// As many words as do not fit at once, and gates so far apart that they shut.
it.each([24, 64, 96].flatMap((size) => [0, 1, 3, 64, 65, 200].map((count) => [size, count] as const)))(
  'reckons %i numbers over %i words as the plain steps do',
  (size, count) => {
    const weights = weightsOf(size);
    const [quick, plain] = [gatedUnit(weights), plainUnit(weights)];
    const inputs = Array.from({ length: count }, (_, at) => numbers(INPUT, at % 7 === 0 ? 40 : 1));
    const gates = inputs.map((input) => plain.gatesOf(input));
    for (const [at, input] of inputs.entries()) expectClose(quick.gatesOf(input), gates[at] as Float32Array, 2e-4);
    expectClose(quick.last(gates), plain.last(gates), 3e-4);
  },
);

// Of the most, so many do not fit at once.
it.each([[24, 20_000], ...[24, 64, 96].flatMap((size) => [0, 1, 5, 64].map((count) => [size, count]))] as Array<
  [number, number]
>)('reads %i numbers over %i of the words that it was given to keep', (size, count) => {
  const weights = weightsOf(size);
  const inputs = Array.from({ length: Math.min(count, 64) }, () => numbers(INPUT, 1));
  const out = numbers(size, 1);
  const units = [gatedUnit(weights), plainUnit(weights)];
  const sums = units.map((unit) => {
    // What is replaced leaves its number to another.
    const first = unit.keep(numbers(INPUT, 1));
    const numbered = inputs.map((input, at) => unit.keep(input, at === 0 ? first : undefined));
    // What others are given meanwhile makes the memory grow.
    for (let other = 0; other < 40; other += 1) gatedUnit(weightsOf(size)).keep(numbers(INPUT, 1));
    const read = Array.from({ length: count }, (_, at) => (at * 7) % inputs.length);
    const kept = read.map((at) => numbered[at] as number);
    const gates = read.map((at) => unit.gatesOf(inputs[at] as Float32Array));
    expectClose(unit.lastOfKept([...kept].reverse()), unit.last(gates), 1e-6);
    const back = unit.weighKept(kept, true, out);
    expect(back).toBe(unit.weighKept([...kept].reverse(), false, out));
    return [unit.weighKept(kept, false, out), back];
  });
  const [quick, plain] = sums as [number[], number[]];
  expectClose(Float32Array.from(quick), Float32Array.from(plain), 3e-4 * size);
  if (count > 1) expect(quick[0]).not.toBeCloseTo(quick[1] as number, 3);
});

it('weighs the most that each number has been', () => {
  const unit = plainUnit(weightsOf(24));
  const kept = [1, 2, 3].map(() => unit.keep(numbers(INPUT, 1)));
  const states = kept.map((_, at) => unit.lastOfKept(kept.slice(0, at + 1).reverse()));
  const most = Array.from({ length: 24 }, (_, at) => Math.max(...states.map((state) => state[at] as number)));
  for (const [at, value] of most.entries()) {
    const only = Float32Array.from(most, (_, other) => Number(other === at));
    expect(unit.weighKept(kept, false, only)).toBeCloseTo(value, 6);
  }
  expect(unit.weighKept([], false, new Float32Array(24).fill(1))).toBe(-24);
});

it('multiplies a matrix as the plain steps do', () => {
  const [matrix, bias, vector] = [numbers(32 * 192, 1), numbers(32, 1), numbers(192, 1)];
  const layer = denseLayer(matrix, bias);
  expectClose(layer(vector), multiply(matrix, vector, bias), 2e-5);
  expectClose(layer(new Float32Array(192)), bias, 1e-9);
});

it('holds as many units as are asked for', () => {
  const weights = weightsOf(24);
  const gates = [numbers(72, 1), numbers(72, 1)];
  const expected = plainUnit(weights).last(gates);
  const first = gatedUnit(weights);
  for (let unit = 0; unit < 300; unit += 1) expectClose(gatedUnit(weights).last(gates), expected, 2e-5);
  expectClose(first.last(gates), expected, 2e-5);
});

function expectClose(actual: Float32Array, expected: Float32Array, off: number): void {
  expect(actual.length).toBe(expected.length);
  const furthest = Math.max(...actual.map((value, at) => Math.abs(value - (expected[at] as number))));
  expect(furthest).toBeLessThan(off);
}
