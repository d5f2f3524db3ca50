import type { NameFacts } from '../core/article';
import type { Language } from '../core/language';
import { remember } from '../core/remember';
import { StemIndex } from '../core/stem-index';
import { givenNames, saintTitles } from './data/given-names';
import { peopleWords } from './data/people';
import { spellingSchemes, tibetanNames } from './data/spelling-schemes';

const made = new WeakMap<Language, NameFacts>();

/** What is known of names, for an article of one language, whose endings they may take; read when it is first asked for. */
export function nameFactsFor(language: Language): NameFacts {
  let facts = made.get(language);
  if (facts === undefined) {
    facts = factsFor(language);
    made.set(language, facts);
  }
  return facts;
}

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
  return { kin: read(words?.kin), men: read(words?.men), women: read(words?.women) };
}

function indexFor(language: Language) {
  const whole = new Map<string, number>();
  const stems = new StemIndex<number>();
  const inflects = language.inflectsNames === true;
  const stem = (word: string) => language.stem(word);
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
    of: (folded: string): number | undefined =>
      whole.get(folded) ?? (inflects ? only(stems.of(stem(folded))) : undefined),
  };
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
