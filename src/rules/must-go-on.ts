import { endingEvidence } from '../analysis/breaks/clause-evidence';
import type { Sentence } from '../analysis/text/sentences';
import type { Words } from '../analysis/text/words';
import type { Language } from '../core/language';

/** What is shorter may be elliptic on purpose: `Ella vota por mí; yo, según.` */
const SHORTEST = 8;
/** Below which logit the model is believed where an end mark is missing besides. */
const LEAST_UNMARKED = -2.5;

/**
 * Tells whether the model of endings is sure that something must follow the last word of a sentence: `hardly had`, `salvo quelli
 * che`. Adverbs, and conjunctions and articles that may be pronouns, end many a sentence and are left to the lists.
 */
export function mustGoOnFinder(
  language: Language,
  words: Words,
  prose: string,
): (sentence: Sentence, isMarked: boolean) => boolean {
  const { endingLimit } = language.verbs;
  const evidenceOf = endingEvidence(language, words, prose);
  if (evidenceOf === undefined || endingLimit === undefined) return () => false;
  const ones = language.quantities?.numbers.matchAll(/(\S+)=1\??(?=\s|$)/g) ?? [];
  const { others, conjunctions, pronouns } = language.words;
  const mayEnd = new Set([
    ...others,
    ...conjunctions.filter((word) => pronouns.includes(word)),
    ...Array.from(ones, ([, word]) => word as string),
  ]);
  return (sentence, isMarked) => {
    if (sentence.lastWord - sentence.firstWord < SHORTEST) return false;
    if (mayEnd.has(words.form(sentence.lastWord - 1).lower)) return false;
    const evidence = evidenceOf(sentence);
    return evidence !== undefined && evidence < (isMarked ? endingLimit : LEAST_UNMARKED);
  };
}
