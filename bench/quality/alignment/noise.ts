import { seededRandom } from '../../random';

/** How a parallel document is spoilt: shares of segments, of either side. */
export interface NoiseLevel {
  readonly name: string;
  readonly deleted: number;
  readonly merged: number;
  /** Whether a block of 3 to 5 segments in a row is taken out of one side. */
  readonly block: boolean;
}

export const levels: readonly NoiseLevel[] = [
  { name: 'light', deleted: 0.03, merged: 0.03, block: false },
  { name: 'medium', deleted: 0.08, merged: 0.06, block: false },
  { name: 'heavy', deleted: 0.15, merged: 0.1, block: false },
  { name: 'block', deleted: 0.03, merged: 0.03, block: true },
];

/** Which segments of the original stand in each segment of a spoilt side. */
export type Side = ReadonlyArray<readonly number[]>;

export interface NoisyPair {
  readonly source: Side;
  readonly target: Side;
}

/** Spoils both sides of a document of `length` segments, the same for the same seed. */
export function spoil(length: number, level: NoiseLevel, seed: number): NoisyPair {
  const random = seededRandom(seed);
  const kept: [number[], number[]] = [range(length), range(length)];
  if (level.block && length >= 12) {
    const side = random() < 0.5 ? 0 : 1;
    const size = 3 + Math.floor(random() * 3);
    const from = 1 + Math.floor(random() * (length - size - 2));
    kept[side] = kept[side].filter((at) => at < from || at >= from + size);
  }
  for (const side of [0, 1] as const) kept[side] = kept[side].filter(() => random() >= level.deleted);
  // A chain of merges that overlap on both sides would need beads of more than two sentences a side.
  const touched = new Set<number>();
  const merge = (segments: readonly number[]): Side => {
    const merged: number[][] = [];
    for (let at = 0; at < segments.length; at += 1) {
      const [one, two] = [segments[at] as number, segments[at + 1]];
      if (two === one + 1 && random() < level.merged && !isNear(touched, one) && !isNear(touched, two)) {
        merged.push([one, two]);
        touched.add(one).add(two);
        at += 1;
      } else merged.push([one]);
    }
    return merged;
  };
  return { source: merge(kept[0]), target: merge(kept[1]) };
}

/** A bead as the indices of its segments on both sides. */
export type GoldBead = readonly [source: readonly number[], target: readonly number[]];

/** The beads that are right: segments that share a part of the original belong together. */
export function goldBeads({ source, target }: NoisyPair): readonly GoldBead[] {
  const beads: GoldBead[] = [];
  for (let [from, to] = [0, 0]; from < source.length || to < target.length; ) {
    const bead: [number[], number[]] = [[], []];
    let end = Math.min(source[from]?.[0] ?? Number.POSITIVE_INFINITY, target[to]?.[0] ?? Number.POSITIVE_INFINITY);
    for (let grew = true; grew; ) {
      grew = false;
      for (; from < source.length && (source[from]?.[0] as number) <= end; from += 1, grew = true) {
        end = Math.max(end, source[from]?.at(-1) as number);
        bead[0].push(from);
      }
      for (; to < target.length && (target[to]?.[0] as number) <= end; to += 1, grew = true) {
        end = Math.max(end, target[to]?.at(-1) as number);
        bead[1].push(to);
      }
    }
    beads.push(bead);
  }
  return beads;
}

function isNear(touched: ReadonlySet<number>, at: number): boolean {
  return touched.has(at) || touched.has(at - 1) || touched.has(at + 1);
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
