import type { Language } from '../../../src/core/language';
import type { Span } from '../../../src/core/span';
import { languageFor } from '../../../src/lang';
import type { CleanText } from '../clean-texts';

/** A clean text that names are exchanged in, with what its language's clean texts say of words. */
export interface Carrier {
  readonly text: string;
  readonly language: Language;
  readonly words: readonly Word[];
  readonly wordUse: WordUse;
}

/** A word of a text. */
export interface Word extends Span {
  readonly text: string;
  /** True where its capital says nothing, since it opens a sentence. */
  readonly opens: boolean;
}

/** Which words no name is like. */
export interface WordUse {
  /** Words, and their stems, that stand in small letters somewhere. */
  readonly small: ReadonlySet<string>;
  /** Where every noun has a capital: names of the English texts, which hardly change from language to language. */
  readonly namesAbroad: ReadonlySet<string> | undefined;
}

const WORD = /[\p{L}\p{M}]+/gu;
const OPENING = /(?:^|[.!?:;…·।॥][\s"'«»“”„‘’()[\]]*|\n\s*|[«“„"‘(]\s*|[-–—]\s+)$/u;
const LOOK_BACK = 6;

export function carrierOf({ text, language: tag }: CleanText, wordUse: WordUse): Carrier | undefined {
  const language = languageFor(tag);
  return language && { text, language, words: wordsOf(text), wordUse };
}

/** What the clean texts of a language, and the English ones, say of words. */
export function wordUseOf(own: readonly CleanText[], english: readonly CleanText[]): WordUse {
  const language = languageFor(own[0]?.language ?? '');
  const small = new Set<string>();
  for (const { text } of own)
    for (const [word] of text.matchAll(WORD)) {
      if (!/^\p{Ll}/u.test(word)) continue;
      small.add(word);
      if (language?.inflectsNames === true) small.add(language.stem(word));
    }
  return { small, namesAbroad: language?.capitalisedNouns === true ? capitalised(english) : undefined };
}

function capitalised(texts: readonly CleanText[]): ReadonlySet<string> {
  const all = texts.flatMap(({ text }) => wordsOf(text));
  const small = new Set(all.filter((word) => /^\p{Ll}/u.test(word.text)).map((word) => word.text));
  const names = all.filter((word) => !word.opens && /^\p{Lu}\p{Ll}/u.test(word.text)).map((word) => word.text);
  return new Set(names.map((name) => name.toLowerCase()).filter((name) => !small.has(name)));
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    offset: index,
    endOffset: index + word.length,
    opens: index === 0 || OPENING.test(text.slice(Math.max(0, index - LOOK_BACK), index)),
  }));
}
