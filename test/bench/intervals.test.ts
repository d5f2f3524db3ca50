import { describe, expect, it } from 'vitest';
import { poisson, wilson } from '../../bench/quality/intervals';

// Reference values were worked out a second time, in another language, from the definitions.
describe('intervals', () => {
  it.each([
    [0, 10, 0, 0.2775],
    [9, 10, 0.5958, 0.9821],
    [50, 100, 0.4038, 0.5962],
  ])('Wilson %i of %i', (hits, total, low, high) => {
    expect(wilson(hits, total).low).toBeCloseTo(low, 3);
    expect(wilson(hits, total).high).toBeCloseTo(high, 3);
  });

  it.each([
    [0, 0, 3.6889],
    [1, 0.0253, 5.5716],
    [10, 4.7954, 18.3904],
    [100, 81.3639, 121.6268],
  ])('Poisson %i', (count, low, high) => {
    expect(poisson(count).low).toBeCloseTo(low, 3);
    expect(poisson(count).high).toBeCloseTo(high, 3);
  });
});
