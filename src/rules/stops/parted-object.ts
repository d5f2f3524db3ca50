import { clauseEvidence } from '../../analysis/breaks/clause-evidence';
import { closedWords } from '../../analysis/text/closed-words';
import { numberWords } from '../../analysis/text/number-words';
import type { Sentence } from '../../analysis/text/sentences';
import type { Words } from '../../analysis/text/words';
import type { Language } from '../../core/language';
import { wordSet } from '../../core/word-set';
import { verbFinder } from '../clauses/sentence-verbs';
import { unexplainedVerbs } from '../clauses/unexplained-verbs';
import { lostObjectFinder } from '../cuts/lost-object';

const SHORTEST = 5;
const SHORTEST_NEXT = 5;
/** The same behind a verb that says nothing without an object. */
const SHORTEST_LOST = 2;
/** Below which logits of the model a sentence has no main clause. */
const LEAST = -1.5;
/** The same where the verb before says nothing without an object. */
const LEAST_BEHIND_LOST = 0;
const QUOTED = /[«»"“”„‘]/u;

/**
 * Tells whether a stop parts an infinitive from its object: the next sentence is a noun with its article and has no verb.
 * `They promised to dredge. The inner channel before the season.`
 */
export function partedObjectFinder(
  language: Language,
  words: Words,
  prose: string,
): (sentence: Sentence, next: Sentence) => boolean {
  const clauseOf = clauseEvidence(language, words, prose);
  const infinitives = language.seams?.infinitives;
  if (clauseOf === undefined || infinitives === undefined) return () => false;
  const { articles, contractions, prepositions, quantifiers = [] } = language.words;
  const governing = wordSet(prepositions);
  const opening = new Set(
    [...articles, ...quantifiers].filter((word) => !contractions.includes(word) && !governing.has(word)),
  );
  const closed = closedWords(language);
  const behind = wordSet(infinitives.behind);
  const relatives = wordSet(language.verbs.relatives);
  const losesObject = lostObjectFinder(language, words, prose);
  const counting = new Set([...(language.seams?.determiners ?? []), ...numberWords(language)]);
  const commands = language.seams?.commands;
  const hasVerb = verbFinder(language, words, prose);
  const countVerbs = unexplainedVerbs(language, words, prose);
  return (sentence, next) => {
    const length = next.lastWord - next.firstWord;
    if (length < SHORTEST_LOST) return false;
    const last = words.form(sentence.lastWord - 1);
    const isObject = opening.has(words.form(next.firstWord).lower) || counting.has(words.form(next.firstWord).lower);
    if (isObject && (commands?.test(last.lower) === true || losesObject(sentence)))
      return countVerbs(next) === 0 && !hasVerb(next, false) && clauseOf(next) < LEAST_BEHIND_LOST;
    if (sentence.lastWord - sentence.firstWord < SHORTEST || length < SHORTEST_NEXT) return false;
    if (last.casing !== 'lower' || closed.has(last.lower) || !infinitives.shape.test(last.lower)) return false;
    // `the salt that corrodes. Fit a valve.`: a clause about a noun is whole without an object.
    if (relatives.has(words.form(sentence.lastWord - 2).lower)) return false;
    if (behind.size > 0 && !behind.has(words.form(sentence.lastWord - 2).lower)) return false;
    const first = words.form(next.firstWord).lower;
    if (infinitives.bareObjects === true ? closed.has(first) && !opening.has(first) : !opening.has(first)) return false;
    return (
      !QUOTED.test(prose.slice(next.offset, next.endOffset)) &&
      countVerbs(next) === 0 &&
      !hasVerb(next, false) &&
      clauseOf(next) < LEAST
    );
  };
}
