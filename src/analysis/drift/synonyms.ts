import type { Article, Senses } from '../../core/article';
import type { Language } from '../../core/language';

/** The senses of a language's synonyms, as numbers. */
export interface Synonyms {
  /** Senses of a word, which is given in lower case and by its stem. */
  readonly of: (lower: string, stem: string) => readonly number[];
  /** All words that have a sense, one or the other twice. */
  readonly all: () => Iterable<string>;
  /** The words of each sense that the language lists itself. */
  readonly words: readonly (readonly string[])[];
  /** True for what writers name in several ways at will. */
  readonly isCommon: (sense: number) => boolean;
}

const NONE: readonly number[] = [];

const made = new WeakMap<Language, Synonyms>();

/** The synonyms of a language by word and by stem, with the words of the table of senses; read when they are first asked for. */
export function synonymsOf({ language, senses }: Pick<Article, 'language' | 'senses'>): Synonyms {
  let known = made.get(language);
  if (known === undefined) {
    known = readSynonyms(language, senses);
    made.set(language, known);
  }
  return known;
}

function readSynonyms({ synonyms = '', stem }: Language, senses: Senses): Synonyms {
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
  const add = (word: string, sense: number) => {
    for (const [map, key] of [
      [byWord, fold(word)],
      [byStem, stem(fold(word))],
    ] as const) {
      const known = map.get(key);
      if (known === undefined) map.set(key, [sense]);
      else if (!known.includes(sense)) known.push(sense);
    }
  };
  words.forEach((some, sense) => {
    for (const word of some) add(word, sense);
  });
  if (senses.coversLanguage) {
    for (const [word, known] of senses.ownWords()) for (const sense of known) add(word, words.length + sense);
  }
  return {
    of: (lower, stemmed) => {
      const folded = fold(lower);
      return byWord.get(folded) ?? byStem.get(folded === lower ? stemmed : stem(folded)) ?? NONE;
    },
    all: () => byWord.keys(),
    words,
    isCommon: (sense) => (sense < words.length ? common.has(sense) : senses.isCommon(sense - words.length)),
  };
}

/** Print writes Russian ё as е more often than not. */
function fold(word: string): string {
  return word.includes('ё') ? word.replaceAll('ё', 'е') : word;
}
