import type { Rendering, Variant } from './renderings';

interface Likeness {
  /** How many of their words are the same. */
  readonly anchors?: number;
  readonly link?: 'spelling' | 'alphabet';
}

/** A rendering that is told by how its words are spelt. */
export function bySpelling(
  rendering: Rendering,
  score: number,
  { anchors = 1, link = 'spelling' }: Likeness = {},
): Variant {
  return { ...rendering, score, links: [link], anchors, kind: 'spelling' };
}
