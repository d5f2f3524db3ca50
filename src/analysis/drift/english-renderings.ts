import { defineAnalysis } from '../../core/analysis';
import { overlaps } from '../../core/span';
import { sentences } from '../text/sentences';
import { words } from '../text/words';
import { byMeaning } from './by-meaning';
import { type CrossPair, crossPairs } from './cross-pairs';
import { scoreOf } from './cross-weights';
import { type ForeignTerm, foreignTerms } from './foreign-terms';
import type { OwnTerm } from './own-terms';
import { placedRendering } from './placed-rendering';
import type { RenderingGroup, Variant } from './renderings';
import { termWindows } from './term-windows';

const LEAST = 0.6;
/** How many renderings of the article's own a term may have besides: `groupe témoin`, `groupe de contrôle`. */
const MOST_OWN = 3;
const SCORE = 0.8;

interface ScoredPair extends CrossPair {
  readonly score: number;
}

/**
 * Terms and names that were left in English at some places, wholly or in part, beside what the article calls the same elsewhere:
 * `Kingfisher Inn` and `auberge du Martin-pêcheur`, `mode Hatch` and `mode Éclosion`. Needs a model; without one there are none.
 */
export const englishRenderings = defineAnalysis({
  id: 'english-renderings',
  needs: { words, sentences, foreignTerms, termWindows },
  run: async (article, facts, signal): Promise<readonly RenderingGroup[]> => {
    const pairs = await crossPairs(article, facts, signal);
    const likely = pairs
      .map((pair) => ({ ...pair, score: scoreOf(pair.evidence) }))
      .filter(({ score }) => score >= LEAST);
    return groupsOf(likely, article.document.prose);
  },
});

/** A thing by its names: what the article calls it, and what was left in English. */
interface Group {
  readonly owns: OwnTerm[];
  readonly foreign: ForeignTerm[];
}

/** The surest first; of terms that overlap the one that answers best counts, and who shares a rendering is one. */
function groupsOf(pairs: readonly ScoredPair[], prose: string): readonly RenderingGroup[] {
  const groups: Group[] = [];
  for (const { foreign, own } of [...pairs].sort((a, b) => b.score - a.score)) {
    const ofForeign = groups.find((group) => group.foreign.some((one) => overlap(one.places, foreign.places)));
    const ofOwn = groups.find((group) => group.owns.some((one) => overlap(one.window.places, own.window.places)));
    if (ofForeign === undefined && ofOwn === undefined) groups.push({ owns: [own], foreign: [foreign] });
    else if (ofForeign === undefined) {
      if (ofOwn?.owns.some(({ window }) => window === own.window)) ofOwn.foreign.push(foreign);
    } else if (ofOwn === undefined && ofForeign.foreign.includes(foreign) && ofForeign.owns.length < MOST_OWN)
      ofForeign.owns.push(own);
  }
  return groups.map(({ owns, foreign }) => {
    const [main, ...others] = [...owns].sort((a, b) => b.window.places.length - a.window.places.length) as [
      OwnTerm,
      ...OwnTerm[],
    ];
    const variants = [...others.map(({ window }) => window), ...foreign].map(
      ({ places }): Variant => byMeaning(placedRendering(places, prose), SCORE),
    );
    return {
      id: main.parts.map(({ stem }) => stem).join('-'),
      main: placedRendering(main.window.places, prose),
      variants,
    };
  });
}

type Places = OwnTerm['window']['places'];

function overlap(a: Places, b: Places): boolean {
  return a.some((one) => b.some((two) => overlaps(one, two)));
}
