import { defineAnalysis } from '../../core/analysis';
import { words } from '../text/words';
import { longNames } from './long-names';
import type { ReadName } from './name-evidence';
import { type NamePair, namePairs } from './name-pairs';
import { leastScore, scoreOf } from './name-weights';
import { placedRendering } from './placed-rendering';
import type { RenderingGroup } from './renderings';
import { joinedGroups } from './surest-groups';

const SCORE = 0.79;

/** Two names, and how likely they name one thing, as log odds. */
export interface WeighedNames extends NamePair {
  readonly score: number;
}

/** Names of several words that may be named again by others, all that speaks for and against it weighed together. Needs a model. */
export const weighedNames = defineAnalysis({
  id: 'weighed-names',
  needs: { longNames, words },
  run: async (article, facts, signal): Promise<readonly WeighedNames[]> =>
    (await namePairs(article, facts, signal)).map((pair) => ({ ...pair, score: scoreOf(pair.evidence) })),
});

/** The names that count as one thing, the surest first; `drifts` is how many other groups the article has. */
export function namedGroups(all: readonly WeighedNames[], drifts: number, prose: string): readonly RenderingGroup[] {
  const sure = all.filter(({ score, evidence }) => score >= leastScore(evidence, drifts));
  const groups = joinedGroups<ReadName>(sure, ({ name }) => name.places);
  return [...groups].map(([main, others]) => ({
    id: main.parts.map(({ stem }) => stem).join('-'),
    main: placedRendering(main.name.places, prose),
    variants: others.map(({ name }) => ({
      ...placedRendering(name.places, prose),
      score: SCORE,
      links: ['meaning'],
      anchors: 1,
      kind: 'words',
    })),
  }));
}
