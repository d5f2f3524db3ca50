import type { MatchedBead } from './match-by-bead';
import { RANGE } from './ranges';
import { isSameValue, type Value } from './value';

/** How far apart the two numbers of a range may stand: `35 mph to 40`. */
const LONGEST_GAP = 8;

/**
 * The ends of two ranges whose other ends are counterparts, where they are none: `10–60 minutes` and `1–60 分`. What stands in a
 * range says more than a word elsewhere in the sentence that might explain it.
 */
export function otherEnds(
  row: MatchedBead<Value>,
  source: string,
  target: string,
): ReadonlyArray<readonly [Value, Value]> {
  const lacks = new Set([...row.source, ...row.target].map(({ item }) => item));
  const isFree = (item: Value) =>
    lacks.has(item) || row.explained.source.includes(item) || row.explained.target.includes(item);
  return row.matched.flatMap(([from, to]): Array<readonly [Value, Value]> => {
    const [one, other] = [otherEnd(from, row.items.source, source), otherEnd(to, row.items.target, target)];
    if (one === undefined || other === undefined || isSameValue(one, other)) return [];
    if (!isFree(one) || !isFree(other) || !(lacks.has(one) || lacks.has(other))) return [];
    return [[one, other]];
  });
}

function otherEnd(item: Value, all: readonly Value[], prose: string): Value | undefined {
  const at = all.indexOf(item);
  const isRange = (from: Value | undefined, to: Value | undefined) =>
    from?.written === 'digits' &&
    to?.written === 'digits' &&
    to.offset - from.endOffset <= LONGEST_GAP &&
    RANGE.test(prose.slice(from.endOffset, to.offset));
  if (isRange(item, all[at + 1])) return all[at + 1];
  return isRange(all[at - 1], item) ? all[at - 1] : undefined;
}
