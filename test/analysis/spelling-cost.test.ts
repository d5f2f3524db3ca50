import { describe, expect, it } from 'vitest';
import { hanLikeness, kanaLikeness } from '../../src/analysis/sounds/spelling-cost';

describe('two spellings of a foreign name', () => {
  it.each([
    ['ハーム', 'ハルム', 0.87],
    ['バイゼンバーグ', 'ヴァイセンベルク', 0.9],
    ['ペナ', 'ペーニャ', 0.9],
  ])('%s and %s are alike in katakana', (a, b, least) => {
    expect(kanaLikeness(a, b)).toBeGreaterThan(least);
  });

  it.each([
    ['ベルリン', 'ベルガモ'],
    ['エンジン', 'エンジェル'],
    ['クラブ', 'クラス'],
    ['マリオ', 'マリア'],
  ])('%s and %s are two words', (a, b) => {
    expect(kanaLikeness(a, b)).toBeLessThan(0.85);
  });

  it.each([
    ['林德霍尔姆', '林德霍姆', 0.9],
    ['桑特埃尔莫', '圣埃尔默', 0.75],
    ['科利尼', '科里尼', 0.95],
  ])('%s and %s are alike in Chinese characters', (a, b, least) => {
    expect(hanLikeness(a, b)).toBeGreaterThan(least);
  });

  it.each([
    ['丹尼尔', '丹尼斯'],
    ['霍恩塔尔', '霍恩海姆'],
    ['北京', '东京'],
  ])('%s and %s are two names', (a, b) => {
    expect(hanLikeness(a, b)).toBeLessThan(0.75);
  });
});
