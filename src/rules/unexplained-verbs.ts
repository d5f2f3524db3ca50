import { sureFiniteShape } from '../analysis/breaks/sure-finite-shape';
import { closedWords } from '../analysis/text/closed-words';
import type { Sentence } from '../analysis/text/sentences';
import type { Words } from '../analysis/text/words';
import type { Language } from '../core/language';

/**
 * Counts the places of a sentence where a finite verb may stand that no subordinate clause accounts for: what opens one takes
 * the next such place for itself. Verbs and pronouns side by side are one place: `has been`, `we go`.
 */
export function unexplainedVerbs(
  language: Language,
): (words: Words, prose: string, sentence: Pick<Sentence, 'firstWord' | 'lastWord'>, opened?: number) => number {
  const {
    articles,
    definiteArticles = [],
    contractions,
    prepositions,
    conjunctions,
    others,
    pronouns,
    auxiliaries,
  } = language.words;
  const { clauseOpeners = [], finiteForms, infinitiveMarks = [], infinitiveFrames } = language.verbs;
  const closed = closedWords(language);
  const openers = new Set(clauseOpeners);
  const relativeArticles = new Set(
    language.verbs.cutRelatives === undefined ? [] : definiteArticles.filter((word) => !contractions.includes(word)),
  );
  const both = new Set([...articles, ...contractions, ...prepositions, ...conjunctions, ...others]);
  const subjects = new Set(pronouns.filter((word) => !both.has(word) && !openers.has(word)));
  const joining = new Set(conjunctions);
  const coordinating = new Set(language.verbs.joiners?.filter((word) => joining.has(word)));
  const governing = new Set(prepositions);
  const helping = new Set(auxiliaries);
  const marks = new Set([...infinitiveMarks, ...(infinitiveFrames?.marks ?? [])]);
  const nominal = new Set([...articles, ...contractions, ...prepositions, ...marks]);
  const finite = new Set(finiteForms);
  const shape = sureFiniteShape(language);
  const determiners = new Set([...articles, ...contractions]);
  /** In a language in which every noun has a capital. */
  const isBehindNoun = (words: Words, at: number, firstWord: number): boolean => {
    const { behindNoun } = language.verbs;
    if (behindNoun === undefined || at === firstWord) return false;
    const { lower } = words.form(at);
    const noun = words.form(at - 1);
    if (noun.casing !== 'title' || closed.has(noun.lower)) return false;
    return behindNoun.finite.test(lower) && !behindNoun.participle.test(lower) && !behindNoun.adjective.test(lower);
  };
  return (words, prose, { firstWord, lastWord }, opened = 0) => {
    let open = opened;
    // The clause that the last verb belongs to was opened, and may go on behind `and`.
    let wasOpened = false;
    let unexplained = 0;
    let last = -9;
    let isMain = false;
    // `nobody in the valley had`: the verb of a subject may be long in coming.
    let awaitsVerb = false;
    for (let at = firstWord; at < lastWord; at += 1) {
      const { lower, casing } = words.form(at);
      const before = at > firstWord ? words.form(at - 1).lower : '';
      const isBehindComma = at > firstWord && prose[words.ends[at - 1] as number] === ',';
      if (isBehindComma) wasOpened = false;
      const isCut = isBehindComma || (governing.has(before) && prose[words.ends[at - 2] as number] === ',');
      const mayOpen = relativeArticles.size === 0 || isCut || at === firstWord || joining.has(before);
      // WHO is no pronoun, and `that` opens many a sentence.
      const isOther = casing === 'upper' || (at === firstWord && language.verbs.demonstrative === lower);
      if ((openers.has(lower) && mayOpen && !isOther) || (relativeArticles.has(lower) && isCut)) {
        open += 1;
        last = -9;
        continue;
      }
      if (wasOpened && coordinating.has(lower)) {
        open += 1;
        wasOpened = false;
        last = -9;
        continue;
      }
      const isOpen = casing === 'lower' && !closed.has(lower);
      const isVerb =
        (helping.has(lower) && !nominal.has(before)) ||
        // `né il suo secondo parlarono`: what looks like a preposition may be a noun.
        (isOpen && shape.test(lower) && !determiners.has(before)) ||
        (isOpen && !nominal.has(before) && (finite.has(lower) || isBehindNoun(words, at, firstWord)));
      // What ends a sentence is an object: `so as not to wake them`.
      const isSubject = subjects.has(lower) && !nominal.has(before) && at < lastWord - 1;
      if (!isVerb && !isSubject) continue;
      // What helps stands before its verb, or behind it where that ends the clause: `the foods that we eat are` has two.
      const isTwo = isMain && helping.has(lower) && language.verbs.verbFinal !== true;
      const isOne = at - last <= 2 && !isBehindComma && !isTwo;
      const hasSubject = isVerb && awaitsVerb;
      isMain = isVerb && !helping.has(lower);
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
