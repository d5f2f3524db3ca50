import { defineAnalysis } from '../../core/analysis';
import type { Embedder, TokenVector } from '../../core/embedder';
import type { Span } from '../../core/span';
import type { AlignedText, Alignment, Bead } from './alignment';
import { type Losses, lossesOf } from './alignment/losses';
import { medianOf } from './alignment/spread';
import { bitext } from './bitext';

/** What the words of each pair of sentences find on the other side. */
export interface PairLosses {
  /** In the order of the beads with two sides. */
  readonly losses: ReadonlyArray<{ readonly source: Losses; readonly target: Losses }>;
  /** How well the words of a sentence are rendered as a rule in this article. */
  readonly usual: { readonly source: number; readonly target: number };
}

/** Beads whose tokens are in memory at one time. */
const BATCH = 64;

/** Compares the sentences of the article word by word with those that they render; undefined without a model. */
export const pairLosses = defineAnalysis({
  id: 'pair-losses',
  needs: { bitext },
  run: async ({ embedder }, facts, signal): Promise<PairLosses | undefined> => {
    const aligned = facts.bitext;
    if (aligned === undefined || embedder === undefined) return undefined;
    const losses = await lossesOfAll(aligned, pairsOf(aligned), embedder, signal);
    return (
      losses && {
        losses,
        usual: {
          source: medianOf(losses.map(({ source }) => source.covered)),
          target: medianOf(losses.map(({ target }) => target.covered)),
        },
      }
    );
  },
});

/** The share of what is usual that the words of a pair of texts find less on the other side: 0 as usual, .5 half of it. */
export function lackOf(
  { source, target }: { readonly source: Losses; readonly target: Losses },
  usual: PairLosses['usual'],
): number {
  const sum = usual.source + usual.target;
  return sum <= 0 ? 0 : (sum - source.covered - target.covered) / sum;
}

/** The beads with two sides. */
export function pairsOf({ beads }: Alignment): readonly Bead[] {
  return beads.filter(({ source, target }) => source.length > 0 && target.length > 0);
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
