import { describe, expect, test } from 'vitest';
import { DIGITS } from '../../src/analysis/text/code-set';
import { Marks } from '../../src/analysis/text/marks';

describe('the matches of a pattern at marks', () => {
  const found = (text: string, pattern: RegExp) =>
    [...new Marks(text).matches(DIGITS, pattern)].map(({ index, 0: match }) => [index, match]);

  test('are those that a search for the pattern finds', () => {
    const text = 'On 12. 5 and a7. 8, 1,2. 3; 40. 1';
    const pattern = '(?<![\\p{L}\\p{Nd}.,])\\d{1,3}[.,] \\d{1,2}(?!\\d)';
    const searched = [...text.matchAll(new RegExp(pattern, 'gu'))].map(({ index, 0: match }) => [index, match]);
    expect(found(text, new RegExp(pattern, 'uy'))).toEqual(searched);
    expect(searched).toHaveLength(3);
  });

  test('do not overlap', () => {
    expect(found('1234567', /\d{1,3}/y)).toEqual([
      [0, '123'],
      [3, '456'],
      [6, '7'],
    ]);
  });

  test('need a sticky pattern, which the mark tells where to begin', () => {
    expect(() => found('1', /\d/g)).toThrow(RangeError);
  });
});
