import { describe, expect, it } from 'vitest';
import { apostrophes } from '../../src/analysis/marks/apostrophes';
import { markSpacing } from '../../src/analysis/marks/mark-spacing';
import { dates } from '../../src/analysis/text/dates';
import { numbers } from '../../src/analysis/text/numbers';
import { FactStore } from '../../src/check/fact-store';
import type { Analysis } from '../../src/core/analysis';
import type { Article } from '../../src/core/article';
import { languageFor, languages } from '../../src/lang';
import { parseText } from '../../src/parse/text';

// biome-ignore lint/suspicious/noExplicitAny: what an analysis needs is of no concern here
async function measure<T>(analysis: Analysis<T, any>, text: string, tag: string): Promise<T> {
  const article = { document: parseText(text, undefined), language: languageFor(tag), languages } as Article;
  return new FactStore(article, undefined).get(analysis);
}

describe('numbers', () => {
  it.each([
    ['1\u202f234\u202f567,89 €', 'fr', [[' ', ',', 'sure', 'currency']]],
    ['$1,234.50', 'en', [[',', '.', 'sure', 'currency']]],
    ['2.5 million', 'en', [[undefined, '.', 'sure', 'magnitude']]],
    ['some 800,000 voters', 'en', [[',', undefined, 'likely', 'noun']]],
    ['1,234 voters', 'en', [[',', ',', 'open', 'none']]],
    ['by 0,6.', 'en', [[undefined, ',', 'sure', 'noun']]],
    ['de -1.6 °C', 'fr', [[undefined, '.', 'sure', 'unit']]],
    ['en 2020 300 personnes', 'fr', []],
    ['192.168.1.1, v2.1.3, 06.12.34.56.78, 12:30.15, n°4.5.6', 'fr', []],
  ] as const)('%s', async (text, tag, expected) => {
    const found = await measure(numbers, text, tag);
    expect(found.map(({ group, decimal, reading, evidence }) => [group, decimal, reading, evidence])).toEqual(expected);
  });
});

describe('dates', () => {
  it.each([
    ['le 30 mai 2020 et le 1er avril', 'fr', ['30 mai dmy', '1er avril dmy']],
    ['mai 30, 2020 ; juin 2031, 12 : arrêt', 'fr', ['mai 30, 2020 mdy', 'juin 2031, 12 myd']],
    ['May 30, 12 June 2021', 'en', ['May 30 mdy', '12 June dmy']],
    [
      '2024-08-03, 25/08/2024, 08/25/2024, 03.08.2024',
      'fr',
      ['2024-08-03 ymd', '25/08/2024 dmy', '08/25/2024 mdy', '03.08.2024 ?'],
    ],
    ['en mai 30 personnes, en août 2028, 1 140 bateaux, en juin 2028, 12 bateaux', 'fr', []],
    ['99/99/2024, 2024-13-40, 1.2.3, 12/2024, 2024/08/03/4', 'en', []],
  ] as const)('%s', async (text, tag, expected) => {
    const found = await measure(dates, text, tag);
    const shown = found.map((one) => `${text.slice(one.offset, one.endOffset)} ${one.order ?? '?'}`);
    expect(shown).toEqual(expected);
  });
});

describe('apostrophes', () => {
  it('counts only marks between letters', async () => {
    const found = await measure(apostrophes, "l'un, l’autre, aujourd´hui, 5'10\", ‘quoted’ 'tis", 'fr');
    expect([found.straight.length, found.curly.length, found.other.length]).toEqual([1, 1, 1]);
  });
});

describe('mark spacing', () => {
  it.each([
    ['Non\u00a0: oui\u202f! Vrai\u202f?', 'fr', []],
    ['Non : oui! Vrai ?', 'fr', [': space', '! none', '? space']],
    ['À 12:30, http://exemple.fr, :-) et « Quoi\u202f?! »', 'fr', []],
    ['A word , and another ; the .NET . . . end .', 'en', [', space', '; space', '. space']],
  ] as const)('%s', async (text, tag, expected) => {
    const { breaches } = await measure(markSpacing, text, tag);
    expect(breaches.map(({ mark, before }) => `${mark} ${before}`)).toEqual(expected);
  });
});
