import { closedWords } from '../../analysis/text/closed-words';
import type { Sentence } from '../../analysis/text/sentences';
import type { Words } from '../../analysis/text/words';
import type { Language } from '../../core/language';
import { wordSet, wordSets } from '../../core/word-set';
import { verbCounter } from '../clauses/sentence-verbs';
import { clauseStarts } from '../clauses/starts';

/** So many words may be the subject, and so many may be said of it between commas. */
const LONGEST_SUBJECT = 5;
const LONGEST_INSERTION = 8;
const SHORTEST_PREDICATE = 2;

type Row = Pick<Sentence, 'firstWord' | 'lastWord'>;

/**
 * Tells whether a sentence is a subordinate clause whose subject is parted from its verb by what is said of it:
 * `Because the sensor, which was new, had been mounted upside down.` Its two commas are those of the insertion, so that none is left
 * for a main clause.
 */
export function insertedClauseFinder(language: Language, words: Words, prose: string): (sentence: Row) => boolean {
  const { articles, contractions, pronouns, auxiliaries } = language.words;
  const opener = clauseStarts(language);
  const closed = closedWords(language);
  const countVerbs = verbCounter(language, words, closed);
  const helping = wordSet(auxiliaries);
  const finite = wordSet(language.verbs.finiteForms);
  const determiners = wordSets(articles, contractions);
  const nominal = wordSets(articles, pronouns);
  return ({ firstWord, lastWord }) => {
    const opened = opener(words, firstWord);
    if (opened === 0) return false;
    const commas: number[] = [];
    for (let at = firstWord + 1; at < lastWord; at += 1)
      if (prose[words.ends[at - 1] as number] === ',') commas.push(at);
    const [from, to] = commas as [number, number];
    if (commas.length !== 2 || to - from > LONGEST_INSERTION || lastWord - to < SHORTEST_PREDICATE) return false;
    if (!isSubject(firstWord + opened, from) || nominal.has(words.form(to).lower) || isName(to)) return false;
    // `When the mayor, who had been ill, arrived the crowd went quiet.`
    return countVerbs({ firstWord: to - 1, lastWord }) < 2;
  };

  /** An article or a name and what follows, none of it a verb. */
  function isSubject(from: number, to: number): boolean {
    if (to - from < 1 || to - from > LONGEST_SUBJECT) return false;
    const { lower } = words.form(from);
    if (!determiners.has(lower) && !isName(from)) return false;
    for (let at = from + 1; at < to; at += 1) {
      const word = words.form(at);
      if (helping.has(word.lower)) return false;
      const isNoun = determiners.has(words.form(at - 1).lower);
      if (!isNoun && word.casing === 'lower' && !closed.has(word.lower) && finite.has(word.lower)) return false;
    }
    return !determiners.has(words.form(to - 1).lower);
  }

  function isName(at: number): boolean {
    const { casing, lower } = words.form(at);
    return casing !== 'lower' && casing !== 'none' && !closed.has(lower);
  }
}
