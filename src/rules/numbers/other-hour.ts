import type { MatchedBead } from '../../analysis/source/value-matches';
import type { Value } from '../../analysis/source/values';

/** What stands between the hour and the minutes of a time: 5:30, 5 h 30, 5時30. */
const LONGEST_MARK = 4;
const MORNING = 12;

/**
 * Times of which only the minutes are the same: `5 h 30` is two numbers in one language and 3.30 is one in another, so that the
 * minutes find their counterpart in it and the hour is left.
 */
export function* otherHours({ matched, source, target }: MatchedBead<Value>): Generator<{
  readonly found: readonly [first: Value, last: Value];
  readonly expected: readonly [first: Value, last: Value];
}> {
  for (const [from, to] of matched) {
    const hour = hourOf(from, to, source);
    if (hour !== undefined) yield { found: [to, to], expected: [hour, from] };
    const other = hourOf(to, from, target);
    if (other !== undefined) yield { found: [other, to], expected: [from, from] };
  }
}

/** The hour before some minutes, where it is not that of the time which has them. */
function hourOf(minutes: Value, { parts }: Value, lone: ReadonlyArray<{ readonly item: Value }>): Value | undefined {
  const [hour, own] = parts;
  if (parts.length !== 2 || hour === undefined || minutes.parts.length > 0 || minutes.readings[0] !== own)
    return undefined;
  const found = lone.find(
    ({ item }) => item.endOffset < minutes.offset && minutes.offset - item.endOffset <= LONGEST_MARK,
  )?.item;
  const value = found?.readings[0] as number;
  if (found === undefined || value > 24 || hour > 24) return undefined;
  return value === hour || Math.abs(value - hour) === MORNING ? undefined : found;
}
