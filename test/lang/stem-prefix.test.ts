import { describe, expect, it } from 'vitest';
import { stemPrefixOf } from '../../src/core/stem-index';
import { languages } from '../../src/lang';
import { kinds } from '../../src/lang/data/kinds';

/** Words are looked up by what their stems begin with, so no stemmer may change that. */
describe('the beginning of a stem', () => {
  it.each(languages.map((pack) => [pack.tag, pack] as const))('is that of its word: %s', (tag, { words, stem }) => {
    const primary = tag.split('-')[0];
    const named = Object.values(kinds).flatMap((row) =>
      row.split(';').flatMap((part) => (part.startsWith(`${primary}=`) ? part.slice(3).split(' ') : [])),
    );
    const all = [...words.genericNouns, ...named.map((word) => word.replaceAll('_', ' ').toLowerCase())];
    expect(all.filter((word) => stemPrefixOf(stem(word)) !== stemPrefixOf(word))).toEqual([]);
  });
});
