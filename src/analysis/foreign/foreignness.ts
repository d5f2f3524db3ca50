import type { Article } from '../../core/article';

const SHORTEST = 3;

/**
 * How much likelier some words are to be of another language than of the article's, by their letters: of the other that they
 * look most like. 0 where nothing is known of the article's language.
 */
export function foreignness({
  language,
  languages,
}: Pick<Article, 'language' | 'languages'>): (words: readonly string[]) => number {
  const own = language.englishLikeness;
  if (own === undefined) return () => 0;
  // All languages are measured against English.
  const others = new Set(languages.flatMap(({ englishLikeness }) => englishLikeness ?? []));
  others.delete(own);
  const weights = [...others].map((other) => {
    const known = new Map<string, number>();
    return (word: string) => {
      let weight = known.get(word);
      if (weight === undefined) {
        weight = own(word) - other(word);
        known.set(word, weight);
      }
      return weight;
    };
  });
  return (words) => {
    const long = words.filter((word) => word.length >= SHORTEST);
    return Math.max(0, ...weights.map((weight) => long.reduce((sum, word) => sum + weight(word), 0)));
  };
}
