import type { Language } from '../core/language';

/** The senses of a language's synonyms, as numbers. */
export interface Synonyms {
  /** Senses of a word, which is given in lower case and by its stem. */
  readonly of: (lower: string, stem: string) => readonly number[];
  /** The words of each sense. */
  readonly words: readonly (readonly string[])[];
  /** True for what writers name in several ways at will. */
  readonly isCommon: (sense: number) => boolean;
}

const NONE: readonly number[] = [];

const made = new WeakMap<Language, Synonyms>();

/** The synonyms of a language by word and by stem, read when they are first asked for. */
export function synonymsOf(language: Language): Synonyms {
  let known = made.get(language);
  if (known === undefined) {
    known = readSynonyms(language);
    made.set(language, known);
  }
  return known;
}

function readSynonyms({ synonyms = '', stem }: Language): Synonyms {
  const byWord = new Map<string, number[]>();
  const byStem = new Map<string, number[]>();
  const common = new Set<number>();
  const words = synonyms
    .trim()
    .split('\n')
    .map((line, sense) => {
      if (line.startsWith('*')) common.add(sense);
      return line.replace('*', '').split(',');
    });
  const add = (map: Map<string, number[]>, key: string, sense: number) => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [sense]);
    else if (!known.includes(sense)) known.push(sense);
  };
  words.forEach((some, sense) => {
    for (const word of some) {
      add(byWord, word, sense);
      add(byStem, stem(word), sense);
    }
  });
  return {
    of: (lower, stemmed) => byWord.get(lower) ?? byStem.get(stemmed) ?? NONE,
    words,
    isCommon: (sense) => common.has(sense),
  };
}
