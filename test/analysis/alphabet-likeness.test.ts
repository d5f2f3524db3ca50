import { describe, expect, it } from 'vitest';
import { likenessAcrossAlphabets } from '../../src/analysis/sounds/alphabet-likeness';

describe('how alike names sound in two alphabets', () => {
  it.each([
    ['wilson', 'уилсон'],
    ['blackwell', 'блэкуэлл'],
    ['whitfield', 'γουίτφιλντ'],
    ['bluewick', 'μπλούγουικ'],
    ['wender', 'βέντερ'],
    ['norvik', 'νόρβικ'],
  ])('%s and %s are one', (latin, own) => {
    expect(likenessAcrossAlphabets(latin, own)).toBeGreaterThanOrEqual(0.8);
  });

  it.each([
    ['wilson', 'уолтон'],
    ['walton', 'γουίλσον'],
    ['guillaume', 'уильям'],
  ])('%s and %s are two', (latin, own) => {
    expect(likenessAcrossAlphabets(latin, own)).toBeLessThan(0.8);
  });
});
