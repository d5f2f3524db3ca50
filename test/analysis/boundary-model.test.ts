import { describe, expect, it } from 'vitest';
import { boundaryModel } from '../../src/analysis/breaks/boundary-model';
import { ja } from '../../src/lang/ja';
import { sa } from '../../src/lang/sa';

describe('the model of boundaries', () => {
  const model = boundaryModel(ja)?.();
  const judge = (before: string, behind: string) =>
    model?.judge(`${before}。${behind}`, 0, before.length, before.length + 1, before.length + 1 + behind.length) ??
    Number.NaN;

  it.each([
    ['橋の修理は来月から始まる', '費用は県が出す'],
    ['彼女は毎朝六時に起きる', 'パンを焼くのは父だ'],
    ['試合は中止になりました', '雨が降っていたからです'],
  ])('%s。%s', (before, behind) => {
    expect(judge(before, behind)).toBeGreaterThan(0);
  });

  it.each([
    ['大勢の若者が', '村に残って茶を育てている'],
    ['町の人口は過去十年で', '半分に減った'],
    ['市長に選ばれてからも', '週末は店に立っている'],
  ])('%s⟦。⟧%s', (before, behind) => {
    expect(judge(before, behind)).toBeLessThan(-2);
  });

  it('has no opinion on what is in another script', () => {
    const text = 'Not a single parcel was lost at sea';
    expect(model?.judge(text, 0, text.length, 0, 0)).toBeUndefined();
  });

  it('stands half a pair of code units', () => {
    expect(judge('\ud842\udfb7\udfb7\ud842', '\udfb7')).not.toBeUndefined();
    expect(judge('', '')).not.toBeNaN();
  });

  it('is absent where nobody has learnt it', () => {
    expect(boundaryModel(sa)).toBeUndefined();
  });
});
