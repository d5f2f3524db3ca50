import { describe, expect, it } from 'vitest';
import { languageFor, neutral } from '../../src/lang';
import { places } from '../../src/lang/data/places';
import { placeConcept } from '../../src/lang/places';

const same = (word: string) => word;
const placeOf = (tag: string, text: string) => placeConcept(tag, text, languageFor(tag)?.stem ?? neutral.stem);

describe('placeConcept', () => {
  it.each([
    ['fr', 'américain', 'US'],
    ['fr', 'américaines', 'US'],
    ['fr', 'Américaine', 'US'],
    ['fr', 'Amérique', 'US'],
    ['fr', 'États-Unis', 'US'],
    ['fr', 'US', 'US'],
    ['fr', 'USA', 'US'],
    ['fr', 'U.S', 'US'],
    ['fr', 'U.S.', 'US'],
    ['fr', 'American', 'US'],
    ['fr', 'America', 'US'],
    ['fr', 'United States', 'US'],
    ['fr', '美国', 'US'],
    ['fr', 'japonaise', 'JP'],
    ['fr', 'japonais', 'JP'],
    ['fr', 'Japan', 'JP'],
    ['fr', 'chinoises', 'CN'],
    ['fr', 'grecques', 'GR'],
    ['fr', 'turque', 'TR'],
    ['fr', 'sud-coréenne', 'KR'],
    ['fr', 'Côte d’Ivoire', 'CI'],
    ['fr', 'européenne', 'EUROPE'],
    ['fr', 'Union européenne', 'EU'],
    ['fr', 'UE', 'EU'],
    ['fr', 'ONU', 'UN'],
    ['en', 'American', 'US'],
    ['en', "America's", 'US'],
    ['en', 'Americans', 'US'],
    ['en', 'AMERICAN', 'US'],
    ['en', 'Japanese', 'JP'],
    ['en', 'Turkey', 'TR'],
    ['en', 'Polish', 'PL'],
    ['en', 'European', 'EUROPE'],
    ['en', 'EU', 'EU'],
    ['en', 'U.K.', 'GB'],
    ['en', 'South Korea', 'KR'],
    ['en', 'États-Unis', 'US'],
  ])('%s: %s is %s', (tag, text, concept) => {
    expect(placeOf(tag, text)).toBe(concept);
  });

  it.each([
    ['en', 'us'],
    ['en', 'polish'],
    ['en', 'turkey'],
    ['en', 'china'],
    ['en', 'Island'],
    ['en', 'Islands'],
    ['en', 'it'],
    ['en', 'IT'],
    ['en', 'IN'],
    ['fr', 'LA'],
    ['fr', 'UN'],
    ['fr', 'EU'],
    ['fr', 'chine'],
    ['fr', 'Maurice'],
    ['fr', 'comité'],
    ['fr', 'Commission'],
    ['fr', 'PAC'],
    ['fr', ''],
  ])('%s: %s is no place', (tag, text) => {
    expect(placeOf(tag, text)).toBeUndefined();
  });

  it.each([
    ['zh', '美国人', 'US'],
    ['zh', '日语', 'JP'],
    ['ja', '日本の', 'JP'],
    ['ja', '日本語', 'JP'],
    ['ja', 'アメリカ', 'US'],
    ['de', 'französisch', 'FR'],
    ['de', 'Vereinigte Staaten', 'US'],
    ['es', 'EE. UU.', 'US'],
    ['es', 'estadounidense', 'US'],
    ['it', 'giapponese', 'JP'],
    ['pt', 'EUA', 'US'],
    ['ru', 'США', 'US'],
    ['ru', 'китайский', 'CN'],
    ['id', 'AS', 'US'],
    ['el', 'ΗΠΑ', 'US'],
    ['el', 'γαλλικά', 'FR'],
    ['fi', 'yhdysvaltalainen', 'US'],
    ['la', 'Americanus', 'US'],
    ['sa', 'भारत', 'IN'],
    ['zh', 'USA', 'US'],
    ['und', 'Brazil', 'BR'],
  ])('%s: %s is %s, without a stemmer', (tag, text, concept) => {
    expect(placeConcept(tag, text, same)).toBe(concept);
  });

  it('answers for a language without a pack', () => {
    expect(placeOf('af', 'Germany')).toBe('DE');
  });
});

it('has names in every language, none under two concepts', () => {
  for (const [tag, text] of Object.entries(places)) {
    const names = text.split(';').flatMap((row) => row.slice(row.indexOf('=') + 1).split('|'));
    expect(names.length, tag).toBeGreaterThan(20);
    expect(
      names.filter((name, index) => names.indexOf(name) !== index),
      tag,
    ).toEqual([]);
  }
});
