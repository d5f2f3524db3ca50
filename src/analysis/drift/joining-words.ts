import type { Language } from '../../core/language';

/** Words that may stand between the words of a term or a name: `carte de la ville`, `Verein für Wege`. A set of the caller's own. */
export function joiningWords({ words }: Language): Set<string> {
  const { articles, contractions, prepositions, nameConnectors, genitiveArticles = [] } = words;
  return new Set([articles, contractions, prepositions, nameConnectors, genitiveArticles].flat());
}
