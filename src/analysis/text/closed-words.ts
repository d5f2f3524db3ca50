import type { Language } from '../../core/language';
import { wordSets } from '../../core/word-set';

const known = new WeakMap<Language, ReadonlySet<string>>();

/** All closed-class words of a language, lower case: what a name, a term or a verb is not. */
export function closedWords(language: Language): ReadonlySet<string> {
  let set = known.get(language);
  if (set === undefined) {
    const { articles, contractions, prepositions, conjunctions, pronouns, auxiliaries, others } = language.words;
    set = wordSets(articles, contractions, prepositions, conjunctions, pronouns, auxiliaries, others);
    known.set(language, set);
  }
  return set;
}
