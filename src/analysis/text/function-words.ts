import { defineAnalysis } from '../../core/analysis';

/** The function words of the article's language: articles, prepositions, conjunctions, pronouns, auxiliaries. */
export const functionWords = defineAnalysis({
  id: 'function-words',
  run: ({ language: { words } }): ReadonlySet<string> =>
    new Set([
      ...words.articles,
      ...words.prepositions,
      ...words.conjunctions,
      ...words.pronouns,
      ...words.auxiliaries,
      ...words.others,
    ]),
});
