import { closedWords } from '../analysis/text/closed-words';
import type { Language } from '../core/language';

/** How often each spelling stands in a text, lower case and with a straight apostrophe. */
export interface SpellingCounts {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

export function countSpellings(text: string): SpellingCounts {
  const counts = new Map<string, number>();
  let total = 0;
  for (const [word] of text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('’', "'")
    .matchAll(/[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    total += 1;
  }
  return { counts, total };
}

/** Tells whether a spelling is a function word of a language, or an elided one and the rest of the word behind it. */
export function functionWordTest(language: Language): (word: string) => boolean {
  const closed = closedWords(language);
  const elided = new Set(language.elisions);
  return (word) => {
    if (closed.has(word)) return true;
    const mark = word.indexOf("'");
    if (mark < 1) return false;
    return elided.has(word.slice(0, mark)) || closed.has(word.slice(0, mark + 1)) || closed.has(word.slice(mark + 1));
  };
}

/** Share of function words among all words of a text. */
export function functionWordShare(
  { counts, total }: SpellingCounts,
  isFunctionWord: (word: string) => boolean,
): number {
  let hits = 0;
  for (const [word, count] of counts) if (isFunctionWord(word)) hits += count;
  return total === 0 ? 0 : hits / total;
}

const usual = new WeakMap<Language, number>();

/** The share in the pack's own examples of sentences; undefined where it has too few. */
export function usualShare(language: Language): number | undefined {
  let share = usual.get(language);
  if (share === undefined) {
    const spellings = countSpellings(language.sentence.examples.map(({ text }) => text).join(' '));
    share = spellings.total < 40 ? 0 : functionWordShare(spellings, functionWordTest(language));
    usual.set(language, share);
  }
  return share === 0 ? undefined : share;
}
