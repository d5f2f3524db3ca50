import { expect, it } from 'vitest';
import { LiteralFinder } from '../../src/analysis/text/literal-finder';

const finder = new LiteralFinder(['Photo', 'PHOTO', 'Fotograf', '©', 'a', '图']);

it.each([
  ['on TuesdayPhoto by Lu', true],
  ['PHOTO', true],
  ['Phot', false],
  ['PHoto, Fotos, FOTOGRAF', false],
  ['1884© D.', true],
  ['©', true],
  ['旧图', true],
  ['', false],
])('looks for literal texts in %j', (text, stands) => {
  expect(finder.standsIn(text, 0, text.length)).toBe(stands);
});

it('looks between two places alone', () => {
  const text = 'on Photo';
  expect(finder.standsIn(text, 4, text.length)).toBe(false);
  expect(finder.standsIn(text, 0, text.length - 1)).toBe(false);
  expect(finder.standsIn(text, 3, text.length)).toBe(true);
});

it.each([
  ['Photo', true],
  ['an', true],
  ['the Photo', false],
  ['', false],
])('tells whether %j opens with one', (text, opens) => {
  expect(finder.opens(text)).toBe(opens);
});
