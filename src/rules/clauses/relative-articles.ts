import type { Language } from '../../core/language';

/** Definite articles that may open a clause about a noun as well, in a language that has such: German `die`, but no `zur`. */
export function relativeArticles({ words: { contractions, definiteArticles = [] } }: Language): readonly string[] {
  return definiteArticles.filter((word) => !contractions.includes(word));
}
