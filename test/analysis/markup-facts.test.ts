import { describe, expect, it } from 'vitest';
import { glue } from '../../src/analysis/breaks/glue';
import { nearDuplicates } from '../../src/analysis/breaks/near-duplicates';
import { residue } from '../../src/analysis/residue/residue';
import { isInAddress } from '../../src/analysis/style/address-at';
import { FactStore } from '../../src/check/fact-store';
import type { Analysis } from '../../src/core/analysis';
import type { Article } from '../../src/core/article';
import { languageFor, languages } from '../../src/lang';
import { parseText } from '../../src/parse/text';

// biome-ignore lint/suspicious/noExplicitAny: what an analysis needs is of no concern here
async function measure<T>(analysis: Analysis<T, any>, text: string, tag = 'en'): Promise<T> {
  const article = { document: parseText(text, undefined), language: languageFor(tag), languages } as Article;
  return new FactStore(article, undefined).get(analysis);
}

describe('residue', () => {
  it.each([
    ['a<br/>b &nbsp; c &amp;amp;quot; d', ['tag <br/>', 'entity &nbsp;', 'entity &amp;amp;quot;']],
    [
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder that leaked
      '{{name}} ${price} {0} %s %1$d %(n)s %NAME%',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the same
      ['{{name}}', '${price}', '{0}', '%s', '%1$d', '%(n)s', '%NAME%'].map((one) => `placeholder ${one}`),
    ],
    ['[[Page|text]] [url=x]y[/url]', ['wiki-link [[Page|text]]', 'bbcode [url=x]', 'bbcode [/url]']],
    ["one.\\nTwo caf\\u00e9 l\\'homme", ['escape \\n', 'escape \\u00e9', "escape \\'"]],
    ['a < b > c, x<y, <3, <a@b.c>, List<String>, AT&T;, {0} ∪ {1}, 20 %s, C:\\new, \\frac{abc}{b}', []],
    ['<!-- mtlint-disable-next-line markup/html-residue -->', []],
  ] as const)('%s', async (text, expected) => {
    const document = parseText(text, undefined);
    const found = await measure(residue, text);
    expect(found.map((one) => `${one.kind} ${document.prose.slice(one.offset, one.endOffset)}`)).toEqual(expected);
  });
});

describe('glue', () => {
  it.each([
    ['EnglishFrançais', [['English', 'Français']]],
    ['한어Русский', [['한어', 'Русский']]],
    ['YouTube', [['You', 'Tube']]],
    ['USA, McDonalds, macOS, well-known', [['Mc', 'Donalds']]],
  ] as const)('parts %s', async (text, expected) => {
    expect((await measure(glue, text)).map((one) => one.parts)).toEqual(expected);
  });
});

describe('near duplicates', () => {
  const first = 'The mayor has closed the old bridge over the river because of floods.';
  it('finds a pair far apart and nearby, but no exact repetition', async () => {
    const second = 'The mayor has closed the old bridge over the river because of heavy floods.';
    const far = Array.from({ length: 30 }, (_, at) => `Sentence ${at} of a list says something wholly different here.`);
    const found = await measure(nearDuplicates, [first, ...far, second, first].join('\n\n'));
    const pair = found.find((one) => one.distance > 20);
    expect(pair?.likeness).toBeGreaterThan(0.9);
    expect(pair && [...pair.firstOnly, ...pair.secondOnly].map((form) => form.text)).toEqual(['heavy']);
    expect(found.some((one) => one.likeness === 1)).toBe(false);
  });
});

describe('addresses', () => {
  it.each([
    ['see https://example.org/a,b now', 24, true],
    ['mail me@example.org now', 8, true],
    ['the plan.The mayor', 8, false],
    ['on Example.org now', 10, true],
    ['the hashtag #MeToo now', 14, true],
    ['a word, another', 6, false],
  ] as const)('%s at %i: %s', (text, at, expected) => {
    expect(isInAddress(text, at)).toBe(expected);
  });
});
