import type { Article } from '../../core/article';
import { oncePer } from '../../core/once';
import { type Synonyms, synonymsOf } from '../drift/synonyms';
import { isPairConcept, pairConcepts } from './lexicon-concepts';
import { unspacedPieces } from './unspaced-pieces';

/** The synonyms of a language, and with them the words that the lexicon pairs in an article. */
export interface PairedSynonyms extends Pick<Synonyms, 'of' | 'isCommon'> {
  /** Those of the language alone, which are the same in every article. */
  readonly own: Synonyms;
  /** The words that have a pair. */
  readonly paired: readonly string[];
}

/** The synonyms of the language, and those words of the lexicon that stand in the article beside another word for the same. */
export const synonymsIn: (article: Article) => PairedSynonyms = oncePer(withLexicon);

function withLexicon(article: Article): PairedSynonyms {
  const { lexicon } = article;
  const own = synonymsOf(article);
  if (!lexicon.isKnown) return { ...own, own, paired: [] };
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
    own,
    paired: [...pairs.keys()],
    of: (lower, stem) => {
      const [listed, more] = [own.of(lower, stem), pairs.get(lower)];
      return more === undefined ? listed : [...listed, ...more];
    },
    isCommon: (sense) => !isPairConcept(sense) && own.isCommon(sense),
  };
}
