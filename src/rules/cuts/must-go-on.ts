import { clauseEvidence, endingEvidence } from '../../analysis/breaks/clause-evidence';
import { closedWords } from '../../analysis/text/closed-words';
import { numberEntries } from '../../analysis/text/number-words';
import type { Sentence } from '../../analysis/text/sentences';
import type { Words } from '../../analysis/text/words';
import type { Language } from '../../core/language';
import { onceALanguage } from '../../core/once-a-language';
import { wordSet } from '../../core/word-set';
import { finiteWord } from '../clauses/verb-first';

/** What is shorter may be elliptic on purpose: `Ella vota por mí; yo, según.` */
const SHORTEST = 8;
/** The same where an end mark is missing besides. */
const SHORTEST_UNMARKED = 6;
/**
 * Below which logits the model is believed where an end mark is missing besides: of sentences without theirs that end in a
 * closed word four of five have lost more than the mark, of others one of eight.
 */
const LEAST_UNMARKED = 0.2;
const LEAST_UNMARKED_BEHIND_OPEN = 0.1;
/** The same where a clause has only just begun, and below which logits of the other model that clause is none. */
const LEAST_UNMARKED_CLAUSE = 1;
const LEAST_CLAUSE = -1.5;
const SHORTEST_WITH_CLAUSE = 5;
/** So many words behind what opens it a clause may have. */
const LONGEST_CLAUSE = 2;
/** Behind what ends many a sentence: adverbs, and conjunctions and articles that may be pronouns. */
const LEAST_BEHIND_LOOSE = -3.6;
/** Behind an auxiliary, which may stand for the whole of its verb: `The engineers doubted that it would.` */
const LEAST_BEHIND_AUXILIARY = -3.3;
/** So near the end a comma leads in an apposition or the next thing of a list. */
const APPOSITION = 3;

/** What may end a sentence though others of its kind may not. */
const looseEnds = onceALanguage((language) => {
  const { others, conjunctions, pronouns, prepositions } = language.words;
  const ones = new Set(numberEntries(language).flatMap(([word, value]) => (/^1\??$/.test(value) ? [word] : [])));
  const mayEnd = wordSet(language.linkers?.mayEnd);
  return {
    ones,
    loose: new Set([...others, ...conjunctions.filter((word) => pronouns.includes(word)), ...ones]),
    adverbial: new Set(prepositions.filter((word) => mayEnd.has(word))),
  };
});

/**
 * Tells whether the model of endings is sure that something must follow the last word of a sentence: `hardly had`, `salvo quelli
 * che`. Behind a noun, a verb or an adjective a sentence with its end mark is always taken to be whole.
 */
export function mustGoOnFinder(
  language: Language,
  words: Words,
  prose: string,
): (sentence: Sentence, isMarked: boolean) => boolean {
  const { endingLimit } = language.verbs;
  const evidenceOf = endingEvidence(language, words, prose);
  if (evidenceOf === undefined || endingLimit === undefined) return () => false;
  const clauseOf = clauseEvidence(language, words, prose);
  const needsVerb = language.verbs.omitsCopula !== true;
  const isVerb = finiteWord(language);
  const { articles, prepositions, contractions, conjunctions } = language.words;
  const closed = closedWords(language);
  const auxiliaries = wordSet(language.words.auxiliaries);
  const { ones, loose, adverbial } = looseEnds(language);
  const wholeEnds = wordSet(language.words.wholeEnds);
  const mayEnd = wordSet(language.linkers?.mayEnd);
  const leading = new Set(
    [articles, prepositions, contractions, conjunctions, language.verbs.clauseOpeners ?? []]
      .flat()
      .filter((word) => !mayEnd.has(word)),
  );
  const joining = wordSet(conjunctions);
  const coordinators = wordSet(language.linkers?.coordinators);
  const openers = wordSet(language.verbs.clauseOpeners);
  return (sentence, isMarked) => {
    const length = sentence.lastWord - sentence.firstWord;
    if (!isMarked && length >= SHORTEST_WITH_CLAUSE && needsVerb && hasBegunClause(sentence))
      return evidenceOf(sentence) < LEAST_UNMARKED_CLAUSE;
    if (length < (isMarked ? SHORTEST : SHORTEST_UNMARKED)) return false;
    const limit = isMarked ? markedLimit(sentence.lastWord - 1) : unmarkedLimit(sentence);
    return limit !== undefined && evidenceOf(sentence) < limit;
  };

  /** `… and whether foreign`, `… before the boy`: hardly more than what opens a clause, and no verb. */
  function hasBegunClause({ firstWord, lastWord }: Sentence): boolean {
    for (let at = lastWord - 2; at > firstWord && at >= lastWord - 1 - LONGEST_CLAUSE; at -= 1) {
      if (isVerb(words.form(at + 1).lower)) return false;
      if (openers.has(words.form(at).lower))
        return clauseOf !== undefined && clauseOf({ firstWord: at + 1, lastWord }) < LEAST_CLAUSE;
    }
    return false;
  }

  function unmarkedLimit({ firstWord, lastWord }: Sentence): number | undefined {
    const { lower, isNumber } = words.form(lastWord - 1);
    if (closed.has(lower)) return LEAST_UNMARKED;
    if (lastWord - firstWord < SHORTEST || isNumber || isBehindComma(lastWord - 1, APPOSITION)) return undefined;
    return LEAST_UNMARKED_BEHIND_OPEN;
  }

  function markedLimit(last: number): number | undefined {
    const { lower } = words.form(last);
    const before = words.form(last - 1).lower;
    if (!closed.has(lower) || adverbial.has(lower) || wholeEnds.has(`${before} ${lower}`)) return undefined;
    // `Nobody knows by whom, nor when.`
    if (mayEnd.has(lower) && coordinators.has(before)) return undefined;
    // `Il n'en reste qu'un.`
    if (ones.has(lower) && joining.has(before)) return undefined;
    // `Won has, if one may believe the chronicles, nobody.`, `The other hall is, not yet.`
    if (!leading.has(lower) && isBehindComma(last, closed.has(before) && !leading.has(before) ? 2 : 1))
      return undefined;
    const isLoose = loose.has(lower);
    if (!isLoose && !auxiliaries.has(lower)) return endingLimit;
    // `Le printemps, si.`, `The other one, which is new, cannot.`
    if (isBehindComma(last, 1)) return undefined;
    return Math.min(endingLimit as number, isLoose ? LEAST_BEHIND_LOOSE : LEAST_BEHIND_AUXILIARY);
  }

  function isBehindComma(word: number, reach: number): boolean {
    for (let at = word - reach; at < word; at += 1) {
      // `…, that young people move`: a clause is no apposition.
      const isClause = at + 1 < word && openers.has(words.form(at + 1).lower);
      if (prose[words.ends[at] as number] === ',' && !isClause) return true;
    }
    return false;
  }
}
