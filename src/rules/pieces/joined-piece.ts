import { closedWords } from '../../analysis/text/closed-words';
import type { Sentence } from '../../analysis/text/sentences';
import type { Words } from '../../analysis/text/words';
import type { Language } from '../../core/language';
import { wordSet, wordSets } from '../../core/word-set';
import { startsIn } from '../clauses/starts';
import { unexplainedVerbs } from '../clauses/unexplained-verbs';
import { pairedFinder } from './paired-conjunction';

/** A shorter one is a figure of speech. */
const SHORTEST = 4;
/**
 * The logits of a main clause, of the sentence and of what stands behind its first word, are less than this in a piece, and add up to less
 * than that.
 */
const MOST = -0.5;
const MOST_OF_BOTH = -4;
/** Words behind a verb that has its subject in the sentence before. */
const SHORTEST_PREDICATE = 4;

type Row = Pick<Sentence, 'firstWord' | 'lastWord'>;

/**
 * Tells whether a sentence only adds to the one before: a phrase without a verb behind what joins (`And a bowl of fried rice.`), or a verb
 * whose subject stands there (`Und klopften gegen die Wand.`).
 */
export function joinedPieceFinder(
  language: Language,
  words: Words,
  prose: string,
  evidenceOf: ((row: Row) => number) | undefined,
): (sentence: Row) => boolean {
  const { linkers, verbs } = language;
  if (linkers === undefined || evidenceOf === undefined) return () => false;
  const { articles, contractions, definiteArticles, pronouns } = language.words;
  const joining = new Set(linkers.coordinators.filter((word) => !linkers.adversatives.includes(word)));
  const adds = startsIn(language, linkers.adding);
  const isWhole = startsIn(language, linkers.wholeAdditions);
  const closed = closedWords(language);
  const openers = wordSets(verbs.clauseOpeners, verbs.pieces?.relatives);
  const helping = wordSet(language.words.auxiliaries);
  const definite = wordSet(definiteArticles);
  const subjects = new Set([...articles.filter((word) => !contractions.includes(word)), ...pronouns]);
  const isPaired = pairedFinder(language, words);
  const countVerbs = unexplainedVerbs(language, words, prose);
  return ({ firstWord, lastWord }) => {
    const adding = adds(words, firstWord);
    const from = firstWord + Math.max(1, adding);
    if (adding === 0 && !joining.has(words.form(firstWord).lower)) return false;
    if (from >= lastWord || isWhole(words, firstWord) > 0 || isPaired({ firstWord, lastWord })) return false;
    if (isSubjectless(from, lastWord)) return true;
    if (lastWord - firstWord < SHORTEST || openers.has(words.form(from).lower)) return false;
    if (adding === 0 && linkers.behindJoining?.test(words.form(from).lower) === false) return false;
    const rest = { firstWord: firstWord + 1, lastWord };
    // Where endings alone show what a word is, a noun may look like a verb.
    const most = verbs.obliqueEndings !== undefined || isRelative(from, lastWord) ? 1 : 0;
    if (countVerbs(rest) > most) return false;
    const evidence = evidenceOf({ firstWord, lastWord });
    return evidence < MOST && evidence + evidenceOf(rest) < MOST_OF_BOTH;
  };

  /** A question has another mark, and a clause of condition a comma. */
  function isSubjectless(verb: number, lastWord: number): boolean {
    const { lower, casing } = words.form(verb);
    if (
      casing !== 'lower' ||
      (closed.has(lower) && !helping.has(lower)) ||
      lastWord - verb < SHORTEST_PREDICATE ||
      linkers?.subjectless?.verb.test(lower) !== true
    )
      return false;
    if (prose.slice(words.offsets[verb], words.ends[lastWord - 1]).includes(',')) return false;
    const next = words.form(verb + 1);
    // `Und letzte Woche`
    return next.casing === 'lower' && (!subjects.has(next.lower) || linkers.subjectless.object.test(next.lower));
  }

  /** `Und der nach dem Ende verfällt.`: the verb ends a clause about a noun. */
  function isRelative(from: number, lastWord: number): boolean {
    if (verbs.verbFinal !== true || !definite.has(words.form(from).lower)) return false;
    const [next, last] = [words.form(from + 1), words.form(lastWord - 1)];
    const { lower } = next;
    const isClause =
      language.words.prepositions.includes(lower) || contractions.includes(lower) || pronouns.includes(lower);
    return (
      isClause && last.casing === 'lower' && (helping.has(last.lower) || verbs.notFinite?.test(last.lower) === false)
    );
  }
}
