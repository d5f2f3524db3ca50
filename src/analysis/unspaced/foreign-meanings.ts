import type { Article } from '../../core/article';
import type { Language } from '../../core/language';

const SHORTEST = 4;
const SHORTEST_COMPOUND = 10;
const NONE: readonly number[] = [];

/** What a word in Latin letters that is no English one means in a language that names are left in: Satzung, Instituto. */
export function foreignMeanings(word: string, { lexicon, languages }: Article): readonly number[] {
  if (word.length < SHORTEST || !lexicon.isKnown || lexicon.knowsEnglish([word])) return NONE;
  return [
    ...new Set(sourcesAmong(languages).flatMap((language) => lexicon.of(language).meaningsOf([language.stem(word)]))),
  ];
}

/** Where the words of a compound of such a language end: Straßen|nutzungs|satzung; empty where it is none. */
export function foreignParts(word: string, { lexicon, languages }: Article): readonly number[] {
  if (word.length < SHORTEST_COMPOUND || !lexicon.isKnown || lexicon.knowsEnglish([word])) return NONE;
  for (const language of sourcesAmong(languages)) {
    if (language.solidCompounds !== true) continue;
    const ends = compoundEnds(word, language, (stem) => lexicon.of(language).knows([stem]));
    if (ends.length > 1) return ends;
  }
  return NONE;
}

/** Words of other languages are taken for names too often. */
function sourcesAmong(languages: readonly Language[]): readonly Language[] {
  return languages.filter(({ lendsNames, tag }) => lendsNames === true && !tag.includes('-'));
}

/** The longest words first, from the end, which says what the compound is. */
function compoundEnds(word: string, language: Language, knows: (stem: string) => boolean): readonly number[] {
  const isWord = (text: string) => text.length >= SHORTEST && knows(language.stem(text));
  for (let from = 0; from <= word.length - SHORTEST; from += 1) {
    if (!isWord(word.slice(from))) continue;
    if (from === 0) return [word.length];
    for (const link of ['', ...(language.compoundLinks ?? [])]) {
      const before = word.slice(0, from);
      const rest = before.endsWith(link) ? compoundEnds(before.slice(0, from - link.length), language, knows) : NONE;
      if (rest.length > 0) return [...rest.slice(0, -1), from, word.length];
    }
  }
  return NONE;
}
