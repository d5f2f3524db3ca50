import { expect, it } from 'vitest';
import { placesOfForms, timesOfForms } from '../../src/analysis/text/word-places';
import { numbersOfForms, segmentWords } from '../../src/analysis/text/words';
import { languageFor } from '../../src/lang';

const prose = 'Der Hecht jagt im See, und im Herbst steht der Hecht tief; im Winter ruht er.';
const block = { kind: 'paragraph' as const, level: 0, offset: 0, endOffset: prose.length };
const german = languageFor('de');
if (german === undefined) throw new Error('no German');
const words = segmentWords({ prose, blocks: [block] }, german);

it('counts how often each form stands in a text, each spelling by itself', () => {
  const times = timesOfForms(words);
  const counted = Object.fromEntries(words.forms.map(({ id, text }) => [text, times[id]]));
  expect(counted).toMatchObject({ Hecht: 2, im: 3, Der: 1, der: 1, tief: 1 });
  expect(times.reduce((sum, count) => sum + count, 0)).toBe(words.count);
  expect(timesOfForms(words)).toBe(times);
});

it('finds the places of the forms that are sought, in reading order', () => {
  const sought = numbersOfForms(Uint8Array, words.forms, ({ lower }) => Number(lower === 'der' || lower === 'hecht'));
  const found = placesOfForms(words, sought);
  expect(found.map((word) => words.form(word).text)).toEqual(['Der', 'Hecht', 'der', 'Hecht']);
  expect(found).toEqual([...found].sort((a, b) => a - b));
  expect(placesOfForms(words, new Uint8Array(words.forms.length))).toEqual([]);
});
