import type { Language } from './language';

/** Which words of a language and of English, and which words of one language, mean the same, as dictionaries and parallel text have it. */
export interface Lexicon {
  /** True where words of the article's language are known. */
  readonly isKnown: boolean;
  /** Tells whether English words, in lower case, are a translation of a word or phrase, which is given by the stems of its content words. */
  translates(stems: readonly string[], english: readonly string[]): boolean;
  /** What a word or phrase means, as numbers that are the same in the lexicons of all languages. */
  meaningsOf(stems: readonly string[]): readonly number[];
  /** The lexicon of another language. */
  of(language: Language): Lexicon;
  /** How sure it is that two words or phrases of the article's language mean the same: 0 where nothing says so, 1 where much does. */
  sameSense(a: readonly string[], b: readonly string[]): number;
  /** Numbers of a word's or phrase's pairs with others that mean the same: two have a number in common if they are a pair. */
  pairsOf(stems: readonly string[]): readonly number[];
  /** The same for pairs that are too weak to stand for themselves: they count only beside other evidence. */
  hintsOf(stems: readonly string[]): readonly number[];
  /** The same of an English word, which is given by its number as a meaning. */
  pairsOfMeaning(meaning: number): readonly number[];
  /** True where a word or phrase of the article's language is known. */
  knows(stems: readonly string[]): boolean;
  /** The same of a word where nothing parts words, as it stands in a text. */
  knowsAt(text: string, offset: number, endOffset: number): boolean;
  /** The number that an English word or phrase, in lower case, has among the meanings. */
  englishOf(words: readonly string[]): number;
  /** True where an English word or phrase, in lower case, is known. */
  knowsEnglish(words: readonly string[]): boolean;
  /** True for a word that stands in texts of every kind, which writers vary at will. */
  isGeneral(stem: string): boolean;
  /** True for a word that stands in next to no text but those on its subject, and for one that is not known. */
  isRare(stem: string): boolean;
  /** With what letters the English words begin, each a single one, that translate a word or phrase of another language. */
  initialsOf(stems: readonly string[]): ReadonlySet<string>;
  /** The letter that an English word begins with, which is given by its number as a meaning; undefined for a phrase. */
  initialOfMeaning(meaning: number): string | undefined;
  /** Tells whether one of those words has the consonants that are given, in the classes of `spokenConsonants`. */
  soundsLike(stems: readonly string[], consonants: string): boolean;
  /** The number, as a meaning, of the phrase that English words make, which are given by theirs. */
  phraseOf(meanings: readonly number[]): number;
  /** The numbers, as meanings, of the English words whose pronunciation has a key of `spokenKey`. */
  spokenAs(key: string): readonly number[];
  /** Tells whether a word, in lower case, is in use as a name or as part of one, in whatever language; one in a hundred others is taken for known. */
  knowsName(lower: string): boolean;
}

/** Reads the lexicon of a language, which is named by its two letters; undefined where there is none. */
export type LexiconReader = (language: string) => Uint8Array | undefined;
