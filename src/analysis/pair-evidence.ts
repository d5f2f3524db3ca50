import { defineAnalysis } from '../core/analysis';
import type { Embedder, TokenVector } from '../core/embedder';
import type { Span } from '../core/span';
import type { AlignedText, Alignment, Bead } from './alignment';
import { type Losses, lossesOf } from './alignment/losses';
import { medianOf, spreadOf } from './alignment/spread';
import { bitext } from './bitext';

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
}

/** Beads whose tokens are in memory at one time. */
const BATCH = 64;
/** What length ratios stray at least, and in articles too short to tell. */
const LEAST_DEVIATION = 0.12;
const USUAL_DEVIATION = 0.16;
const USUAL_COUNT = 10;

/** What each bead with two sides shows, in the order of the beads; undefined where the article has no usable source. */
export const pairEvidence = defineAnalysis({
  id: 'pair-evidence',
  needs: { bitext },
  run: async ({ embedder }, facts, signal): Promise<readonly PairEvidence[] | undefined> => {
    const aligned = facts.bitext;
    if (aligned === undefined) return undefined;
    const beads = aligned.beads.filter(({ source, target }) => source.length > 0 && target.length > 0);
    const losses = embedder && (await lossesOfAll(aligned, beads, embedder, signal));
    const usual = losses && {
      source: medianOf(losses.map(({ source }) => source.covered)),
      target: medianOf(losses.map(({ target }) => target.covered)),
    };
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

async function lossesOfAll(
  aligned: Alignment,
  beads: readonly Bead[],
  embedder: Embedder,
  signal: AbortSignal | undefined,
): Promise<ReadonlyArray<{ readonly source: Losses; readonly target: Losses }> | undefined> {
  const { tokens } = embedder;
  if (tokens === undefined) return undefined;
  const found: { source: Losses; target: Losses }[] = [];
  for (let from = 0; from < beads.length; from += BATCH) {
    const batch = beads.slice(from, from + BATCH);
    const spans = batch.flatMap((bead) => [
      spanOf(aligned.source, bead.source),
      spanOf(aligned.target, bead.target),
    ]) as readonly Span[];
    const texts = spans.map(({ offset, endOffset }, index) =>
      (index % 2 === 0 ? aligned.source : aligned.target).document.prose.slice(offset, endOffset),
    );
    const vectors = await tokens.call(embedder, texts, signal);
    batch.forEach((_, index) => {
      const [source, target] = [vectors[2 * index] as TokenVector[], vectors[2 * index + 1] as TokenVector[]];
      const { source: ofSource, target: ofTarget } = lossesOf(source, target);
      found.push({
        source: moved(ofSource, (spans[2 * index] as Span).offset),
        target: moved(ofTarget, (spans[2 * index + 1] as Span).offset),
      });
    });
  }
  return found;
}

function spanOf({ sentences }: AlignedText, indices: readonly number[]): Span {
  return {
    offset: sentences[indices[0] as number]?.offset ?? 0,
    endOffset: sentences[indices.at(-1) as number]?.endOffset ?? 0,
  };
}

function moved(losses: Losses, by: number): Losses {
  const { stretch } = losses;
  return stretch === undefined
    ? losses
    : { ...losses, stretch: { offset: stretch.offset + by, endOffset: stretch.endOffset + by } };
}
