import { defineAnalysis } from '../../core/analysis';
import type { Language } from '../../core/language';
import type { Span } from '../../core/span';
import { wordSet } from '../../core/word-set';
import { characters } from './characters';
import { DIGITS } from './code-set';
import { latinDigits } from './latin-digits';
import { marks } from './marks';
import { numbersOfForms, words } from './words';

/** A date with a day, in digits or with the name of its month. */
export interface WrittenDate extends Span {
  readonly kind: 'digits' | 'words';
  /** Order of its parts; undefined for digits that allow two orders, such as 03/08/2024. */
  readonly order: 'dmy' | 'mdy' | 'ymd' | 'myd' | undefined;
  /** What parts the numbers of a date in digits. */
  readonly separator?: string;
  /** An ISO date, such as 2024-08-03, which is no country's. */
  readonly isIso?: true;
}

const CANDIDATE = /\d{1,4}([-/.])\d{1,2}\1\d{1,4}/y;
const IN_DIGITS = /^(?:(\d{4})([-/.])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-/.])(\d{1,2})\6(\d{4}))$/;
const ISO = /^\d{4}-\d{2}-\d{2}$/;
const DAY_BEFORE = /(?<![\p{L}\p{Nd}.,])(\d{1,2})(?:er|\.|st|nd|rd|th|º|ª)?[ \u00a0\u202f](?:of |de )?$/u;
const DAY_AFTER =
  /^(?:\.(?=[ \u00a0\u202f]\d{1,2},? ?\d{4}(?!\d)))?[ \u00a0\u202f](\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\p{Nd}:]|[.,]\d)(,?[ \u00a0\u202f]\d{4}(?!\d))?/u;
/** `juin 2031, 12`, as a date comes out of a language that writes the year first. */
const YEAR_DAY_AFTER = /^[ \u00a0\u202f]\d{4}, ?(\d{1,2})(?![ \u00a0\u202f][\p{L}\d])(?=[\s,.;:)]|$)/u;

/** `2033 October 5`, with the year first and the month named. */
const YEAR_BEFORE = /(?<![\p{L}\p{Nd}.,-])\d{4},?[ \u00a0\u202f]$/u;

/** 2024年5月30日, in digits of either width. */
const YEAR_MONTH_DAY = /[\d０-９]{4}年[\d０-９]{1,2}月[\d０-９]{1,2}日/g;

/** The dates of the article, in reading order; month names are those of its language. */
export const dates = defineAnalysis({
  id: 'dates',
  needs: { words, characters, latinDigits, marks },
  run: ({ language, languages }, facts): readonly WrittenDate[] => {
    const prose = facts.latinDigits;
    const found: WrittenDate[] = [];
    for (const candidate of facts.marks.matches(DIGITS, CANDIDATE, prose)) {
      const match = IN_DIGITS.exec(candidate[0]);
      if (match === null || /[\d.,/:-]/.test(prose[candidate.index - 1] ?? ' ')) continue;
      if (
        /^(?:[\d/-]|[.,:]\d|(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\p{L})/u.test(
          prose.slice(candidate.index + candidate[0].length, candidate.index + candidate[0].length + 2),
        )
      )
        continue;
      const [text, year, , second, third, first, separator, middle] = match;
      const span = { offset: candidate.index, endOffset: candidate.index + text.length };
      if (year !== undefined) {
        if (inRange(Number(second), 12) && inRange(Number(third), 31))
          found.push({
            ...span,
            kind: 'digits',
            order: 'ymd',
            separator: text.charAt(4),
            ...(ISO.test(text) ? { isIso: true } : {}),
          });
        continue;
      }
      const [a, b] = [Number(first), Number(middle)];
      if (!inRange(a, 31) || !inRange(b, 31) || (a > 12 && b > 12) || separator === undefined) continue;
      found.push({ ...span, kind: 'digits', order: a > 12 ? 'dmy' : b > 12 ? 'mdy' : undefined, separator });
    }

    if (facts.characters.has('年')) {
      for (const { index, 0: text } of prose.matchAll(YEAR_MONTH_DAY))
        found.push({ offset: index, endOffset: index + text.length, kind: 'words', order: 'ymd' });
    }

    if (language.dates.phrases !== undefined) {
      for (const { index, 0: text } of prose.matchAll(language.dates.phrases))
        found.push({
          offset: index,
          endOffset: index + text.length,
          kind: 'words',
          order: language.dates.numericOrder,
        });
    }

    if (!language.spaced) found.push(...datesInLatin(prose, languages));
    const months = new Set([
      ...language.dates.months,
      ...language.dates.monthAbbreviations.map((one) => one.replace(/\.$/, '')),
    ]);
    const definite = wordSet(language.words.definiteArticles);
    const named = wordSet(language.dates.beforeMonth);
    const isMonth = numbersOfForms(Uint8Array, facts.words.forms, (form) => Number(months.has(form.lower)));
    if (!isMonth.includes(1)) return found.sort((a, b) => a.offset - b.offset);
    for (let word = 0; word < facts.words.count; word += 1) {
      const id = facts.words.formIds[word] as number;
      if (isMonth[id] === 0) continue;
      const offset = facts.words.offsets[word] as number;
      const endOffset = facts.words.ends[word] as number;
      const year = YEAR_BEFORE.exec(prose.slice(Math.max(0, offset - 8), offset));
      const day = year === null ? null : DAY_AFTER.exec(prose.slice(endOffset, endOffset + 14));
      if (year !== null && day !== null && day[2] === undefined && inRange(Number(day[1]), 31)) {
        const from = offset - year[0].length;
        found.push({ offset: from, endOffset: endOffset + day[0].length, kind: 'words', order: 'ymd' });
        continue;
      }
      const before = DAY_BEFORE.exec(prose.slice(Math.max(0, offset - 12), offset));
      if (before !== null && inRange(Number(before[1]), 31)) {
        found.push({ offset: offset - before[0].length, endOffset, kind: 'words', order: 'dmy' });
        continue;
      }
      const following = prose.slice(endOffset, endOffset + 14);
      const yearFirst = YEAR_DAY_AFTER.exec(following);
      if (yearFirst !== null && inRange(Number(yearFirst[1]), 31)) {
        found.push({ offset, endOffset: endOffset + yearFirst[0].length, kind: 'words', order: 'myd' });
        continue;
      }
      const after = DAY_AFTER.exec(following);
      // «mai 30, 2020» is a date, «en mai 30 personnes» is none, «May 30» is one, and so is «le mai 30».
      if (after === null || !inRange(Number(after[1]), 31)) continue;
      const previous = word > 0 ? facts.words.form(word - 1).lower : '';
      if (after[2] === undefined && facts.words.forms[id]?.casing !== 'title' && !definite.has(previous)) continue;
      if (after[2] === undefined && named.has(previous)) continue;
      found.push({ offset, endOffset: endOffset + after[0].length, kind: 'words', order: 'mdy' });
    }
    return found.sort((a, b) => a.offset - b.offset);
  },
});

/** A day, a month and a year in Latin letters, among letters that set no spaces: `14 mars 2034`, `Feb 18, 2033`. */
const DAY_FIRST =
  /(?<![\p{Nd}.,/])(\d{1,2})(?:\.|st|nd|rd|th|er|º)? (?:de |of )?(\p{Script=Latin}{3,10})\.?,? (?:de )?\d{4}(?!\d)/gu;
const MONTH_FIRST = /(?<![\p{Script=Latin}])(\p{Script=Latin}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?, \d{4}(?!\d)/gu;

function* datesInLatin(prose: string, languages: readonly Language[]): Generator<WrittenDate> {
  if (!/[a-z]\.?,? (?:de )?\d/i.test(prose)) return;
  const months = new Set(
    languages.flatMap(({ dates: { months: names, monthAbbreviations } }) =>
      [...names, ...monthAbbreviations].map((name) => name.replace(/\.$/, '')),
    ),
  );
  for (const [order, pattern] of [
    ['dmy', DAY_FIRST],
    ['mdy', MONTH_FIRST],
  ] as const) {
    for (const match of prose.matchAll(pattern)) {
      const [text, first = '', second = ''] = match;
      const [day, month] = order === 'dmy' ? [first, second] : [second, first];
      if (!inRange(Number(day), 31) || !months.has(month.toLowerCase())) continue;
      yield { offset: match.index, endOffset: match.index + text.length, kind: 'words', order };
    }
  }
}

function inRange(value: number, last: number): boolean {
  return value >= 1 && value <= last;
}
