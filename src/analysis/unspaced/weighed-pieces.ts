import { defineAnalysis } from '../../core/analysis';
import { overlaps, type Span } from '../../core/span';
import { namedRendering } from '../drift/named-rendering';
import type { RenderingGroup, Variant } from '../drift/renderings';
import { sentences } from '../text/sentences';
import { piecePairs, type WeighedPair } from './piece-pairs';
import { scoreOf } from './piece-weights';
import { type UnspacedPhrase, unspacedPhrases } from './unspaced-phrases';

const LEAST = 0.6;
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

/** The surest first: a place is in one group, and what is cut from a longer one or reaches beyond it yields to the whole. */
function groupsOf(pairs: readonly WeighedPair[]): readonly RenderingGroup[] {
  const scored = pairs
    .map((pair) => ({ ...pair, score: scoreOf(pair.evidence) }))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score);
  const taken: Span[] = [];
  const isFree = ({ mentions }: UnspacedPhrase) => !mentions.some((one) => taken.some((two) => overlaps(one, two)));
  const groups = new Map<UnspacedPhrase, Variant[]>();
  for (const { main, other } of scored) {
    const known = groups.get(main.phrase);
    if ((known === undefined && !isFree(main.phrase)) || !isFree(other.phrase)) continue;
    const variants = known ?? [];
    if (known === undefined) {
      groups.set(main.phrase, variants);
      taken.push(...main.phrase.mentions);
    }
    variants.push({
      ...namedRendering(other.phrase.mentions),
      score: SCORE,
      links: ['meaning'],
      anchors: 1,
      kind: 'words',
    });
    taken.push(...other.phrase.mentions);
  }
  return [...groups].map(([phrase, variants]) => ({
    id: phrase.text,
    main: namedRendering(phrase.mentions),
    variants,
  }));
}
