import { describe, expect, it } from 'vitest';
import { languageFor, languages } from '../../src/lang';

const CHOICE = /^(?:[%@*]|[=~]?[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}'_-]*)$/u;

/** What is wrong with a pattern; undefined where nothing is. */
function fault(pattern: string): string | undefined {
  const tokens = pattern.split(' ');
  for (const [index, token] of tokens.entries()) {
    const bare = token.replace(/^\^/, '').replace(/^\((.*)\)$/, '$1');
    if (token.startsWith('!') && index > 0 && index < tokens.length - 1) return `! inside: ${token}`;
    const choices = bare.replace(/^!/, '').split('|');
    if (token.startsWith('!') && choices.some((choice) => choice.includes('_'))) return `a group behind !: ${token}`;
    const wrong = choices.find((choice) => !CHOICE.test(choice));
    if (wrong !== undefined) return `not a word: ${wrong}`;
    if (choices.some((choice) => choice.startsWith('~') && choice.includes('_'))) return `a group after ~: ${token}`;
    if (new Set(choices).size < choices.length) return `twice in ${token}`;
  }
  const first = tokens.find((token) => !token.startsWith('!')) as string;
  return /^[(*%@]/.test(first) ? `opens with ${first}, which fits everything` : undefined;
}

describe.each(
  languages.filter(({ calques }) => calques.length > 0).map((language) => [language.tag, language] as const),
)('%s', (_, language) => {
  it('writes every pattern right', () => {
    // Without spaces a pattern is the text itself, with stars for a few characters.
    const faultOf = language.spaced
      ? fault
      : (pattern: string) => (/[\s=~|!]|^\*|\*$/.test(pattern) ? pattern : undefined);
    expect(language.calques.map(({ pattern }) => [pattern, faultOf(pattern)]).filter(([, wrong]) => wrong)).toEqual([]);
  });

  it('has each pattern once, and a suggestion for each', () => {
    const patterns = language.calques.map(({ pattern }) => pattern);
    expect(patterns.filter((pattern, index) => patterns.indexOf(pattern) !== index)).toEqual([]);
    expect(language.calques.filter(({ suggestion }) => suggestion === '')).toEqual([]);
  });
});

it.each([
  ['fr', 'adresser', 'adresse adressons adressait adressée adresseront'],
  ['fr', 'élever', 'élève élevons élevé'],
  ['fr', 'lancer', 'lançons lance lançait'],
  ['fr', 'dépenser', 'dépensent dépensé'],
  ['fr', 'obéir', 'obéit obéissent obéissait'],
  ['fr', 'répondre', 'répond répondent répondu répondra'],
  ['fr', 'prendre', 'prend prennent pris prendrait'],
  ['fr', 'tenir', 'tient tenu tiendront'],
  ['fr', 'faire', 'fait font ferait'],
  ['fr', 'souffrir', 'souffre souffert'],
  ['fr', 'recevoir', 'reçoit reçu recevra'],
  ['es', 'conducir', 'condujo conduce'],
  ['it', 'rompere', 'ruppe rotto rompe'],
  ['es', 'ver', 've vio visto'],
  ['pt', 'ver', 'vê viu visto'],
  ['en', 'discuss', 'discusses discussed discussing'],
  ['en', 'carry', 'carries carried carrying'],
  ['en', 'make', 'makes made making'],
  ['en', 'plan', 'plans planned planning'],
  ['en', 'be', 'is were been'],
])('%s inflects %s', (tag, infinitive, forms) => {
  const inflected = languageFor(tag)?.inflectVerb(infinitive);
  expect(forms.split(' ').filter((form) => !inflected?.includes(form))).toEqual([]);
});

it.each([
  ['es', 'ir', 'e o es a as'],
  ['es', 'ser', 'se so'],
  ['es', 'estar', 'esta este esto'],
  ['pt', 'ir', 'e o es a as'],
  ['pt', 'ser', 'se so'],
  ['pt', 'ter', 'te to'],
])('%s makes no other word of %s', (tag, infinitive, others) => {
  const inflected = languageFor(tag)?.inflectVerb(infinitive);
  expect(others.split(' ').filter((form) => inflected?.includes(form))).toEqual([]);
});
