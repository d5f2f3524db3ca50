import { describe, expect, it } from 'vitest';
import { galeChurch } from '../../bench/quality/alignment/gale-church';
import { type GoldBead, goldBeads, levels, type Side, spoil } from '../../bench/quality/alignment/noise';
import { f1, strictBeads, unalignedSegments } from '../../bench/quality/alignment/score';

describe('beads that are right', () => {
  it.each<[string, Side, Side, GoldBead[]]>([
    [
      'as they were',
      [[0], [1]],
      [[0], [1]],
      [
        [[0], [0]],
        [[1], [1]],
      ],
    ],
    [
      'deleted',
      [[0], [1]],
      [[1]],
      [
        [[0], []],
        [[1], [0]],
      ],
    ],
    [
      'merged',
      [[0, 1], [2]],
      [[0], [1], [2]],
      [
        [[0], [0, 1]],
        [[1], [2]],
      ],
    ],
    ['merged, and the first deleted', [[0, 1]], [[1]], [[[0], [0]]]],
    [
      'merged in turn',
      [[0, 1], [2]],
      [[0], [1, 2]],
      [
        [
          [0, 1],
          [0, 1],
        ],
      ],
    ],
    ['nothing', [], [[0]], [[[], [0]]]],
  ])('%s', (_, source, target, expected) => {
    expect(goldBeads({ source, target })).toEqual(expected);
  });

  it.each(levels.map((level) => [level.name, level] as const))('%s noise keeps to beads of two and two', (_, level) => {
    for (let seed = 0; seed < 50; seed += 1) {
      const noisy = spoil(44, level, seed);
      expect(spoil(44, level, seed)).toEqual(noisy);
      for (const [source, target] of goldBeads(noisy)) expect(Math.max(source.length, target.length)).toBeLessThan(3);
    }
  });
});

describe('scores', () => {
  const gold: GoldBead[] = [
    [[0], [0]],
    [[1], []],
    [[2, 3], [1]],
  ];
  it('counts beads to the segment and lone segments apart', () => {
    const found: GoldBead[] = [
      [[0], [0]],
      [[1, 2], [1]],
      [[3], []],
    ];
    expect(f1(strictBeads(gold, gold))).toBe(1);
    expect(f1(strictBeads(found, gold))).toBe(0.5);
    expect(f1(unalignedSegments(found, gold))).toBe(0);
  });
});

describe('the peer', () => {
  it('aligns by length', () => {
    const text = (length: number) => 'x'.repeat(length);
    expect(galeChurch([text(100), text(20), text(60)], [text(100), text(80)])).toEqual([
      [[0], [0]],
      [[1, 2], [1]],
    ]);
  });
});
