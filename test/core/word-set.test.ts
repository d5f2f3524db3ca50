import { expect, it } from 'vitest';
import { onceALanguage } from '../../src/core/once-a-language';
import { wordSet, wordSets } from '../../src/core/word-set';
import { languageFor } from '../../src/lang';

const [birds, fish] = [
  ['heron', 'pike'],
  ['pike', 'perch'],
];

it('makes a set of a list once', () => {
  expect([...wordSet(birds)]).toEqual(birds);
  expect(wordSet(birds)).toBe(wordSet(birds));
  expect(wordSet([])).toBe(wordSet(undefined));
});

it('makes a set of several lists once, whatever lists are absent or empty', () => {
  expect([...wordSets(birds, fish)]).toEqual(['heron', 'pike', 'perch']);
  expect(wordSets(birds, undefined, [], fish)).toBe(wordSets(birds, fish));
  expect([...wordSets(fish, birds)]).toEqual(['pike', 'perch', 'heron']);
  expect([...wordSets(wordSet(birds), ['tern'])]).toEqual(['heron', 'pike', 'tern']);
  expect(wordSets().size).toBe(0);
  expect(wordSets(birds).size).toBe(2);
});

it('works out what depends on a language once, nothing included', () => {
  const asked: string[] = [];
  const tagOf = onceALanguage((language) => {
    asked.push(language.tag);
    return language.tag === 'fr' ? undefined : language.tag;
  });
  const [french, german] = ['fr', 'de'].map((tag) => languageFor(tag) as NonNullable<ReturnType<typeof languageFor>>);
  for (const language of [french, german, french, german]) tagOf(language as NonNullable<typeof french>);
  expect(asked).toEqual(['fr', 'de']);
});
