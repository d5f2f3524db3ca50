import { describe, expect, it } from 'vitest';
import { fits } from '../../src/analysis/glossary/glossary-index';
import { type GlossaryMatches, glossaryMatches } from '../../src/analysis/glossary/glossary-matches';
import { articleOf } from '../../src/check/article-of';
import { FactStore } from '../../src/check/fact-store';
import type { Glossary } from '../../src/core/glossary';
import type { Language } from '../../src/core/language';
import { glossaryFrom } from '../../src/glossary';
import { languageFor } from '../../src/lang';
import { neutral } from '../../src/lang/neutral';
import { parseText } from '../../src/parse/text';
import { stopwatch } from '../stopwatch';

const fr = languageFor('fr') as Language;
const en = languageFor('en') as Language;
const unspaced: Language = { ...neutral, tag: 'ja', spaced: false };

async function matchesIn(text: string, language: Language, glossary: Glossary): Promise<GlossaryMatches> {
  const article = articleOf(parseText(text, undefined), language, { glossary });
  return new FactStore(article, undefined).get(glossaryMatches);
}

describe('renderings', () => {
  it.each<[Language, string, readonly string[], readonly string[]]>([
    [
      fr,
      'Les agences de santé et l’agence de\u00a0santé.',
      ['agence de santé'],
      ['agences de santé', 'agence de\u00a0santé'],
    ],
    [fr, 'agence. De santé, agence de la santé', ['agence de santé'], []],
    [fr, 'La plate-forme et la forme.', ['forme'], ['forme']],
    [fr, 'une agence\nde santé', ['agence de santé'], []],
    [
      fr,
      'le système de santé publique',
      ['santé', 'système de santé', 'système de santé publique'],
      ['système de santé publique'],
    ],
    [en, 'C++, C#, C and Objective-C.', ['C++', 'C'], ['C++', 'C']],
    [en, 'The .NET of ASP.NET and the NET.', ['.NET'], ['.NET']],
    [en, 'AT&T and AT & T and AT T', ['AT&T'], ['AT&T', 'AT & T']],
    [en, 'The S&P 500 rose, the S&P 400 fell.', ['S&P 500'], ['S&P 500']],
    [en, 'AT&T is no AT.', ['AT'], ['AT']],
    [en, 'who is WHO? Two PACs, one pac.', ['WHO', 'PAC'], ['WHO', 'PACs']],
    [en, 'Write to agency@example.org, @agency, #agency or agency.org.', ['agency'], []],
    [
      unspaced,
      '新型コロナウイルスの検査、GitHubの検査、GitHubber',
      ['コロナウイルス', '新型コロナウイルス', '検査', 'github'],
      ['新型コロナウイルス', '検査', 'GitHub', '検査'],
    ],
    [en, 'It is called 検査 in Japanese.', ['検査'], ['検査']],
  ])('$1', async (language, text, terms, expected) => {
    const glossary = glossaryFrom(terms.map((target, index) => ({ source: `source ${index}`, target })));
    const { renderings } = await matchesIn(text, language, glossary);
    expect(renderings.map(({ offset, endOffset }) => text.slice(offset, endOffset))).toEqual(expected);
  });

  it('of a case-sensitive entry are found in that case only', async () => {
    const glossary = glossaryFrom([{ source: 'a', target: 'Orange', caseSensitive: true }]);
    const { renderings } = await matchesIn('Orange est orange.', fr, glossary);
    expect(renderings.map(({ offset }) => offset)).toEqual([0]);
  });
});

it.each<[string | undefined, string, boolean]>([
  [undefined, 'fr', true],
  ['fr', 'fr-CA', true],
  ['fr-CA', 'fr', true],
  ['fr-FR', 'fr-CA', false],
  ['de', 'fr', false],
  ['zh-Hant', 'zh-Hans-CN', false],
  ['zh-TW', 'zh-Hant', true],
])('%s fits %s: %s', (entry, article, expected) => {
  expect(fits(entry, article)).toBe(expected);
});

it('entries for another language are left out', async () => {
  const glossary = glossaryFrom([
    { source: 'a', target: 'mot', targetLanguage: 'de' },
    { source: 'b', target: 'terme', targetLanguage: 'fr-CA' },
  ]);
  const { renderings } = await matchesIn('Un mot, un terme.', fr, glossary);
  expect(renderings.map(({ terms }) => terms[0]?.text)).toEqual(['terme']);
});

/** A small linear congruential generator: the same texts in every run. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state % below;
  };
}

describe('whatever the text', () => {
  const alphabet = [
    'a',
    'b',
    'A',
    'é',
    'plate',
    'forme',
    'l’',
    'C++',
    '&',
    ' ',
    ' ',
    ' ',
    '-',
    '.',
    '\n',
    '検',
    '査',
    '1',
    '\ud83d',
  ];
  it.each([...Array(60).keys()])('spans are in bounds, in order and apart (%i)', async (seed) => {
    const pick = random(seed + 1);
    const draw = (most: number) =>
      Array.from({ length: 1 + pick(most) }, () => alphabet[pick(alphabet.length)]).join('');
    const records = Array.from({ length: 30 }, (_, index) => ({
      source: `${draw(4).trim()} s${index}`,
      target: `${draw(5).trim() || 'x'}`,
      doNotTranslate: false,
    }));
    const text = draw(300);
    for (const language of [fr, en, unspaced]) {
      const found = await matchesIn(text, language, glossaryFrom(records));
      for (const list of [found.renderings, found.sources, found.variants]) {
        let end = 0;
        for (const span of list) {
          expect(span.offset).toBeGreaterThanOrEqual(end);
          expect(span.endOffset).toBeGreaterThan(span.offset);
          end = span.endOffset;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
  });

  const long = (word: string, joint: string) => [...Array(19).fill(word), 'end'].join(joint);
  it.each<[string, Language, string, string]>([
    ['words', en, 'alpha ', long('alpha', ' ')],
    ['hyphens', en, 'alpha-', long('alpha', '-')],
    ['letters run together', en, 'alpha ', `${'alpha'.repeat(20)}end`],
    ['Han', unspaced, '検', `${'検'.repeat(100)}査`],
    ['signs', en, 'C+ ', 'C++'],
    ['capitals', fr, 'Alpha ', long('Alpha', ' ')],
  ])('200 kB of %s take less than a second', async (_, language, unit, target) => {
    const text = unit.repeat(Math.ceil(200_000 / unit.length));
    const glossary = glossaryFrom([
      { source: 'a', target },
      { source: long('alpha', ' '), target: 'b' },
    ]);
    const elapsed = stopwatch();
    await matchesIn(text, language, glossary);
    expect(elapsed()).toBeLessThan(1000);
  });
});
