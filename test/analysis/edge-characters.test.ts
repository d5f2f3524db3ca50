import { expect, it } from 'vitest';
import { edgeTest, partAlternatives } from '../../src/analysis/text/edge-characters';
import { Ending } from '../../src/analysis/text/ending';
import { ByOpening, Opening } from '../../src/analysis/text/opening';
import { Openings } from '../../src/analysis/text/openings';
import { WholeText } from '../../src/analysis/text/whole-text';

// What a pattern may begin with and end with, among these characters.
const CHARACTERS = 'ab桥を1]-';

it.each([
  ['a|桥', 'a桥', 'a桥'],
  ['ab?', 'a', 'ab'],
  ['(?:a|を)*b', 'abを', 'b'],
  ['a{0,2}(?<name>b)桥{2}?', 'ab', '桥'],
  ['a(?!b)', 'a', 'a'],
  ['(?<=を)a(?=b)', 'a', 'a'],
  ['[a\\]-]b', 'a]-', 'b'],
  ['[^a]1', 'b桥を1]-', '1'],
  ['\\p{Script=Han}\\d', '桥', '1'],
  ['(a)\\1', 'a', CHARACTERS],
  ['\\u6865[|]|\\u{3092}b', '桥を', 'b'],
  ['a*', CHARACTERS, CHARACTERS],
  ['(?<!a)', CHARACTERS, CHARACTERS],
  ['^a$', 'a', 'a'],
])('knows what %s may begin and end with', (source, first, last) => {
  const among = (test: (code: number) => boolean) =>
    [...CHARACTERS].filter((character) => test(character.charCodeAt(0))).join('');
  expect(among(edgeTest(source, 'first'))).toBe(first);
  expect(among(edgeTest(source, 'last'))).toBe(last);
});

it.each([
  ['(?<!a)', '', true],
  ['(?<!a)', 'ba', false],
  ['を|橋', '古い橋', true],
  ['𠮟', '𠮟', true],
  ['[^a]', '𠮟', true],
  ['(桥)\\1', '桥桥', true],
  [undefined, '', false],
])('tells whether a text opens with and ends in %s: %s', (source, text, is) => {
  expect(new Ending(source).test(text)).toBe(is);
  expect(new Opening(source).test([...text].reverse().join(''))).toBe(source === '(?<!a)' || is);
});

it.each([
  ['a|[^b]c|(?:d|e)f|.{2}|g?', ['a|(?:d|e)f', '[^b]c|.{2}|g?']],
  ['(?!a).b|(?<=c)d', ['(?<=c)d', '(?!a).b']],
  ['a|b', ['a|b']],
  ['(a)\\1|.', ['(a)\\1|.']],
])('parts the alternatives of %s', (source, parts) => {
  expect(partAlternatives(source)).toEqual(parts);
});

it.each([
  ['桥|(?!a).{2}桥', '桥', true],
  ['桥|(?!a).{2}桥', '新的桥', true],
  ['桥|(?!a).{2}桥', 'a的桥', false],
  ['桥|(?!a).{2}桥', '桥上', false],
  ['a?', '', true],
  [undefined, '', false],
])('tells whether a text is %s: %s', (source, text, is) => {
  expect(new WholeText(source).test(text)).toBe(is);
});

const openings = new Openings(
  [/^über|^[[\p{Nd}]+[^.]*brücke|^(?:die )?brücke$/iu, /^[^.]{0,9}訳/iu],
  /\p{Script=Han}/u,
);

it.each([
  ['Über uns', 'Über'],
  ['über uns', 'über'],
  ['Brücke', 'Brücke'],
  ['Brücken', undefined],
  ['die Brücke', 'die Brücke'],
  ['[3] Brücke', '[3] Brücke'],
  ['橋の訳', '橋の訳'],
  ['bridge 訳', 'bridge 訳'],
  ['bridge', undefined],
  ['', undefined],
  ['\ud83d', undefined],
])('finds what %s opens with', (text, found) => {
  expect(openings.match(text)).toBe(found);
});

it.each([
  ['although it rains', 'yes', true],
  ['although it rains', 'no', false],
  ['als ob', 'yes', false],
  ['rain', 'yes', false],
  ['if it rains', 'either', true],
  ['', 'either', false],
])('finds by the opening of `%s` what goes with it, here %s: %s', (text, wanted, isFound) => {
  const pairs = new ByOpening([
    [new Opening('although'), 'yes'],
    [new Opening('[ai]f'), 'either'],
  ]);
  // What is known of a first letter does not depend on the first text that began with it.
  pairs.some('axe', () => true);
  expect(pairs.some(text, (value) => value === wanted)).toBe(isFound);
});
