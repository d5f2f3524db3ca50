import type { Breathe } from './analysis';
import type { Document } from './document';
import type { Embedder } from './embedder';
import type { Glossary } from './glossary';
import type { KnownThings, NamedThings } from './known-things';
import type { Language } from './language';
import type { Lexicon } from './lexicon';

/** Meanings of words as numbers that are the same in every language. */
export interface Senses {
  /** Senses of a word, or of several words joined by spaces, in the article's language or in English. */
  readonly of: (text: string) => readonly number[];
  /** The words of the article's own language for a sense. */
  readonly wordsFor: (sense: number) => readonly string[];
  readonly englishFor: (sense: number) => readonly string[];
  /** Every word of the article's own language that is known, with its senses. */
  readonly ownWords: () => ReadonlyMap<string, readonly number[]>;
  /** True for what writers name in several ways at will. */
  readonly isCommon: (sense: number) => boolean;
  /** True where words of the article's own language are known. */
  readonly coversLanguage: boolean;
}

/** Facts about the names of people that hold in every language. */
export interface NameFacts {
  /** A number that the forms of one given name share in all languages: Elisabeth, Alžběta. Undefined for all other words. */
  readonly givenNameOf: (lower: string) => number | undefined;
  /** The same for what is a form of such a name to the letter, without the endings of a case. */
  readonly givenNameSpelt: (lower: string) => number | undefined;
  /** Tells whether a word is a given name to the letter, be it one that has no form in another language. */
  readonly isGivenName: (lower: string) => boolean;
  /** Tells whether two words are given names to the letter, and not forms of one: Carmen and Carmelo. */
  readonly areOtherNames: (a: string, b: string) => boolean;
  /** Tells whether two given names, in Latin letters without marks, may be a man's and a woman's by what they end in. */
  readonly areCouple: (a: string, b: string) => boolean;
  /** Tells whether two surnames, written so, have one root and endings that make two families of it: Morel and Moreau. */
  readonly areOtherFamilies: (a: string, b: string) => boolean;
  /** Tells whether a word is what law makes of a firm: Ltd, GmbH, Oy. */
  readonly isLegalForm: (lower: string) => boolean;
  /** All forms of a given name by its number, in every alphabet. */
  readonly formsOfGivenName: (name: number) => readonly string[];
  /** Tells whether a word says that a saint is named. */
  readonly isSaintTitle: (lower: string) => boolean;
  /** Tells whether a word of the article's language names a relative: brother, widow. */
  readonly isKin: (lower: string) => boolean;
  /** Whom a word of the article's language addresses: Mr, Ms. */
  readonly addressOf: (lower: string) => 'man' | 'woman' | undefined;
  /** What sounds the letters of names write, a language each; the notation is told in `lang/data/spelling-schemes.ts`. */
  readonly spellingSchemes: readonly string[];
  /** Tibetan names as they are romanised, and as pinyin has them. */
  readonly tibetanNames: string;
}

/** All that is known of one article before anything is measured. */
export interface Article {
  readonly document: Document;
  readonly language: Language;
  /** True where no pack knows the article's language and only language-neutral facts are at hand. */
  readonly languageUnknown: boolean;
  readonly source: Document | undefined;
  readonly sourceLanguage: Language | undefined;
  readonly glossary: Glossary | undefined;
  readonly embedder: Embedder | undefined;
  /**
   * Concept of a country, language or people (`US`, `JP`) that a word of any language names, the same in every
   * language: `américaine`, `American`, `USA` give `US`. Undefined for all other words.
   */
  readonly placeOf: (text: string) => string | undefined;
  /**
   * Concepts of the kinds of thing (`committee`, `mound`) that a word of any language names, the same in every language:
   * `comité`, `Commission` and `board` share one, so they may stand for one another in one name. Empty for all other words.
   */
  readonly kindsOf: (text: string) => readonly string[];
  /** What is known of the names of people, whatever their language. */
  readonly nameFacts: NameFacts;
  /** Foreign names of countries, cities and bodies that the article's language has a name for. */
  readonly knownThings: KnownThings;
  /** Which of the bodies, cities and regions that every language has a name for a name names. */
  readonly namedThings: NamedThings;
  /** What words of the article's language and of English mean, as far as the table of senses goes. */
  readonly senses: Senses;
  /** Which words mean the same, and which English words translate them, far beyond the table of senses and less surely. */
  readonly lexicon: Lexicon;
  /** For what takes long; absent where nobody waits. */
  readonly breathe?: Breathe | undefined;
  /** Every pack, for facts about the other languages that an article may contain. */
  readonly languages: readonly Language[];
  /** Languages without a pack that a sentence of the article may be written in; only their function words are known. */
  readonly neighbours?: readonly Language[];
}
