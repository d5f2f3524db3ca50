import { describe, expect, it } from 'vitest';
import { keysOf } from '../../../src/analysis/source/alignment/keys';
import { romanise } from '../../../src/analysis/source/alignment/romanise';
import { stopwatch } from '../../stopwatch';

describe('romanise', () => {
  it.each([
    ['путин', 'putin'],
    ['хрущёв', 'hrushchev'],
    ['παπαδόπουλος', 'papadopulos'],
    ['μπαράκ', 'barak'],
    ['オバマ', 'obama'],
    ['シャープ', 'shapu'],
    ['パーティ', 'pati'],
    ['élan', 'élan'],
  ])('%s', (word, expected) => {
    expect(romanise(word)).toBe(expected);
  });
});

describe('texts share keys with their translations', () => {
  it.each([
    ['2,000 men', '2 000 hommes', '#2000'],
    ['2,000 men', '2.000 Männer', '#2000'],
    ['1.5 litres', '1,5 Liter', '#1.5'],
    ['in 2014', '２０１４年', '#2014'],
    ['in 2014', '२०१४ तमे वर्षे', '#2014'],
    ['Vladimir Putin', 'Владимир Путин', 'putin'],
    ['the NATO summit', 'NATO首脳会議', 'nato'],
    ['EU law', 'EU法', '=EU'],
    ['Clinton', 'Клинтон', 'klinton'],
    ['Trump said', 'トランプは', '~trnp'],
    ['economic', 'économique', 'ekono-'],
  ])('%s / %s', (one, other, key) => {
    expect(keysOf(one).has(key)).toBe(true);
    expect(keysOf(other).has(key)).toBe(true);
  });

  it('is linear', () => {
    for (const token of ['1,', '9', 'ab', 'ア', '1 000 ', 'é']) {
      const elapsed = stopwatch();
      keysOf(token.repeat(200_000 / token.length));
      expect(elapsed()).toBeLessThan(1000);
    }
  });
});
