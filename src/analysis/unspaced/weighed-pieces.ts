import { defineAnalysis } from '../../core/analysis';
import { namedRendering } from '../drift/named-rendering';
import type { RenderingGroup } from '../drift/renderings';
import { surestGroups } from '../drift/surest-groups';
import { sentences } from '../text/sentences';
import { piecePairs, type WeighedPair } from './piece-pairs';
import { scoreOf } from './piece-weights';
import { unspacedPhrases } from './unspaced-phrases';

const LEAST = 0.2;
const SCORE = 0.8;

/**
 * Terms that stand again in other words where nothing parts words: 波止場漕艇クラブ and ドックサイド・ローイングクラブ, 保留策略 and 留存政策. What
 * their pieces have in common, by letters, by sound, by meaning and by likeness, is weighed together. Needs a model.
 */
export const weighedPieces = defineAnalysis({
  id: 'weighed-pieces',
  needs: { unspacedPhrases, sentences },
  run: async (article, facts, signal): Promise<readonly RenderingGroup[]> => {
    const { embedder, lexicon, language } = article;
    if (embedder === undefined || !lexicon.isKnown || language.nounPhrases === undefined) return [];
    return groupsOf(await piecePairs(article, facts.unspacedPhrases, facts.sentences, signal));
  },
});

function groupsOf(pairs: readonly WeighedPair[]): readonly RenderingGroup[] {
  const scored = pairs
    .map(({ main, other, evidence }) => ({ main: main.phrase, other: other.phrase, score: scoreOf(evidence) }))
    .filter(({ score }) => score >= LEAST);
  return [...surestGroups(scored, ({ mentions }) => mentions)].map(([main, others]) => ({
    id: main.text,
    main: namedRendering(main.mentions),
    variants: others.map(({ mentions }) => ({
      ...namedRendering(mentions),
      score: SCORE,
      links: ['meaning'],
      anchors: 1,
      kind: 'words',
    })),
  }));
}
