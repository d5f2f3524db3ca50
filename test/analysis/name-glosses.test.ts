import { describe, expect, it } from 'vitest';
import { glossedBy } from '../../src/analysis/names/name-glosses';

const CASES: ReadonlyArray<readonly [name: string, words: string, used: readonly number[] | undefined]> = [
  ['lanshan', 'blue mountain technology', [0, 1]],
  ['lanhe', 'rivière bleue', [1, 0]],
  ['dengta', 'lighthouse wharf', [0]],
  ['minami', 'south hospital', [0]],
  ['lanshan', 'blue technology', undefined],
  ['lanshan', 'sunday mountains', undefined],
  ['london', 'blue mountain', undefined],
];

describe('glossedBy', () => {
  it.each(CASES)('%s, %s: %j', (name, words, used) => {
    expect(glossedBy(name, () => words.split(' '))).toEqual(used);
  });
});
