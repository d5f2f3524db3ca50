import type { Sentence } from '../../analysis/text/sentences';
import type { Words } from '../../analysis/text/words';
import type { Language } from '../../core/language';
import { wordSet, wordSets } from '../../core/word-set';

const SHORTEST = 3;

/**
 * Tells whether a stop parts a verb of saying from what is said: `Директор сообщил. Что билеты проданы.` Behind a comma a main clause
 * may follow that, so that the next sentence has none.
 */
export function partedReportFinder(
  language: Language,
  words: Words,
  prose: string,
): (sentence: Sentence, next: Sentence) => boolean {
  const reporting = wordSet(language.seams?.reporting);
  if (reporting.size === 0) return () => false;
  const saying = wordSets(language.verbs.saying, language.speech?.tags);
  return (sentence, next) => {
    if (!reporting.has(words.form(next.firstWord).lower) || next.lastWord - next.firstWord < SHORTEST) return false;
    if (sentence.lastWord - sentence.firstWord < SHORTEST) return false;
    const { lower, casing } = words.form(sentence.lastWord - 1);
    return casing === 'lower' && saying.has(lower) && !prose.slice(next.offset, next.endOffset).includes(',');
  };
}
