import type { Words } from '../analysis/words';
import type { Language } from '../core/language';

/** Participles and infinitives, which stand before the helping verb that ends a subordinate clause. */
const NONFINITE = /^(?:.*ge.+(?:t|en)|(?:be|ver|er|ent|zer|miss).+(?:t|en)|.+iert|worden|.{2,}en|.+ern|.+eln)$/;
const RELATIVE = /^(?:welche|de[rn]en$|dessen$)/;
/** Helping verbs that no clause of their own ends in: worden, gewesen. */
const PARTICIPLES = /^ge|^worden$/;

/**
 * Tells whether a piece without a comma is a relative clause that was cut off its noun: `Der im Geheimen geschlossen worden
 * war.` A main clause has its finite verb in the second place, so one that ends in it, behind a participle, leans on another.
 */
export function finalClauseFinder(
  language: Language,
  all: Words,
): (sentence: { readonly firstWord: number; readonly lastWord: number }) => boolean {
  // Dutch sets no comma before a clause, so that a whole sentence may end so.
  if (language.verbs.verbFinal !== true || !language.capitalisedNouns) return () => false;
  const { definiteArticles = [], prepositions, pronouns } = language.words;
  const openers = new Set([...definiteArticles, ...prepositions, ...pronouns.filter((word) => RELATIVE.test(word))]);
  const helping = new Set(language.words.auxiliaries.filter((word) => !PARTICIPLES.test(word)));
  return ({ firstWord, lastWord }) => {
    if (!openers.has(all.form(firstWord).lower)) return false;
    const [last, before] = [all.form(lastWord - 1), all.form(lastWord - 2)];
    if (last.casing !== 'lower' || !helping.has(last.lower)) return false;
    if (before.casing !== 'lower' || !NONFINITE.test(before.lower)) return false;
    for (let at = firstWord + 1; at < lastWord - 2; at += 1) if (helping.has(all.form(at).lower)) return false;
    return true;
  };
}
