import { describe, expect, it } from 'vitest';
import { driftsOf } from './drifts-of';

describe('Chinese names by their sound', () => {
  it.each([
    // The first character differs; a given name that is a word; pinyin and Wade–Giles that nothing introduces.
    ['zh', '药剂含有噻虫嗪。风很大。村里禁用噻虫嗪。化验员检出了塞虫嗪。', '塞虫嗪'],
    ['zh', '葉石楠住在山上。風很大。村民都認識葉石楠。後來葉世男搬走了。', '葉世男'],
    ['zh', '谢宗禾养了八十箱蜂。风很大。法院支持谢宗禾。村民说 Xie Zonghe 没有回来。', 'Xie Zonghe'],
    ['zh', '葉石楠住在山上。風很大。村民都認識葉石楠。Yeh Shih-nan先生後來搬走了。', 'Yeh Shih-nan'],
  ])('tells, %s: %s', async (language, text, rendering) => {
    expect(await driftsOf(language, text)).toMatchObject([{ rendering }]);
  });

  it.each([
    ['zh', '谢宗禾（Xie Zonghe）养了八十箱蜂。风很大。法院支持谢宗禾。村民喜欢他。'],
    ['zh', '谢宗禾养了八十箱蜂。风很大。法院支持谢宗禾。村民说 Xie Zongming 没有回来。'],
    // Bodies of a province and of a county; what begins within an office; a cave behind the other.
    ['zh', '云岭县养蜂协会在春天开会。风很大。云岭县养蜂协会没有钱。省养蜂学会去年出了一本书。'],
    ['zh', '蜂群死了一半。风很大。人们心疼蜂群。协会秘书长宁采薇没有说话。'],
    // The last character belongs to the next word.
    ['zh', '云川市在河的下游。风很大。云川市的码头很旧。云川师范大学的教授说，码头建于一九〇二年。'],
    ['ja', '鳴岩洞には水が流れる。風が強い。子どもは鳴岩洞を怖がる。鳴岩奥洞は二キロ先にある。'],
  ])('leaves alone, %s: %s', async (language, text) => {
    expect(await driftsOf(language, text)).toEqual([]);
  });
});
