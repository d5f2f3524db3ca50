import { describe, expect, it } from 'vitest';
import { leastLikeness } from '../../bench/quality/terms/least-likeness';
import type { TokenVector } from '../../src/core/embedder';

/** Words on a circle: the cosine of two is that of the angle between them. */
const words = (...angles: ReadonlyArray<readonly [degrees: number, weight: number]>): TokenVector[] =>
  angles.map(([degrees, weight], index) => ({
    offset: 2 * index,
    endOffset: 2 * index + 1,
    vector: Float32Array.of(Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)),
    weight,
  }));

describe('the likeness of what differs most', () => {
  it.each([
    ['the same words in another order', words([0, 5], [90, 4]), words([90, 4], [0, 5]), 1],
    [
      'one shared word and one that differs',
      words([0, 5], [90, 4]),
      words([0, 5], [30, 4]),
      (0.5 + 0.2 * Math.cos(Math.PI / 6)) / 1.2,
    ],
    ['a content word that the other lacks', words([0, 5]), words([0, 5], [60, 4]), (0.5 + 0.2 * 1) / 1.2],
    ['a light word that the other lacks', words([0, 5]), words([0, 5], [60, 1]), 1],
    ['a term without words', [], words([0, 5]), 0],
  ])('%s', (_, a, b, likeness) => {
    expect(leastLikeness(a, b)).toBeCloseTo(likeness, 5);
    expect(leastLikeness(b, a)).toBeCloseTo(likeness, 5);
  });
});
