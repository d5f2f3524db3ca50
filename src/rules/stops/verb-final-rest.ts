import type { Sentence } from '../../analysis/text/sentences';
import type { Words } from '../../analysis/text/words';
import type { Language } from '../../core/language';
import { wordSet } from '../../core/word-set';
import { relativeArticles } from '../clauses/relative-articles';

const SHORTEST = 4;
const SHORTEST_NEXT = 3;

/**
 * Tells whether the next sentence is the end of a subordinate clause: its only finite verb helps another and ends it, and behind a comma of
 * the one before a clause has been opened. `…, wenn die alten. Gleise vollständig ersetzt werden.`
 */
export function verbFinalRestFinder(
  language: Language,
  words: Words,
  prose: string,
): (sentence: Sentence, next: Sentence) => boolean {
  const { cutRelatives, clauseOpeners, subordinators } = language.verbs;
  if (cutRelatives === undefined) return () => false;
  const helping = new Set(cutRelatives.helping);
  const finite = wordSet(language.verbs.finiteForms);
  const openers = new Set([
    ...(clauseOpeners ?? []),
    ...subordinators,
    ...cutRelatives.openers,
    ...relativeArticles(language),
  ]);
  const governing = wordSet(language.words.prepositions);
  return (sentence, next) => {
    const { firstWord, lastWord } = next;
    if (lastWord - firstWord < SHORTEST_NEXT || sentence.lastWord - sentence.firstWord < SHORTEST) return false;
    if (prose.slice(next.offset, next.endOffset).includes(',') || openers.has(words.form(firstWord).lower))
      return false;
    const [last, verb] = [words.form(lastWord - 1), words.form(lastWord - 2)];
    if (last.casing !== 'lower' || !helping.has(last.lower)) return false;
    if (verb.casing !== 'lower' || !cutRelatives.nonfinite.test(verb.lower)) return false;
    for (let at = firstWord; at < lastWord - 2; at += 1) {
      const { lower, casing } = words.form(at);
      if (helping.has(lower) || (casing === 'lower' && finite.has(lower))) return false;
    }
    return hasClause(sentence);
  };

  function hasClause({ firstWord, lastWord }: Sentence): boolean {
    for (let at = firstWord + 1; at < lastWord; at += 1) {
      if (prose[words.ends[at - 1] as number] !== ',') continue;
      const [first, second] = [words.form(at).lower, words.form(Math.min(at + 1, lastWord - 1)).lower];
      if (openers.has(first) || (governing.has(first) && openers.has(second))) return true;
    }
    return openers.has(words.form(firstWord).lower);
  }
}
