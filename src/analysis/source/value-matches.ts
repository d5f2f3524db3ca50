import { defineAnalysis } from '../../core/analysis';
import { bitext } from './bitext';
import { ofSource } from './of-source';
import { type Value, values } from './values';
import { type MatchedBead, matchByBead } from './values/match-by-bead';
import { isConversion, kindOfUnit } from './values/unit-conversion';
import { isSameNumber, isSameValue, sharesReading } from './values/value';

export type { Lone, MatchedBead } from './values/match-by-bead';

/**
 * The numbers of the source and of the article, matched by value in the beads of the alignment. Undefined without a source.
 */
export const valueMatches = defineAnalysis({
  id: 'value-matches',
  needs: { alignment: bitext, values, sourceValues: ofSource(values) },
  run: (_article, facts): ReadonlyArray<MatchedBead<Value>> | undefined => {
    if (facts.alignment === undefined || facts.sourceValues === undefined) return undefined;
    return matchByBead(facts.alignment, facts.sourceValues.numbers, facts.values.numbers, {
      fit: fitOf,
      explains: ({ written }) => written === 'allusion',
      claims: ({ isRank }) => isRank,
      least: 1.5,
    }).map(withoutParts);
  },
});

/** `20 h 30` is the counterpart of 20.30 with both of its numbers. */
function withoutParts(row: MatchedBead<Value>): MatchedBead<Value> {
  if (row.source.length === 0 && row.target.length === 0) return row;
  return {
    ...row,
    source: row.source.filter(({ item }) => !row.matched.some(([, { parts }]) => isPartOf(item, parts))),
    target: row.target.filter(({ item }) => !row.matched.some(([{ parts }]) => isPartOf(item, parts))),
  };
}

function isPartOf({ readings, parts: own }: Value, parts: readonly number[]): boolean {
  return sharesReading(parts, readings) || (own.length > 0 && own.every((part) => parts.includes(part)));
}

/** Likeliest readings and like units count most; a time in one number is a time in two, a converted number is right. */
function fitOf(source: Value, target: Value): number {
  const likely = isSameNumber(source.readings[0] as number, target.readings[0] as number);
  const mayBe =
    source.written === 'allusion' || target.written === 'allusion'
      ? sharesReading(source.readings, target.readings)
      : isSameValue(source, target);
  if (likely || mayBe) {
    // Another number may be the one that was converted.
    if (isOtherUnit(source, target)) return 1.5;
    return (likely ? 4 : 3) + (sharesUnit(source, target) ? 0.5 : 0) + (source.written === target.written ? 0.25 : 0);
  }
  if (isConverted(source, target) || isSameTurn(source, target)) return 2;
  return isPart(source, target) || isPart(target, source) ? 1 : 0;
}

/** Late 2017 is shortly before 2018. */
function isSameTurn({ turnTo }: Value, other: Value): boolean {
  return turnTo !== undefined && turnTo === other.turnTo;
}

/** The hour of 20.30; `both` in a sentence with 4.2 is none of its digits. */
function isPart({ written, readings }: Value, { parts, written: of }: Value): boolean {
  return (written !== 'allusion' || of === 'allusion') && sharesReading([readings[0] as number], parts);
}

/** Tells whether two numbers have units that measure one kind of thing and are not the same. */
export function isOtherUnit(a: Value, b: Value): boolean {
  if (a.units.length === 0 || b.units.length === 0 || sharesUnit(a, b)) return false;
  // 60 pounds are money or a weight, and neither is a kilogram.
  if (isEither(a, b) || isEither(b, a)) return true;
  if (!a.unitSure || !b.unitSure) return false;
  return a.units.every((one) =>
    b.units.every((other) => kindOfUnit(one) !== undefined && kindOfUnit(one) === kindOfUnit(other)),
  );
}

/** Tells whether a word names one unit or another, of which one measures what the other number's unit does. */
function isEither({ units }: Value, other: Value): boolean {
  if (units.length < 2 || other.units.length !== 1 || !other.unitSure) return false;
  const kind = kindOfUnit(other.units[0] as string);
  return kind !== undefined && units.some((unit) => kindOfUnit(unit) === kind);
}

export function sharesUnit(a: Value, b: Value): boolean {
  return a.units.some((unit) => b.units.includes(unit));
}

/** Tells whether two numbers are one quantity in two units. */
export function isConverted(a: Value, b: Value): boolean {
  return a.units.some((from) =>
    b.units.some(
      (to) => from !== to && a.readings.some((one) => b.readings.some((other) => isConversion(one, from, other, to))),
    ),
  );
}
