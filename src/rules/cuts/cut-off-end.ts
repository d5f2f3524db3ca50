import { closedWords } from '../../analysis/text/closed-words';
import { numberEntries } from '../../analysis/text/number-words';
import type { Sentence } from '../../analysis/text/sentences';
import type { Words } from '../../analysis/text/words';
import type { Language } from '../../core/language';
import { onceALanguage } from '../../core/once-a-language';
import { wordSet, wordSets } from '../../core/word-set';

const SHORTEST = 5;

const countersOf = onceALanguage((language) => {
  const { articles, contractions, others } = language.words;
  // Italian `dei` are gods as well.
  const excluded = wordSets(others, contractions);
  return {
    determiners: new Set(articles.filter((word) => !excluded.has(word))),
    numbers: new Set(
      numberEntries(language).flatMap(([word, value]) => (Number.parseFloat(value) === 1 ? [] : [word])),
    ),
  };
});

/**
 * Tells whether a sentence stops at an article that might stand for a noun (`il en reste une`), right behind what governs the noun
 * or joins it to another: `… than the old one did in a whole month or in a.`
 */
export function cutOffFinder(language: Language, words: Words): (sentence: Sentence) => boolean {
  const { contractions, prepositions } = language.words;
  const { determiners, numbers } = countersOf(language);
  const governing = wordSets(prepositions, contractions, language.linkers?.coordinators);
  const coordinators = wordSet(language.linkers?.coordinators);
  const closed = closedWords(language);
  const counts = (at: number) => words.form(at).isNumber || numbers.has(words.form(at).lower);
  return ({ firstWord, lastWord }) => {
    if (lastWord - firstWord < SHORTEST) return false;
    const { lower } = words.form(lastWord - 1);
    const governor = words.form(lastWord - 2).lower;
    if (!determiners.has(lower) || !governing.has(governor)) return false;
    const isJoined = coordinators.has(governor);
    // `uno per uno`, `vinte e um`
    if (words.form(lastWord - 3).lower === lower || counts(lastWord - 3)) return false;
    for (let at = firstWord; at < lastWord - 3; at += 1) {
      // `trois produits en un`, but `trois tables et un.`
      if (counts(at) && !isJoined) return false;
      // The one before has its noun: `d’un poêle ou d’un.`
      if (words.form(at).lower === lower && closed.has(words.form(at + 1).lower)) return false;
    }
    return true;
  };
}
