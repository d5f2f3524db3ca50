import { sureFiniteShape } from '../../analysis/breaks/sure-finite-shape';
import { closedWords } from '../../analysis/text/closed-words';
import { numberWords } from '../../analysis/text/number-words';
import type { Sentence } from '../../analysis/text/sentences';
import { type Form, onceAForm, type Words } from '../../analysis/text/words';
import type { Language } from '../../core/language';
import { onceALanguage } from '../../core/once-a-language';
import { wordFlags } from '../../core/word-flags';
import { wordSet, wordSets } from '../../core/word-set';
import { relativeArticles } from './relative-articles';

/**
 * Counts the places of a sentence where a finite verb may stand that no subordinate clause accounts for: what opens one takes
 * the next such place for itself. Verbs and pronouns side by side are one place: `has been`, `we go`.
 */
export function unexplainedVerbs(
  language: Language,
  words: Words,
  prose: string,
): (sentence: Pick<Sentence, 'firstWord' | 'lastWord'>, opened?: number) => number {
  const closed = closedWords(language);
  const factsOf = knownFacts.get(words) ?? onceAForm(factsFor(language));
  knownFacts.set(words, factsOf);
  const cutsRelatives = language.verbs.cutRelatives !== undefined;
  /** In a language in which every noun has a capital. */
  const isBehindNoun = (at: number, firstWord: number): boolean => {
    const { behindNoun } = language.verbs;
    if (behindNoun === undefined || at === firstWord) return false;
    const { lower } = words.form(at);
    const noun = words.form(at - 1);
    if (noun.casing !== 'title' || closed.has(noun.lower)) return false;
    return behindNoun.finite.test(lower) && !behindNoun.participle.test(lower) && !behindNoun.adjective.test(lower);
  };
  const isCommaBehind = (word: number) => prose[words.ends[word] as number] === ',';
  return ({ firstWord, lastWord }, opened = 0) => {
    let open = opened;
    // The clause that the last verb belongs to was opened, and may go on behind `and`.
    let wasOpened = false;
    let unexplained = 0;
    let last = -9;
    let isMain = false;
    // `nobody in the valley had`: the verb of a subject may be long in coming.
    let awaitsVerb = false;
    let before = 0;
    let facts = 0;
    for (let at = firstWord; at < lastWord; at += 1) {
      before = facts;
      facts = factsOf(words.form(at));
      const isBehindComma = at > firstWord && isCommaBehind(at - 1);
      if (isBehindComma) wasOpened = false;
      if (!has(facts, ANY)) continue;
      const isCut = isBehindComma || (has(before, GOVERNING) && isCommaBehind(at - 2));
      const mayOpen = !cutsRelatives || isCut || at === firstWord || has(before, JOINING);
      // WHO is no pronoun, and `that` opens many a sentence.
      const isOther = has(facts, CAPITALS) || (at === firstWord && has(facts, DEMONSTRATIVE));
      if ((has(facts, OPENER) && mayOpen && !isOther) || (has(facts, RELATIVE_ARTICLE) && isCut)) {
        open += 1;
        last = -9;
        continue;
      }
      if (wasOpened && has(facts, COORDINATING)) {
        open += 1;
        wasOpened = false;
        last = -9;
        continue;
      }
      const isHelping = has(facts, HELPING);
      const isVerb =
        (isHelping && !has(before, NOMINAL)) ||
        // `né il suo secondo parlarono`: what looks like a preposition may be a noun.
        (has(facts, FINITE_SHAPE) && !has(before, DETERMINER)) ||
        (has(facts, OPEN) && !has(before, NOMINAL) && (has(facts, FINITE) || isBehindNoun(at, firstWord)));
      // What ends a sentence is an object: `so as not to wake them`.
      const isSubject = has(facts, SUBJECT) && !has(before, NOMINAL) && at < lastWord - 1;
      if (!isVerb && !isSubject) continue;
      // What helps stands before its verb, or behind it where that ends the clause: `the foods that we eat are` has two.
      const isTwo = isMain && isHelping && language.verbs.verbFinal !== true;
      const isOne = at - last <= 2 && !isBehindComma && !isTwo;
      const hasSubject = isVerb && awaitsVerb;
      isMain = isVerb && !isHelping;
      last = at;
      awaitsVerb = !isVerb && (awaitsVerb || !isOne);
      if (isOne || hasSubject) continue;
      wasOpened = open > 0;
      if (open > 0) open -= 1;
      else unexplained += 1;
    }
    return unexplained;
  };
}

type FactsOf = (form: Form) => number;

// Several rules count, and each asks of every word.
const knownFacts = new WeakMap<Words, FactsOf>();
/** What a word may be, by its spelling alone. */
const factsFor: (language: Language) => FactsOf = onceALanguage(readerOf);

function readerOf(language: Language): FactsOf {
  const { articles, contractions, prepositions, conjunctions, others, pronouns, auxiliaries } = language.words;
  const { clauseOpeners = [], joiners = [], infinitiveMarks = [], infinitiveFrames, demonstrative } = language.verbs;
  const closed = closedWords(language);
  const finite = wordSet(language.verbs.finiteForms);
  // The lists of verbs hold what stood behind a pronoun, `wir drei`.
  const numbers = numberWords(language);
  const shape = sureFiniteShape(language);
  const cutsRelatives = language.verbs.cutRelatives !== undefined;
  const hasBehindNoun = language.verbs.behindNoun !== undefined;
  const joining = new Set(conjunctions);
  const noSubjects = wordSets(articles, contractions, prepositions, conjunctions, others, clauseOpeners);
  const listed = wordFlags([
    [OPENER, clauseOpeners],
    [RELATIVE_ARTICLE, cutsRelatives ? relativeArticles(language) : []],
    [JOINING, conjunctions],
    [COORDINATING, joiners.filter((word) => joining.has(word))],
    [GOVERNING, prepositions],
    [HELPING, auxiliaries],
    [NOMINAL, [...articles, ...contractions, ...prepositions, ...infinitiveMarks, ...(infinitiveFrames?.marks ?? [])]],
    [DETERMINER, [...articles, ...contractions]],
    [SUBJECT, pronouns.filter((word) => !noSubjects.has(word))],
    [DEMONSTRATIVE, demonstrative === undefined ? [] : [demonstrative]],
  ]);
  return ({ lower, casing }) => {
    const facts = listed(lower) | (casing === 'upper' ? CAPITALS : 0);
    if (casing !== 'lower' || closed.has(lower)) return facts;
    const isListed = finite.has(lower) && !numbers.has(lower);
    return (
      facts | (isListed || hasBehindNoun ? OPEN : 0) | (isListed ? FINITE : 0) | (shape.test(lower) ? FINITE_SHAPE : 0)
    );
  };
}

function has(facts: number, fact: number): boolean {
  return (facts & fact) !== 0;
}

// What a word may be, by its spelling alone.
const OPENER = 1;
const RELATIVE_ARTICLE = 2;
const COORDINATING = 4;
const HELPING = 8;
const SUBJECT = 16;
const OPEN = 32;
const FINITE = 64;
const FINITE_SHAPE = 128;
/** Any of these: other words open no clause and are no verb. */
const ANY = 255;
const JOINING = 256;
const GOVERNING = 512;
const NOMINAL = 1024;
const DETERMINER = 2048;
const CAPITALS = 4096;
const DEMONSTRATIVE = 8192;
