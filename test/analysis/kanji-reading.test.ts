import { expect, it } from 'vitest';
import { foldRomaji, readsAs } from '../../src/analysis/sounds/kanji-reading';

it.each([
  ['霧ヶ浜', 'Kirigahama'],
  ['見張り', 'Mihari'],
  ['青葉台', 'Aobadai'],
  ['松濑', 'Matsuse'],
  ['海の家', 'Uminoie'],
])('reads %s as %s', (own, name) => {
  expect(readsAs(own, foldRomaji(name))).toBe(true);
});

it.each([
  ['山田', 'Yamane'],
  ['霧島', 'Kirigahama'],
  ['川', 'Kawa no'],
])('does not read %s as %s', (own, name) => {
  expect(readsAs(own, foldRomaji(name))).toBe(false);
});
