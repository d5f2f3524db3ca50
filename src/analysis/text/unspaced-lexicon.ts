import type { Article } from '../../core/article';
import { type Synonyms, synonymsOf } from '../drift/synonyms';
import { isPairConcept, pairConcepts } from './lexicon-concepts';
import { unspacedPieces } from './unspaced-pieces';

const made = new WeakMap<Article, Synonyms>();

/** The synonyms of the language, and those words of the lexicon that stand in the article beside another word for the same. */
export function synonymsIn(article: Article): Synonyms {
  let known = made.get(article);
  if (known === undefined) {
    known = withLexicon(article);
    made.set(article, known);
  }
  return known;
}

function withLexicon(article: Article): Synonyms {
  const { lexicon } = article;
  const own = synonymsOf(article);
  if (!lexicon.isKnown) return own;
  const byPair = new Map<number, string>();
  const pairs = new Map<string, number[]>();
  for (const piece of unspacedPieces(article).keys()) {
    for (const pair of pairConcepts(lexicon, [piece])) {
      const other = byPair.get(pair);
      if (other === undefined) byPair.set(pair, piece);
      // 电池 and 蓄电池: one is a part of the other.
      else if (!other.includes(piece) && !piece.includes(other))
        for (const word of [piece, other]) pairs.set(word, [...(pairs.get(word) ?? []), pair]);
    }
  }
  return {
    of: (lower, stem) => [...own.of(lower, stem), ...(pairs.get(lower) ?? [])],
    *all() {
      yield* own.all();
      yield* pairs.keys();
    },
    words: [...own.words, [...pairs.keys()]],
    isCommon: (sense) => !isPairConcept(sense) && own.isCommon(sense),
  };
}
