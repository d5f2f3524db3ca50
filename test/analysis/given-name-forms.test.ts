import { describe, expect, it } from 'vitest';
import { givenNameForms } from '../../src/analysis/names/given-name-forms';
import type { Language } from '../../src/core/language';
import { languageFor } from '../../src/lang';
import { driftsOf } from './drifts-of';

const packOf = (tag: string) => languageFor(tag) as Language;

describe('forms of one given name', () => {
  it.each([
    ['zh', '若昂', '约翰', true],
    ['zh-Hant', '約翰', '若昂', true],
    ['zh', '若昂', '佩德罗', false],
    ['zh', '没有', '没有人', false],
    ['ja', 'ジョアン', 'ジョン', true],
    ['ja', 'ジョアン', 'マリア', false],
    ['fr', 'Jean', 'Juan', false],
  ])('%s: %s, %s', (tag, one, other, expected) => {
    expect(givenNameForms(packOf(tag))(one, other)).toBe(expected);
  });

  it.each(['zh', 'ja'])('stand on one line, %s', (tag) => {
    const names = (packOf(tag).nameMeanings as string).trim().split(/[\n,]/);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

describe('people whose given name stands in the form of another language', () => {
  it.each([
    [
      'zh',
      '向导若昂·莫赖斯走在前面。雨下了一夜。若昂·莫赖斯不喜欢说话。到了山口，约翰·莫赖斯拿出面包。',
      '约翰·莫赖斯',
      '若昂·莫赖斯',
    ],
    [
      'ja',
      '案内人のジョアン・アルメイダは前を歩く。雨が降った。ジョアン・アルメイダはあまり話さない。峠でジョン・アルメイダはパンを出した。',
      'ジョン・アルメイダ',
      'ジョアン・アルメイダ',
    ],
  ])('are told, %s: %s', async (language, text, rendering, expected) => {
    expect(await driftsOf(language, text)).toEqual([{ rendering, expected }]);
  });

  it.each([
    ['zh', '向导若昂·莫赖斯走在前面。雨下了一夜。若昂·莫赖斯不喜欢说话。到了山口，他的弟弟约翰·莫赖斯拿出面包。'],
    ['zh', '向导若昂·莫赖斯走在前面。雨下了一夜。若昂·莫赖斯不喜欢说话。到了山口，佩德罗·莫赖斯拿出面包。'],
    [
      'ja',
      '案内人のジョアン・アルメイダは前を歩く。雨が降った。ジョアン・アルメイダはあまり話さない。峠で弟のジョン・アルメイダはパンを出した。',
    ],
  ])('are left alone where they are two, %s: %s', async (language, text) => {
    expect(await driftsOf(language, text)).toEqual([]);
  });
});
