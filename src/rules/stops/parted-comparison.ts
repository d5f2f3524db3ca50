import type { Sentence } from '../../analysis/text/sentences';
import type { Words } from '../../analysis/text/words';
import type { Language } from '../../core/language';
import { wordSet } from '../../core/word-set';
import { startsIn } from '../clauses/starts';
import { unexplainedVerbs } from '../clauses/unexplained-verbs';

/** How far from the stop the word of a degree may stand: `a little more. Than the almond trees`. */
const REACH = 4;
const SHORTEST = 4;

/** Tells whether a stop parts a comparison from what it compares with: `drains rather faster. Than the brochure says`. */
export function partedComparisonFinder(
  language: Language,
  words: Words,
  prose: string,
): (sentence: Sentence, next: Sentence) => boolean {
  const comparison = language.seams?.comparison;
  if (comparison === undefined) return () => false;
  const startsSecond = startsIn(language, comparison.particles);
  const degrees = wordSet(comparison.degrees);
  const shape = comparison.shape ?? /(?!)/u;
  const denials = wordSet(comparison.denials);
  const countVerbs = unexplainedVerbs(language, words, prose);
  return (sentence, next) => {
    const length = startsSecond(words, next.firstWord);
    if (length === 0 || sentence.lastWord - sentence.firstWord < SHORTEST) return false;
    const from = next.firstWord + length;
    if (from >= next.lastWord || !hasDegree(sentence)) return false;
    // `Do not ask for more. Que les autres décident.`
    return comparison.isSure === true || countVerbs({ firstWord: from, lastWord: commaBehind(from, next) }) === 0;
  };

  function hasDegree({ firstWord, lastWord }: Sentence): boolean {
    let found = false;
    for (let at = Math.max(firstWord, lastWord - REACH); at < lastWord; at += 1) {
      const { lower, casing } = words.form(at);
      found ||= degrees.has(lower) || (casing === 'lower' && shape.test(lower));
    }
    if (!found) return false;
    for (let at = firstWord; at < lastWord; at += 1) if (denials.has(words.form(at).lower)) return false;
    return true;
  }

  function commaBehind(from: number, { lastWord }: Sentence): number {
    for (let at = from; at < lastWord; at += 1) if (prose[words.ends[at] as number] === ',') return at + 1;
    return lastWord;
  }
}
