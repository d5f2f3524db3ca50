import { closedWords } from '../../analysis/text/closed-words';
import type { Sentence } from '../../analysis/text/sentences';
import type { Words } from '../../analysis/text/words';
import type { Language } from '../../core/language';
import { wordSet, wordSets } from '../../core/word-set';

/** A longer subject may hold a clause of its own, whose verb the last word then is. */
const LONGEST = 6;

/** Tells whether a sentence is a noun with its article and a verb that says nothing alone: `La troisième serait.` */
export function bareAuxiliaryFinder(language: Language, words: Words): (sentence: Sentence) => boolean {
  const forms = wordSet(language.verbs.needComplement);
  const { articles, contractions } = language.words;
  const determiners = new Set(articles);
  const within = wordSets(articles, contractions, language.words.genitivePrepositions);
  const closed = closedWords(language);
  return ({ firstWord, lastWord, terminator }) => {
    const last = lastWord - 1;
    if (forms.size === 0 || terminator !== '.' || last - firstWord < 2 || last - firstWord > LONGEST) return false;
    if (!forms.has(words.form(last).lower) || !determiners.has(words.form(firstWord).lower)) return false;
    if (closed.has(words.form(last - 1).lower)) return false;
    for (let word = firstWord + 1; word < last; word += 1) {
      const { lower } = words.form(word);
      if (closed.has(lower) && !within.has(lower)) return false;
    }
    return true;
  };
}
