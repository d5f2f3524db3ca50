import { defineAnalysis } from '../../core/analysis';
import type { Language } from '../../core/language';
import { inAsciiDigits } from './values/fold-word';
import { readDates } from './values/read-dates';
import { readNumbers } from './values/read-numbers';
import { withTurns } from './values/turn-of-year';
import type { DateValue, Value, Values } from './values/value';

export type { DateReading, DateValue, Value, Values } from './values/value';

/** What the article counts and dates, by value: for comparing it with its source. */
export const values = defineAnalysis({
  id: 'values',
  run: ({ document: { prose }, language }): Values => valuesOf(prose, language),
});

/** Reads the numbers and dates of a text. */
export function valuesOf(prose: string, language: Language): Values {
  const ascii = inAsciiDigits(prose);
  const dates = readDates(prose, ascii, language);
  const numbers = withTurns(readNumbers(prose, ascii, language), prose, language);
  return { numbers: withDates(numbers, dates), dates };
}

/**
 * Numbers of a date are judged as a date; a month is a number that the other side may write in digits. What stands in the name of a
 * weekday is no ordinal: quarta-feira.
 */
function withDates(numbers: readonly Value[], dates: readonly DateValue[]): readonly Value[] {
  const all: Value[] = [];
  let at = 0;
  for (const number of numbers) {
    while (at < dates.length && (dates[at] as DateValue).endOffset <= number.offset) at += 1;
    const date = dates[at];
    const inside = date !== undefined && date.offset < number.endOffset;
    if (!inside) all.push(number);
    else if (date.kind === 'weekday') all.push(date.sure ? { ...number, isRank: false } : number);
    else all.push(number.written === 'allusion' ? number : { ...number, written: 'allusion' });
  }
  for (const { offset, endOffset, text, readings } of dates) {
    const months = readings.flatMap(({ month }) => month ?? []);
    const days = readings.flatMap((one) => one.days);
    const years = readings.flatMap(({ year }) => (year === undefined ? [] : [year, year % 100]));
    const weekdays = readings.flatMap(({ weekday }) => (weekday === undefined ? [] : [weekday + 1]));
    all.push({
      offset,
      endOffset,
      text,
      written: 'allusion',
      readings: [...months, ...days, ...years, ...weekdays],
      parts: [],
      isRank: false,
      inName: false,
      units: [],
      unitSure: true,
    });
  }
  return all.sort((a, b) => a.offset - b.offset);
}
