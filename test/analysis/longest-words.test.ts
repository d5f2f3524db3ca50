import { expect, it } from 'vitest';
import { LongestWords } from '../../src/analysis/text/longest-words';

const words = new LongestWords(new Map(['桥', '桥梁', '桥梁厂', '老桥', '𠮟责'].map((word) => [word, word])));

it.each([
  ['桥梁厂很老', 0, 5, '桥梁厂'],
  ['桥梁厂很老', 0, 2, '桥梁'],
  ['桥梁厂很老', 0, 1, '桥'],
  ['桥很老', 0, 3, '桥'],
  ['桥', 0, 1, '桥'],
  ['老桥', 0, 2, '老桥'],
  ['老桥', 0, 1, undefined],
  ['老人', 0, 2, undefined],
  ['很老', 0, 2, undefined],
  ['他𠮟责', 1, 4, '𠮟责'],
  ['他𠮟', 1, 3, undefined],
])('finds the longest word in %s at %i, before %i', (text, place, limit, word) => {
  expect(words.at(text, place, limit)).toBe(word);
});

it.each([
  ['桥梁厂', ['桥梁厂'], '桥梁'],
  ['桥梁厂', ['桥梁厂', '桥梁'], '桥'],
  ['桥梁厂', ['桥梁厂', '桥梁', '桥'], undefined],
])('finds in %s the longest word that counts, where %j do not', (text, others, word) => {
  expect(words.at(text, 0, text.length, (one) => !others.includes(one))).toBe(word);
});
