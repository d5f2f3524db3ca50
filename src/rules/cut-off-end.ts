import type { Sentence } from '../analysis/text/sentences';
import type { Words } from '../analysis/text/words';
import type { Language } from '../core/language';

const SHORTEST = 5;

/**
 * Tells whether a sentence stops at an article that might stand for a noun (`il en reste une`), right behind what governs the noun
 * or joins it to another: `… than the old one did in a whole month or in a.`
 */
export function cutOffFinder(language: Language, words: Words): (sentence: Sentence) => boolean {
  const { articles, contractions, prepositions, others } = language.words;
  // Italian `dei` are gods as well.
  const excluded = new Set([...others, ...contractions]);
  const determiners = new Set(articles.filter((word) => !excluded.has(word)));
  const numbers = new Set(
    language.quantities?.numbers.split(/\s+/).flatMap((entry) => {
      const [word, value] = entry.split('=');
      return Number.parseFloat(value as string) === 1 ? [] : [word as string];
    }),
  );
  const governing = new Set([...prepositions, ...contractions, ...(language.linkers?.coordinators ?? [])]);
  return ({ firstWord, lastWord }) => {
    if (lastWord - firstWord < SHORTEST) return false;
    const { lower } = words.form(lastWord - 1);
    if (!determiners.has(lower) || !governing.has(words.form(lastWord - 2).lower)) return false;
    // `uno per uno`, `vinte e um`, `trois produits en un`
    for (let at = firstWord; at < lastWord - 1; at += 1) {
      const form = words.form(at);
      if (form.lower === lower || form.isNumber || numbers.has(form.lower)) return false;
    }
    return true;
  };
}
