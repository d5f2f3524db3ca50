import { clauseEvidence } from '../../analysis/breaks/clause-evidence';
import { closedWords } from '../../analysis/text/closed-words';
import type { Sentence } from '../../analysis/text/sentences';
import type { Words } from '../../analysis/text/words';
import type { Language } from '../../core/language';
import { wordSet } from '../../core/word-set';
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

/** Reads the ends of sentences for clauses without a verb. */
export function unfinishedClauses(language: Language, words: Words, prose: string): UnfinishedClauses {
  const conjunctions = language.seams?.conjunctions;
  const clauseOf = clauseEvidence(language, words, prose);
  if (conjunctions === undefined || clauseOf === undefined) return { isParted: () => false, isLost: () => false };
  const opens = startsIn(language, conjunctions);
  const { articles, contractions, prepositions } = language.words;
  const closed = closedWords(language);
  // What must have a noun behind it.
  const determiners = new Set([
    ...articles.filter((word) => !contractions.includes(word)),
    ...(language.seams?.determiners ?? []),
  ]);
  const nominal = new Set([...determiners, ...contractions, ...prepositions]);
  const joining = wordSet(language.linkers?.coordinators);
  const weak = wordSet(language.seams?.weakArticles);
  const genitive = new Set([...(language.words.genitiveArticles ?? []), ...(language.verbs.genitiveArticles ?? [])]);
  // Where a subject may be left out, a verb may open any sentence.
  const longestNoun = language.seams?.clitics === undefined ? LONGEST_NOUN : 1;
  const openers = wordSet(language.verbs.clauseOpeners);
  const isVerb = finiteWord(language);
  const isVerbFirst = verbFirstFinder(language, words);
  const beginsWithVerb = (next: Row) => next.lastWord - next.firstWord >= SHORTEST_NEXT && isVerbFirst(next);
  return {
    isParted: (sentence, next) => {
      if (!beginsWithVerb(next)) return false;
      const subject = subjectOf(sentence, longestNoun);
      return subject !== undefined && clauseOf(subject) < LEAST_PARTED;
    },
    isLost: (sentence, next) => {
      if (next !== undefined && beginsWithVerb(next)) return false;
      // `…, quand une batterie fatigue`: a verb that no list has. Where nouns have capitals, it would stand last.
      const subject = subjectOf(sentence, language.capitalisedNouns === true ? LONGEST_NOUN : 1);
      return subject !== undefined && !isWeak(subject.firstWord) && clauseOf(subject) < LEAST_LOST;
    },
  };

  /** What stands behind the last conjunction of a sentence, where it is a noun and what hangs on it. */
  function subjectOf({ firstWord, lastWord }: Row, longestNoun: number): Row | undefined {
    if (lastWord - firstWord < SHORTEST) return undefined;
    let from = 0;
    let isRelative = false;
    for (let at = Math.max(firstWord, lastWord - LONGEST_SUBJECT - LONGEST_CONJUNCTION); at < lastWord; at += 1) {
      const length = opens(words, at);
      if (length > 0) {
        from = at + length;
        at = from - 1;
        isRelative = false;
      } else isRelative ||= openers.has(words.form(at).lower);
    }
    if (from === 0 || isRelative || lastWord - from < SHORTEST_SUBJECT || lastWord - from > LONGEST_SUBJECT)
      return undefined;
    return isNounPhrase(from, lastWord, longestNoun) ? { firstWord: from, lastWord } : undefined;
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
