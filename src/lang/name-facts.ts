import type { NameFacts } from '../core/article';
import type { Language } from '../core/language';
import { StemIndex } from '../core/stem-index';
import { givenNames, saintTitles } from './data/given-names';
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
  return {
    givenNameOf: (lower) => {
      index ??= indexFor(language);
      return index(fold(lower));
    },
    isSaintTitle: (lower) => {
      saints ??= new Set(saintTitles.split(' ').map(fold));
      return saints.has(fold(lower));
    },
    spellingSchemes: Object.values(spellingSchemes),
    tibetanNames,
  };
}

function indexFor(language: Language): (folded: string) => number | undefined {
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
  return (folded) => whole.get(folded) ?? (inflects ? only(stems.of(stem(folded))) : undefined);
}

/** A stem that two names share says nothing. */
function only(names: readonly number[]): number | undefined {
  return new Set(names).size === 1 ? names[0] : undefined;
}

/** Print leaves accents out, Russian ё among them. */
function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<!и)\p{M}/gu, '')
    .normalize('NFC');
}
