import { defineAnalysis } from '../../core/analysis';
import type { Language } from '../../core/language';
import type { Span } from '../../core/span';
import { wordSet, wordSets } from '../../core/word-set';
import { characters } from './characters';
import { CodeSet, DIGITS } from './code-set';
import { latinDigits } from './latin-digits';
import { type Marks, marks } from './marks';
import { numbersOfForms, type Words, words } from './words';

// What stands between a day, its month and its year in any language: `12. mai`, `15 de mayo de`, `8th of`, `8 mars,`.
const DAY =
  /(?<![\p{L}\p{Nd}.,:/-])(\d{1,2})((?:\.?º|ª|°|\.|er|ème|st|nd|rd|th|-?[а-я]{1,2}|ης?)?[ \u00a0\u202f](?:(?:de|of|von|di|du|dari)[ \u00a0])?)$/u;
const YEAR = /^(\.?,?[ \u00a0\u202f](?:(?:del?|of|von|di|du|dari)[ \u00a0])?)([12][.,]?\d{3})(?![\p{L}\p{Nd}])/u;
const DAY_BEHIND = /^[ \u00a0\u202f](\d{1,2})(?:st|nd|rd|th)?,?[ \u00a0\u202f][12]\d{3}(?![\p{L}\p{Nd}])/u;
const WINDOW = 16;
/** What the sticky patterns below have behind the first digits of a date: what no number is followed by is no place to try them. */
const JOINTS = new CodeSet('月日/. -y');
/** `2-III-2026`: Spanish and Polish letters are dated so, and running text is not. */
const ROMAN = /(?<![\p{L}\p{Nd}])\d{1,2}([-/.])(?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})\1[12]\d{3}(?![\p{L}\p{Nd}])/uy;
/** `30-Jun-2009`: a month as a system shortens it in English, joined as no text joins it. */
const MACHINE =
  /(?<![\p{L}\p{Nd}-])\d{1,2}-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)-(?:[12]\d{3}|\d{2})(?![\p{L}\p{Nd}-])/uy;
/** `2025 year 12 month 31 day`: every part of a Chinese date carried over. */
const NAMED_PARTS =
  /(?<![\p{L}\p{Nd}])[12]\d{3} ?(?:year|year,) ?\d{1,2} ?months? ?\d{1,2} ?(?:days?|th day)(?![\p{L}\p{Nd}])/uy;
/** `on 31.10. and`, where no language without full stops in its dates has one behind the month. Digits come first, for they are sooner found. */
const SHORT =
  /\d{1,2}\.(?:1[0-2]|0?[1-9])\.(?=,| \p{Ll})(?<=(?<![\p{L}\p{Nd}.,])(?<before>\p{L}+)[ \u00a0]\d{1,2}\.\d{1,2}\.)/gu;
/** `5月18日2026年`, `5月2026年`, `18日5月`, `18/5月`, `18 5月 2026`: the larger part stands first. */
const SMALL_FIRST =
  /\d{1,2}月(?:\d{1,2}日)? ?\d{4}年(?!度)|(?<![\d月])\d{1,2}日 ?\d{1,2}月(?! ?\d{1,2}日)|(?<![\d/])(?:1[3-9]|2\d|3[01])\/(?:1[0-2]|[1-9])月|(?<!\d)\d{1,2}[ .]\d{1,2}月[ ,]{0,2}\d{4}(?!\d)/uy;
/** `5月 14, 2025`, `5月14th`, `11/2015起`, `02.15–02.22举行`. */
const OF_ENGLISH =
  /\d{1,2}月 ?\d{1,2}(?:日|st|nd|rd|th)?, ?\d{4}(?!\d)|\d{1,2}月 ?\d{1,2}(?:st|nd|rd|th)(?!\p{Script=Latin})|(?<=[\p{Script=Han}\p{Script=Hiragana}，、（）])(?:1[0-2]|0?[1-9])\/(?:19|20)\d{2}(?=[\p{Script=Han}\p{Script=Hiragana}，、）。])(?![号號期届屆版])|(?<![\d.])(?:0[1-9]|1[0-2])\.(?:0[1-9]|[12]\d|3[01]) ?[–—~～〜至-] ?(?:0[1-9]|1[0-2])\.(?:0[1-9]|[12]\d|3[01])(?=[\p{Script=Han}\p{Script=Hiragana}，、）。])/uy;
/** `14/4-1961`, as Scandinavians date. */
const SCANDINAVIAN =
  /(?<![\p{L}\p{Nd}./-])(?:3[01]|[12]\d|0?[1-9])\/(?:1[0-2]|0?[1-9])[-–](?:1[5-9]|20)\d{2}(?![\p{L}\p{Nd}-])/uy;
/** `03/31/24`, where no month is a thirty-first. */
const MONTH_FIRST =
  /(?<![\p{L}\p{Nd}./-])(?:1[0-2]|0?[1-9])\/(?:1[3-9]|2\d|3[01])\/\d{2}(?![\p{Nd}/-]|(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\p{L})/uy;
/** `Dec. 5`, `5 December`: English in a text of another script. */
const IN_ENGLISH =
  /(?=[JFMASOND\d])(?<![\p{Script=Latin}\p{Nd}]|\p{Script=Latin}[ \u00a0])(?:(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?[ \u00a0]\d{1,2}(?:st|nd|rd|th)?(?:, \d{4})?|\d{1,2}(?:st|nd|rd|th)?[ \u00a0](?:January|February|March|April|May|June|July|August|September|October|November|December)(?:[ ,]{1,2}\d{4})?)(?!\p{Script=Latin}|\p{Nd}|[ \u00a0]\p{Script=Latin})/gu;
/** `28.9.の`, `12/2/26に`: what a particle stands behind is read aloud. */
const READ_DIGITS =
  /(?<![\d.])(?:[12]\d|3[01]|0?[1-9])\.(?:1[0-2]|0?[1-9])\.(?=\p{Script=Hiragana})|(?<![\d/])(?:1[0-2]|0?[1-9])\/(?:[12]\d|3[01]|0?[1-9])\/\d{2}(?=\p{Script=Hiragana})/uy;

/** Dates with the month named that are joined as another language joins them, or name it in one: `12. May`, `8 mars, 2029`, `3 March 2029`. */
export const foreignDates = defineAnalysis({
  id: 'foreign-dates',
  needs: { words, characters, latinDigits, marks },
  run: ({ language, languages }, facts): readonly Span[] => {
    const prose = facts.latinDigits;
    if (!/\d/.test(prose)) return [];
    const found: Span[] = [];
    const { joints, numericOrder, separators } = language.dates;
    const inDigits = [SCANDINAVIAN];
    if (numericOrder !== 'mdy') inDigits.push(MONTH_FIRST);
    if (language.spaced) inDigits.push(...(joints === undefined ? [MACHINE] : [ROMAN, MACHINE, NAMED_PARTS]));
    else {
      inDigits.push(OF_ENGLISH);
      if (facts.characters.has('月')) inDigits.push(SMALL_FIRST);
      if (language.scripts.includes('Hiragana')) inDigits.push(READ_DIGITS);
    }
    const places = placesOfDates(prose, facts.marks);
    for (const pattern of inDigits) found.push(...matchesAt(places, pattern, prose));
    if (!language.scripts.includes('Latin')) for (const match of prose.matchAll(IN_ENGLISH)) found.push(spanOf(match));
    if (!language.spaced) return apart(found);
    if (separators?.includes('.') === false) {
      const prepositions = wordSet(language.words.prepositions);
      for (const match of prose.matchAll(SHORT))
        if (prepositions.has(match.groups?.before?.toLowerCase() ?? '')) found.push(spanOf(match));
    }
    found.push(...datesNamed(prose, facts.words, language, monthsOf(language, languages)));
    return apart(found);
  },
});

/** The digits at which a date may begin: those of a number that a joint stands behind. */
function placesOfDates(prose: string, marks: Marks): readonly number[] {
  const places: number[] = [];
  const { length } = prose;
  const digits = marks.finder(DIGITS, prose);
  for (let at = digits.next(0, length), end = at; at !== -1; at = digits.next(end, length)) {
    end = at + 1;
    while (DIGITS.has(prose.charCodeAt(end))) end += 1;
    if (JOINTS.has(prose.charCodeAt(end))) for (let place = at; place < end; place += 1) places.push(place);
  }
  return places;
}

/** Where a sticky pattern matches, none inside another. */
function* matchesAt(places: readonly number[], pattern: RegExp, prose: string): Generator<Span> {
  let end = 0;
  for (const place of places) {
    if (place < end) continue;
    pattern.lastIndex = place;
    if (!pattern.test(prose)) continue;
    end = pattern.lastIndex;
    yield { offset: place, endOffset: end };
  }
}

/** In reading order, of two that overlap the longer one. */
function apart(found: readonly Span[]): readonly Span[] {
  const sorted = [...found].sort((a, b) => a.offset - b.offset || b.endOffset - a.endOffset);
  const kept: Span[] = [];
  for (const one of sorted) {
    const last = kept.at(-1);
    if (last === undefined || one.offset >= last.endOffset) kept.push(one);
    else if (one.endOffset - one.offset > last.endOffset - last.offset) kept[kept.length - 1] = one;
  }
  return kept;
}

function spanOf({ index, 0: text }: RegExpExecArray): Span {
  return { offset: index, endOffset: index + text.length };
}

function* datesNamed(prose: string, all: Words, language: Language, { own, other }: Months): Generator<Span> {
  const { joints } = language.dates;
  const { articles, contractions, prepositions } = language.words;
  const leading = wordSets(articles, contractions, prepositions);
  const forms = wordSet(language.dates.monthForms);
  const kinds = numbersOfForms(Uint8Array, all.forms, ({ lower }) =>
    own.has(lower) ? 1 : other.has(lower) || forms.has(lower) ? 2 : 0,
  );
  if (!kinds.some(Boolean)) return;
  for (let word = 0; word < all.count; word += 1) {
    const kind = kinds[all.formIds[word] as number] as number;
    if (kind === 0) continue;
    const [offset, end] = [all.offsets[word] as number, all.ends[word] as number];
    const behind = prose.slice(end, end + WINDOW);
    const day = DAY.exec(prose.slice(Math.max(0, offset - WINDOW), offset));
    const year = YEAR.exec(behind);
    if (day === null) {
      const after = kind === 2 ? DAY_BEHIND.exec(behind) : null;
      if (after !== null && isDay(after[1])) yield { offset, endOffset: end + after[0].length };
      continue;
    }
    if (!isDay(day[1])) continue;
    // `le 8 mars, 2029 personnes`
    const hasYear = year !== null && !(year[0].startsWith(',') && isCounted(word + 1));
    const span = { offset: offset - day[0].length, endOffset: hasYear ? end + year[0].length : end };
    // `30 de Junio de 2025`, `2 april 2031`, `3 de abril de 2.024`
    const { casing, lower } = all.form(word);
    const { smallMonths } = language.dates;
    const isMiswritten =
      (smallMonths === true && hasYear && casing === 'title') ||
      (smallMonths === false && casing === 'lower' && (hasYear || lower.length >= LONG_NAME)) ||
      (hasYear && /[.,]/.test(year[2] as string));
    if (kind === 1 && isMiswritten) {
      yield span;
      continue;
    }
    if (kind === 2) {
      if (hasYear) yield span;
      continue;
    }
    // Nobody has listed how this language joins its own.
    if (joints === undefined) continue;
    const isJoined = joints.day.test(day[2] as string);
    const isLed = leading.has(all.form(Math.max(0, word - (/ \p{L}/u.test(day[2] as string) ? 3 : 2))).lower);
    if ((!isJoined && (hasYear || isLed)) || (hasYear && !joints.year.test(year[1] as string))) yield span;
  }

  /** Whether the number at a place, or behind a word there, counts what stands behind it. */
  function isCounted(at: number): boolean {
    const next = at + (all.form(Math.min(at, all.count - 1)).isNumber ? 1 : 2);
    if (next >= all.count || prose[all.ends[next - 1] as number] !== ' ') return false;
    const { lower, casing } = all.form(next);
    return casing === 'lower' && !leading.has(lower) && !language.words.conjunctions.includes(lower);
  }
}

function isDay(digits: string | undefined): boolean {
  return Number(digits) >= 1 && Number(digits) <= 31;
}

interface Months {
  readonly own: ReadonlySet<string>;
  /** Full names that other languages have for a month, and this one for nothing. */
  readonly other: ReadonlySet<string>;
}

const SHORTEST_NAME = 3;
/** Shorter names of months are words as well: `may`, `march`. */
const LONG_NAME = 6;
const known = new WeakMap<Language, Months>();

function monthsOf(language: Language, languages: readonly Language[]): Months {
  let months = known.get(language);
  if (months === undefined) {
    const { months: names, monthAbbreviations } = language.dates;
    const own = new Set([...names, ...monthAbbreviations.map((one) => one.replace(/\.$/, ''))]);
    const foreign = languages.flatMap((one) => (one.spaced ? one.dates.months : []));
    const other = new Set(foreign.filter((name) => !own.has(name) && name.length >= SHORTEST_NAME));
    months = { own, other };
    known.set(language, months);
  }
  return months;
}
