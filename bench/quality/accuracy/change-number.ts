import { type DateValue, type Value, valuesOf } from '../../../src/analysis/source/values';
import type { Language } from '../../../src/core/language';
import { overlaps } from '../../../src/core/span';
import { languageFor } from '../../../src/lang';
import { pick } from '../../random';
import { ORDINALS, ordinals } from './ordinals';

/**
 * How a number is changed: a digit, its place, its scale, the word that names it, that word for one that the text has elsewhere, an
 * ordinal, the month of a date, or a weekday.
 */
export type NumberChange = 'digit' | 'size' | 'scale' | 'word' | 'echo' | 'ordinal' | 'month' | 'weekday';

export interface ChangedText {
  readonly text: string;
  readonly offset: number;
  readonly endOffset: number;
  readonly from: string;
  readonly to: string;
}

/** Changes one number of a text; undefined where it has none of that kind. Numbers of dates count, addresses do not. */
export function changeNumber(
  text: string,
  language: string,
  change: NumberChange,
  random: () => number,
): ChangedText | undefined {
  const places = placesFor(text, language, change);
  const place = pick(places, random);
  if (place === undefined) return undefined;
  const { offset, from } = place;
  const to = place.make(random);
  if (to === from) return undefined;
  return {
    text: text.slice(0, offset) + to + text.slice(offset + from.length),
    offset,
    endOffset: offset + to.length,
    from,
    to,
  };
}

interface ChangePlace {
  readonly offset: number;
  readonly from: string;
  readonly make: (random: () => number) => string;
}

function placesFor(text: string, language: string, change: NumberChange): readonly ChangePlace[] {
  const pack = languageFor(language);
  if (pack === undefined) return [];
  const { numbers, dates } = valuesOf(text, pack);
  if (change === 'weekday') return weekdayPlaces(dates, pack);
  if (change === 'word' || change === 'ordinal') {
    return numbers
      .filter((one) => !dates.some(({ kind, sure, ...place }) => kind === 'weekday' && sure && overlaps(place, one)))
      .filter((one) => (change === 'word' ? isWord(one) : one.isRank && /^[\p{L}\p{M}]+$/u.test(one.text)))
      .flatMap((one): ChangePlace[] => {
        const others = change === 'word' ? wordsLike(one, pack) : ordinalsLike(one, language);
        return others.length === 0
          ? []
          : [{ offset: one.offset, from: one.text, make: (random) => pick(others, random) ?? one.text }];
      });
  }
  if (change === 'month') {
    const months = pack.dates.months;
    if (!pack.spaced) return [];
    return dates.flatMap((date): ChangePlace[] =>
      [...date.text.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
        const at = months.findIndex((month) => month.toLowerCase() === word.toLowerCase());
        if (at === -1 || date.readings.some(({ days }) => days.length === 0)) return [];
        const isUpper = word[0] !== word[0]?.toLowerCase();
        const other = (random: () => number) => {
          const found = months[(at + 1 + Math.floor(11 * random())) % 12] as string;
          return isUpper ? (found[0] as string).toUpperCase() + found.slice(1) : found;
        };
        return [{ offset: date.offset + index, from: word, make: other }];
      }),
    );
  }
  if (change === 'echo') {
    return numbers
      .filter(({ written, readings }) => written === 'words' && (readings[0] as number) > 1)
      .flatMap((one): ChangePlace[] => {
        const others = numbers.filter(
          (other) =>
            other.written === 'words' &&
            !/^[IVXLCDM]/.test(other.text) &&
            (other.readings[0] as number) > 1 &&
            other.readings[0] !== one.readings[0],
        );
        if (others.length === 0) return [];
        return [{ offset: one.offset, from: one.text, make: (random) => (pick(others, random) ?? one).text }];
      });
  }
  const digits = [
    ...text.matchAll(
      /(?<![\p{L}\d@#/.,:-])[\d０-９]+(?:[.,\u00a0\u202f ][\d０-９]{3}(?!\d))*(?:[.,]\d+)?(?![\d/@:\p{L}-]|[.,]\d)/gu,
    ),
  ].filter(
    ({ index, 0: found }) =>
      numbers.some(({ offset, endOffset }) => offset <= index && endOffset >= index + found.length) &&
      !/^1$|^0/.test(found),
  );
  return digits.flatMap(({ index: offset, 0: from }): ChangePlace[] => {
    if (change === 'digit') return [{ offset, from, make: (random) => otherDigit(from, random) }];
    if (change === 'size') return [{ offset, from, make: (random) => otherSize(from, random) }];
    const scale = scaleAt(text, offset + from.length, language);
    return scale === undefined
      ? []
      : [{ offset: offset + from.length + scale.gap, from: scale.word, make: () => scale.other }];
  });
}

/** Weekdays in the form that the language lists, which few languages inflect. */
function weekdayPlaces(dates: readonly DateValue[], { dates: { weekdays } }: Language): readonly ChangePlace[] {
  return dates.flatMap(({ kind, sure, offset, text }): ChangePlace[] => {
    const at = kind === 'weekday' && sure ? weekdays.indexOf(text.toLowerCase()) : -1;
    if (at === -1) return [];
    const isUpper = text[0] !== text[0]?.toLowerCase();
    const make = (random: () => number) => {
      const other = weekdays[(at + 1 + Math.floor(6 * random())) % 7] as string;
      return isUpper ? (other[0] as string).toUpperCase() + other.slice(1) : other;
    };
    return [{ offset, from: text, make }];
  });
}

function isWord({ written, readings, text }: Value): boolean {
  return (
    written === 'words' && (readings[0] as number) > 1 && /^[\p{L}\p{M}]+$/u.test(text) && !/^[IVXLCDM]{2}/.test(text)
  );
}

const MOST = 20;

/** Other words of the language for a number up to 20, those that end as this one does where there are any. */
function wordsLike({ text, readings }: Value, { quantities, spaced }: Language): readonly string[] {
  if (!spaced || (readings[0] as number) > 100) return [];
  const all = (quantities?.numbers ?? '').split(/\s+/).flatMap((entry) => {
    const [word, value] = entry.split('=') as [string, string | undefined];
    if (value === undefined || !/^\d+$/.test(value) || word.includes('_')) return [];
    return Number(value) < 2 || Number(value) > MOST || readings.includes(Number(value)) ? [] : [word];
  });
  return likeEndings(text, all);
}

/** Other ordinals, where this is one. */
function ordinalsLike({ text, readings }: Value, tag: string): readonly string[] {
  const all = ordinals.find(([language]) => language === tag)?.[1].split(' ') ?? [];
  if (!all.includes(text.toLowerCase())) return [];
  const others = all.filter((word, at) => !word.includes('_') && !readings.includes(ORDINALS[at] as number));
  return likeEndings(text, others);
}

function likeEndings(text: string, all: readonly string[]): readonly string[] {
  const alike = all.filter((word) => word.slice(-2) === text.toLowerCase().slice(-2));
  return alike.length > 0 ? alike : all;
}

/** A digit more or less in front of the separators. */
function otherSize(from: string, random: () => number): string {
  const first = /^[\d０-９]+/.exec(from)?.[0] ?? from;
  const isShorter = first.length > 1 && (first.length >= 3 || random() < 0.5);
  return (isShorter ? first.slice(0, -1) : `${first}0`) + from.slice(first.length);
}

function otherDigit(from: string, random: () => number): string {
  const at = [...from].flatMap((character, index) => (/[\d０-９]/.test(character) ? [index] : []));
  const index = pick(at, random) as number;
  const code = from.charCodeAt(index);
  const zero = code >= 0xff10 ? 0xff10 : 0x30;
  // The first digit does not become 0, which is not written.
  const digits = [...'123456789'].map((digit) => zero + Number(digit)).filter((one) => one !== code);
  return from.slice(0, index) + String.fromCharCode(pick(digits, random) as number) + from.slice(index + 1);
}

const SCALES: Readonly<Record<string, ReadonlyArray<readonly [string, string]>>> = {
  en: [
    ['million', 'billion'],
    ['thousand', 'million'],
  ],
  fr: [
    ['million', 'milliard'],
    ['mille', 'millions de'],
  ],
  de: [['Millionen', 'Milliarden']],
  es: [['millones', 'billones']],
  it: [['milioni', 'miliardi']],
  pt: [
    ['milhões', 'bilhões'],
    ['mil ', 'milhões '],
  ],
  ru: [
    ['миллион', 'миллиард'],
    ['тысяч', 'миллионов '],
    ['млн', 'млрд'],
  ],
  el: [
    ['δισεκατομμύρια', 'εκατομμύρια'],
    ['εκατομμύρια', 'δισεκατομμύρια'],
  ],
  fi: [['miljoona', 'miljardi']],
  id: [
    ['juta', 'miliar'],
    ['ribu', 'juta'],
  ],
  zh: [
    ['万', '亿'],
    ['亿', '万'],
  ],
  ja: [
    ['万', '億'],
    ['億', '万'],
  ],
};

function scaleAt(text: string, end: number, language: string) {
  const after = text.slice(end, end + 24);
  const gap = /^[ \u00a0]?/.exec(after)?.[0].length ?? 0;
  for (const [one, other] of (SCALES[language] ?? []).flatMap(
    ([a, b]) =>
      [
        [a, b],
        [b, a],
      ] as const,
  ))
    if (after.startsWith(one, gap)) return { word: one, other, gap };
  return undefined;
}
