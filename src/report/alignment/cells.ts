import type { AlignedSide } from '../../core/alignment';

/** The sentences of one side of a bead as one line of text. */
export function textOf({ sentences }: AlignedSide, indices: readonly number[]): string {
  return indices.map((index) => (sentences[index] ?? '').replace(/\s+/g, ' ').trim()).join(' ');
}

export function scoreOf(score: number): string {
  return score.toFixed(2);
}
