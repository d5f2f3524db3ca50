import type { ReadTerm, TermReader } from './read-terms';
import type { TermWord } from './word-relations';

/** How many of some words are so, from 0 to 1; 0 of none. */
export function share(words: readonly TermWord[], holds: (word: TermWord) => boolean): number {
  return words.length === 0 ? 0 : words.filter(holds).length / words.length;
}

/** How many of the words that two terms do not share stand nowhere else in the article. */
export function addOwn(
  add: (name: string, value: number) => void,
  reader: TermReader,
  main: readonly [term: ReadTerm, words: readonly TermWord[]],
  other: readonly [term: ReadTerm, words: readonly TermWord[]],
): void {
  for (const [name, [term, words]] of [
    ['own of main', main],
    ['own of other', other],
  ] as const)
    add(
      name,
      share(words, (word) => reader.isOwn(word, term)),
    );
}
