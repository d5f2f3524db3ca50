import type { Language } from '../../core/language';
import { wordSets } from '../../core/word-set';

/** Words that may stand between the words of a term or a name: `carte de la ville`, `Verein für Wege`. */
export function joiningWords({ words }: Language): ReadonlySet<string> {
  const { articles, contractions, prepositions, nameConnectors, genitiveArticles } = words;
  return wordSets(articles, contractions, prepositions, nameConnectors, genitiveArticles);
}
