import { clauseEvidence, endingEvidence } from '../../analysis/breaks/clause-evidence';
import { closedWords } from '../../analysis/text/closed-words';
import type { Sentence } from '../../analysis/text/sentences';
import type { Words } from '../../analysis/text/words';
import type { Language } from '../../core/language';
import { wordSet } from '../../core/word-set';
import { unexplainedVerbs } from '../clauses/unexplained-verbs';

const SHORTEST = 4;
const LONGEST_NEXT = 8;
/** So many adverbs may stand behind the helping verb. */
const MOST_ADVERBS = 2;
/** So far before it may stand what makes it whole. */
const REACH = 5;

/** Tells whether a stop parts a helping verb from what it helps: `… but few customers have. Noticed it.` */
export function partedPredicateFinder(
  language: Language,
  words: Words,
  prose: string,
): (sentence: Sentence, next: Sentence) => boolean {
  const predicates = language.seams?.predicates;
  const clauseOf = clauseEvidence(language, words, prose);
  const endingOf = endingEvidence(language, words, prose);
  if (predicates === undefined || clauseOf === undefined || endingOf === undefined) return () => false;
  const helping = wordSet(predicates.helping);
  const between = wordSet(predicates.between);
  const complements = wordSet(predicates.complements);
  const copulas = wordSet(predicates.copulas);
  const degrees = wordSet(predicates.degrees);
  const manner = language.seams?.objectVerbs?.manner ?? /(?!)/u;
  const closed = closedWords(language);
  const countVerbs = unexplainedVerbs(language, words, prose);
  return (sentence, next) => {
    const { firstWord, lastWord } = sentence;
    if (lastWord - firstWord < SHORTEST || next.lastWord - next.firstWord > LONGEST_NEXT) return false;
    const complement = complementOf(next);
    if (complement === undefined) return false;
    let last = lastWord - 1;
    while (last > firstWord && lastWord - last <= MOST_ADVERBS && between.has(words.form(last).lower)) last -= 1;
    if (last === firstWord || !(complement === 'quality' ? copulas : helping).has(words.form(last).lower)) return false;
    // `This is who they were. Lost in the sand.`
    for (let at = Math.max(firstWord, last - REACH); at < last; at += 1)
      if (complements.has(words.form(at).lower)) return false;
    // `… has never. Been cleaned.`
    if (helping.has(words.form(next.firstWord).lower)) return true;
    if (prose.slice(next.offset, next.endOffset).includes(',') || countVerbs(next) > 0) return false;
    const isLone = next.lastWord - next.firstWord === 1;
    return (isLone || clauseOf(next) < 0) && (clauseOf(sentence) < 0 || endingOf(sentence) < 0);
  };

  /** A participle, or a quality behind an adverb: `Rather steep.` */
  function complementOf({ firstWord, lastWord }: Sentence): 'participle' | 'quality' | undefined {
    const { lower } = words.form(firstWord);
    if (predicates?.shape.test(lower)) return 'participle';
    if (copulas.size === 0 || (!degrees.has(lower) && !manner.test(lower)) || lastWord - firstWord < 2)
      return undefined;
    const quality = words.form(firstWord + 1);
    return quality.casing === 'lower' && !closed.has(quality.lower) ? 'quality' : undefined;
  }
}
