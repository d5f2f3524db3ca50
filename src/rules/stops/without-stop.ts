import type { Sentence } from '../../analysis/text/sentences';
import type { Words } from '../../analysis/text/words';
import type { Language } from '../../core/language';
import type { Edit, Suggestion } from '../../core/rule';
import type { Span } from '../../core/span';
import { wordSets } from '../../core/word-set';

export function terminatorOf({ endOffset, terminator }: Sentence): Span {
  return { offset: endOffset - terminator.length, endOffset };
}

/** Joins what a full stop has cut in two, with a small letter behind it where one is given. */
export function withoutStop({ offset, endOffset }: Span, small?: Edit): Suggestion {
  const edits = [{ offset, endOffset, text: '' }];
  return small === undefined
    ? { message: 'Delete the full stop', safe: false, edits }
    : { message: `Delete the full stop and write “${small.text}”`, safe: false, edits: [...edits, small] };
}

/**
 * Writes a word in small letters that has its capital from the beginning of a sentence alone: one that can be no name, or that the article
 * has in small letters as well. A pronoun may have its capital by right: I, Sie.
 */
export function smallLetters({ words, capitalisedNouns }: Language, all: Words): (word: number) => Edit | undefined {
  let small: ReadonlySet<string> | undefined;
  return (word) => {
    const { text, lower, casing } = all.form(word);
    if (casing !== 'title') return undefined;
    const written = () => (capitalisedNouns ? [] : all.forms.filter((form) => form.casing === 'lower'));
    const { articles, contractions, prepositions, conjunctions, auxiliaries } = words;
    small ??= new Set([
      ...wordSets(articles, contractions, prepositions, conjunctions, auxiliaries),
      ...written().map((form) => form.lower),
    ]);
    if (!small.has(lower)) return undefined;
    return { offset: all.offsets[word] as number, endOffset: all.ends[word] as number, text: text.toLowerCase() };
  };
}
