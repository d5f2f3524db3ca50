import { describe, expect, it } from 'vitest';
import { type ReaderModel, readerModel } from '../../src/analysis/breaks/reader-model';
import type { Language } from '../../src/core/language';
import { ja } from '../../src/lang/ja';
import { sa } from '../../src/lang/sa';
import { zh } from '../../src/lang/zh';

describe('the model that reads up to a full stop and behind it', () => {
  const modelOf = (language: Language) => readerModel(language)?.() as ReaderModel;
  const read = (language: Language, before: string, behind: string) => {
    const model = modelOf(language);
    const [one, other] = [model.readForth(before, 0, before.length), model.readBack(behind, 0, behind.length)];
    if (one === undefined || other === undefined) throw new Error('unread');
    return { ends: model.ends(one), begins: model.begins(other), parts: model.parts(one, other) };
  };

  it.each([
    [ja, '橋の修理は来月から始まる', '費用は県が出す'],
    [ja, '彼女は毎朝六時に起きる', 'パンを焼くのは父だ'],
    [ja, '試合は中止になりました', '雨が降っていたからです'],
    [zh, '公司今年裁掉了三百名工人', '他们都不愿意离开这座城市'],
  ])('%# %s。%s', (language, before, behind) => {
    const { ends, parts } = read(language, before, behind);
    expect(ends).toBeGreaterThan(0);
    expect(parts).toBeGreaterThan(0);
  });

  it.each([
    [ja, '大勢の若者が', '村に残って茶を育てている'],
    [ja, '町の人口は過去十年で', '半分に減った'],
    [ja, '市長に選ばれてからも', '週末は店に立っている'],
    [zh, '议会以多数票通过了这项条例，不过要到明年才', '生效'],
    [zh, '考察队在洞穴深处发现了一种此前从未被', '描述过的鱼'],
  ])('%# %s⟦。⟧%s', (language, before, behind) => {
    const { ends, parts } = read(language, before, behind);
    expect(ends).toBeLessThan(0);
    expect(parts).toBeLessThan(-0.9);
  });

  it('knows a form of a verb that ends no sentence', () => {
    expect(read(ja, '記憶カードは消耗品のため、保証の対象には含ま', '次の章を見る').ends).toBeLessThan(-3);
  });

  it('reads traditional characters as simplified ones', () => {
    expect(read(zh, '議會以多數票通過了這項條例', '他們').ends).toBe(
      read(zh, '议会以多数票通过了这项条例', '他们').ends,
    );
  });

  it('has no opinion on what is in another script', () => {
    const text = 'Not';
    expect(modelOf(ja).readForth(text, 0, text.length)).toBeUndefined();
  });

  it('stands half a pair of code units', () => {
    const text = '\ud842\udfb7\udfb7\ud842';
    expect(() => modelOf(ja).readForth(text, 0, text.length)).not.toThrow();
    expect(() => modelOf(ja).readBack(text, 0, 0)).not.toThrow();
  });

  it('is absent where nobody has learnt it', () => {
    expect(readerModel(sa)).toBeUndefined();
  });
});
