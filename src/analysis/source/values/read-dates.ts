import type { Language } from '../../../core/language';
import { foldWord } from './fold-word';
import { hanNumber } from './han-number';
import { quantityIndex } from './quantity-index';
import type { DateReading, DateValue } from './value';

/** How the words of a language name months and weekdays. */
interface DateWords {
  readonly months: ReadonlyMap<string, number>;
  readonly monthStems: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly weekdayStems: ReadonlyMap<string, number>;
  readonly stemOf: (folded: string) => string;
}

const made = new WeakMap<Language, DateWords>();

function dateWords(language: Language): DateWords {
  let words = made.get(language);
  if (words !== undefined) return words;
  const { months, monthAbbreviations, weekdays } = language.dates;
  const stemOf = (folded: string) => foldWord(language.stem(folded));
  const byWord = new Map<string, number>();
  const byStem = new Map<string, number>();
  months.forEach((month, at) => {
    byWord.set(foldWord(month), at + 1);
    byStem.set(stemOf(month.toLowerCase()), at + 1);
  });
  for (const short of monthAbbreviations) {
    const folded = foldWord(short.replace(/\.$/, ''));
    const month = [...byWord].find(
      ([name]) => name.startsWith(folded.slice(0, 3)) && name.startsWith(folded.slice(0, 4)),
    )?.[1];
    const found = month ?? monthOfShort(folded, months);
    if (found !== undefined && !byWord.has(folded)) byWord.set(folded, found);
  }
  words = {
    months: byWord,
    monthStems: byStem,
    weekdays: new Map(weekdays.map((day, at) => [foldWord(day), at])),
    weekdayStems: new Map(weekdays.map((day, at) => [stemOf(day.toLowerCase()), at])),
    stemOf,
  };
  made.set(language, words);
  return words;
}

/** `août` for `ao.`: the only month that begins so. */
function monthOfShort(folded: string, months: readonly string[]): number | undefined {
  for (let length = folded.length; length >= 2; length -= 1) {
    const fitting = months.flatMap((name, at) => (foldWord(name).startsWith(folded.slice(0, length)) ? [at + 1] : []));
    if (fitting.length === 1) return fitting[0];
    if (fitting.length > 1) return undefined;
  }
  return undefined;
}

const DIGITS = /(?<![\d.,/:-])(\d{1,4})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d/:-]|[.,]\d)/g;
const HAN_DATE =
  /(?:(\d{2,4}|[〇零一二三四五六七八九]{4}|[一二三四五六七八九十元]{1,3}) ?年 ?)?(?:(\d{1,2}|[一二三四五六七八九十]{1,3}) ?月(?!曜)份?)(?: ?(\d{1,2}|[一二三四五六七八九十]{1,3})(?: ?[-–~～〜・、至] ?(\d{1,2}))? ?[日号號])?/g;
const WEEKDAY_HAN: Readonly<Record<string, number>> = { 一: 0, 二: 1, 三: 2, 四: 3, 五: 4, 六: 5, 日: 6, 天: 6 };
const WEEKDAY_KANJI: Readonly<Record<string, number>> = { 月: 0, 火: 1, 水: 2, 木: 3, 金: 4, 土: 5, 日: 6 };

/** The dates and weekdays of a text; `ascii` is the prose with its digits in ASCII. */
export function readDates(prose: string, ascii: string, language: Language): readonly DateValue[] {
  const found: DateValue[] = [];
  readDigitDates(prose, ascii, language, found);
  readRangeStarts(prose, ascii, found);
  if (language.spaced) readWordDates(prose, ascii, language, found);
  else readHanDates(prose, ascii, language, found);
  return found.sort((a, b) => a.offset - b.offset);
}

function reading(days: readonly number[], month: number | undefined, year?: number, weekday?: number): DateReading {
  return { days, month, year, weekday };
}

function readDigitDates(prose: string, ascii: string, { dates }: Language, found: DateValue[]): void {
  for (const match of ascii.matchAll(DIGITS)) {
    const [text, first, , middle, last] = match as unknown as [string, string, string, string, string];
    const offset = match.index;
    const [a, b, c] = [Number(first), Number(middle), Number(last)];
    const readings: DateReading[] = [];
    const add = (year: number, month: number, day: number) => {
      if (month >= 1 && month <= 12 && day >= 1 && day <= 31) readings.push(reading([day], month, year));
    };
    if (first.length === 4 && last.length <= 2) add(a, b, c);
    else if (first.length <= 2) {
      const year = last.length === 2 ? 2000 + c : c;
      if (last.length === 2 && match[2] === '.' && dates.numericOrder === 'mdy') continue;
      if (dates.numericOrder === 'mdy') {
        add(year, a, b);
        add(year, b, a);
      } else {
        add(year, b, a);
        add(year, a, b);
        if (last.length === 2) add(2000 + a, b, c);
      }
    }
    if (readings.length === 0) continue;
    const endOffset = offset + text.length;
    found.push({
      offset,
      endOffset,
      text: prose.slice(offset, endOffset),
      kind: 'date',
      readings,
      sure: last.length === 4 || first.length === 4,
    });
  }
}

function readRangeStarts(prose: string, ascii: string, found: DateValue[]): void {
  for (const match of ascii.matchAll(START_OF_RANGE)) {
    const [day, month] = [Number(match[1]), Number(match[2])];
    if (day < 1 || day > 31 || month < 1 || month > 12) continue;
    push(found, prose, match.index, match.index + match[0].length, reading([day], month), true);
  }
}

const WORD = /[\p{L}\p{M}]+/gu;
const DAY_BEFORE =
  /(?<![\p{L}\d.,:/])(?:(\d{1,2})(?:er|ers|st|nd|rd|th|\.|º|ª|°|η|ης|-?го|-е)?(?:[ \u00a0]?(?:[-–—/]|au|und|et|and|y|e|to|al|bis|до|по|a|til|sampai|hingga|έως)[ \u00a0]?))?(\d{1,2})(?:er|ers|st|nd|rd|th|\.|º|ª|°|η|ης|-?го|-е)?[ \u00a0\u202f](?:of |de |d['’]|di |του )?$/u;
const DAY_AFTER =
  /^\.?[ \u00a0\u202f](\d{1,2})(?:[-–—](\d{1,2}))?(?:st|nd|rd|th)?(?![\p{L}\d:]|[.,]\d|[ \u00a0]?(?:%|percent|million))/u;
/** Syyskuun 11. päivänä 2001. */
const DAY_WORD_AFTER = /^ (\d{1,2})\. päiv\p{L}*(?: (\d{4})(?!\d))?/u;
/** 24.8.–5.9.2021 begins without a year. */
const START_OF_RANGE = /(?<![\d.,/:-])(\d{1,2})\.(\d{1,2})\.(?=[ \u00a0]?[-–—][ \u00a0]?\d{1,2}\.\d{1,2}\.\d{4})/g;
const YEAR_AFTER = /^\.?,?[ \u00a0\u202f](?:de |del |do |του |of )?(\d{4})(?![\d.,]\d|\d)/u;
const COMMA_YEAR = /^(?:st|nd|rd|th)?,?[ \u00a0\u202f](\d{4})(?!\d|[.,]\d)/u;

function readWordDates(prose: string, ascii: string, language: Language, found: DateValue[]): void {
  const words = dateWords(language);
  const quantities = quantityIndex(language);
  const known = new Map<string, { readonly month: number | undefined; readonly weekday: number | undefined }>();
  for (const match of prose.matchAll(WORD)) {
    const offset = match.index;
    // Portuguese segunda-feira.
    const compound =
      prose[offset + match[0].length] === '-'
        ? /^-\p{L}+/u.exec(prose.slice(offset + match[0].length, offset + 40))
        : null;
    const text =
      compound !== null && words.weekdays.has(foldWord(match[0] + compound[0])) ? match[0] + compound[0] : match[0];
    if (text.length < 2) continue;
    let entry = known.get(text);
    if (entry === undefined) {
      const folded = foldWord(text);
      const stem = text.length >= 5 ? words.stemOf(text.toLowerCase()) : undefined;
      const month = words.months.get(folded) ?? (stem === undefined ? undefined : words.monthStems.get(stem));
      const weekday =
        month === undefined
          ? (words.weekdays.get(folded) ?? (stem === undefined ? undefined : words.weekdayStems.get(stem)))
          : undefined;
      entry = { month, weekday };
      known.set(text, entry);
    }
    const endOffset = offset + text.length;
    if (entry.weekday !== undefined) {
      const folded = foldWord(text);
      // Russian вторник alludes to 2, and is no second; Greek δεύτερα is, and Δευτέρα is Monday.
      const isOrdinal =
        quantities.isRank(folded) ||
        (quantities.allusionsOf(folded) !== undefined && !language.dates.weekdays.includes(text.toLowerCase()));
      const isOther = isOrdinal || quantities.unitOf(folded) !== undefined;
      const sure = (!isOther && text.length > 3) || isCapitalInside(prose, offset, endOffset);
      found.push({
        offset,
        endOffset,
        text,
        kind: 'weekday',
        readings: [reading([], undefined, undefined, entry.weekday)],
        sure,
      });
      continue;
    }
    if (entry.month === undefined) continue;
    const isShort = !language.dates.months.some((month) => foldWord(month) === foldWord(text)) && text.length < 5;
    const before = DAY_BEFORE.exec(ascii.slice(Math.max(0, offset - 24), offset));
    let after = ascii.slice(endOffset, endOffset + 28);
    if (before !== null && isDay(before[2])) {
      const year = YEAR_AFTER.exec(after);
      const days = [...(isDay(before[1]) ? [Number(before[1])] : []), Number(before[2])];
      const from = offset - before[0].length;
      push(
        found,
        prose,
        from,
        endOffset + (year?.[0].length ?? 0),
        reading(days, entry.month, year === null ? undefined : Number(year[1])),
        true,
      );
      continue;
    }
    const worded = DAY_WORD_AFTER.exec(after);
    if (worded !== null && isDay(worded[1])) {
      const year = worded[2] === undefined ? undefined : Number(worded[2]);
      push(found, prose, offset, endOffset + worded[0].length, reading([Number(worded[1])], entry.month, year), true);
      continue;
    }
    const behind = DAY_AFTER.exec(after);
    const isCapital = /^\p{Lu}/u.test(text);
    if (
      behind !== null &&
      isDay(behind[1]) &&
      (isCapital || language.dates.numericOrder === 'mdy') &&
      !/^\.?[ \u00a0\u202f]\d{4}/.test(after)
    ) {
      after = after.slice(behind[0].length);
      const year = COMMA_YEAR.exec(after);
      const days = [Number(behind[1]), ...(isDay(behind[2]) ? [Number(behind[2])] : [])];
      push(
        found,
        prose,
        offset,
        endOffset + behind[0].length + (year?.[0].length ?? 0),
        reading(days, entry.month, year === null ? undefined : Number(year[1])),
        true,
      );
      continue;
    }
    if (isShort) continue;
    const year = YEAR_AFTER.exec(after);
    if (year !== null && Number(year[1]) > 1000 && Number(year[1]) < 2200) {
      push(found, prose, offset, endOffset + year[0].length, reading([], entry.month, Number(year[1])), true);
      continue;
    }
    const isName = !isCapital && language.dates.numericOrder === 'mdy';
    if (isName) continue;
    push(found, prose, offset, endOffset, reading([], entry.month), text.length >= 6);
  }
}

/** Greek Πέμπτη is Thursday, Indonesian Minggu Sunday, in small letters the fifth and a week; before a capital both may be names. */
function isCapitalInside(prose: string, offset: number, endOffset: number): boolean {
  return (
    /\p{Lu}/u.test(prose[offset] as string) &&
    /[\p{Ll},] $/u.test(prose.slice(Math.max(0, offset - 2), offset)) &&
    !/^ ?\p{Lu}/u.test(prose.slice(endOffset, endOffset + 2))
  );
}

function push(
  found: DateValue[],
  prose: string,
  offset: number,
  endOffset: number,
  one: DateReading,
  sure: boolean,
): void {
  found.push({ offset, endOffset, text: prose.slice(offset, endOffset), kind: 'date', readings: [one], sure });
}

function isDay(text: string | undefined): boolean {
  return text !== undefined && Number(text) >= 1 && Number(text) <= 31;
}

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (text === '元') return 1;
  return /^\d+$/.test(text) ? Number(text) : hanNumber([...text.replaceAll('零', '〇')]);
}

function readHanDates(prose: string, ascii: string, language: Language, found: DateValue[]): void {
  const { eras } = quantityIndex(language);
  for (const match of ascii.matchAll(HAN_DATE)) {
    const [text, yearText, monthText, dayText, lastDay] = match;
    const offset = match.index;
    const endOffset = offset + text.length;
    const month = numberOf(monthText);
    const day = numberOf(dayText);
    if (month === undefined || month < 1 || month > 12 || (day !== undefined && day > 31)) continue;
    if (/[\d.,]/.test(ascii[offset - 1] ?? '')) continue;
    let year = numberOf(yearText);
    const era = [...eras].find(([name]) => prose.startsWith(name, offset - name.length));
    if (year !== undefined && era !== undefined) year += era[1];
    // Two digits are a year of this century or the last one; nothing is said of it.
    else if (year !== undefined && year < 1000) year = undefined;
    const days = [day, numberOf(lastDay)].filter((one): one is number => one !== undefined);
    push(found, prose, offset, endOffset, reading(days, month, year), true);
  }
  for (const match of prose.matchAll(/(?:星期|周|週|礼拜|禮拜)([一二三四五六日天])(?!年|期)|([月火水木金土日])曜/g)) {
    const weekday = match[1] === undefined ? WEEKDAY_KANJI[match[2] as string] : WEEKDAY_HAN[match[1]];
    const offset = match.index;
    found.push({
      offset,
      endOffset: offset + match[0].length,
      text: match[0],
      kind: 'weekday',
      readings: [reading([], undefined, undefined, weekday)],
      sure: true,
    });
  }
}
