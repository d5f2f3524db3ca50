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
  ['kurosato', 'black village museum', [0, 1]],
  ['hotarubi', 'firefly light', [0, 1]],
  ['kurosato', 'black stone museum', undefined],
  ['verkhnekamensk', 'upper kamensk tube plant', [0, 1]],
  ['verkhnekamensk', 'lower kamensk tube plant', undefined],
  ['hongyagou', 'hongya gully', [0, 1]],
  ['pado', 'wave studio', [0]],
  ['yanagi', 'willow inn', [0]],
];

describe('glossedBy', () => {
  it.each(CASES)('%s, %s: %j', (name, words, used) => {
    expect(glossedBy(name, () => words.split(' '))).toEqual(used);
  });

  it('asks what a word means', () => {
    const means = (at: number, gloss: string) => at === 1 && gloss === 'cloud';
    expect(glossedBy('yunhe', () => ['rivière', 'awan'], means)).toEqual([1, 0]);
  });
});
