import type { Words } from '../../analysis/text/words';
import type { Language } from '../../core/language';
import { wordSets } from '../../core/word-set';

/**
 * Tells whether a piece without a comma is a relative clause that was cut off its noun: `Der im Geheimen geschlossen worden
 * war.` A main clause has its finite verb in the second place, so one that ends in it, behind a participle, leans on another.
 */
export function finalClauseFinder(
  language: Language,
  all: Words,
): (sentence: { readonly firstWord: number; readonly lastWord: number }) => boolean {
  const { cutRelatives } = language.verbs;
  if (cutRelatives === undefined) return () => false;
  const { definiteArticles = [], prepositions } = language.words;
  const openers = wordSets(definiteArticles, prepositions, cutRelatives.openers);
  const helping = new Set(cutRelatives.helping);
  return ({ firstWord, lastWord }) => {
    if (!openers.has(all.form(firstWord).lower)) return false;
    const [last, before] = [all.form(lastWord - 1), all.form(lastWord - 2)];
    if (last.casing !== 'lower' || !helping.has(last.lower)) return false;
    if (before.casing !== 'lower' || !cutRelatives.nonfinite.test(before.lower)) return false;
    for (let at = firstWord + 1; at < lastWord - 2; at += 1) if (helping.has(all.form(at).lower)) return false;
    return true;
  };
}
