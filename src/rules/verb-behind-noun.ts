import { closedWords } from '../analysis/closed-words';
import type { Words } from '../analysis/words';
import type { Language } from '../core/language';

const FINITE = /..(?:t|te|en|ten)$/;
/** Participles, and adjectives that hang on the next noun: Ende kommenden Jahres. */
const PARTICIPLE = /^ge|ge.+(?:t|en)$/;
const ADJECTIVE = /(?:enden|sten|igen|ichen|ischen|enen)$/;

/**
 * Tells whether a small word right behind a noun can only be its verb, in a language in which every noun has a capital:
 * `An der Schule lehren 300 Leute`. Short sentences of that kind have little else that shows a clause.
 */
export function nounVerbFinder(
  language: Language,
  all: Words,
): (sentence: { readonly firstWord: number; readonly lastWord: number }) => boolean {
  if (!language.capitalisedNouns) return () => false;
  const closed = closedWords(language);
  const known = new Set(language.verbs.finiteForms);
  return ({ firstWord, lastWord }) => {
    for (let at = firstWord + 2; at < lastWord - 1; at += 1) {
      const { lower, casing } = all.form(at);
      if (casing !== 'lower' || closed.has(lower) || all.form(at - 1).casing !== 'title') continue;
      if (!FINITE.test(lower) || PARTICIPLE.test(lower) || (ADJECTIVE.test(lower) && !known.has(lower))) continue;
      return true;
    }
    return false;
  };
}
