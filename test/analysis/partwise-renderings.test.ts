import { describe, expect, it } from 'vitest';
import { driftsOf } from './drifts-of';

describe('names of which each part is another word for the same', () => {
  it.each([
    ['zh', '铁路安全署星期二公布了报告。风很大。居民向铁路安全署投诉过。决定权仍在铁道安全局手中。', '铁道安全局'],
    ['zh', '海岸植树计划从三月开始。风很大。参加海岸植树计划的有两百户。沿岸造林项目明年将扩大。', '沿岸造林项目'],
    [
      'ja',
      '旧駅舎ホールは火曜日に開く。風が強い。住民は旧駅舎ホールを守る。バスはオールドステーションホールに着く。',
      'オールドステーションホール',
    ],
    [
      'ja',
      '学校朝食計画は三月に始まった。風が強い。学校朝食計画の費用は高い。スクール朝ごはんプログラムは来年広がる。',
      'スクール朝ごはんプログラム',
    ],
  ])('tells, %s: %s', async (language, text, rendering) => {
    expect(await driftsOf(language, text)).toMatchObject([{ rendering }]);
  });

  it.each([
    ['zh', '铁路安全署星期二公布了报告。风很大。居民向铁路安全署投诉过。决定权仍在公路安全署手中。'],
    ['zh', '校园早餐计划从三月开始。风很大。参加校园早餐计划的有两百户。校园午餐计划明年将扩大。'],
    ['ja', '学校朝食計画は三月に始まった。風が強い。学校朝食計画の費用は高い。学校給食プログラムは来年広がる。'],
    ['ja', '潮力発電所は三月に動いた。風が強い。潮力発電所の費用は高い。水力発電所は来年止まる。'],
  ])('leaves alone, %s: %s', async (language, text) => {
    expect(await driftsOf(language, text)).toEqual([]);
  });
});
