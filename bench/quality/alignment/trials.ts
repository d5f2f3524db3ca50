import type { AlignmentHalf } from './documents';
import { documentsOf, type ParallelDocument } from './documents';
import { type GoldBead, goldBeads, type NoiseLevel, type Side, spoil } from './noise';

/** A spoilt document and what is right about it. */
export interface Trial {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly gold: readonly GoldBead[];
}

/** Spoilt documents of a pair of languages at a level, some a document; the same in every run. */
export function trialsOf(
  pair: readonly [string, string],
  level: NoiseLevel,
  half: AlignmentHalf,
  rounds: number,
): readonly Trial[] | undefined {
  return documentsOf(...pair)
    ?.filter((document) => document.half === half)
    .flatMap((document, number) =>
      Array.from({ length: rounds }, (_, round) =>
        trialOf(document, level, 7919 * number + 104_729 * round + level.name.length),
      ),
    );
}

function trialOf({ source, target }: ParallelDocument, level: NoiseLevel, seed: number): Trial {
  const noisy = spoil(source.length, level, seed);
  return { source: textsOf(noisy.source, source), target: textsOf(noisy.target, target), gold: goldBeads(noisy) };
}

function textsOf(side: Side, segments: readonly string[]): readonly string[] {
  return side.map((parts) => parts.map((part) => segments[part]).join(' '));
}
