import type { Rendering, Variant } from './renderings';

/** A rendering that is told by what its words mean. */
export function byMeaning(rendering: Rendering, score: number): Variant {
  return { ...rendering, score, links: ['meaning'], anchors: 1, kind: 'words' };
}
