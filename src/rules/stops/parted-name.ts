import { clauseEvidence } from '../../analysis/breaks/clause-evidence';
import { closedWords } from '../../analysis/text/closed-words';
import type { Sentence } from '../../analysis/text/sentences';
import type { Words } from '../../analysis/text/words';
import type { NameFacts } from '../../core/article';
import type { Language } from '../../core/language';
import { wordSet } from '../../core/word-set';
import { unexplainedVerbs } from '../clauses/unexplained-verbs';

/** An office, its place and two given names. */
const LONGEST = 12;
/** In characters, of what is no given name for certain. */
const SHORTEST = 4;
/** Of two words the first may be a verb that nobody has listed: the model of clauses must be surer that there is none. */
const SHORT = 3;
const LEAST_IN_SHORT = -2;

/**
 * Tells whether a stop parts a given name from its surname: a sentence that has no verb ends in the one, and a word that no
 * other sentence writes small opens the next: `The judge Mary Ellen. Whitlock refused bail.`
 */
export function partedNameFinder(
  language: Language,
  nameFacts: NameFacts,
  words: Words,
  prose: string,
): (sentence: Sentence, next: Sentence) => boolean {
  const closed = closedWords(language);
  const clauseOf = clauseEvidence(language, words, prose);
  if (clauseOf === undefined) return () => false;
  const countVerbs = unexplainedVerbs(language, words, prose);
  const contractions = wordSet(language.words.contractions);
  const titles = wordSet(language.words.nameTitles);
  let written: ReadonlySet<string> | undefined;
  return (sentence, next) => {
    const last = words.form(sentence.lastWord - 1);
    const length = sentence.lastWord - sentence.firstWord;
    if (last.casing !== 'title' || length < 2 || length > LONGEST || next.lastWord - next.firstWord < 3) return false;
    const first = words.form(next.firstWord);
    if (first.casing !== 'title' || closed.has(first.lower) || isGiven(first.lower)) return false;
    if (words.form(next.firstWord + 1).casing === 'title') return false;
    if (!endsInGivenName(sentence)) return false;
    if (countVerbs(sentence) > 0 || clauseOf(sentence) > (length < SHORT ? LEAST_IN_SHORT : 0)) return false;
    written ??= new Set(words.forms.filter(({ casing }) => casing === 'lower').map(({ lower }) => lower));
    return !written.has(first.lower);
  };

  function endsInGivenName({ firstWord, lastWord }: Sentence): boolean {
    const [last, before] = [words.form(lastWord - 1), words.form(lastWord - 2)];
    const third = lastWord - 3 >= firstWord ? words.form(lastWord - 3) : undefined;
    // `A letter from Anna.`, but `María del Carmen`.
    const isLinked = contractions.has(before.lower) && third !== undefined && isGiven(third.lower);
    if (before.isNumber || (closed.has(before.lower) && !isLinked)) return false;
    if (isGiven(last.lower)) return last.lower.length > 2;
    // An initial of two letters, an abbreviation.
    if (last.lower.length < SHORTEST) return false;
    if (titles.has(before.lower)) return true;
    if (before.casing !== 'title' || !isGiven(before.lower)) return false;
    // A second given name, or that of the father.
    return isPatronymic(last.lower) || (third !== undefined && !closed.has(third.lower));
  }

  function isGiven(lower: string): boolean {
    if (nameFacts.isGivenName(lower) || nameFacts.givenNameSpelt(lower) !== undefined) return true;
    const parts = lower.split('-');
    return parts.length > 1 && parts.some((part) => isGiven(part));
  }

  function isPatronymic(lower: string): boolean {
    return language.seams?.patronymics?.some((ending) => lower.endsWith(ending)) === true;
  }
}
