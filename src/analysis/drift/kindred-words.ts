import type { Article } from '../../core/article';
import { exclusionOf } from '../text/contrasts';
import { dot } from '../text/dot';
import { synonymsOf } from './synonyms';

/** A word of a term, or half of a compound. */
export interface KindredWord {
  readonly lower: string;
  readonly stem: string;
  readonly root: string;
}

/** How two words are related: one word, words that a list or the lexicon has for the same, or as alike as the model takes them. */
export interface Kinship {
  readonly link: 'same' | 'known' | 'alike';
  readonly likeness: number;
}

export type KinshipOf = (a: KindredWord, b: KindredWord) => Kinship | undefined;

const KNOWN = 0.62;

/** Relates words by the lists, the lexicon and the model; undefined where two exclude each other. */
export async function kinshipOf(
  article: Article,
  words: readonly KindredWord[],
  signal: AbortSignal | undefined,
): Promise<KinshipOf> {
  const { language, lexicon, embedder, placeOf } = article;
  const distinct = [...new Set(words.map(({ lower }) => lower))];
  const vectors = (await embedder?.embed(
    distinct.map((lower) => language.citationForm?.(lower) ?? lower),
    signal,
  )) as Float32Array[];
  const vectorOf = new Map(distinct.map((lower, index) => [lower, vectors[index] as Float32Array]));
  const synonyms = synonymsOf(article);
  const areContrary = exclusionOf(language);
  const areKnown = (a: KindredWord, b: KindredWord) => {
    const senses = synonyms.of(a.lower, a.stem);
    return (
      synonyms.of(b.lower, b.stem).some((sense) => senses.includes(sense)) || lexicon.sameSense([a.stem], [b.stem]) > 0
    );
  };
  // `tampa` and `cobertura` are both a cover, but `estación` and `depósito` are two things though both may be a depot.
  const shareMeaning = (a: KindredWord, b: KindredWord) => {
    const meanings = lexicon.meaningsOf([a.stem]);
    return meanings.length > 0 && lexicon.meaningsOf([b.stem]).some((meaning) => meanings.includes(meaning));
  };
  const relate: KinshipOf = (a, b) => {
    if (a.stem === b.stem || a.root === b.root) return { link: 'same', likeness: 1 };
    if (areContrary(a.stem, b.stem) || placeOf(a.lower) !== placeOf(b.lower)) return undefined;
    const likeness = dot(vectorOf.get(a.lower) as Float32Array, vectorOf.get(b.lower) as Float32Array);
    if (areKnown(a, b)) return { link: 'known', likeness: Math.max(likeness, KNOWN) };
    return { link: 'alike', likeness: shareMeaning(a, b) ? Math.max(likeness, KNOWN) : likeness };
  };
  const known = new Map<string, Kinship | undefined>();
  return (a, b) => {
    const key = `${a.lower} ${b.lower}`;
    if (!known.has(key)) known.set(key, relate(a, b));
    return known.get(key);
  };
}
