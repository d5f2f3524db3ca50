import type { Language } from '../../../core/language';
import { tokenAt } from '../../style/address-at';
import { digitReadings } from './digit-readings';
import { foldWord } from './fold-word';
import type { Draft } from './number-draft';
import { type NumberWord, type QuantityIndex, quantityIndex } from './quantity-index';
import { withScaleOfRange, withUnitOfRange } from './ranges';
import { readUnspaced } from './read-unspaced';
import { greekNumeral, romanReadings } from './roman';
import { scaleBehind } from './scale-behind';
import { type UnitAt, unitAt } from './units-at';
import type { Value } from './value';
import { foldOnce, wordOf } from './word-entry';
import { WordNumber } from './word-number';

const DIGITS = /\d+(?:[.,'’](?=\d)\d+|[ \u00a0\u202f\u2009](?=\d{3}(?!\d))\d{3})*/g;
const FRACTIONS: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 0.125,
};
const FRACTION = /^[ \u00a0]?([½¼¾⅓⅔⅛])/;
const WORD = /[\p{L}\p{M}]+/gu;
/** `Le`, `Der` and `C'` are words. */
const ROMAN = /^([IVX]|[IVXLCDM]{2,7})(?:e|ème|er|ste|ten|th)?$/;
const PM = /^[ \u00a0\u202f]?(?:[ap]\.?[ \u00a0]?m\b|h\b|時|时|點|点|o['’]clock|Uhr|वादने|:\d\d|h\d\d|klo)/i;
const PM_BEFORE =
  /(?:午後|午前|下午|上午|晚上|晚|早上|凌晨|中午|夜|pukul |jam |klo |kello |alle(?: ore)? |las |à |um |στις |в )$/;
/** 600 Mbit/s and 3/4 are no addresses. */
const ADDRESS = /:\/\/|[Ww]ww\.|[\w.+-]@[\w-]|^\W?[@#]\w|[\w-]\.[a-z]{2,6}\//;
const CLOCK = /^[ \u00a0]?(?:GMT|UTC|hrs|hours|Uhr|local|heures)\b/;
const DECADE =
  /^(?:- (?:ja|tai) \d{3,4}-lu[kv]|s\b|['’]s\b|er\b|年代|代|-?luvu|-?luku|-?luvulla|-?[еыхй]х?(?!\p{L})|[ \u00a0]?-?(?:an)\b)/u;
const CENTURY_BEFORE = /(\d{1,2})[ \u00a0]?(?:世纪|世紀)[ \u00a0]?$/;
const DECADE_BEFORE =
  /(?:années|años|anni|anos|dekade|d[eé]cadas? de|tahun|δεκαετία του|δεκαετίας του|decade of the|(?:[\s(]|^)(?:en|de|desde) los|dos anos)[ \u00a0]['’]?$/iu;

/** Every number of a text: in digits, in words, in Han numerals, and what alludes to one. `ascii` has its digits in ASCII. */
export function readNumbers(prose: string, ascii: string, language: Language): readonly Value[] {
  const index = quantityIndex(language);
  const drafts: Draft[] = [];
  const taken = readDigits(prose, ascii, index, language, drafts);
  if (language.spaced) readWords(prose, index, taken, drafts);
  else readUnspaced(prose, index, taken, drafts);
  drafts.sort((a, b) => a.offset - b.offset);
  const read = withScaleOfRange(drafts, prose).map((draft): Value => {
    const { units, sure, before, behind }: UnitAt =
      draft.written === 'allusion' || MINUTES_BEFORE.test(ascii.slice(Math.max(0, draft.offset - 5), draft.offset))
        ? { units: [], sure: true }
        : unitAt(prose, draft.offset, draft.endOffset, index, language.spaced);
    return {
      ...draft,
      text: prose.slice(draft.offset, draft.endOffset),
      isRank: draft.isRank === true,
      inName: draft.written === 'digits' && NAME_BEFORE.test(prose.slice(Math.max(0, draft.offset - 12), draft.offset)),
      // 3割 is 30 %.
      readings: /^[割成]/.test(prose.slice(draft.endOffset, draft.endOffset + 1))
        ? [...draft.readings, ...draft.readings.map((one) => one * 10)]
        : draft.readings,
      units,
      unitSure: sure,
      unitStart: before === undefined ? undefined : draft.offset - before,
      unitEnd: behind === undefined ? undefined : draft.endOffset + behind,
    };
  });
  return read.map((value, at) => withUnitOfRange(value, read[at + 1], prose));
}

/** 22h08 de segunda: what follows is not counted by the minutes. */
const MINUTES_BEFORE = /\d[ \u00a0\u202f]?h[ \u00a0\u202f]?$/;
const NAME_BEFORE = /\p{Lu}[\p{L}\d]*-?$/u;
const MEASURE_BEFORE = /\p{L}[ \u00a0]?\($/u;
const UNIT_AND_BRACKET = /^[ \u00a0]?(?:mi|m|t)[.)]/;
const CURRENCY = /[$€£¥₽₹₩][ \u00a0]?$/;

function readDigits(
  prose: string,
  ascii: string,
  index: QuantityIndex,
  language: Language,
  drafts: Draft[],
): (offset: number) => boolean {
  const spans: Array<readonly [number, number]> = [];
  DIGITS.lastIndex = 0;
  for (let match = DIGITS.exec(ascii); match !== null; match = DIGITS.exec(ascii)) {
    let text = match[0];
    const offset = match.index;
    // 2016 500 are two numbers: only up to three digits stand before a group.
    const space = text.search(/[ \u00a0\u202f\u2009]/);
    if (space > 3) {
      text = text.slice(0, space);
      DIGITS.lastIndex = offset + space;
    }
    if (text.length > 30) continue;
    let endOffset = offset + text.length;
    if (ADDRESS.test(tokenAt(prose, offset).text)) continue;
    const { readings, parts } = digitReadings(text);
    const after = ascii.slice(endOffset, endOffset + 40);
    const before = ascii.slice(Math.max(0, offset - 14), offset);
    // 80 km (50 mi) are miles, though `mi` may be a million.
    const isConversion = before.endsWith('(') && MEASURE_BEFORE.test(before) && UNIT_AND_BRACKET.test(after);
    const scaled = isConversion ? undefined : scaleBehind(after, readings[0] as number, index, language);
    let all: number[] = [...readings];
    if (scaled !== undefined) {
      endOffset += scaled.length;
      all = readings.flatMap((one) => scaleBehind(after, one, index, language)?.value ?? []);
      // 100m are metres, $100m are not.
      if (scaled.open) all = CURRENCY.test(before.slice(-2)) ? [...all, ...readings] : [...readings, ...all];
      DIGITS.lastIndex = Math.max(DIGITS.lastIndex, endOffset);
    } else {
      const fraction = FRACTION.exec(after);
      if (fraction !== null) {
        all = [...all.map((one) => one + (FRACTIONS[fraction[1] as string] as number)), ...all];
        endOffset += fraction[0].length;
      }
      addContext(all, before, after, index, text);
    }
    addHalf(all, ascii.slice(endOffset, endOffset + 40), index, scaled?.scale ?? 1, language);
    const isOfDecade =
      /^[ \u00a0]?(?:世纪|世紀)[ \u00a0]?(?:上半叶|下半叶|[\d一二三四五六七八九十]{1,3}[ \u00a0]?年代)/.test(after);
    const century = scaled === undefined && (readings[0] as number) < 100 ? CENTURY_BEFORE.exec(before) : null;
    drafts.push({
      // 20世纪80年代 is one number.
      offset: century === null ? offset : offset - century[0].length,
      endOffset,
      // 10:00 is ten o'clock, whatever else is written of it.
      written: isOfDecade || text === '00' ? 'allusion' : 'digits',
      readings: [...new Set(all)],
      parts: scaled === undefined ? parts : [],
      ...(scaled === undefined ? {} : { scale: scaled.scale }),
    });
    spans.push([offset, endOffset]);
  }
  let at = 0;
  return (offset) => {
    while (at < spans.length && (spans[at]?.[1] as number) <= offset) at += 1;
    return at < spans.length && (spans[at]?.[0] as number) <= offset;
  };
}

/** Hours of the afternoon, decades, years of two digits and of eras, centuries. */
function addContext(all: number[], before: string, after: string, index: QuantityIndex, text: string): void {
  const [value] = all as [number];
  const century = CENTURY_BEFORE.exec(before)?.[1];
  if (century !== undefined && value < 100) {
    all.unshift((Number(century) - 1) * 100 + value);
    return;
  }
  const minutes = /^:([0-5]\d)(?!\d)/.exec(after)?.[1];
  if (minutes !== undefined) all.push(value * 100 + Number(minutes));
  if (/^\d{4}$/.test(text) && CLOCK.test(after)) all.push(Math.floor(value / 100));
  addMultiples(all, after, index);
  const inFront = WORD_IN_FRONT.exec(before)?.[1];
  // Siglo 19, abad ke-19.
  if (inFront !== undefined && isCentury(value) && index.allusionsOf(foldWord(inFront))?.includes(100))
    all.push(100 * (value - 1));
  const isMinutes = /\d:$/.test(before);
  if (Number.isInteger(value) && value <= 24 && !isMinutes && (PM.test(after) || PM_BEFORE.test(before))) {
    all.push(value < 12 ? value + 12 : value - 12);
  }
  if (TIME.test(text) && (PM.test(after) || PM_BEFORE.test(before))) all.push(value < 13 ? value + 12 : value - 12);
  if (
    /^\d\d$/.test(text) &&
    (/['’]$/.test(before) || /\d{4}[-–—/]$/.test(before) || DECADE.test(after) || DECADE_BEFORE.test(before))
  )
    all.push(1900 + value, 2000 + value);
  if (value >= 100 && value <= 2100 && value % 10 === 0 && (DECADE.test(after) || DECADE_BEFORE.test(before))) {
    if (value >= 1000) all.push(value % 100);
    if (value % 100 === 0) all.push(value / 100 + 1);
  }
  for (const [era, year] of index.eras) if (before.endsWith(era)) all.push(year + value);
}

const TIME = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/;
const WORD_IN_FRONT = /([\p{L}\p{M}]{4,})[ \u00a0](?:ke-)?$/u;

function isCentury(value: number): boolean {
  // Two centuries are years, and the twelfth is one.
  return Number.isInteger(value) && value >= 10 && value <= 21;
}

const CENTURY_BEHIND = /^[ \u00a0]?(?:个|個)?(?:世纪|世紀)/;
const SECOND_WORD = /^[ \u00a0-]?([\p{L}\p{M}]+)(?:[ \u00a0-]([\p{L}\p{M}]+))?/u;
const MULTIPLES: ReadonlySet<number> = new Set([7, 10, 12, 14, 20, 100, 1000]);

/** Two centuries are 200 years, three dozen 36. */
function addMultiples(all: number[], after: string, index: QuantityIndex): void {
  const [value] = all as [number];
  if (value > 100) return;
  if (CENTURY_BEHIND.test(after)) {
    all.push(...(isCentury(value) ? [100 * (value - 1)] : []), ...(value < 10 ? [100 * value] : []));
    return;
  }
  const match = SECOND_WORD.exec(after);
  if (match === null) return;
  for (const word of [match[1], match[2]]) {
    if (word === undefined) continue;
    for (const one of index.allusionsOf(foldWord(word)) ?? []) {
      if (MULTIPLES.has(one)) all.push(value * one);
      // The 19th century began with the year 1800.
      if (one === 100 && isCentury(value) && index.unitOf(foldWord(word)) === undefined) all.push(100 * (value - 1));
    }
  }
}

const HALF_BEHIND = /^[ \u00a0-]?((?:[\p{L}\p{M}]+[ \u00a0-]){0,2}[\p{L}\p{M}]+)/u;

/** Two and a half million, 2 ans et demi, 2年半. */
function addHalf(all: number[], after: string, index: QuantityIndex, scale: number, language: Language): void {
  if (!language.spaced) {
    if (/^.{0,3}半/u.test(after)) all.push(...all.map((one) => one + 0.5 * scale));
    return;
  }
  const words = HALF_BEHIND.exec(after)?.[1];
  if (words === undefined) return;
  if (words.split(/[ \u00a0-]/).some((word) => index.allusions.get(foldWord(word))?.includes(0.5)))
    all.push(...all.map((one) => one + 0.5 * scale));
}

const GAP = /^(?:[ \u00a0\u202f-]|[ \u00a0]?\n?)$/;

function readWords(prose: string, index: QuantityIndex, taken: (offset: number) => boolean, drafts: Draft[]): void {
  let number: WordNumber | undefined;
  let from = 0;
  let end = 0;
  let joined = false;
  const finish = () => {
    if (number !== undefined) {
      const isOne = number.words === 1;
      const readings = [number.value];
      if (isOne && number.bare) addPartBefore(readings, prose.slice(Math.max(0, from - 30), from), index);
      // Quatre cents may be coins.
      if (!isOne && index.unitOf(foldWord(prose.slice(lastWordEnd(prose, end) + 1, end))) !== undefined)
        readings.push(number.before);
      addMultiples(readings, prose.slice(end, end + 40), index);
      addParts(readings, prose.slice(end, end + 24), index);
      addHalfWords(readings, number.scale, prose.slice(end, end + 40), index);
      const written = !isOne || (number.sure && !number.bare) ? 'words' : 'allusion';
      drafts.push({ offset: from, endOffset: end, written, readings, parts: [] });
    }
    number = undefined;
    joined = false;
  };
  WORD.lastIndex = 0;
  for (let match = WORD.exec(prose); match !== null; match = WORD.exec(prose)) {
    const offset = match.index;
    let text = match[0];
    if (taken(offset)) continue;
    // Dix-sept and quatre-vingt are words of their own.
    if (prose.charCodeAt(WORD.lastIndex) === 0x2d) {
      const rest = /^-[\p{L}\p{M}]+/u.exec(prose.slice(WORD.lastIndex, WORD.lastIndex + 20))?.[0];
      if (rest !== undefined && isKnown(foldWord(text + rest), index)) {
        text += rest;
        WORD.lastIndex += rest.length;
      }
    }
    const endOffset = offset + text.length;
    const folded = foldOnce(text);
    const entry = wordOf(folded, index);
    const ordinal = number === undefined ? undefined : ordinalOf(folded, index);
    if (
      number !== undefined &&
      ordinal !== undefined &&
      entry === undefined &&
      isBeforeOrdinal(number.value, ordinal) &&
      GAP.test(prose.slice(end, offset))
    ) {
      // Twenty-fourth, двадцать четвёртый, vingt et unième.
      drafts.push({
        offset: from,
        endOffset,
        written: 'allusion',
        readings: [number.value + ordinal, number.value],
        parts: [],
        isRank: true,
      });
      number = undefined;
      joined = false;
      continue;
    }
    if (
      number !== undefined &&
      (!GAP.test(prose.slice(end, offset)) || (entry === undefined && !index.joiners.has(folded)))
    )
      finish();
    if (entry === undefined) {
      if (number !== undefined) {
        // A joiner; what follows decides.
        const next = /^[ \u00a0-]([\p{L}\p{M}]+)/u.exec(prose.slice(endOffset, endOffset + 24))?.[1];
        const nextEntry = next === undefined || joined ? undefined : wordOf(foldWord(next), index);
        const nextOrdinal = next === undefined || joined ? undefined : ordinalOf(foldWord(next), index);
        const isCompound =
          nextEntry?.kind === 'word' || (nextOrdinal !== undefined && isBeforeOrdinal(number.value, nextOrdinal));
        if (!isCompound) finish();
        else {
          joined = true;
          end = endOffset;
        }
        continue;
      }
    } else if (entry.kind === 'word') {
      if (number !== undefined) {
        if (number.add(entry.word, joined)) {
          end = endOffset;
          joined = false;
          continue;
        }
        if (joined) end = lastWordEnd(prose, end);
        finish();
      }
      const before = drafts.at(-1);
      if (
        before?.written === 'allusion' &&
        isOfRank(entry.word, before.readings[0] as number) &&
        GAP.test(prose.slice(before.endOffset, offset))
      ) {
        // Kedua belas, ketiga puluh.
        const value = rankWith(entry.word, before.readings[0] as number);
        drafts[drafts.length - 1] = { ...before, endOffset, readings: [value, ...before.readings] };
        continue;
      }
      number = new WordNumber();
      number.add(entry.word, false);
      from = offset;
      end = endOffset;
      continue;
    } else {
      drafts.push({
        offset,
        endOffset,
        written: entry.whole && entry.sure ? 'words' : 'allusion',
        readings: [entry.value],
        parts: [],
      });
    }
    const allusions = index.allusionsOf(folded);
    const last = drafts.at(-1);
    const tens = last?.written === 'allusion' ? (last.readings[0] as number) : 0;
    const unit = ordinalOf(folded, index) ?? 0;
    if (
      unit < 10 &&
      unit > 0 &&
      tens >= 10 &&
      tens < 100 &&
      tens % 10 === 0 &&
      prose.slice(last?.endOffset, offset) === ' '
    ) {
      // Δέκατος έκτος, vigésimo cuarto, vicesimus quartus.
      drafts.push({ offset, endOffset, written: 'allusion', readings: [tens + unit, unit], parts: [], isRank: true });
    } else if (unit === 10 && tens > 0 && tens < 10 && prose.slice(last?.endOffset, offset) === ' ') {
      // Tertius decimus.
      drafts.push({ offset, endOffset, written: 'allusion', readings: [tens + 10, 10], parts: [], isRank: true });
    } else if (allusions !== undefined)
      drafts.push({
        offset,
        endOffset,
        written: 'allusion',
        readings: allusions,
        parts: [],
        isRank: index.isRank(folded),
      });
    else {
      const greek = greekNumeral(text, prose.slice(endOffset, endOffset + 1));
      if (greek !== undefined) drafts.push({ offset, endOffset, written: 'allusion', readings: [greek], parts: [] });
      const roman = ROMAN.exec(text)?.[1];
      const isOfCentury =
        roman !== undefined &&
        roman.length > 1 &&
        [wordBefore(prose, offset), wordBehind(prose, endOffset)].some((word) =>
          index.allusionsOf(foldWord(word))?.includes(100),
        );
      if (roman !== undefined)
        drafts.push({
          offset,
          endOffset,
          written: isOfCentury ? 'words' : 'allusion',
          readings: romanReadings(roman),
          parts: [],
        });
    }
  }
  finish();
}

function wordBefore(prose: string, offset: number): string {
  return /([\p{L}\p{M}]+)[ \u00a0]$/u.exec(prose.slice(Math.max(0, offset - 16), offset))?.[1] ?? '';
}

function wordBehind(prose: string, endOffset: number): string {
  return /^\.?[ \u00a0]([\p{L}\p{M}]+)/u.exec(prose.slice(endOffset, endOffset + 20))?.[1] ?? '';
}

function ordinalOf(folded: string, index: QuantityIndex): number | undefined {
  // Veinte semanas are not 27.
  if (index.isOpen(folded) || index.unitOf(folded)?.units.includes('wk') === true) return undefined;
  // Четвёртый is a fourth as well as a quarter.
  return index.allusionsOf(folded)?.find((value) => Number.isInteger(value) && value >= 1 && value <= 19);
}

function lastWordEnd(prose: string, end: number): number {
  let at = end;
  while (at > 0 && !/[ \u00a0-]/.test(prose[at - 1] as string)) at -= 1;
  return at - 1;
}

/** Two thirds are 67 %, drei Viertel 75. */
function addParts(readings: number[], after: string, index: QuantityIndex): void {
  const word = SECOND_WORD.exec(after)?.[1];
  const [value] = readings as [number];
  if (word === undefined || value > 9) return;
  const parts = ordinalOf(foldWord(word), index);
  if (parts !== undefined && parts > value) readings.push(value / parts, Math.round((100 * value) / parts));
}

/** Two and a half years; trois millions et demi. */
function addHalfWords(readings: number[], scale: number, after: string, index: QuantityIndex): void {
  const words = HALF_BEHIND.exec(after)?.[1];
  if (words?.split(/[ \u00a0-]/).some((word) => index.allusions.get(foldWord(word))?.includes(0.5)))
    readings.push(...readings.flatMap((one) => [one + 0.5 * scale, one + 0.5]));
  else return;
  // An hour and a half is told in minutes as well.
  if (words?.split(/[ \u00a0-]/).some((word) => index.unitOf(foldWord(word))?.units.includes('h')))
    readings.push(...readings.flatMap((one) => (Number.isInteger(one) ? [] : [60 * one])));
}

const WORDS_BEFORE = /([\p{L}\p{M}]+)[ \u00a0-](?:([\p{L}\p{M}]+)[ \u00a0-])?$/u;

/** Half a million, полтора миллиона, a quarter of a million. */
function addPartBefore(readings: number[], before: string, index: QuantityIndex): void {
  const match = WORDS_BEFORE.exec(before);
  if (match === null) return;
  const [scale] = readings as [number];
  for (const word of [match[1], match[2]]) {
    if (word === undefined) continue;
    for (const part of index.allusionsOf(foldWord(word)) ?? []) if (part < 10) readings.push(part * scale);
  }
}

/** Belas and puluh, which only stand behind a unit. */
function isOfRank({ operation, value }: NumberWord, unit: number): boolean {
  return unit >= 2 && unit <= 9 && (operation === 'plus' || (operation === 'times' && value === 10));
}

function rankWith({ operation, value }: NumberWord, unit: number): number {
  return operation === 'plus' ? unit + value : unit * value;
}

/** Dix-sept is one word, and so is dix-septième. */
function isKnown(folded: string, index: QuantityIndex): boolean {
  return index.numbers.has(folded) || index.allusions.has(folded);
}

/** Twenty and a hundred go on with an ordinal: twenty-fourth. Two thirds and trois premières are two words. */
function isBeforeOrdinal(value: number, ordinal: number): boolean {
  return (value >= 20 && value % 10 === 0 && ordinal <= 9) || (value >= 100 && value % 100 === 0);
}
