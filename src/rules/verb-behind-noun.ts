import { closedWords } from '../analysis/closed-words';
import type { Words } from '../analysis/words';
import type { Language } from '../core/language';

/**
 * Tells whether a small word right behind a noun can only be its verb, in a language in which every noun has a capital:
 * `An der Schule lehren 300 Leute`. Short sentences of that kind have little else that shows a clause.
 */
export function nounVerbFinder(
  language: Language,
  all: Words,
): (sentence: { readonly firstWord: number; readonly lastWord: number }) => boolean {
  const { behindNoun, finiteForms } = language.verbs;
  if (behindNoun === undefined) return () => false;
  const { finite, participle, adjective } = behindNoun;
  const closed = closedWords(language);
  const known = new Set(finiteForms);
  return ({ firstWord, lastWord }) => {
    for (let at = firstWord + 2; at < lastWord - 1; at += 1) {
      const { lower, casing } = all.form(at);
      if (casing !== 'lower' || closed.has(lower) || all.form(at - 1).casing !== 'title') continue;
      if (!finite.test(lower) || participle.test(lower) || (adjective.test(lower) && !known.has(lower))) continue;
      return true;
    }
    return false;
  };
}
