import { closedWords } from '../../analysis/text/closed-words';
import type { Form, Words } from '../../analysis/text/words';
import type { Language, Linkers } from '../../core/language';
import { wordSet, wordSets } from '../../core/word-set';
import { verbFinder } from '../clauses/sentence-verbs';

/** Words in a row: the index of the first one, and of the one behind the last. */
interface Run {
  readonly firstWord: number;
  readonly lastWord: number;
}

/** Tells where a phrase cannot end, although its last word alone might. */
export interface OpenEnds {
  /** By what stands before its end alone: `slow and without`, `not at`, `hard, but`. */
  readonly isOpen: (run: Run) => boolean;
  /** It is whole though its last word could not end another: `with or without`. */
  readonly isPaired: (run: Run) => boolean;
  /** By the word behind it as well, which is what it wants: `a win over` all doubts, `cheap, but not` safe. */
  readonly leadsOn: (run: Run) => boolean;
}

/** So far from the end `with` may stand in `with milk and sugar or without`. */
const LONGEST_PAIR = 8;

const NOWHERE: OpenEnds = { isOpen: () => false, isPaired: () => false, leadsOn: () => false };

/** Reads the ends of phrases by the words that join their parts. */
export function openEnds(language: Language, words: Words, prose: string): OpenEnds {
  const { linkers } = language;
  return linkers === undefined ? NOWHERE : readEnds(linkers, language, words, prose);
}

function readEnds(linkers: Linkers, language: Language, words: Words, prose: string): OpenEnds {
  const { verbs } = language;
  const saying = wordSet(verbs.saying);
  const mayEnd = wordSet(linkers.mayEnd);
  const prepositions = wordSet(language.words.prepositions);
  const governing = new Set(language.words.prepositions.filter((word) => !mayEnd.has(word)));
  const joining = new Set(language.words.conjunctions.filter((word) => !mayEnd.has(word)));
  const coordinators = wordSet(linkers.coordinators);
  const adversatives = wordSet(linkers.adversatives);
  const behindBut = wordSet(linkers.behindBut);
  const privatives = wordSet(linkers.privatives);
  const companions = wordSet(linkers.companions);
  const denial = linkers.behindBut[0];
  const closed = closedWords(language);
  const auxiliaries = wordSet(language.words.auxiliaries);
  const finite = wordSet(language.verbs.finiteForms);
  const others = wordSet(language.words.others);
  const determiners = wordSets(language.words.articles, language.words.quantifiers);
  const nominal = wordSets(determiners, language.words.contractions, prepositions);
  const clausal = new Set([
    ...language.words.pronouns.filter((word) => !nominal.has(word)),
    ...language.words.auxiliaries,
    ...(verbs.clauseOpeners ?? []),
    ...(verbs.infinitiveMarks ?? []),
  ]);
  const infinitiveMarks = wordSet(verbs.infinitiveMarks);
  const hasVerb = verbFinder(language, words, prose);
  return { isOpen, isPaired, leadsOn };

  function isOpen({ firstWord, lastWord }: Run): boolean {
    const last = lastWord - 1;
    if (last - 1 < firstWord) return false;
    const { lower } = words.form(last);
    const before = words.form(last - 1).lower;
    // `hard, but`: no adverb, for nobody sets a comma before that.
    // `Yes, but` is an answer.
    if (adversatives.has(lower))
      return isBehindComma(last) && (last - firstWord > 1 || !closed.has(words.form(firstWord).lower));
    if (!governing.has(lower) || isPaired({ firstWord, lastWord })) return false;
    // `with or without` is whole.
    return coordinators.has(before) && last - 2 >= firstWord && !prepositions.has(words.form(last - 2).lower);
  }

  function isPaired({ firstWord, lastWord }: Run): boolean {
    const last = lastWord - 1;
    if (last - 1 < firstWord || !privatives.has(words.form(last).lower)) return false;
    if (!coordinators.has(words.form(last - 1).lower)) return false;
    // `with or without`, `with milk or without`: in `with a crane, without opening roads and without` the pair is no pair.
    for (let word = Math.max(firstWord, last - LONGEST_PAIR); word < last - 1; word += 1) {
      if (words.form(word).lower === words.form(last).lower) return false;
      if (companions.has(words.form(word).lower)) return true;
    }
    return false;
  }

  function leadsOn(run: Run): boolean {
    const last = run.lastWord - 1;
    if (last - 1 < run.firstWord || run.lastWord >= words.count) return false;
    if (isOpen(run)) return true;
    const { lower } = words.form(last);
    const before = words.form(last - 1).lower;
    if (joining.has(lower) && !coordinators.has(lower)) return true;
    const next = words.form(run.lastWord);
    if (auxiliaries.has(next.lower) || saying.has(next.lower)) return false;
    if (adversatives.has(before))
      return behindBut.has(lower) && (!closed.has(next.lower) || isAdverb(next) || determiners.has(next.lower));
    if (!governing.has(lower) && !infinitiveMarks.has(lower)) return false;
    if (before === denial) return governing.has(lower);
    const phrase = { firstWord: run.firstWord, lastWord: last };
    if (determiners.has(next.lower)) return !closed.has(before) && !hasSubject(phrase);
    if (closed.has(before) || hasVerb(phrase, false) || (infinitiveMarks.has(lower) && hasSubject(phrase)))
      return false;
    // `in need of` paint: what a preposition governs is a noun, so that no verb has lost what it wants.
    const isNoun = last - 2 >= run.firstWord && nominal.has(words.form(last - 2).lower);
    return isNoun ? !closed.has(next.lower) : isOpenClass(next);
  }

  /** What may hold a clause that has lost what its preposition governs: the man `I talked with`. */
  function hasSubject({ firstWord, lastWord }: Run): boolean {
    for (let word = firstWord; word < lastWord; word += 1) {
      if (clausal.has(words.form(word).lower)) return true;
    }
    return false;
  }

  function isBehindComma(word: number): boolean {
    return prose.slice(words.ends[word - 1], words.offsets[word]) === ', ';
  }

  /** A noun, an adjective or an adverb, which a preposition may govern and a denial deny. */
  function isOpenClass({ lower, casing }: Form): boolean {
    return !closed.has(lower) && !(casing === 'lower' && finite.has(lower));
  }

  function isAdverb({ lower }: Form): boolean {
    return others.has(lower) && !language.words.pronouns.includes(lower) && !prepositions.has(lower);
  }
}
