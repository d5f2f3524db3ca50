import { expect, it } from 'vitest';
import { Form, numbersOfForms, onceAForm, onceASpelling, segmentWords } from '../../src/analysis/text/words';
import type { Language } from '../../src/core/language';
import { languageFor } from '../../src/lang';
import { parseText } from '../../src/parse/text';

const german = languageFor('de') as Language;
const formsOf = (text: string, language = german) => segmentWords(parseText(text, undefined), language).forms;

it('asks for a fact of a form once, nothing for an answer included', () => {
  const asked: string[] = [];
  const digitsOf = onceAForm(({ text, digits }) => {
    asked.push(text);
    return digits === '' ? undefined : digits;
  });
  const forms = formsOf('Reiher HKU5 Hecht');
  expect([...forms, ...forms].map(digitsOf)).toEqual([undefined, ' 5', undefined, undefined, ' 5', undefined]);
  expect(asked).toEqual(['Reiher', 'HKU5', 'Hecht']);
});

it('knows facts of forms far behind each other', () => {
  const lengthOf = onceAForm(({ text }) => text.length);
  const forms = [0, 5000, 1, 20_000].map((id) => new Form(id, `Reiher${'r'.repeat(id % 7)}`, german));
  const lengths = forms.map(({ text }) => text.length);
  expect([...forms, ...forms].map(lengthOf)).toEqual([...lengths, ...lengths]);
});

it('works a fact of a form that is in no list out each time', () => {
  const textOf = onceAForm(({ text }) => text);
  expect(['Reiher', 'Hecht'].map((text) => textOf(new Form(-1, text, german)))).toEqual(['Reiher', 'Hecht']);
});

it('asks for a fact of a spelling once in all articles', () => {
  const asked: string[] = [];
  const stemOf = onceASpelling(({ text, stem }) => {
    asked.push(text);
    return stem;
  });
  const [one, two] = [formsOf('Die Häuser stehen'), formsOf('Wo stehen Häuser')];
  expect(two.map(stemOf)).toEqual(two.map(({ stem }) => stem));
  expect(one.map(stemOf)).toEqual(one.map(({ stem }) => stem));
  expect(asked).toEqual(['Wo', 'stehen', 'Häuser', 'Die']);
});

it('reads a spelling by the language of the article, whatever another one made of it', () => {
  const [latin] = formsOf('urbibus', languageFor('la'));
  const [other] = formsOf('urbibus');
  expect(latin?.stem).not.toBe(other?.stem);
  expect(other?.stem).toBe(german.stem('urbibus'));
});

it('gives each form a number', () => {
  const forms = formsOf('Reiher und Hecht');
  expect(numbersOfForms(Uint8Array, forms, ({ casing }) => Number(casing === 'title'))).toEqual(Uint8Array.of(1, 0, 1));
  expect(numbersOfForms(Int32Array, forms, ({ text }) => -text.length)).toEqual(Int32Array.of(-6, -3, -5));
});
