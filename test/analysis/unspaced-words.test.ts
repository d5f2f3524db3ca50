import { describe, expect, it } from 'vitest';
import { segmentWords } from '../../src/analysis/text/words';
import type { Language } from '../../src/core/language';
import { languageFor } from '../../src/lang';

function parted(tag: string, prose: string): string {
  const block = { offset: 0, endOffset: prose.length, kind: 'paragraph', level: 0 } as const;
  const words = segmentWords({ prose, blocks: [block] }, languageFor(tag) as Language);
  return Array.from({ length: words.count }, (_, word) => prose.slice(words.offsets[word], words.ends[word])).join('|');
}

describe('words of a script without spaces', () => {
  it.each([
    ['zh', '他在北京大学任教。', '他|在|北京|大学|任教'],
    ['zh', '目的的合法性', '目的|的|合法|性'],
    ['zh', '现在在上海', '现在|在|上海'],
    ['zh', '对马斯克说', '对|马斯克|说'],
    ['zh', '乔·拜登总统', '乔|拜登|总统'],
    ['zh', 'G7集团和COVID-19疫苗', 'G7|集团|和|COVID-19|疫苗'],
    ['zh', '2024年5月', '2024|年|5|月'],
    ['ja', 'イーロン・マスク氏が来日した', 'イーロン|マスク|氏|が|来日|した'],
    ['ja', '選挙監視委員会は', '選挙|監視|委員会|は'],
    ['ja', 'ところがそれでも', 'ところが|それでも'],
    ['ja', 'Tシャツと5G', 'T|シャツ|と|5|G'],
  ])('%s %s', (tag, prose, expected) => {
    expect(parted(tag, prose)).toBe(expected);
  });
});
