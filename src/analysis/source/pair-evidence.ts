import { defineAnalysis } from '../../core/analysis';
import type { Span } from '../../core/span';
import type { Bead } from './alignment';
import { spreadOf } from './alignment/spread';
import { bitext } from './bitext';
import { lackOf, pairLosses, pairsOf } from './pair-losses';

/** What one side of a pair of sentences says that the other may lack. */
export interface SideEvidence {
  /** How well its words are rendered by some word of the other side, less what is usual in this article. */
  readonly covered: number;
  /** How much more alike the two would be without the stretch that the other side is likeliest to lack. */
  readonly gain: number;
  /** That stretch, in offsets of this side's prose; undefined where leaving out any makes the two less alike. */
  readonly stretch: Span | undefined;
  /** Its share of the sentence's meaning. */
  readonly share: number;
}

/** What a bead with two sides shows of whether both say the same. */
export interface PairEvidence {
  readonly bead: Bead;
  /** Length ratio in deviations of this article: negative where the target is short. */
  readonly stray: number;
  /** Margin less the article's median; undefined without a model. */
  readonly margin: number | undefined;
  /** Undefined without a model. */
  readonly source: SideEvidence | undefined;
  readonly target: SideEvidence | undefined;
  /** The share of what is usual in this article that the words of both sides find less; undefined without a model. */
  readonly lack: number | undefined;
}

/** What length ratios stray at least, and in articles too short to tell. */
const LEAST_DEVIATION = 0.12;
const USUAL_DEVIATION = 0.16;
const USUAL_COUNT = 10;

/** What each bead with two sides shows, in the order of the beads; undefined where the article has no usable source. */
export const pairEvidence = defineAnalysis({
  id: 'pair-evidence',
  needs: { bitext, pairLosses },
  run: (_, facts): readonly PairEvidence[] | undefined => {
    const aligned = facts.bitext;
    if (aligned === undefined) return undefined;
    const beads = pairsOf(aligned);
    const { losses, usual } = facts.pairLosses ?? {};
    const middle = aligned.lengthRatio.median;
    const deviation = lengthDeviation(beads);
    return beads.map((bead, index): PairEvidence => {
      const own = losses?.[index];
      return {
        bead,
        stray: ((bead.lengthRatio ?? 0) - middle) / deviation,
        margin: bead.margin === undefined ? undefined : bead.margin - aligned.margin.median,
        source: own && usual && { ...own.source, covered: own.source.covered - usual.source },
        target: own && usual && { ...own.target, covered: own.target.covered - usual.target },
        lack: own && usual && lackOf(own, usual),
      };
    });
  },
});

/** The deviation of the article's own length ratios, drawn to what is usual where there are few. */
function lengthDeviation(beads: readonly Bead[]): number {
  const { deviation, count } = spreadOf(
    beads.flatMap(({ lengthRatio }) => (lengthRatio === undefined ? [] : [lengthRatio])),
  );
  const variance =
    (deviation * deviation * count + USUAL_DEVIATION * USUAL_DEVIATION * USUAL_COUNT) / (count + USUAL_COUNT);
  return Math.max(LEAST_DEVIATION, Math.sqrt(variance));
}
