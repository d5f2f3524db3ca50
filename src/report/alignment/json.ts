import type { AlignedTexts } from '../../core/alignment';

/** One JSON object; `moved` is written only where it is true. */
export function renderAlignmentJson({ beads, source, target, evidence, model }: AlignedTexts): string {
  const plain = beads.map(({ moved, ...bead }) => (moved ? { ...bead, moved } : bead));
  return `${JSON.stringify({ beads: plain, source, target, evidence, model }, null, 2)}\n`;
}
