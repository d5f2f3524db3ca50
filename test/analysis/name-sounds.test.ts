import { describe, expect, it } from 'vitest';
import { simplify, traditionalise } from '../../src/analysis/foreign/han-forms';
import { romaniseKatakana } from '../../src/analysis/sounds/katakana';
import {
  crossScriptLikeness,
  isSpeltAlikeInHan,
  isSpeltAlikeInKana,
  openAlike,
  openingOf,
} from '../../src/analysis/sounds/name-sounds';

describe('a name in Latin letters and in another script', () => {
  it.each([
    ['Musk', '马斯克'],
    ['Musk', 'マスク'],
    ['Harris', '哈里斯'],
    ['Zelensky', '泽连斯基'],
    ['Larkspur', 'ラークスパー'],
    ['Hartford', '哈特福德'],
    ['Lindqvist', 'リンドクヴィスト'],
  ])('%s is %s', (latin, other) => {
    expect(crossScriptLikeness(latin, other)).toBeGreaterThanOrEqual(0.8);
  });

  it.each([
    ['Paris', 'ベルリン'],
    ['Tesla', '马斯克'],
    ['Musk', 'モスクワ'],
    ['Hale', '黑尔'],
  ])('%s is not known to be %s', (latin, other) => {
    expect(crossScriptLikeness(latin, other)).toBeLessThan(0.8);
  });
});

it.each([
  ['Musk', '马斯克', true],
  ['Vienna', 'フィエンナ', true],
  ['Istanbul', '伊斯坦布尔', true],
  ['Istanbul', '马斯克', false],
  ['Harris', 'ベルリン', false],
])('%s and %s open alike: %s', (latin, other, alike) => {
  expect(openAlike(openingOf(latin) as string, openingOf(other) as string)).toBe(alike);
});

it.each(['Hale', '黑尔', '桌子', '12'])('%s spells no sounds or too few to be compared', (name) => {
  expect(openingOf(name)).toBeUndefined();
});

describe('two spellings of one name', () => {
  it.each([
    ['哈里斯', '哈利斯', true],
    ['泽连斯基', '泽伦斯基', true],
    ['拜登', '拜顿', true],
    ['埃隆', '伊隆', true],
    ['哈里斯', '哈里', false],
    ['马斯克', '拜登', false],
    ['约翰逊', '约翰森', true],
  ])('Han: %s, %s', (a, b, expected) => {
    expect(isSpeltAlikeInHan(a, b)).toBe(expected);
  });

  it.each([
    ['マスク', 'ムスク', true],
    ['ゼレンスキー', 'ゼレンスキ', true],
    ['パレスチナ', 'パレスティナ', true],
    ['リンドクヴィスト', 'リンドクビスト', true],
    ['テスト', 'テスラ', false],
    ['アメリカ', 'アフリカ', false],
    ['ポイント', 'ポンド', false],
  ])('kana: %s, %s', (a, b, expected) => {
    expect(isSpeltAlikeInKana(a, b)).toBe(expected);
  });
});

it.each([
  ['マスク', 'masuku'],
  ['フィンランド', 'finrando'],
  ['ジェイムズ', 'jeimuzu'],
  ['ティ', 'ti'],
])('%s in Latin letters is %s', (kana, latin) => {
  expect(romaniseKatakana(kana)).toBe(latin);
});

it('writes Han characters in either form', () => {
  expect(simplify('經濟與國會')).toBe('经济与国会');
  expect(traditionalise('经济')).toBe('經濟');
});
