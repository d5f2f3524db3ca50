import type { SharedKeys } from './shared-keys';
import { type Meaning, product } from './vectors';

/** A source and a target sentence that surely belong together: each is the other's best match by far. */
export interface Anchor {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

/** A part of the table of all pairs: source rows `[fromRow, toRow)`, target columns `[fromColumn, toColumn)`. */
export interface Area {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** How many sentences of an area look for their match, and how much better than the second it must be. */
const SEARCHERS = 128;
const LEAST_LEAD = 0.08;

/** Anchors of an area by meaning: evenly spread source sentences whose best match finds them again. */
export function anchorsByMeaning(meaning: Meaning, area: Area): readonly Anchor[] {
  const { dimensions, source, target } = meaning;
  const { fromRow, toRow, fromColumn, toColumn } = area;
  const rows = toRow - fromRow;
  const searchers = Math.min(rows, SEARCHERS);
  const anchors: Anchor[] = [];
  for (let drawn = 0; drawn < searchers; drawn += 1) {
    const row = fromRow + Math.floor(((drawn + 0.5) * rows) / searchers);
    const there = best(source.single, row, target.single, fromColumn, toColumn, dimensions);
    if (there.lead < LEAST_LEAD) continue;
    const back = best(target.single, there.at, source.single, fromRow, toRow, dimensions);
    if (back.at === row && back.lead >= LEAST_LEAD) {
      anchors.push({ source: row, target: there.at, weight: Math.min(there.lead, back.lead) });
    }
  }
  return longestChain(anchors);
}

function best(
  own: Float32Array,
  row: number,
  other: Float32Array,
  from: number,
  to: number,
  dimensions: number,
): { readonly at: number; readonly lead: number } {
  let [at, first, second] = [from, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let column = from; column < to; column += 1) {
    const value = product(own, row, other, column, dimensions);
    if (value > first) {
      second = first;
      first = value;
      at = column;
    } else if (value > second) second = value;
  }
  // Where there is nothing to be better than, nothing is known.
  return { at, lead: to - from < 2 ? 0 : first - second };
}

const LEAST_SHARED = 0.9;

/** Anchors of an area by shared words and numbers, for want of a model. */
export function anchorsByKeys(shared: SharedKeys, area: Area): readonly Anchor[] {
  const backward = new Map<number, { readonly row: number; readonly weight: number }>();
  const forward = new Map<number, { readonly column: number; readonly weight: number }>();
  for (let row = area.fromRow; row < area.toRow; row += 1) {
    for (const column of new Set(shared.partners(row))) {
      if (column < area.fromColumn || column >= area.toColumn) continue;
      const weight = shared.words(row, column) + shared.numbers(row, column);
      if (weight > (forward.get(row)?.weight ?? 0)) forward.set(row, { column, weight });
      if (weight > (backward.get(column)?.weight ?? 0)) backward.set(column, { row, weight });
    }
  }
  const anchors: Anchor[] = [];
  for (const [row, { column, weight }] of forward) {
    if (weight >= LEAST_SHARED && backward.get(column)?.row === row)
      anchors.push({ source: row, target: column, weight });
  }
  return longestChain(anchors);
}

/** The heaviest anchors that stand in the same order on both sides; what was moved falls out. */
function longestChain(anchors: readonly Anchor[]): readonly Anchor[] {
  const weights: number[] = [];
  const before: number[] = [];
  anchors.forEach((anchor, index) => {
    let [weight, previous] = [0, -1];
    // Quadratic, but there are at most some hundred anchors in the area of a model, and few without one.
    for (let other = Math.max(0, index - MOST_COMPARED); other < index; other += 1) {
      if ((anchors[other] as Anchor).target < anchor.target && (weights[other] as number) > weight) {
        weight = weights[other] as number;
        previous = other;
      }
    }
    weights.push(weight + anchor.weight);
    before.push(previous);
  });
  let at = weights.reduce((most, weight, index) => (weight > (weights[most] ?? 0) ? index : most), 0);
  const chain: Anchor[] = [];
  for (; at >= 0 && at < anchors.length; at = before[at] as number) chain.push(anchors[at] as Anchor);
  return chain.reverse();
}

const MOST_COMPARED = 300;
