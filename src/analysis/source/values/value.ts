import type { Span } from '../../../core/span';

/** A number that a text writes or alludes to, whatever the notation: 1.5 billion, 1,5 milliard and 15億 are one value. */
export interface Value extends Span {
  readonly text: string;
  /**
   * `digits` and `words` name a number. An `allusion` (first, half, both, May) may stand for one: it explains a number of
   * the other side and needs no counterpart of its own.
   */
  readonly written: 'digits' | 'words' | 'allusion';
  /** True for an ordinal, which says a number as surely as a cardinal does: fifteenth. */
  readonly isRank: boolean;
  /** What it may be worth, likeliest first: 1.234 may be either, 20 an hour in the evening. Never empty. */
  readonly readings: readonly number[];
  /** The numbers that it may be a row of: 20.30 is 20 and 30 where it is a time. Empty for most. */
  readonly parts: readonly number[];
  /** True where it is part of a name, as in COVID-19, H5N1 and A380. */
  readonly inName: boolean;
  /** Keys of what is counted, measured or paid: `km`, `USD`, `%`; several where the word leaves it open. Empty for most. */
  readonly units: readonly string[];
  /** False where the unit's word also means something else. */
  readonly unitSure: boolean;
  /** Where the unit begins in front of the number or ends behind it; undefined where it has none there. */
  readonly unitStart?: number | undefined;
  readonly unitEnd?: number | undefined;
  /** The year that begins shortly after what a year is told for: 2018 for late 2017, and for before 2018. */
  readonly turnTo?: number;
}

/** A day, a month or a weekday that a text names. */
export interface DateValue extends Span {
  readonly text: string;
  readonly kind: 'date' | 'weekday';
  /** What it may be: `03/08/2024` has two readings. Parts that are not written lack. */
  readonly readings: readonly DateReading[];
  /** False where the word also means something else: `may`, Portuguese `segunda`. */
  readonly sure: boolean;
}

export interface DateReading {
  /** More than one in a range: May 3 to 5. */
  readonly days: readonly number[];
  /** 1 to 12. */
  readonly month: number | undefined;
  readonly year: number | undefined;
  /** 0 is Monday. */
  readonly weekday: number | undefined;
}

/** What an article counts and dates. */
export interface Values {
  /** In reading order; those that are part of a date are allusions here. */
  readonly numbers: readonly Value[];
  readonly dates: readonly DateValue[];
}

const TOLERANCE = 1e-9;

export function isSameNumber(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}

/** Tells whether two values may be one: a reading of both, which is the likeliest of one side at least. */
export function isSameValue(a: Value, b: Value): boolean {
  return sharesReading([a.readings[0] as number], b.readings) || sharesReading(a.readings, [b.readings[0] as number]);
}

export function sharesReading(a: readonly number[], b: readonly number[]): boolean {
  return a.some((one) => b.some((other) => isSameNumber(one, other)));
}
