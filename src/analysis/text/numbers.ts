import { defineAnalysis } from '../../core/analysis';
import type { Span } from '../../core/span';
import { type ScaleWords, scaleWordsOf } from '../source/scale-words';
import { type UnitWords, unitWordsOf } from '../source/unit-words';
import { DIGITS } from './code-set';
import { functionWords } from './function-words';
import { latinDigits } from './latin-digits';
import { marks } from './marks';
import { isUnspacedCode } from './unspaced-words';

/** A number in digits that has separators, with what they seem to be. */
export interface SeparatedNumber extends Span {
  readonly text: string;
  /** Separator of groups of three digits; every kind of space counts as `' '`. */
  readonly group: string | undefined;
  readonly decimal: string | undefined;
  /**
   * `sure`: the digits allow no other reading; `likely`: one group that ends in `00`, as counts do and decimals seldom;
   * `open`: 1.234 may be either, and the separator stands under both.
   */
  readonly reading: 'sure' | 'likely' | 'open';
  /**
   * What shows that a quantity is meant, and no version, section, date or score. `noun`: a function word stands before
   * it and another word behind it ("every 2.5 seconds"), it is a fraction of one ("by 0.6"), or, where the reading is open, a
   * word that is no unit stands behind it ("1.240 pages"). `coarse`: a unit of length in words, of which nobody tells three
   * decimals with a nought at the end; `sum`: money of two digits or more; `spaced`: a plain space and a plural behind it.
   */
  readonly evidence: 'unit' | 'magnitude' | 'currency' | 'percent' | 'noun' | 'coarse' | 'sum' | 'spaced' | 'none';
}

// A plain space parts groups only where three digits and no more stand behind it.
const NUMBER = /\d+(?:(?:[.,'’]|[ \u00a0\u202f](?=\d{3}(?!\d)))\d+)+/y;
/** The sign, and what says it in words of which the first is a function word. */
const PERCENT = /^[ \u00a0\u202f]?(?:[%‰]|(?:per|por|pour)[ \u00a0](?:cento?|ciento)(?!\p{L})|τοις[ \u00a0]εκατό)/u;
const CURRENCY_AFTER = /^[ \u00a0\u202f]?(?:[€$£¥₽₹₩]|(?:EUR|USD|CHF|GBP)(?![A-Za-z]))/;
const CURRENCY_BEFORE = /(?:[€$£¥₽₹₩]|(?<![\p{L}\p{Nd}])(?:EUR|USD|CHF|GBP|Rp|RM|Rs|kr|Fr|zł))[ \u00a0\u202f]?$/u;
// SI symbols and the like are one in all languages; `h` is left out, for 20.30 h is a time.
const UNIT =
  /^[ \u00a0\u202f](?:[kcm]?m[²³]?|km\/h|[km]?g|t|[cdm]?l|hl|ha|[kMGT]?Wh?|[kMG]?Hz|[kMGT][Bo]|°C|°F|°|[hkM]?Pa|m?bar|dB|mph|rpm|[kmM]?V|mAh?|Ah|k?N|Nm|[КМГТ]?Б|[кМГ]?Вт|[кМГ]?Гц)(?!(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{Nd}])/u;
/** What nobody measures to three decimals. */
const COARSE_UNIT =
  /^[ \u00a0\u202f](?:°C|°F|km\/h|mph|rpm|hPa)(?!(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{Nd}])/u;
/** Money before its number without a space, and letters that are no part of the number: `Rp1.500`. */
const GLUED_CURRENCY = /(?<![\p{L}\p{Nd}])(?:Rp|RM|Rs|kr|Fr|zł)$/u;
/** Behind a number in Han or kana: what is counted, measured or paid, or 万 and 億; no part of a date, a time or a book. */
const COUNTED =
  /^ ?(?:[万亿萬億兆千百人名个個台家座件隻棟軒枚本足匹羽冊着株束箱袋缶粒艇基社校店局席泊食区只吨噸架艘辆輛班封票棵株册冊份张張头頭米元円圓岁歳户戸度倍]|公里|公斤|分贝|分貝|毫|デシベル|ワット|ミリ|アンペア|ボルト|美元|欧元|か所|カ所|ヶ所|箇所|か国|カ国|ヶ国|笔|筆|项|項|组|組|条|條|例|种类|種類|世帯|店舗|団体|チーム|試合|便|平方|立方|メートル|キロ|センチ|トン|ドル|ユーロ|ヘクタール|パーセント)/u;
/** `1,5～4.0ミリ`, `85,0×40センチ`: the other end, or the other side, is told behind it. */
const OTHER_END = /^ ?[～〜~×] ?\d+(?:[.,]\d+)?/u;
/** 2,3人 are two or three. */
const NEXT_FIGURE = /^(\d),(\d)$/;
/** A comma before one figure parts no hours from minutes; 2,3分 are two or three. */
const SHORT_TIME = /^(\d+),(\d)$/;
/** ミリリットル and the like. */
const LONGEST_UNIT = 8;
const PREVIOUS_WORD = /(?<![\p{L}\p{M}'’-])([\p{L}\p{M}'’]{1,12})[ \u00a0\u202f]$/u;
const NEXT_WORD = /^[ \u00a0\u202f](\p{Ll}[\p{Ll}\p{M}-]{2,})/u;
const NEXT_UNCASED = /^[ \u00a0\u202f](\p{Lo}[\p{L}\p{M}-]{2,})/u;
/** Plain spaces, which set figures apart only in a table. */
const SPACED_GROUPS = /^\d{1,3}(?: \d{3})+$/;
/** `м`, `кг`: the symbols that a script of its own has for units. */
const NEXT_SYMBOL = /^[ \u00a0\u202f](\p{Ll}{1,2})(?![\p{L}\p{M}])/u;
const NEXT_NOUN = /^[ \u00a0\u202f](\p{Lu}?\p{Ll}[\p{Ll}\p{M}-]{2,})/u;
/** `million`, `milliard`, `billón`, `Millionen`, `миллион`, `miljoona`, `juta`: one word in most of Europe. */
export const MAGNITUDE =
  /^[ \u00a0\u202f-](?:(?:m|b|tr)il+[ih]?(?:on|ard|ón|õ|ão|oen)|mil(?!\p{L})|миллио|миллиар|трилл|млн|млрд|трлн|(?:δισ|τρισ)?εκατομμ[υύ]ρι|(?:εκατ|δισ|τρισ)\.|milj(?:oon|\.|ard)|juta|miliar|triliun)/iu;

/** The separated numbers of the article. Phone numbers, versions, dates, times, scores and addresses are left out. */
export const numbers = defineAnalysis({
  id: 'numbers',
  needs: { functionWords, latinDigits, marks },
  run: ({ document, language }, facts): readonly SeparatedNumber[] => {
    const items = new Set(document.blocks.flatMap(({ kind, offset }) => (kind === 'list-item' ? [offset] : [])));
    const prose = facts.latinDigits;
    const nextWord = language.capitalisedNouns
      ? NEXT_NOUN
      : language.spaced && !language.cased
        ? NEXT_UNCASED
        : NEXT_WORD;
    const scaleWords = scaleWordsOf(language);
    const units = unitWordsOf(language);
    const { passiveEndings = [] } = language.verbs;
    const found: SeparatedNumber[] = [];
    let end = 0;
    const digits = facts.marks.finder(DIGITS, prose);
    for (let offset = digits.next(0, prose.length); offset !== -1; offset = digits.next(end, prose.length)) {
      NUMBER.lastIndex = offset;
      const text = NUMBER.exec(prose)?.[0];
      end = offset + (text?.length ?? 1);
      while (DIGITS.has(prose.charCodeAt(end))) end += 1;
      if (text === undefined) continue;
      if (text.length > 24) continue;
      const endOffset = offset + text.length;
      const written = document.prose.slice(offset, endOffset);
      const shape = shapeOf(text) ?? (written === text && nextWord !== NEXT_UNCASED ? undefined : lakhsOf(text));
      if (shape === undefined) continue;
      let before = prose.slice(Math.max(0, offset - 24), offset);
      let after = prose.slice(endOffset, endOffset + 32);
      const counting = language.spaced ? after : after.replace(OTHER_END, '');
      const counted =
        (COUNTED.test(counting) && !isNextFigure(text)) ||
        (!language.spaced && startsWithUnit(counting, units, isShortTime(text)));
      if (GLUED_CURRENCY.test(before)) before = `${before} `;
      // Where nothing parts words, the letters beside a number are no part of it.
      if (isUnspacedCode(before.charCodeAt(before.length - 1))) before = `${before} `;
      if (isUnspacedCode(after.charCodeAt(0))) after = ` ${after}`;
      // A letter, slash, colon or dash beside it: v2.1, A4.5, 12:30.15, 06-12.34, ISBN 978-2.07; but 10-12.5 % too.
      if (
        /[\p{L}\p{Nd}/:#§_+\\.,]$|[\p{L}\p{Nd}.)]-$/u.test(before) ||
        /^(?:[/:_\\-][\p{L}\p{Nd}]|[\p{L}\p{Nd}]|[.,]\d)/u.test(after)
      )
        continue;
      found.push({
        offset,
        endOffset,
        text: written,
        ...shape,
        evidence: counted
          ? !language.spaced && SPACED_GROUPS.test(written)
            ? 'spaced'
            : 'noun'
          : evidenceOf(
              before,
              text,
              after,
              facts.functionWords,
              nextWord,
              scaleWords,
              units,
              shape.reading,
              passiveEndings,
              items.has(offset),
            ),
      });
    }
    return found;
  },
});

/** Behind a number whose text sets no spaces stands a unit of the language, but none of time: 20.30分. */
function startsWithUnit(after: string, units: UnitWords, mayBeTime: boolean): boolean {
  const text = after.trimStart();
  for (let length = Math.min(text.length, LONGEST_UNIT); length > 0; length -= 1) {
    const word = text.slice(0, length);
    if (units.all.has(word)) return mayBeTime || !units.times.has(word);
  }
  return false;
}

function isNextFigure(text: string): boolean {
  const [, first, second] = NEXT_FIGURE.exec(text) ?? [];
  return second !== undefined && Number(second) === Number(first) + 1;
}

function isShortTime(text: string): boolean {
  const [, whole, part] = SHORT_TIME.exec(text) ?? [];
  return part !== undefined && Number(part) !== Number(whole) + 1;
}

function evidenceOf(
  before: string,
  text: string,
  after: string,
  isFunctionWord: ReadonlySet<string>,
  nextWord: RegExp,
  scaleWords: ScaleWords,
  units: UnitWords,
  reading: SeparatedNumber['reading'],
  passiveEndings: readonly string[],
  opensItem: boolean,
): SeparatedNumber['evidence'] {
  if (PERCENT.test(after)) return 'percent';
  if (MAGNITUDE.test(after) || scaleWords.millions.test(after)) return 'magnitude';
  // 2.5 thousand, but 1.234 thousand may be either.
  if (reading === 'sure' && scaleWords.thousands.test(after)) return 'magnitude';
  if (CURRENCY_AFTER.test(after) || CURRENCY_BEFORE.test(before)) return 'currency';
  if (reading !== 'sure' && COARSE_UNIT.test(after)) return 'coarse';
  if (UNIT.test(after)) return 'unit';
  const next = nextWord.exec(after)?.[1] ?? '';
  // 12.05 may be a day and 20.30 an hour.
  const mayBeTime = /^\d\d?\.\d\d$/.test(text);
  // किलोमीटर्-परिमितः: the first part of a compound, with the mark that it has no vowel.
  const unit = (next.split('-', 1)[0] as string).replace(/\u094d$/u, '').toLowerCase();
  if (reading !== 'sure' && /0$/.test(text) && units.coarse.has(unit)) return 'coarse';
  if (reading !== 'sure' && /^\d\d+.\d\d0$/.test(text) && units.money.has(unit)) return 'sum';
  // 95,000 dollars are counted, whatever 1,500 kg may be.
  if (reading !== 'likely' && units.all.has(unit) && !(mayBeTime && units.times.has(unit))) return 'unit';
  const isNoun = next !== '' && !isFunctionWord.has(unit);
  if (reading === 'open' && isNoun && /[\p{L}:] $/u.test(before)) return 'noun';
  const symbol = NEXT_SYMBOL.exec(after)?.[1] ?? '';
  // 20.30 ч is a time and 05.2033 г. a month, but 1.5 т is a weight.
  if (units.all.has(symbol) && (!units.doubtful.has(symbol) || /^\d+[.,]\d$/.test(text))) return 'unit';
  const previous = PREVIOUS_WORD.exec(before)?.[1]?.toLowerCase().replaceAll('’', "'") ?? '';
  if (reading === 'sure' && isSpacedCount(text, next, previous, isFunctionWord, passiveEndings)) return 'spaced';
  // `- 1.5 spoons of sugar` in a list whose items have another mark.
  if (opensItem && reading === 'sure' && isNoun && /^\d[.,]\d\d?$/.test(text)) return mayBeTime ? 'none' : 'noun';
  if (!isFunctionWord.has(previous)) return 'none';
  if (/^0[.,]/.test(text)) return 'noun';
  return !isNoun || mayBeTime ? 'none' : 'noun';
}

/** `gathered 12 400 signatures`: behind another word the numbers may be two, `on page 12 400 lines`. */
function isSpacedCount(
  text: string,
  next: string,
  previous: string,
  isFunctionWord: ReadonlySet<string>,
  passiveEndings: readonly string[],
): boolean {
  return (
    /^\d{1,3}(?: \d{3})+$/.test(text) &&
    !isFunctionWord.has(previous) &&
    passiveEndings.some((ending) => previous.length > ending.length + 1 && previous.endsWith(ending)) &&
    !isFunctionWord.has(next) &&
    /s$/.test(next)
  );
}

/** 8,50,000: Indian print parts the thousands from the lakhs, and these from the crores; 1.10.121 may be a verse. */
const LAKHS = /^[1-9]\d?(?:([.,])\d\d)(?:\1\d\d)*\1\d00$/;

function lakhsOf(text: string): Pick<SeparatedNumber, 'group' | 'decimal' | 'reading'> | undefined {
  const group = LAKHS.exec(text)?.[1];
  return group === undefined ? undefined : { group, decimal: undefined, reading: 'sure' };
}

/** Reads the separators by the digits alone; nothing where they can be neither group nor decimal, as in 192.168.1.1. */
function shapeOf(text: string): Pick<SeparatedNumber, 'group' | 'decimal' | 'reading'> | undefined {
  const separators = [...text.replace(/\d/g, '')].map((one) => (/\s/.test(one) ? ' ' : one === '’' ? "'" : one));
  const chunks = text.split(/\D/);
  const first = chunks[0] as string;
  const last = separators.at(-1) as string;
  const isGrouped = (upTo: number) =>
    first.length <= 3 && !first.startsWith('0') && chunks.slice(1, upTo).every((chunk) => chunk.length === 3);
  if (separators.every((one) => one === last)) {
    if (isGrouped(chunks.length)) {
      if (separators.length > 1 || last === ' ' || last === "'")
        return { group: last, decimal: undefined, reading: 'sure' };
      if (text.endsWith('00')) return { group: last, decimal: undefined, reading: 'likely' };
      return { group: last, decimal: last, reading: 'open' };
    }
    // `R$ 38.400.00`: the cents behind one more of the same mark.
    const areCents = chunks.length > 2 && chunks.at(-1)?.length === 2 && isGrouped(chunks.length - 1);
    if ((separators.length > 1 && !areCents) || last === ' ' || last === "'") return undefined;
    return { group: undefined, decimal: last, reading: 'sure' };
  }
  const [group] = separators;
  const isOneGroup = separators.slice(0, -1).every((one) => one === group);
  if (!isOneGroup || last === ' ' || last === "'" || !isGrouped(chunks.length - 1)) return undefined;
  return { group, decimal: last, reading: 'sure' };
}
