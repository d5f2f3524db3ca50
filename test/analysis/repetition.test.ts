import { describe, expect, it } from 'vitest';
import { repetition } from '../../src/analysis/breaks/repetition';
import { FactStore } from '../../src/check/fact-store';
import type { Article } from '../../src/core/article';
import type { Language } from '../../src/core/language';
import { languageFor, languages } from '../../src/lang';
import { parseText } from '../../src/parse/text';
import { stopwatch } from '../stopwatch';

async function measure(text: string, tag = 'en') {
  const document = parseText(text, undefined);
  const language = languageFor(tag) as Language;
  const article = { document, language, languages } as unknown as Article;
  const found = await new FactStore(article, undefined).get(repetition);
  const textOf = ({ offset, endOffset }: { offset: number; endOffset: number }) =>
    document.prose.slice(offset, endOffset);
  return { found, textOf };
}

describe('runs of words', () => {
  it.each([
    ['the the', ['1:the the']],
    ['The the', ['1:The the']],
    ['a b c', []],
    ['of the of the of', ['2:of the of the of']],
    ['one two three one two three', ['3:one two three one two three']],
    ['no, no, no', ['1:no, no, no']],
    ['x x y x x y', ['1:x x', '3:x x y x x y']],
    ['go\n\ngo', []],
    ['d’d’autres', []],
  ])('%s', async (text, expected) => {
    const { found, textOf } = await measure(text);
    expect(found.wordRuns.map((run) => `${run.period}:${textOf(run)}`)).toEqual(expected);
  });

  it('parts elided words by the language', async () => {
    const { found, textOf } = await measure('d’d’autres', 'fr');
    expect(found.wordRuns.map(textOf)).toEqual(['d’d’']);
  });

  it('says which block a run stands in', async () => {
    const { found } = await measure('One.\n\nTwo two.\n\nThree.\n\nFour four.');
    expect(found.wordRuns.map(({ blockIndex, firstWord }) => [blockIndex, firstWord])).toEqual([
      [1, 1],
      [3, 4],
    ]);
  });
});

describe('runs of characters', () => {
  it.each([
    ['他的的的的书', ['1:的的的的']],
    ['我们的我们的我们的', ['3:我们的我们的我们的']],
    ['好的，好的，好的。', ['2:好的，好的，好的']],
    ['他说看看再说', []],
    ['aaaa', []],
  ])('%s', async (text, expected) => {
    const { found, textOf } = await measure(text);
    expect(found.characterRuns.map((run) => `${run.period}:${textOf(run)}`)).toEqual(expected);
  });
});

describe('repeated sentences', () => {
  it.each([
    ['It rained all day. It rained all day.', ['It rained all day.']],
    ['It rained all day.\n\nWe left.\n\nIT RAINED, all  day!', ['IT RAINED, all  day!']],
    ['It rained for 3 days. It rained for 4 days.', []],
    ['… … …', []],
  ])('%s', async (text, expected) => {
    const { found, textOf } = await measure(text);
    expect(found.repeatedSentences.map(({ sentence }) => textOf(sentence))).toEqual(expected);
    for (const { index, firstIndex } of found.repeatedSentences) expect(firstIndex).toBeLessThan(index);
  });
});

describe('hostile text', () => {
  it.each(['the ', 'a b ', 'The cat sat. ', '的', '我们的', "d'", 'the\n', 'one two three four five. '])(
    '200 kB of %j take less than a second',
    async (unit) => {
      const text = unit.repeat(Math.ceil(200_000 / unit.length));
      const document = parseText(text, undefined);
      const article = { document, language: languageFor('fr'), languages } as unknown as Article;
      const store = new FactStore(article, undefined);
      const needs = await store.all(repetition.needs);
      const elapsed = stopwatch();
      await repetition.run(article, needs as never, undefined);
      expect(elapsed()).toBeLessThan(1000);
    },
  );
});
