import { describe, expect, it } from 'vitest';
import { driftsOf } from './drifts-of';

describe('terms in other words, word for word', () => {
  it.each([
    ['zh', '船的避碰系统没有看见桥墩。避碰系统去年更新过。碰撞避免的系统很贵。', '碰撞避免的系统'],
    ['zh', '蓝鹭航运有六艘船。蓝鹭航运的总部在南方。工会批评 Blue Heron Shipping 的做法。', 'Blue Heron Shipping'],
    [
      'ja',
      '文化財保護庁は鐘を移す。村は文化財保護庁に反対した。文化的財産の保護庁は黙っている。',
      '文化的財産の保護庁',
    ],
    ['ja', 'サンバード焙煎機は軽い。サンバード焙煎機は静かだ。太陽鳥焙煎機の保証は一年だ。', '太陽鳥焙煎機'],
  ])('%s %s', async (language, text, rendering) => {
    expect((await driftsOf(language, text)).map((one) => one.rendering)).toContain(rendering);
  });

  it.each([
    ['zh', '大部分地区下了雪。大部分地区停了电。严重的地区没有路。'],
    ['zh', '州环境局同意了。州环境局发了信。联邦的环境局没有答复。'],
    ['ja', '州消防局は水を運ぶ。州消防局の人は八百人だ。隣の州の消防局も来た。'],
    ['ja', '写真家は山に登った。写真家は川を渡った。本人の写真が残った。'],
    ['ja', '交通流を測る。交通流は朝に増える。夜は交通の流れが止まる。'],
  ])('%s %s names two things', async (language, text) => {
    expect(await driftsOf(language, text)).toEqual([]);
  });
});
