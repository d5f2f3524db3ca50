import { remember } from '../../core/remember';
import { LongestWords } from '../text/longest-words';

/** A word and its class. */
export interface Word {
  readonly text: string;
  readonly kind: string;
}

/** Words by their class. */
export type WordClasses = Readonly<Record<string, readonly string[]>>;

/** The class of a character that no list has. */
export const kindOfCharacter = remember((character: string): string => {
  if (/\p{Script=Hiragana}/u.test(character)) return character;
  if (/[\p{Script=Katakana}ー]/u.test(character)) return 'katakana';
  if (/[\p{Script=Han}々]/u.test(character)) return 'han';
  if (/\p{Nd}/u.test(character)) return 'numeral';
  return /\p{Script=Latin}/u.test(character) ? 'latin' : 'mark';
});

const unlisted = remember((character: string): Word => ({ text: character, kind: kindOfCharacter(character) }));

const readers = new WeakMap<WordClasses, (text: string) => readonly Word[]>();

/** Returns a function that takes known words longest first, and other characters one by one. */
export function classedWords(classes: WordClasses): (text: string) => readonly Word[] {
  let reader = readers.get(classes);
  if (reader === undefined) {
    reader = wordReader(classes);
    readers.set(classes, reader);
  }
  return reader;
}

function wordReader(classes: WordClasses): (text: string) => readonly Word[] {
  let listed: LongestWords<Word> | undefined;
  return (text) => {
    listed ??= new LongestWords(
      new Map(
        Object.entries(classes).flatMap(([kind, words]) => words.map((word) => [word, { text: word, kind }] as const)),
      ),
    );
    const words: Word[] = [];
    for (let at = 0; at < text.length; ) {
      const word = listed.at(text, at, text.length) ?? unlisted(text.charAt(at));
      words.push(word);
      at += word.text.length;
    }
    return words;
  };
}
