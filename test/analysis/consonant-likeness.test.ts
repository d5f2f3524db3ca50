import { describe, expect, it } from 'vitest';
import { consonantDistance } from '../../src/analysis/sounds/consonant-likeness';

describe('consonantDistance', () => {
  it.each([
    ['Kellerby', 'Келлерби'],
    ['Roosevelt', 'Ρούζβελτ'],
    ['Shakespeare', 'Шекспир'],
    ['Renault', 'Рено'],
    ['Churchill', 'Τσόρτσιλ'],
  ])('holds %s and %s for one name', (one, other) => {
    expect(consonantDistance(one, other)).toBeLessThan(0.3);
  });

  it.each([
    ['Kellerby', 'Μπάρτον'],
    ['Савельеву', 'Zakharov'],
  ])('holds %s and %s for two', (one, other) => {
    expect(consonantDistance(one, other)).toBeGreaterThanOrEqual(0.5);
  });

  it('says nothing of names with hardly a consonant', () => {
    expect(consonantDistance('Leo', 'Ιωάννα')).toBeUndefined();
  });
});
