import { defineAnalysis } from '../../core/analysis';
import { words } from '../text/words';
import { byMeaning } from './by-meaning';
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
  const groups = joinedGroups<ReadName, WeighedNames>(sure, ({ name }) => name.places);
  return [...groups].map(([first, rest]) => {
    const main = [first, ...rest].reduce((one, two) => (two.name.places.length > one.name.places.length ? two : one));
    // What a third name has joined may itself be told from the main one.
    const isApart = (one: ReadName) =>
      all.some(({ main: a, other: b, score }) => score < 0 && ((a === main && b === one) || (a === one && b === main)));
    const others = [first, ...rest].filter(
      (one) => one !== main && !isShort(one, main) && !isShort(main, one) && !isApart(one),
    );
    return {
      id: main.parts.map(({ stem }) => stem).join('-'),
      main: placedRendering(main.name.places, prose),
      variants: others.map(({ name }) => byMeaning(placedRendering(name.places, prose), SCORE)),
    };
  });
}

/** Qingshui Fibre is short for Qingshui Fibre Company, whatever joined both with a third name. */
function isShort({ parts: short }: ReadName, { parts: long }: ReadName): boolean {
  return short.every(({ stem }) => long.some((part) => part.stem === stem));
}
