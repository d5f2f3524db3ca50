import { clauseEvidence } from '../../analysis/breaks/clause-evidence';
import { numberWords } from '../../analysis/text/number-words';
import type { Sentence } from '../../analysis/text/sentences';
import type { Words } from '../../analysis/text/words';
import type { Language } from '../../core/language';
import { onceALanguage } from '../../core/once-a-language';
import { wordSet, wordSets } from '../../core/word-set';
import { verbFinder } from '../clauses/sentence-verbs';
import { unexplainedVerbs } from '../clauses/unexplained-verbs';
import { verbFirstFinder } from '../clauses/verb-first';
import { unendedClauseFinder } from '../cuts/unended-clause';

const SHORTEST = 3;
const LONGEST = 14;
const SHORTEST_NEXT = 3;
/** Below this logit of the model a sentence has no main clause; above the other one it has one. */
const LEAST = -1;
const WHOLE = 0;

const factsOf = onceALanguage(({ words, seams }) => ({
  determiners: wordSets(
    words.articles.filter((word) => !words.contractions.includes(word)),
    words.quantifiers,
    seams?.determiners,
    seams?.subjects,
  ),
  helping: wordSet(words.auxiliaries),
  subjects: wordSets(words.pronouns, words.articles),
}));

/**
 * Tells whether a stop parts a subject from its verb: behind a whole sentence stands one that is a noun phrase and no more, before one
 * that begins with a verb. `The court sat late. The lawyer of the plaintiff. Presented three reports.` So it is where the verb of a
 * subordinate clause stands last: `…, die oberhalb der Mühle. Wohnt.`
 */
export function partedVerbFinder(
  language: Language,
  words: Words,
  prose: string,
  sentences: readonly Sentence[],
): (sentence: Sentence, next: Sentence) => boolean {
  const clauseOf = clauseEvidence(language, words, prose);
  if (clauseOf === undefined || language.seams?.subjectFirst !== true) return () => false;
  const { determiners, helping, subjects } = factsOf(language);
  const numbers = numberWords(language);
  const commands = language.seams?.commands;
  const countVerbs = unexplainedVerbs(language, words, prose);
  // Few articles ask for it.
  let hasVerb: ReturnType<typeof verbFinder> | undefined;
  const isVerbFirst = verbFirstFinder(language, words);
  const isUnended = unendedClauseFinder(language, words, prose);
  let known: Map<Sentence, number> | undefined;
  return (sentence, next) => {
    if (next.lastWord - next.firstWord < SHORTEST_NEXT || !isVerbFirst(next)) return false;
    const verb = words.form(next.firstWord).lower;
    // `Neun Karten`: the lists of verbs hold what stood behind a pronoun, `wir neun`.
    if (commands?.test(verb) || numbers.has(verb)) return false;
    return isSubject(sentence) || (endsClause(next) && isUnended(sentence, true));
  };

  /** What no subject follows: `Wohnt und arbeitet.`, but `Kommt die Flut, …`. */
  function endsClause({ firstWord }: Sentence): boolean {
    return !helping.has(words.form(firstWord).lower) && !subjects.has(words.form(firstWord + 1).lower);
  }

  function isSubject(sentence: Sentence): boolean {
    const length = sentence.lastWord - sentence.firstWord;
    if (length < SHORTEST || length > LONGEST) return false;
    const first = words.form(sentence.firstWord).lower;
    if (!determiners.has(first)) return false;
    if (countVerbs(sentence) > 0 || (clauseOf?.(sentence) ?? 0) >= LEAST) return false;
    hasVerb ??= verbFinder(language, words, prose);
    if (hasVerb(sentence, false)) return false;
    known ??= new Map(sentences.map((one, at) => [one, at]));
    const before = sentences[(known.get(sentence) ?? 0) - 1];
    // Where things are only named and described, no sentence need have a subject: `The folder to read. Defaults to the last one.`
    if (before?.blockIndex !== sentence.blockIndex) return false;
    return countVerbs(before) > 0 || (clauseOf?.(before) ?? 0) > WHOLE;
  }
}
