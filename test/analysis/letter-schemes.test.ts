import { describe, expect, it } from 'vitest';
import { isWrittenByScheme, schemeKey } from '../../src/analysis/sounds/letter-schemes';

describe('isWrittenByScheme', () => {
  it.each([
    ['seokpyeong', 'sokpyong'],
    ['gyeongseong', 'kyongsong'],
    ['tjilandjar', 'cilanjar'],
    ['soerjadi', 'suryadi'],
    ['wonosroyo', 'wonosraya'],
  ])('takes %s and %s for one name', (a, b) => {
    expect(isWrittenByScheme(a, b)).toBe(true);
    expect(isWrittenByScheme(b, a)).toBe(true);
    expect(schemeKey(a)).toBe(schemeKey(b));
  });

  it.each([
    ['leonard', 'lonard'],
    ['sumarno', 'sumarna'],
    ['boer', 'bur'],
    ['marana', 'marino'],
    ['seokpyeong', 'sukpyung'],
  ])('tells %s from %s', (a, b) => {
    expect(isWrittenByScheme(a, b)).toBe(false);
  });
});
