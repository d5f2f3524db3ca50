import { expect, it } from 'vitest';
import { SynonymFinder } from '../../src/analysis/unspaced/synonym-finder';
import { articleOf } from '../../src/check/article-of';
import type { Language } from '../../src/core/language';
import { readLexicon } from '../../src/io/lexicon-door';
import { languageFor } from '../../src/lang';
import { lexiconFor } from '../../src/lang/lexicon';
import { parseText } from '../../src/parse/text';

const zh = languageFor('zh') as Language;
const article = (text: string) => articleOf(parseText(text, undefined), zh, { lexicon: lexiconFor(zh, readLexicon) });
const wordsIn = (finder: SynonymFinder, text: string, isWordAt = (_word: string, _at: number) => true) =>
  finder.find(article(text), isWordAt).map(({ text: word, offset, endOffset }) => [word, offset, endOffset]);

it('finds the longest word at each place, each place once', () => {
  const finder = new SynonymFinder(
    () => ['桥', '桥梁', '', '河'],
    () => true,
  );
  expect(wordsIn(finder, '桥梁在河上，桥很老。')).toEqual([
    ['桥梁', 0, 2],
    ['河', 3, 4],
    ['桥', 6, 7],
  ]);
});

it('finds none that may not stand, and takes a shorter one where the longest is no word', () => {
  const finder = new SynonymFinder(
    () => ['桥', '桥梁', '河'],
    (word) => word !== '河',
  );
  expect(wordsIn(finder, '桥梁在河上。', (word, at) => word !== '桥梁' || at > 0)).toEqual([['桥', 0, 1]]);
});

it('finds the words that the lexicon pairs in an article', () => {
  const finder = new SynonymFinder(
    () => [],
    () => true,
  );
  const found = wordsIn(finder, '电脑坏了。计算机坏了。桌子没坏。').map(([word]) => word);
  expect(found).toEqual(expect.arrayContaining(['电脑', '计算机']));
  expect(found).not.toContain('桌子');
});
