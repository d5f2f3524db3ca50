import { onceALanguage } from '../../core/once-a-language';

/** All closed-class words of a language, lower case: what a name, a term or a verb is not. */
export const closedWords = onceALanguage(({ words }): ReadonlySet<string> => {
  const { articles, contractions, prepositions, conjunctions, pronouns, auxiliaries, others } = words;
  return new Set([articles, contractions, prepositions, conjunctions, pronouns, auxiliaries, others].flat());
});
