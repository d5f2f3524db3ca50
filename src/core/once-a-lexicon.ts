import type { Article } from './article';
import type { Lexicon } from './lexicon';
import { onceALanguage } from './once-a-language';

type Knowledge = Pick<Article, 'language' | 'lexicon'>;

/**
 * Works out what depends on a language and its lexicon alone once. What is made must keep of the article what it needs and not the
 * article itself, whose text would be kept with it.
 */
export function onceALexicon<A extends Knowledge, T>(make: (article: A) => T): (article: A) => T {
  const known = new WeakMap<Lexicon, (language: A['language']) => { value?: T }>();
  return (article) => {
    let places = known.get(article.lexicon);
    if (places === undefined) {
      places = onceALanguage(() => ({}));
      known.set(article.lexicon, places);
    }
    const place = places(article.language);
    if (!('value' in place)) place.value = make(article);
    return place.value as T;
  };
}
