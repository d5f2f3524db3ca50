import { describe, expect, it } from 'vitest';
import { languageFor, languages, neutralFor } from '../../src/lang';
import { kinds } from '../../src/lang/data/kinds';
import { kindsFor } from '../../src/lang/kinds';
import { stopwatch } from '../stopwatch';

const kindsOf = (tag: string, text: string) => kindsFor(languageFor(tag) ?? neutralFor(tag))(text);
const shared = (tag: string, a: string, b: string) => kindsOf(tag, a).filter((kind) => kindsOf(tag, b).includes(kind));

describe('words that may stand for one another share a kind', () => {
  it.each([
    ['fr', 'tertre', 'tumulus'],
    ['fr', 'tertre', 'Mound'],
    ['fr', 'Cour', 'Court'],
    ['fr', 'Cour', 'tribunal'],
    ['fr', 'Tribunaux', 'cours'],
    ['fr', 'Committee', 'commission'],
    ['fr', 'comités', 'Commission'],
    ['fr', 'Committees', 'comité'],
    ['fr', 'cap', 'Mys'],
    ['fr', 'Cape', 'mys'],
    ['fr', 'bureaux', 'Agency'],
    ['fr', 'quais', 'appontement'],
    ['fr', 'embarcadère', 'Wharf'],
    ['fr', 'trophée', 'Cup'],
    ['fr', 'fondation', 'fonds'],
    ['fr', 'marché', 'bazars'],
    ['fr', 'ordonnanceur', 'planificateur'],
    ['fr', 'technologies', 'Tech'],
    ['fr', 'systèmes', 'Systems'],
    ['fr', 'hôpital', 'Clinic'],
    ['fr', 'Presqu’île', 'péninsule'],
    ['fr', 'plate-forme', 'plateforme'],
    ['fr', 'ministère', 'министерство'],
    ['fr', 'comité', '委员会'],
    ['fr', 'temple', 'Dera'],
    ['fr', 'ligue', 'championnats'],
    ['en', 'Harbour', 'port'],
    ['en', 'committees', 'Board'],
    ['en', 'Committee', 'Comité'],
    ['en', 'Mountain', 'Gora'],
    ['en', 'mount', 'Shan'],
    ['en', 'street', 'ulitsa'],
    ['en', 'Lake', 'Hu'],
    ['en', 'agencies', 'office'],
    ['en', 'barrow', 'kurgan'],
    ['en', 'programmes', 'Projects'],
    ['en', 'Town Hall', 'city hall'],
    ['de', 'Ausschuss', 'Kommission'],
    ['es', 'puente', 'bridge'],
    ['ru', 'посёлок', 'поселок'],
    ['ru', 'поселок', 'village'],
    ['ja', '古墳', 'mound'],
    ['el', 'επιτροπή', 'committee'],
    ['sa', 'नदी', 'river'],
    ['und', 'committee', 'comité'],
  ])('%s: %s, %s', (tag, a, b) => {
    expect(shared(tag, a, b)).not.toEqual([]);
  });
});

describe('words that tell two things apart share none', () => {
  it.each([
    ['en', 'bank', 'credit union'],
    ['en', 'university', 'college'],
    ['en', 'minister', 'ministry'],
    ['en', 'senate', 'assembly'],
    ['en', 'court', 'prosecutor'],
    ['en', 'church', 'cathedral'],
    ['en', 'church', 'chapel'],
    ['en', 'temple', 'shrine'],
    ['en', 'sea', 'ocean'],
    ['en', 'mountain', 'hill'],
    ['en', 'river', 'lake'],
    ['en', 'school', 'university'],
    ['en', 'federation', 'confederation'],
    ['en', 'treaty', 'agreement'],
    ['en', 'army', 'navy'],
    ['en', 'city', 'village'],
    ['en', 'president', 'director'],
    ['fr', 'cour', 'parquet'],
    ['fr', 'ministre', 'ministère'],
    ['fr', 'université', 'collège'],
    ['fr', 'parlement', 'gouvernement'],
    ['fr', 'temple', 'sanctuaire'],
    ['fr', 'fleuve', 'ruisseau'],
    ['fr', 'traité', 'accord'],
    ['fr', 'marche', 'marché'],
    ['fr', 'coup', 'coupe'],
    ['fr', 'préfet', 'préfecture'],
  ])('%s: %s, %s', (tag, a, b) => {
    expect(shared(tag, a, b)).toEqual([]);
  });
});

describe('words that name no kind', () => {
  it.each([
    ['en', 'red'],
    ['en', 'see'],
    ['en', 'via'],
    ['en', 'rat'],
    ['en', 'to'],
    ['en', 'To'],
    ['en', 'He'],
    ['en', 'most'],
    ['en', 'men'],
    ['en', 'minister'],
    ['en', 'Paris'],
    ['en', ''],
    ['fr', 'si'],
    ['fr', 'Si'],
    ['fr', 'pas'],
    ['fr', 'mon'],
    ['fr', 'faire'],
    ['fr', 'coup'],
    ['fr', 'Mitsuoka'],
    ['fr', '12'],
  ])('%s: %s', (tag, text) => {
    expect(kindsOf(tag, text)).toEqual([]);
  });
});

describe('the table', () => {
  const rows = Object.entries(kinds).map(
    ([concept, row]) => [concept, new Map(row.split(';').map((part) => part.split('=') as [string, string]))] as const,
  );
  // A word that languages share stands under the first of them, so that their order is fixed; a new language goes behind.
  const FIRST = ['en', 'fr', 'de', 'es', 'it', 'pt', 'ru', 'zh', 'ja', 'id', 'el', 'fi', 'la', 'sa'];
  const later = languages.map(({ tag }) => tag).filter((tag) => !tag.includes('-') && !FIRST.includes(tag));
  const TAGS = [...FIRST, ...later, '+'];

  it.each(rows)('%s is well formed', (_, row) => {
    expect([...row.keys()]).toEqual(TAGS.filter((tag) => row.has(tag)));
    expect(row.has('en') && row.has('fr')).toBe(true);
    for (const [tag, text] of row) {
      const words = text.split(' ');
      expect([tag, words]).toEqual([tag, [...new Set(words)]]);
      for (const word of words) {
        expect(word).toMatch(/^[\p{L}\p{M}'_-]+$/u);
        expect(word).toBe(word.normalize('NFC'));
        if (tag !== '+') expect(word).toBe(word.toLowerCase());
      }
    }
  });

  it('covers every language', () => {
    expect(rows.length).toBeGreaterThanOrEqual(150);
    for (const tag of [...FIRST, '+'])
      expect([tag, rows.filter(([, row]) => row.has(tag)).length > 50]).toEqual([tag, true]);
  });
});

it('answers hostile text in linear time', () => {
  const elapsed = stopwatch();
  for (const token of ['comité ', 'a', "'", '-', ' ', 'é', '委']) kindsOf('fr', token.repeat(200_000 / token.length));
  expect(elapsed()).toBeLessThan(1000);
});
