import type { NameFacts } from '../core/article';
import type { Language } from '../core/language';
import { onceALanguage } from '../core/once-a-language';
import { remember } from '../core/remember';
import { StemIndex } from '../core/stem-index';
import { givenNames, saintTitles, soleNames } from './data/given-names';
import { legalForms } from './data/legal-forms';
import { nameEndings } from './data/name-endings';
import { peopleWords } from './data/people';
import { spellingSchemes, tibetanNames } from './data/spelling-schemes';

/** What is known of names, for an article of one language, whose endings they may take; read when it is first asked for. */
export const nameFactsFor: (language: Language) => NameFacts = onceALanguage(factsFor);

function factsFor(language: Language): NameFacts {
  let index: ReturnType<typeof indexFor> | undefined;
  let saints: ReadonlySet<string> | undefined;
  let people: ReturnType<typeof peopleFor> | undefined;
  let formsOfNames: readonly (readonly string[])[] | undefined;
  return {
    givenNameOf: (lower) => {
      index ??= indexFor(language);
      return index.of(fold(lower));
    },
    givenNameSpelt: (lower) => {
      index ??= indexFor(language);
      return index.spelt(fold(lower));
    },
    isGivenName: (lower) => {
      index ??= indexFor(language);
      return index.named(fold(lower)) !== undefined;
    },
    areOtherNames: (one, other) => {
      index ??= indexFor(language);
      const [a, b] = [index.named(fold(one)), index.named(fold(other))];
      return a !== undefined && b !== undefined && a !== b;
    },
    areCouple,
    areOtherFamilies,
    isLegalForm: (lower) => {
      legal ??= new Set(legalForms.split(/\s+/));
      return legal.has(lower);
    },
    formsOfGivenName: (name) => {
      formsOfNames ??= givenNames
        .trim()
        .split('\n')
        .map((line) => line.split(','));
      return formsOfNames[name] ?? [];
    },
    isKin: (lower) => {
      people ??= peopleFor(language);
      return people.kin.has(lower);
    },
    addressOf: (lower) => {
      people ??= peopleFor(language);
      if (people.men.has(lower)) return 'man';
      return people.women.has(lower) ? 'woman' : undefined;
    },
    isSaintTitle: (lower) => {
      saints ??= new Set(saintTitles.split(' ').map(fold));
      return saints.has(fold(lower));
    },
    spellingSchemes: Object.values(spellingSchemes),
    tibetanNames,
  };
}

function peopleFor({ tag }: Language) {
  const words = peopleWords[tag.split('-')[0] as string];
  const read = (list = '') => new Set(list.split(/\s+/));
  // A stranger is addressed in English in many a language.
  const { men, women } = peopleWords.en as (typeof peopleWords)[string];
  return {
    kin: read(words?.kin),
    men: read(`${words?.men ?? ''} ${men}`),
    women: read(`${words?.women ?? ''} ${women}`),
  };
}

function indexFor(language: Language) {
  const whole = new Map<string, number>();
  const stems = new StemIndex<number>();
  const inflects = language.inflectsNames === true;
  const stem = (word: string) => language.stem(word);
  const sole = new Map(soleNames.split(/\s+/).flatMap((entry, name) => entry.split(',').map((form) => [form, -name])));
  givenNames
    .trim()
    .split('\n')
    .forEach((line, name) => {
      for (const word of line.split(',')) {
        const folded = fold(word);
        whole.set(folded, name);
        if (inflects) stems.add(folded, stem, name);
      }
    });
  return {
    spelt: (folded: string): number | undefined => whole.get(folded),
    named: (folded: string): number | undefined => whole.get(folded) ?? sole.get(folded),
    of: (folded: string): number | undefined =>
      whole.get(folded) ?? (inflects ? only(stems.of(stem(folded))) : undefined),
  };
}

let legal: ReadonlySet<string> | undefined;

type Endings = ReadonlySet<string>;

let pairs: ReadonlyArray<readonly [women: Endings, men: Endings]> | undefined;
let families: ReadonlyMap<string, string> | undefined;

function couples(): ReadonlyArray<readonly [women: Endings, men: Endings]> {
  const read = (list = '') => new Set(list.split(' ').map(plainEnding));
  pairs ??= Object.values(nameEndings).map(({ women, men }) => [read(women), read(men)]);
  return pairs;
}

function plainEnding(ending: string): string {
  return ending === '-' ? '' : ending;
}

const SHORTEST_SHARED = 3;
/** An ending may begin with a letter that the other one has as well: Petros, Petroula. */
const MOST_SHARED = 2;

/** Tells whether one of two names has a woman's ending where the other has a man's of the same language. */
function areCouple(one: string, other: string): boolean {
  return endingsOf(one, other).some(([a, b]) =>
    couples().some(([women, men]) => (women.has(a) && men.has(b)) || (women.has(b) && men.has(a))),
  );
}

/** What two names end in behind what both have, or behind a little less of that. */
function endingsOf(one: string, other: string): ReadonlyArray<readonly [string, string]> {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  const found: Array<readonly [string, string]> = [];
  if (one === other) return found;
  for (let at = shared; at >= Math.max(SHORTEST_SHARED, shared - MOST_SHARED); at -= 1)
    found.push([one.slice(at), other.slice(at)]);
  return found;
}

/** Berger and Bergmann, Morel and Moreau: of one root, with endings that no scheme writes for one another. */
function areOtherFamilies(one: string, other: string): boolean {
  families ??= new Map([
    ['', ''],
    ...Object.values(nameEndings).flatMap((row) =>
      (row.families ?? '').split(' ').flatMap((entry) => entry.split('=').map((ending) => [ending, entry] as const)),
    ),
  ]);
  return endingsOf(one, other).some(([a, b]) => {
    const [left, right] = [families?.get(a), families?.get(b)];
    return left !== undefined && right !== undefined && left !== right;
  });
}

/** A stem that two names share says nothing. */
function only(names: readonly number[]): number | undefined {
  return new Set(names).size === 1 ? names[0] : undefined;
}

/** Print leaves accents out, Russian ё among them. */
const fold = remember((word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<!и)\p{M}/gu, '')
    .normalize('NFC'),
);
