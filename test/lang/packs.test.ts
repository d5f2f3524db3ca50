import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/analysis/text/sentences';
import { articleOf } from '../../src/check/article-of';
import { FactStore } from '../../src/check/fact-store';
import type { Language } from '../../src/core/language';
import { languages } from '../../src/lang';
import { parseText } from '../../src/parse/text';

async function split(language: Language, text: string): Promise<string> {
  const document = parseText(text, undefined);
  const article = articleOf(document, language);
  const found = await new FactStore(article, undefined).get(sentences);
  const starts = found.slice(1).map(({ offset }) => offset);
  return [0, ...starts]
    .map((from, index) => text.slice(from, starts[index]).trimEnd())
    .join(language.spaced ? '‖ ' : '‖');
}

const wordLists = (language: Language): ReadonlyArray<readonly [string, readonly string[]]> => [
  ...Object.entries(language.words).filter(
    (entry): entry is [string, readonly string[]] => !['contrasts', 'directions', 'seams'].includes(entry[0]),
  ),
  ['directions', (language.words.directions ?? []).flat()],
  ...language.words.contrasts.map((group, index) => [`contrasts ${index + 1}`, group] as const),
  ['sentence.titles', language.sentence.titles],
  ['sentence.abbreviations', language.sentence.abbreviations],
  ['elisions', language.elisions],
  ['apostropheWords', language.apostropheWords],
  ['boilerplate', language.boilerplate],
  ['captionLabels', language.captionLabels],
  ['machinePhrases', language.machinePhrases],
  ['dates.months', language.dates.months],
  ['dates.monthAbbreviations', language.dates.monthAbbreviations],
  ['dates.weekdays', language.dates.weekdays],
  ['register.informal', language.register.informal],
  ['register.formal', language.register.formal],
];

/** Languages have no articles or no polite form; everything else has words in every pack. */
const MAY_BE_EMPTY =
  /^(?:words\.)?(?:articles|contractions|elisions|directions|apostropheWords|auxiliaries|register\..*|mayDouble|dates\.monthAbbreviations|sentence\.titles|sentence\.abbreviations|nameConnectors)$/;

it('one of them is the pivot, and what lends names besides it is none', () => {
  const roots = languages.filter(({ tag }) => !tag.includes('-'));
  expect(roots.filter(({ isPivot }) => isPivot).map(({ tag }) => tag)).toEqual(['en']);
  expect(roots.filter(({ isPivot, lendsNames }) => isPivot && lendsNames)).toEqual([]);
});

describe.each(languages.map((language) => [language.tag, language] as const))('%s', (_, language) => {
  it('is complete', () => {
    const empty = wordLists(language)
      .filter(([name, words]) => words.length === 0 && !MAY_BE_EMPTY.test(name))
      .map(([name]) => name);
    expect(empty).toEqual([]);
    expect(language.scripts).not.toEqual([]);
    expect(language.menuNames).not.toEqual([]);
    expect(language.quotes.pairs.some(({ role }) => role === 'primary')).toBe(true);
    expect(language.sentence.examples.length).toBeGreaterThan(4);
    expect(language.dates.months).toHaveLength(12);
    expect(language.dates.weekdays).toHaveLength(7);
    expect(language.numbers.decimal).not.toEqual([]);
  });

  it.each(wordLists(language))('%s has each word once, trimmed, in lower case', (_name, words) => {
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    expect(words.filter((word) => word !== word.toLowerCase().trim().normalize('NFC') || word === '')).toEqual([]);
    expect(words.filter((word) => word.includes('’'))).toEqual([]);
  });

  it('has only words that exclude others for a direction', () => {
    const contrasts = language.words.contrasts.flat();
    expect((language.words.directions ?? []).flat().filter((word) => !contrasts.includes(word))).toEqual([]);
  });

  it('writes every abbreviation with its stop, and none twice', () => {
    const { titles, abbreviations } = language.sentence;
    expect([...titles, ...abbreviations].filter((word) => !word.endsWith('.'))).toEqual([]);
    expect(titles.filter((word) => abbreviations.includes(word))).toEqual([]);
  });

  it('has no two quote pairs alike', () => {
    const pairs = language.quotes.pairs.map(({ open, close }) => open + close);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it.each(language.sentence.examples.map((example) => [example.text] as const))('parts: %s', async (text) => {
    expect(await split(language, text.replaceAll('‖', ''))).toBe(text);
  });
});
