import { describe, expect, it } from 'vitest';
import { calqueIndexOf, matchCalque } from '../../src/analysis/style/calque-index';
import { segmentWords } from '../../src/analysis/text/words';
import type { Language } from '../../src/core/language';
import { languageFor, languages } from '../../src/lang';

const fr = languageFor('fr') as Language;

/** What a pattern matches in a text, as if the text were one sentence. */
function matches(pattern: string, text: string, pack = fr): readonly string[] {
  const language = { ...pack, calques: [{ pattern, suggestion: 'x' }] };
  const block = { offset: 0, endOffset: text.length, kind: 'paragraph', level: 0 } as const;
  const words = segmentWords({ prose: text, blocks: [block] }, language);
  const index = calqueIndexOf(language);
  const found: string[] = [];
  for (let word = 0; word < words.count; word += 1) {
    const next = word + 1 < words.count ? words.form(word + 1) : undefined;
    for (const one of new Set(index.startingWith(words.form(word))?.before(words.form(word), next))) {
      const end = matchCalque(one, words, text, word, { firstWord: 0, lastWord: words.count }, word === 0);
      if (end !== -1) found.push(text.slice(words.offsets[word], words.ends[end - 1]));
    }
  }
  return found;
}

describe('a pattern of a calque', () => {
  it.each([
    ['bare words match by stem', 'preuve clair', 'des preuves claires', ['preuves claires']],
    ['= matches as written', '=preuve =claire', 'des preuves claires', []],
    ['= holds for the choices behind it', '=preuve|preuves que', 'preuves que', ['preuves que']],
    ['~ matches any form', '~payer attention', 'ils paieront attention', ['paieront attention']],
    ['~ holds for the choices behind it', '~payer|donner attention', 'il donna attention', ['donna attention']],
    ['articles stand elided', 'le|la école', 'à l’école', ['l’école']],
    ['a no-break space parts words', 'dans rang', 'dans\u00a0rang', ['dans\u00a0rang']],
    ['a comma parts a row', 'dans rang', 'dans, rang', []],
    ['brackets may lack', 'dans (un) rang', 'dans rang, dans un rang', ['dans rang', 'dans un rang']],
    ['a group is one choice', 'en|à_la place', 'en place, à la place', ['en place', 'à la place']],
    ['a star is a word or none', 'dans * rang', 'dans le rang, dans rang', ['dans le rang', 'dans rang']],
    ['a number', 'depuis % ans', 'depuis 20 ans, depuis vingt ans', ['depuis 20 ans']],
    ['a year', 'en année @', 'en année 2020, en année 12', ['en année 2020']],
    ['a neighbour before', '!de bon matin', 'de bon matin, un bon matin', ['bon matin']],
    ['a neighbour behind', 'bon matin !gris', 'bon matin gris, bon matin doux', ['bon matin']],
    ['the beginning of a sentence', '^comme résultat', 'Comme résultat, comme résultat', ['Comme résultat']],
    ['a capital of one letter opens a sentence', '^à loin', 'À loin, à loin', ['À loin']],
    ['an elided capital opens a sentence', "^l' autre", 'L’autre, l’autre', ['L’autre']],
    ['capitals inside are names', 'bon matin', 'le Bon Matin', []],
    ['a capital is asked for', 'États Unis', 'les États Unis, des états unis', ['États Unis']],
  ])('%s', (_, pattern, text, expected) => {
    expect(matches(pattern, text)).toEqual(expected);
  });
});

/** The plainest text that a pattern speaks of. */
function instanceOf(pattern: string): string {
  return pattern
    .split(' ')
    .filter((token) => !token.startsWith('!'))
    .map((token) => {
      const choice = token
        .replace(/^[\^]?[(]?/, '')
        .replace(/[)]$/, '')
        .split('|')[0] as string;
      if (choice === '%') return '3';
      if (choice === '@') return '2010';
      return choice === '*' ? 'or' : choice.replace(/^[=~]/, '').replaceAll('_', ' ');
    })
    .join(' ')
    .replace(/(?<=')\s/g, '');
}

describe.each(
  languages
    .filter(({ calques, spaced }) => spaced && calques.length > 0)
    .map((language) => [language.tag, language] as const),
)('%s', (_, language) => {
  it('has no pattern that can never match', () => {
    const idle = language.calques
      .map(({ pattern }) => pattern)
      .filter((pattern) => matches(pattern, instanceOf(pattern), language).length === 0);
    expect(idle).toEqual([]);
  });
});
