import { isConverted, type MatchedBead } from '../../analysis/source/value-matches';
import type { Value } from '../../analysis/source/values';
import { isSameNumber } from '../../analysis/source/values/value';
import type { LoneValue } from './number-pairs';

/**
 * Small numbers, a full day or hundred, somebody's twenties and the number of a name come and go with the wording; other
 * numbers do not.
 */
export function isHeavy({ written, readings, inName }: Value): boolean {
  const [value] = readings as [number];
  if (written !== 'digits' || inName || value === 24 || value === 100 || readings.includes(value + 1900)) return false;
  return value > LARGEST_SMALL || !Number.isInteger(value);
}

/** `(50 mi)` behind 80 km may be left out. */
export function isSaidTwice(item: Value, numbers: readonly Value[]): boolean {
  return numbers.some((other) => other !== item && isConverted(item, other));
}

/** `between 1850 and 1860` for the 1850s. */
export function endsDecade({ readings: [value] }: Value, numbers: readonly Value[]): boolean {
  return numbers.some(({ readings }) => {
    const start = readings[0] as number;
    return start >= 1000 && readings.includes(start % 100) && (value === start + 10 || value === start + 9);
  });
}

const ZONE = /^[ \u00a0]?(?:[ap]\.?m\.?[ \u00a0])?(UTC|GMT|[A-Z]{1,3}[DS]?T|WIB|MSK|МСК|यूटीसी|जीएमटी)(?!\p{L})/u;
const ZONE_BEFORE = /(?<!\p{L})(UTC|GMT)[ \u00a0:]?$/u;
/** Universal time written out. */
const UNIVERSAL =
  /^[^\d()]{0,6}(?:coordinated universal|universal time|temps universel|(?:koordiniert\p{L}{1,2} )?weltzeit|tiempo universal|tempo universal|tempo coordinato|koordinoit\p{L}{1,4} yleisaik|всемирн|συντονισμέν|waktu universal|協定世界時|世界标准时间|世界協調時間|协调世界时)/iu;

/** Tells of a time whether the other side tells it by the clocks of another zone: 15.00 UTC and 22.00 WIB. */
export function zonesOf({ items }: MatchedBead<Value>, source: string, target: string) {
  const prose = { source, target };
  const zoneOf = ({ offset, endOffset }: Value, side: 'source' | 'target') => {
    const behind = prose[side].slice(endOffset, endOffset + 36).replace(/^(?::|[ \u00a0]?h[ \u00a0]?)\d\d/, '');
    const named = ZONE.exec(behind) ?? ZONE_BEFORE.exec(prose[side].slice(Math.max(0, offset - 5), offset));
    return named?.[1] ?? (UNIVERSAL.test(behind) ? 'UTC' : undefined);
  };
  return (item: Value, side: 'source' | 'target') => {
    const zone = zoneOf(item, side);
    if (zone === undefined) return false;
    const other = side === 'source' ? 'target' : 'source';
    return items[other].some((one) => ![undefined, zone].includes(zoneOf(one, other)));
  };
}

/** `from 20 to 30 years old` for somebody in his twenties. */
export function endsAge(
  { offset, readings: [value] }: Value,
  row: MatchedBead<Value>,
  side: 'source' | 'target',
): boolean {
  const start = (value as number) - 10;
  if (start % 10 !== 0 || start < 10 || start > 80) return false;
  return row.items[side].some(
    ({ endOffset, readings }) => endOffset < offset && offset - endOffset <= 12 && readings[0] === start,
  );
}

/** The year of another calendar in brackets behind the year: 1612年（慶長17年）. */
export function isGloss({ offset, units }: Value, prose: string, numbers: readonly Value[]): boolean {
  const before = /[(（][^()（）]{0,8}$/.exec(prose.slice(Math.max(0, offset - 10), offset));
  if (before === null || units.length === 0) return false;
  const at = offset - before[0].length;
  return numbers.some(
    (other) =>
      other.unitEnd !== undefined &&
      at - other.unitEnd <= 1 &&
      at >= other.unitEnd &&
      other.units.some((unit) => units.includes(unit)),
  );
}

/** Tells whether a number that lacks is one of those from which another was worked out. */
export function isWorkedInto(item: Value, derived: readonly LoneValue[], numbers: readonly Value[]): boolean {
  return derived.some(
    (one) =>
      !isDerived(
        one.item,
        numbers.filter((other) => other !== item),
      ),
  );
}

/**
 * `180 more` for two numbers that differ by 180, and 40 % for four in ten, were worked out. Where none of the two is among those that
 * `lacking` names, it stands for neither.
 */
export function isDerived(
  { readings, written, units }: Value,
  numbers: readonly Value[],
  lacking?: ReadonlySet<Value>,
): boolean {
  const [value] = readings as [number];
  // Small numbers differ from others by chance.
  const isDifference = written === 'digits' && value > LARGEST_SMALL;
  const isShare = units.includes('%');
  if (!isDifference && !isShare) return false;
  const all = numbers.slice(0, MOST_NUMBERS);
  return all.some((one) =>
    all.some((other) => {
      if (lacking !== undefined && !lacking.has(one) && !lacking.has(other)) return false;
      const [a, b] = [one.readings[0] as number, other.readings[0] as number];
      if (a <= b) return false;
      return (isDifference && isSameNumber(value, a - b)) || (isShare && b > 1 && isSameNumber(value, (100 * b) / a));
    }),
  );
}

const LARGEST_SMALL = 12;
const MOST_NUMBERS = 20;
