import { expect, it } from 'vitest';
import { stemItalian } from '../../../src/lang/stemming/italian';

it.each([
  'italiano italiana italiani italiane',
  'banca banche',
  'banco banchi',
  'ufficio uffici',
  'provincia province provincie',
  'amico amici amica amiche',
  'tecnologico tecnologica tecnologici tecnologiche',
  'attore attrice attori attrici',
  'studente studenti studentessa studentesse',
  'elezione elezioni',
  'problema problemi',
  'film',
  'città',
  'casa case',
  'porta porte',
  'uomo uomini',
  'tempio templi',
  'grande grandi gran',
  'comitato comitati',
  'commissione commissioni',
  'centro-destra centro-destra',
  'francese francesi',
  'strategia strategie',
  'mano mani',
  'pioggia piogge',
  'paio paia',
])('one stem: %s', (forms) => {
  const stems = forms.split(' ').map((form) => [form, stemItalian(form)]);
  expect(new Set(stems.map(([, stem]) => stem)).size, JSON.stringify(stems)).toBe(1);
});

it.each([
  'casa caso',
  'banca banco',
  'porta porto',
  'parte parto',
  'costa costo',
  'foglia foglio',
  'direttore direzione',
  'posta posto',
  'serie sera',
  'conte conto',
  'papa papà',
])('stems apart: %s', (words) => {
  const stems = words.split(' ').map(stemItalian);
  expect(new Set(stems).size).toBe(stems.length);
});
