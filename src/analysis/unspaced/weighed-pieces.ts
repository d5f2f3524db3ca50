import { defineAnalysis } from '../../core/analysis';
import { byMeaning } from '../drift/by-meaning';
import { namedRendering } from '../drift/named-rendering';
import type { RenderingGroup } from '../drift/renderings';
import { surestGroups } from '../drift/surest-groups';
import { sentences } from '../text/sentences';
import { piecePairs, type WeighedPair } from './piece-pairs';
import { scoreOf } from './piece-weights';
import { type UnspacedPhrase, unspacedPhrases } from './unspaced-phrases';

/** From where on two terms count as one, by how many other groups the article has: three or more make another likely. */
const LEAST = [2, 1.2, -0.4, -0.7] as const;
const SCORE = 0.8;

/** A pair of terms, and how likely they are one thing, as log odds. */
export interface ScoredPieces {
  readonly main: UnspacedPhrase;
  readonly other: UnspacedPhrase;
  readonly score: number;
}

/**
 * Terms that stand again in other words where nothing parts words: 波止場漕艇クラブ and ドックサイド・ローイングクラブ, 保留策略 and 留存政策. What
 * their pieces have in common, by letters, by sound, by meaning and by likeness, is weighed together. Needs a model.
 */
export const weighedPieces = defineAnalysis({
  id: 'weighed-pieces',
  needs: { unspacedPhrases, sentences },
  run: async (article, facts, signal): Promise<readonly ScoredPieces[]> => {
    const { embedder, lexicon, language } = article;
    if (embedder === undefined || !lexicon.isKnown || language.nounPhrases === undefined) return [];
    return scored(await piecePairs(article, facts.unspacedPhrases, facts.sentences, signal));
  },
});

function scored(pairs: readonly WeighedPair[]): readonly ScoredPieces[] {
  return pairs
    .map(({ main, other, evidence }) => ({ main: main.phrase, other: other.phrase, score: scoreOf(evidence) }))
    .filter(({ score }) => score >= Math.min(...LEAST));
}

/** The pairs that count as one thing, the surest first, in an article that has so many other groups. */
export function pieceGroups(all: readonly ScoredPieces[], drifts: number): readonly RenderingGroup[] {
  const least = LEAST[Math.min(drifts, LEAST.length - 1)] as number;
  const pairs = all.filter(({ score }) => score >= least);
  return [...surestGroups(pairs, ({ mentions }) => mentions)].map(([main, others]) => ({
    id: main.text,
    main: namedRendering(main.mentions),
    variants: others.map(({ mentions }) => byMeaning(namedRendering(mentions), SCORE)),
  }));
}
