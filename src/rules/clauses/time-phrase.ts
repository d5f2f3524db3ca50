import { closedWords } from '../../analysis/text/closed-words';
import type { Words } from '../../analysis/text/words';
import type { Language } from '../../core/language';
import { wordSet } from '../../core/word-set';

/** So many nouns and adjectives may stand in it. */
const LONGEST = 3;

/**
 * Tells whether a phrase stands at a place, and behind it another with an article, so that the word before opens no clause but a
 * phrase of time: `Until the war the village had …`, `Since Monday the pump …`
 */
export function timePhraseFinder(language: Language, words: Words): (at: number) => boolean {
  const { articles, contractions, auxiliaries } = language.words;
  const determiners = new Set(articles.filter((word) => !contractions.includes(word)));
  const closed = closedWords(language);
  const helping = wordSet(auxiliaries);
  const finite = wordSet(language.verbs.finiteForms);
  return (from) => {
    if (from >= words.count) return false;
    const isNoun = determiners.has(words.form(from).lower);
    // `Since otherwise the brake engages.`
    if (!isNoun && words.form(from).casing !== 'title') return false;
    const first = isNoun ? from + 1 : from;
    for (let at = first; at <= first + LONGEST && at < words.count; at += 1) {
      const { lower, casing } = words.form(at);
      if (at > first && determiners.has(lower)) return true;
      const isVerb = at > first && casing === 'lower' && finite.has(lower);
      if (closed.has(lower) || helping.has(lower) || isVerb) return false;
    }
    return false;
  };
}
