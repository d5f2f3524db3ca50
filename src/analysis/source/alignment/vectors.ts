import type { Embedder } from '../../../core/embedder';
import type { AlignmentUnit } from './unit';

/** The vectors of one side, row after row: of its sentences, and of each with the one that follows. */
export interface SideVectors {
  readonly single: Float32Array;
  readonly joined: Float32Array;
}

/** The meaning of both sides. */
export interface Meaning {
  readonly dimensions: number;
  readonly source: SideVectors;
  readonly target: SideVectors;
}

/**
 * Embeds sentences and pairs of neighbours. The joined text is embedded anew, since only some models let the vectors
 * of parts be summed, and those are fast.
 */
export async function meaningOf(
  source: readonly AlignmentUnit[],
  target: readonly AlignmentUnit[],
  embedder: Embedder,
  signal: AbortSignal | undefined,
): Promise<Meaning> {
  const texts = [...textsOf(source), ...textsOf(target)];
  const vectors = await embedder.embed(texts, signal);
  const dimensions = vectors[0]?.length ?? 0;
  let at = 0;
  const take = (count: number): Float32Array => {
    const rows = new Float32Array(count * dimensions);
    for (let row = 0; row < count; row += 1, at += 1) rows.set(vectors[at] as Float32Array, row * dimensions);
    return rows;
  };
  const takeSide = (units: readonly AlignmentUnit[]): SideVectors => ({
    single: take(units.length),
    joined: take(Math.max(0, units.length - 1)),
  });
  return { dimensions, source: takeSide(source), target: takeSide(target) };
}

function textsOf(units: readonly AlignmentUnit[]): readonly string[] {
  const texts = units.map(({ text }) => text);
  return [...texts, ...texts.slice(1).map((text, before) => `${texts[before]} ${text}`)];
}

/** The inner product of two rows. */
export function product(a: Float32Array, rowA: number, b: Float32Array, rowB: number, dimensions: number): number {
  let [at, to] = [rowA * dimensions, rowB * dimensions];
  const end = at + (dimensions & ~3);
  let [one, two, three, four] = [0, 0, 0, 0];
  // Four sums at a time wait less for one another.
  for (; at < end; at += 4, to += 4) {
    one += (a[at] as number) * (b[to] as number);
    two += (a[at + 1] as number) * (b[to + 1] as number);
    three += (a[at + 2] as number) * (b[to + 2] as number);
    four += (a[at + 3] as number) * (b[to + 3] as number);
  }
  for (const last = (rowA + 1) * dimensions; at < last; at += 1, to += 1) one += (a[at] as number) * (b[to] as number);
  return one + two + three + four;
}
