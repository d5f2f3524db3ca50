import { clauseEvidence } from '../../analysis/breaks/clause-evidence';
import { closedWords } from '../../analysis/text/closed-words';
import type { Sentence } from '../../analysis/text/sentences';
import type { Words } from '../../analysis/text/words';
import type { Language } from '../../core/language';
import { onceALanguage } from '../../core/once-a-language';
import { wordSet, wordSets } from '../../core/word-set';
import { startsIn } from '../clauses/starts';
import { finiteWord, verbFirstFinder } from '../clauses/verb-first';

const SHORTEST = 6;
/** Words of the subject, behind the conjunction. */
const SHORTEST_SUBJECT = 2;
const LONGEST_SUBJECT = 6;
const LONGEST_CONJUNCTION = 5;
/** So many nouns and adjectives may stand side by side. */
const LONGEST_NOUN = 2;
const SHORTEST_NEXT = 2;
/** So many words may stand behind the comma behind a subject: `nobody, alas`. */
const LONGEST_REMARK = 3;
/** So far before a conjunction may stand what makes it `only`: French `ne … que`. */
const REACH = 3;
/** Below which logits of the model the subject has no verb; alone, and before a sentence that begins with one. */
const LEAST_LOST = -2;
const LEAST_PARTED = 0;

type Row = Pick<Sentence, 'firstWord' | 'lastWord'>;

/** Tells where the last clause of a sentence is a conjunction and a subject and has no verb. */
export interface UnfinishedClauses {
  /** The next sentence begins with it: `… when the winds from the west. Stopped bringing snow.` */
  readonly isParted: (sentence: Sentence, next: Sentence) => boolean;
  /** It is lost: `… if the two clocks.` */
  readonly isLost: (sentence: Sentence, next: Sentence | undefined) => boolean;
}

/** What must have a noun behind it. */
const determinersOf = onceALanguage(
  ({ words: { articles, contractions }, seams }): ReadonlySet<string> =>
    new Set([...articles.filter((word) => !contractions.includes(word)), ...(seams?.determiners ?? [])]),
);

/** Reads the ends of sentences for clauses without a verb. */
export function unfinishedClauses(language: Language, words: Words, prose: string): UnfinishedClauses {
  const conjunctions = language.seams?.conjunctions;
  const clauseOf = clauseEvidence(language, words, prose);
  if (conjunctions === undefined || clauseOf === undefined) return { isParted: () => false, isLost: () => false };
  const opens = startsIn(language, conjunctions);
  const { contractions, prepositions } = language.words;
  const closed = closedWords(language);
  const determiners = determinersOf(language);
  const nominal = wordSets(determiners, contractions, prepositions);
  const joining = wordSet(language.linkers?.coordinators);
  const announcing = wordSet(language.seams?.announcing);
  const subjects = wordSet(language.seams?.subjects);
  const clitics = wordSet(language.seams?.clitics);
  const denials = wordSet(language.seams?.comparison?.denials);
  const restricts = language.verbs.dropsSubject !== true;
  const past = language.seams?.predicates?.shape ?? /(?!)/u;
  const infinitive = language.seams?.infinitives?.shape ?? /(?!)/u;
  const manner = language.seams?.objectVerbs?.manner ?? /(?!)/u;
  const adverbs = wordSet(language.words.others);
  const weak = wordSet(language.seams?.weakArticles);
  const genitive = wordSets(language.words.genitiveArticles, language.verbs.genitiveArticles);
  // Where a subject may be left out, a verb may open any sentence.
  const longestNoun = language.seams?.clitics === undefined ? LONGEST_NOUN : 1;
  const openers = wordSet(language.verbs.clauseOpeners);
  const isVerb = finiteWord(language);
  const isVerbFirst = verbFirstFinder(language, words);
  const beginsWithVerb = (next: Row) => next.lastWord - next.firstWord >= SHORTEST_NEXT && isVerbFirst(next);
  // Behind a pronoun that has no verb what follows this one is its object: `nobody. Had the key.`
  const beginsWithAny = ({ firstWord, lastWord }: Row) => {
    const from = clitics.has(words.form(firstWord).lower) ? firstWord + 1 : firstWord;
    return from + 1 < lastWord && isVerb(words.form(from).lower);
  };
  return {
    isParted: (sentence, next) => {
      const isSure = beginsWithVerb(next);
      if (!isSure && !beginsWithAny(next)) return false;
      const subject = subjectOf(withoutRemark(sentence), longestNoun);
      if (subject === undefined) return false;
      return opensWithPronoun(subject) || (isSure && clauseOf(subject) < LEAST_PARTED);
    },
    isLost: (sentence, next) => {
      if (next !== undefined && beginsWithVerb(next)) return false;
      // `…, quand une batterie fatigue`: a verb that no list has. Where nouns have capitals, it would stand last.
      const subject = subjectOf(sentence, language.capitalisedNouns === true ? LONGEST_NOUN : 1);
      return (
        subject !== undefined &&
        !opensWithPronoun(subject) &&
        !isWeak(subject.firstWord) &&
        clauseOf(subject) < LEAST_LOST
      );
    },
  };

  /** What stands behind the last conjunction of a sentence, where it is a noun and what hangs on it. */
  function subjectOf({ firstWord, lastWord }: Row, longestNoun: number): Row | undefined {
    if (lastWord - firstWord < SHORTEST) return undefined;
    let from = 0;
    let isRelative = false;
    for (let at = Math.max(firstWord, lastWord - LONGEST_SUBJECT - LONGEST_CONJUNCTION); at < lastWord; at += 1) {
      const length = opens(words, at) || (isAnnounced(at, firstWord) || isJoined(at) ? 1 : 0);
      if (length > 0) {
        from = at + length;
        at = from - 1;
        isRelative = false;
      } else isRelative ||= openers.has(words.form(at).lower);
    }
    if (from === 0 || isRelative) return undefined;
    const row = { firstWord: from, lastWord };
    if (opensWithPronoun(row)) return row;
    if (lastWord - from < SHORTEST_SUBJECT || lastWord - from > LONGEST_SUBJECT) return undefined;
    return isNounPhrase(from, lastWord, longestNoun) ? row : undefined;
  }

  /** `She knew that`: behind a verb a clause is sure to follow. */
  function isAnnounced(at: number, firstWord: number): boolean {
    if (!announcing.has(words.form(at).lower) || at - 2 < firstWord) return false;
    const { lower, casing } = words.form(at - 1);
    if (casing !== 'lower' || !/^ ?$/.test(prose.slice(words.ends[at - 1], words.offsets[at]))) return false;
    const isOnly =
      restricts && [...Array(REACH).keys()].some((back) => denials.has(words.form(Math.max(0, at - 2 - back)).lower));
    if (isOnly || nominal.has(words.form(at - 2).lower)) return false;
    return isVerb(lower) || (!closed.has(lower) && (past.test(lower) || infinitive.test(lower)));
  }

  /** `and nobody`: behind what joins a pronoun that can only be a subject. */
  function isJoined(at: number): boolean {
    return joining.has(words.form(at).lower) && at + 1 < words.count && subjects.has(words.form(at + 1).lower);
  }

  function isPronoun({ firstWord, lastWord }: Row): boolean {
    return lastWord - firstWord === 1 && subjects.has(words.form(firstWord).lower);
  }

  /** `nobody`, `keiner der Gäste`: a pronoun alone, or one that is told of whom. */
  function opensWithPronoun({ firstWord, lastWord }: Row): boolean {
    if (lastWord - firstWord === 1) return isPronoun({ firstWord, lastWord });
    if (!isPronoun({ firstWord, lastWord: firstWord + 1 }) || lastWord - firstWord > LONGEST_SUBJECT) return false;
    return genitive.has(words.form(firstWord + 1).lower) && isNounPhrase(firstWord + 1, lastWord, 1);
  }

  /** Without `, alas` or the small word before the verb at the end. */
  function withoutRemark({ firstWord, lastWord }: Row): Row {
    if (clitics.has(words.form(lastWord - 1).lower)) return { firstWord, lastWord: lastWord - 1 };
    for (let at = lastWord - 1; at > firstWord && lastWord - at <= LONGEST_REMARK; at -= 1) {
      if (prose[words.ends[at - 1] as number] !== ',') continue;
      for (let next = at; next < lastWord; next += 1) if (!isRemark(next)) return { firstWord, lastWord };
      return { firstWord, lastWord: at };
    }
    return { firstWord, lastWord };
  }

  function isRemark(at: number): boolean {
    const { lower, casing } = words.form(at);
    return casing === 'lower' && (adverbs.has(lower) || manner.test(lower) || (!isVerb(lower) && !joining.has(lower)));
  }

  /** `la encuentra`, but `las dos bombas`. */
  function isWeak(word: number): boolean {
    return weak.has(words.form(word).lower) && !determiners.has(words.form(word + 1).lower);
  }

  /** Determiners, nouns and prepositions, with no more than some words between two small ones. */
  function isNounPhrase(from: number, end: number, longestNoun: number): boolean {
    if (!determiners.has(words.form(from).lower)) return false;
    const last = words.form(end - 1);
    if (language.verbs.verbFinal === true && last.casing === 'lower' && !closed.has(last.lower)) return false;
    let open = 0;
    for (let at = from + 1; at < end; at += 1) {
      if (!/^ ?$/.test(prose.slice(words.ends[at - 1], words.offsets[at]))) return false;
      const { lower, casing } = words.form(at);
      // `quando un medico gli proibì`: an article that nothing governs is a pronoun, or opens another phrase.
      if (open > 0 && determiners.has(lower) && !genitive.has(lower)) return false;
      if (nominal.has(lower) || joining.has(lower)) {
        open = 0;
        continue;
      }
      if (closed.has(lower)) return false;
      open += 1;
      if (open > longestNoun) return false;
      const before = words.form(at - 1).lower;
      if (casing === 'lower' && (!nominal.has(before) || weak.has(before)) && isVerb(lower)) return false;
    }
    return true;
  }
}
