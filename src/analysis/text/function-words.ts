import { defineAnalysis } from '../../core/analysis';
import { wordSets } from '../../core/word-set';

/** The function words of the article's language: articles, prepositions, conjunctions, pronouns, auxiliaries. */
export const functionWords = defineAnalysis({
  id: 'function-words',
  run: ({ language: { words } }): ReadonlySet<string> =>
    wordSets(words.articles, words.prepositions, words.conjunctions, words.pronouns, words.auxiliaries, words.others),
});
