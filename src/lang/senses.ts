import type { Senses } from '../core/article';
import type { Language } from '../core/language';
import { pivotOf } from '../core/pivot';
import { StemIndex } from '../core/stem-index';
import { nameSenseColumns, nameSenses } from './data/name-senses';
import { senseColumns, senses } from './data/senses';
import { languages } from './packs';

const NONE: readonly number[] = [];

const made = new WeakMap<Language, Senses>();

/** The senses as an article of one language reads them; those of English alone where the table has no column for it. */
export function sensesFor(language: Language): Senses {
  let known = made.get(language);
  if (known === undefined) {
    const column = senseColumns.indexOf(tagOf(language) as (typeof senseColumns)[number]);
    known = { ...lazily(() => readSenses(language, column)), coversLanguage: column > 0 };
    made.set(language, known);
  }
  return known;
}

function tagOf({ tag }: Language): string {
  return tag.split('-')[0] as string;
}

/** What has to be read from the table. */
type SenseTable = Omit<Senses, 'coversLanguage'>;

/** Most articles have no name of which a sense is asked. */
function lazily(make: () => SenseTable): SenseTable {
  let senses: SenseTable | undefined;
  const get = () => {
    senses ??= make();
    return senses;
  };
  return {
    of: (text) => get().of(text),
    wordsFor: (sense) => get().wordsFor(sense),
    englishFor: (sense) => get().englishFor(sense),
    ownWords: () => get().ownWords(),
    isCommon: (sense) => get().isCommon(sense),
  };
}

// Words recur from article to article; beyond this many, what is known is forgotten.
const MOST_KNOWN = 20_000;

function readSenses(language: Language, column: number): SenseTable {
  const english = pivotOf(languages);
  const byStem = new StemIndex<number>();
  const byEnglish = new StemIndex<number>();
  const own: string[][] = [];
  const inEnglish: string[][] = [];
  const common = new Set<number>();
  const stemAll = (text: string, stem: (word: string) => string) => text.split(' ').map(stem).join(' ');
  const asWritten = (text: string) => text;
  const ownStem = (text: string) => stemAll(text, language.stem);
  const englishStem = english === undefined ? undefined : (text: string) => stemAll(text, english.stem);
  const read = (table: string, from: number, areCommon: boolean) => {
    for (const line of table.trim().split('\n')) {
      const sense = inEnglish.length;
      if (areCommon || line.startsWith('*')) common.add(sense);
      const columns = line
        .replace('*', '')
        .split('|')
        .map((words) => words.split(','));
      inEnglish.push(columns[0] ?? []);
      own.push(from > 0 ? (columns[from] ?? []) : []);
      for (const word of own[sense] as string[]) {
        const folded = fold(word);
        byStem.add(folded, asWritten, sense);
        byStem.add(folded, ownStem, sense);
      }
      for (const word of columns[0] ?? []) {
        byEnglish.add(word, asWritten, sense);
        if (englishStem !== undefined) byEnglish.add(word, englishStem, sense);
      }
    }
  };
  read(senses, column, false);
  const more = nameSenseColumns.indexOf(tagOf(language) as (typeof nameSenseColumns)[number]);
  if (more > 0) read(nameSenses, more, true);
  if (language.ownSenses !== undefined) read(language.ownSenses, 1, false);
  let words: ReadonlyMap<string, readonly number[]> | undefined;
  const known = new Map<string, readonly number[]>();
  const latin = /^[a-z' -]+$/;
  const of = (text: string): readonly number[] => {
    let found = known.get(text);
    if (found === undefined) {
      const lower = fold(text);
      const mine = sensesOf(byStem, lower, ownStem);
      const foreign = latin.test(lower) && englishStem !== undefined ? sensesOf(byEnglish, lower, englishStem) : NONE;
      found = mine.length === 0 ? foreign : foreign.length === 0 ? mine : [...new Set([...mine, ...foreign])];
      if (known.size === MOST_KNOWN) known.clear();
      known.set(text, found);
    }
    return found;
  };
  return {
    of,
    wordsFor: (sense) => own[sense] ?? [],
    englishFor: (sense) => inEnglish[sense] ?? [],
    ownWords: () => {
      words ??= sensesByWord(own);
      return words;
    },
    isCommon: (sense) => common.has(sense),
  };
}

/** The senses of a word as it is written, and where it has none those of its stem. */
function sensesOf(index: StemIndex<number>, word: string, stem: (text: string) => string): readonly number[] {
  const written = index.of(word);
  return written.length > 0 ? written : index.of(stem(word));
}

function sensesByWord(own: ReadonlyArray<readonly string[]>): ReadonlyMap<string, readonly number[]> {
  const byWord = new Map<string, number[]>();
  own.forEach((words, sense) => {
    for (const word of new Set(words.map(fold))) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [sense]);
      else known.push(sense);
    }
  });
  return byWord;
}

/** Print writes Russian ё as е more often than not. */
function fold(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').normalize('NFC');
}
