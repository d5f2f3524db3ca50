import { clauseEvidence } from '../../analysis/breaks/clause-evidence';
import { closedWords } from '../../analysis/text/closed-words';
import type { Sentence } from '../../analysis/text/sentences';
import type { Words } from '../../analysis/text/words';
import type { Language } from '../../core/language';

const SHORTEST = 4;
/** Below this logit of the model a sentence has no main clause. */
const LEAST = -0.5;

/**
 * Tells whether a stop parts an attribute from the noun that it agrees with, where endings show case and the next sentence has no main
 * clause: `Она обошла главного. Фаворита соревнования.`
 */
export function partedAttributeFinder(
  language: Language,
  words: Words,
  prose: string,
): (sentence: Sentence, next: Sentence) => boolean {
  const pairs = language.seams?.attributes;
  const clauseOf = clauseEvidence(language, words, prose);
  if (pairs === undefined || clauseOf === undefined) return () => false;
  const closed = closedWords(language);
  return (sentence, next) => {
    if (sentence.lastWord - sentence.firstWord < SHORTEST || next.lastWord - next.firstWord < 2) return false;
    const [last, first] = [words.form(sentence.lastWord - 1), words.form(next.firstWord)];
    if (last.casing !== 'lower' || closed.has(last.lower) || closed.has(first.lower) || first.isNumber) return false;
    const agrees = pairs.some(({ attribute, noun }) => attribute.test(last.lower) && noun.test(first.lower));
    return agrees && clauseOf(next) < LEAST;
  };
}
