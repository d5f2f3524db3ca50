import type { GoldBead } from './noise';

/** Right, found and wanted things, of which an F1 is made; they add up over documents. */
export interface Counts {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
}

export const NOTHING: Counts = { right: 0, found: 0, wanted: 0 };

export function add(a: Counts, b: Counts): Counts {
  return { right: a.right + b.right, found: a.found + b.found, wanted: a.wanted + b.wanted };
}

export function f1({ right, found, wanted }: Counts): number {
  return found + wanted === 0 ? 1 : (2 * right) / (found + wanted);
}

/** Beads with both sides that are the same to the segment. */
export function strictBeads(found: readonly GoldBead[], gold: readonly GoldBead[]): Counts {
  const isWhole = ([source, target]: GoldBead) => source.length > 0 && target.length > 0;
  const key = ([source, target]: GoldBead) => `${source.join(',')}:${target.join(',')}`;
  return overlap(found.filter(isWhole).map(key), gold.filter(isWhole).map(key));
}

/** Segments of either side that nothing renders. */
export function unalignedSegments(found: readonly GoldBead[], gold: readonly GoldBead[]): Counts {
  const lone = (beads: readonly GoldBead[]) =>
    beads.flatMap(([source, target]) => {
      if (source.length > 0 && target.length > 0) return [];
      return [...source.map((at) => `s${at}`), ...target.map((at) => `t${at}`)];
    });
  return overlap(lone(found), lone(gold));
}

function overlap(found: readonly string[], gold: readonly string[]): Counts {
  const wanted = new Set(gold);
  return { right: found.filter((one) => wanted.has(one)).length, found: found.length, wanted: gold.length };
}
