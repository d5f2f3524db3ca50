import { describe, expect, it } from 'vitest';
import { isRomanisedOtherwise } from '../../src/analysis/sounds/romanisations';

const CASES: ReadonlyArray<readonly [a: string, b: string, isOne: boolean]> = [
  ['chen weiqiang', 'chan wai-keung', true],
  ['xu guangming', 'hsu kuang-ming', true],
  ['deng xiaoping', 'teng hsiao-ping', true],
  ['ito shunichi', "itō syun'iti", true],
  ['onodera junko', 'onodera zyunko', true],
  ['chen weiqiang', 'chen weijian', false],
  ['wang ping', 'wang bing', false],
  ['jiang wei', 'zhang wei', false],
  ['li qiang', 'li jiang', false],
  ['sato naomi', 'naomi sato', false],
  ['barack obama', 'baraka obama', false],
];

describe('isRomanisedOtherwise', () => {
  it.each(CASES)('%s, %s: %s', (a, b, isOne) => {
    expect(isRomanisedOtherwise(a.split(' '), b.split(' '))).toBe(isOne);
    expect(isRomanisedOtherwise(b.split(' '), a.split(' '))).toBe(isOne);
  });
});
