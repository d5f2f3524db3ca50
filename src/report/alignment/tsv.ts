import type { AlignedTexts } from '../../core/alignment';
import { textOf } from './cells';

/** A table with a head; several indices in a cell are parted by spaces, and texts hold no tab or line break. */
export function renderAlignmentTsv({ beads, source, target }: AlignedTexts): string {
  const rows = beads.map((bead) => [
    bead.source.join(' '),
    bead.target.join(' '),
    bead.score.toFixed(3),
    textOf(source, bead.source),
    textOf(target, bead.target),
  ]);
  const head = ['source', 'target', 'score', 'source text', 'target text'];
  return `${[head, ...rows].map((row) => row.join('\t')).join('\n')}\n`;
}
