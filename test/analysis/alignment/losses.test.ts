import { describe, expect, it } from 'vitest';
import { lossesOf } from '../../../src/analysis/source/alignment/losses';
import type { TokenVector } from '../../../src/core/embedder';

/** Words as unit vectors of six axes: a letter is an axis, so that the same letters mean the same. */
function tokens(text: string): TokenVector[] {
  return [...text.matchAll(/\S/g)].map(({ 0: letter, index }) => {
    const vector = new Float32Array(6);
    vector['abcdef'.indexOf(letter)] = 1;
    return { offset: index, endOffset: index + 1, vector, weight: 1 };
  });
}

describe('lossesOf', () => {
  it.each<[string, string, string | undefined]>([
    ['a b c d', 'd c b a', undefined],
    ['a b c d', 'a b', 'c d'],
    ['a b c d e f', 'a d e f', 'b c'],
    ['a b c d', '', undefined],
    ['', 'a b', undefined],
  ])('%j rendered as %j lacks %j', (source, target, lost) => {
    const { stretch } = lossesOf(tokens(source), tokens(target)).source;
    expect(stretch && source.slice(stretch.offset, stretch.endOffset)).toBe(lost);
  });

  it('counts what is covered by weight', () => {
    const { source, target } = lossesOf(tokens('a b c d'), tokens('a b'));
    expect([source.covered, target.covered]).toEqual([0.5, 1]);
  });
});
