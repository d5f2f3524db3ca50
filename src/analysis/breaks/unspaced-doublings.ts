import { defineAnalysis } from '../../core/analysis';
import type { Language } from '../../core/language';
import type { Span } from '../../core/span';
import { wordSet, wordSets } from '../../core/word-set';
import { transliterationCharacter } from '../sounds/transliteration-characters';
import { closedWords } from '../text/closed-words';
import { CodeSet } from '../text/code-set';
import { type MarkFinder, marks } from '../text/marks';
import { words } from '../text/words';
import { doubledStretches } from './doubled-stretches';
import { repetition } from './repetition';
import { stutters } from './stutters';

/** A word, or a group of words, that stands twice in a row in a script without spaces; the span is that of the second. */
export interface UnspacedDoubling extends Span {
  readonly text: string;
  /** True where it is a function word. */
  readonly grammar: boolean;
}

const IS_HAN = /^[\p{Script=Han}々]+$/u;
const IS_KATAKANA = /^[\u30a1-\u30fa\u30fc]+$/;
const IS_HIRAGANA = /^[\u3041-\u309f]+$/;
// ドキドキ and キラキラ are words; a loan word or a name of three characters is doubled by mistake only.
const SHORTEST_HALF = 3;
const SMALL_KANA = /[ァィゥェォャュョッ]/g;
const SHORTEST_GROUP = 3;
/** 水が水が, 新的新的; 日に日に and 人と人と are right, and 人が人を is no doubling. */
const NOUN_AND_PARTICLE = /^\p{Script=Han}[がをはのでへ的]$/u;
/** ファイルのファイル名, 文件的文件名: the second noun is part of a longer one. */
const OF_NOUN = /^[の的]/;
const COMPOUND = /[名器者率性数量值値表集类類型库識別番串域区區炎症]/;
/** 委員会委員会: what no list knows is cut into pairs, which an odd number of characters puts out of step. */
const LONG_NOUN = /(?<!\p{Script=Han})(\p{Script=Han}{3,8})\1/uy;
/** In code units. */
const LONGEST_NOUN = 16;
const FIRST_IDEOGRAPH = 0x2e80;
const FIRST_KANA = 0x3041;
const LAST_KANA = 0x30ff;
const SAME = /^(.)\1+$/u;
// 3対3対 is a score; a figure with words around it is none: およそ80分およそ80分. What follows may blur where words end.
const AROUND_FIGURE = /(?<unit>\p{Lo}{2,8}\p{Nd}{1,6}\p{Lo}{1,3})\k<unit>/uy;
/** In code units, of which a rare letter takes two. */
const MOST_BEFORE_FIGURE = 16;
const LONGEST_FIGURE = MOST_BEFORE_FIGURE + 12;
const DIGITS = new CodeSet('0123456789０１２３４５６７８９');
const IS_LETTER = /[\p{Lo}\ud800-\udfff]/u;

/**
 * What stands twice in a row, as 委员会委员会 and をを do. Words that may double, reduplicated kana and one character of Han
 * (日本人人口) are left out.
 */
export const unspacedDoublings = defineAnalysis({
  id: 'unspaced-doublings',
  needs: { words, repetition, marks },
  run: ({ document: { prose }, language }, facts): readonly UnspacedDoubling[] => {
    const found: UnspacedDoubling[] = [];
    if (language.spaced) return found;
    const { offsets, ends, count } = facts.words;
    const closed = closedWords(language);
    // 大大提高: what may be said of a thing may be said twice.
    const single = language.words.contrasts.flat().filter((word) => word.length === 1);
    const numerals = new Set((language.quantities?.numbers ?? '').match(/(?<=^|\s)\p{Lo}(?==)/gu));
    const uncounted = new RegExp(`^(?:${language.doublings?.uncounted ?? '(?!)'})`, 'u');
    const isCounted = (text: string) => numerals.has(text[0] as string) && !uncounted.test(text);
    const tried = wordSet(language.doublings?.tried);
    const allowed = new Set([...language.words.mayDouble, ...tried, ...single]);
    const isRight = rightPairTest(language);
    const isDone = (text: string, end: number) => tried.has(text) && DONE.test(prose.charAt(end));
    const particles = wordSet(language.words.prepositions);
    const listed = wordSets(closed, language.words.compounds);
    /** 玉ははじけた: the second kana opens a word that no list knows. */
    const opensWord = (last: number) =>
      last + 1 < count &&
      isJoined(last + 1) &&
      IS_HIRAGANA.test(facts.words.form(last + 1).text) &&
      !listed.has(facts.words.form(last + 1).text);
    const isJoined = (word: number) => offsets[word] === ends[word - 1];
    for (const { firstWord, period, length } of facts.repetition.wordRuns) {
      const second = firstWord + period;
      const last = firstWord + length - (length % period) - 1;
      let joined = true;
      for (let word = firstWord + 1; word <= last; word += 1) joined &&= isJoined(word);
      if (!joined) continue;
      const offset = offsets[second] as number;
      const endOffset = ends[last] as number;
      const text = prose.slice(offset, ends[second + period - 1]);
      if (!/\p{Lo}/u.test(text) || /\p{Nd}/u.test(text) || (text.length > 1 && isRight(text))) continue;
      if (period === 1) {
        // A single kana is doubled inside words (かかる), unless it is a particle.
        const grammar = closed.has(text) && (text.length > 1 || particles.has(text) || !IS_HIRAGANA.test(text));
        if (
          (allowed.has(text) && !isDone(text, endOffset)) ||
          (text.length === 1 && (standsAmongPairs(prose, offset, endOffset) || isWhole(prose, text, offset))) ||
          isCounted(text) ||
          (text.length === 1 && IS_HIRAGANA.test(text) && opensWord(last)) ||
          (!grammar && (text.length < 2 || !IS_HAN.test(text)))
        )
          continue;
        found.push({ offset, endOffset, text, grammar });
      } else if (
        (text.length >= SHORTEST_GROUP || NOUN_AND_PARTICLE.test(text)) &&
        /[^\u3041-\u309f]/.test(text) &&
        !allowed.has(text) &&
        !isCounted(text) &&
        !(OF_NOUN.test(text) && COMPOUND.test(prose[endOffset] ?? ''))
      ) {
        // 一个摊位一个摊位地调: one by one.
        found.push({ offset, endOffset, text, grammar: false });
      }
    }
    const digits = facts.marks.finder(DIGITS);
    for (const { offset, endOffset } of doubledFigures(prose, digits)) {
      const second = (offset + endOffset) / 2;
      found.push({ offset: second, endOffset, text: prose.slice(offset, second), grammar: false });
    }
    for (const span of doubledDegrees(prose, digits, language.doublings?.degrees))
      found.push({ ...span, text: prose.slice(span.offset, span.endOffset), grammar: false });
    for (const { offset, endOffset } of doubledNouns(prose)) {
      const text = prose.slice(offset, endOffset);
      if (!isCounted(text) && !SAME.test(text)) found.push({ offset, endOffset, text, grammar: false });
    }
    found.push(...doubledClauses(prose), ...namedTwice(prose, language.doublings?.rowMark));
    found.push(...doubledParticles(prose, language.doublings?.particles));
    found.push(...mistakenPairs(prose, language, isDone));
    for (const { offset, endOffset } of stutters(prose, language.doublings?.stutters ?? [], allowed))
      found.push({ offset, endOffset, text: prose.slice(offset, endOffset), grammar: false });
    const halves = facts.words.forms.map(({ text }) => {
      const half = text.length >> 1;
      return half - (text.slice(0, half).match(SMALL_KANA)?.length ?? 0) >= SHORTEST_HALF &&
        text.length % 2 === 0 &&
        (IS_KATAKANA.test(text) || IS_HAN.test(text)) &&
        text.startsWith(text.slice(half))
        ? half
        : 0;
    });
    if (halves.some((half) => half > 0)) {
      for (let word = 0; word < count; word += 1) {
        const half = halves[facts.words.formIds[word] as number] as number;
        if (half === 0) continue;
        const offset = (offsets[word] as number) + half;
        found.push({ offset, endOffset: ends[word] as number, text: prose.slice(offset, ends[word]), grammar: false });
      }
    }
    found.sort((a, b) => a.offset - b.offset);
    const pronouns = wordSet(language.words.pronouns);
    // 告诉我们我们想知道的: whom one is told, and who wants to know.
    const isTold = ({ offset, text }: UnspacedDoubling) =>
      pronouns.has(text) && TELLING.test(prose.charAt(offset - text.length - 1));
    return found.filter(
      (one, index) => (index === 0 || one.offset >= (found[index - 1]?.endOffset ?? 0)) && !isTold(one),
    );
  },
});

const DONE = /[了过過]/;
/** Verbs that take a person and then what the person does. */
const TELLING = /[诉訴问問给給教送使叫请請替帮幫跟对對和与與让讓]/;

/** 满满当当, 一只只: one of several that stand twice, or behind a numeral. */
function standsAmongPairs(prose: string, second: number, end: number): boolean {
  const first = second - 1;
  if (prose.charAt(first - 1) === '一') return true;
  const isPair = (at: number) => /\p{Script=Han}/u.test(prose.charAt(at)) && prose.charAt(at) === prose.charAt(at + 1);
  return isPair(first - 2) || isPair(end);
}

/** 动不了了, 当当两声: one character that stands twice in a phrase by right. */
function isWhole(prose: string, text: string, second: number): boolean {
  if (text === '了') return /[不得]/.test(prose.charAt(second - 2));
  return (
    (text === '当' || text === '當') &&
    /^[当當]?[一两兩三四几幾]?[当當声聲响響]/u.test(prose.slice(second + 1, second + 4))
  );
}

const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;

function isHan(code: number): boolean {
  return code >= FIRST_HAN && code <= LAST_HAN;
}

/** Stretches that no pattern of the language knows to stand twice by right, wherever words are cut. */
function* mistakenPairs(
  prose: string,
  language: Language,
  isDone: (text: string, end: number) => boolean,
): Generator<UnspacedDoubling> {
  if (language.doublings?.right === undefined) return;
  const isRight = rightPairTest(language);
  const tried = wordSet(language.doublings.tried);
  const allowed = wordSet(language.words.mayDouble);
  for (const { offset, endOffset } of doubledStretches(prose, isHan)) {
    const text = prose.slice(offset, endOffset);
    if (allowed.has(text) || isRight(text) || (tried.has(text) && !isDone(text, endOffset))) continue;
    // 多字符字符串: the second one opens a longer word.
    // 子类的类的成员
    if (COMPOUND.test(prose.charAt(endOffset)) || /^.的$/u.test(text)) continue;
    if (!isForeignSpelling(text)) yield { offset, endOffset, text, grammar: false };
  }
}

const rights = new Map<string, RegExp>();

/** Tells whether characters may stand twice in a row by right, where a pattern of the language says so. */
function rightPairTest({ doublings }: Language): (text: string) => boolean {
  if (doublings?.right === undefined) return () => false;
  const right = rights.get(doublings.right) ?? new RegExp(`^(?:${doublings.right})$`, 'u');
  rights.set(doublings.right, right);
  return (text) => right.test(text);
}

/** 杜兰杜兰: a name of two syllables that are spelt twice. */
function isForeignSpelling(text: string): boolean {
  const kinds = Array.from(text, (character) => transliterationCharacter(character)?.telling);
  return kinds.includes(true) && !kinds.includes(undefined);
}

/** Tells whether what stands at a place stands again so many code units behind it, which every doubled unit shows. */
function recurs(prose: string, at: number, least: number, most: number): boolean {
  const code = prose.charCodeAt(at);
  for (let behind = at + least; behind <= at + most; behind += 1) if (prose.charCodeAt(behind) === code) return true;
  return false;
}

function mayBeHan(code: number): boolean {
  return code >= FIRST_IDEOGRAPH && (code < FIRST_KANA || code > LAST_KANA);
}

/** Long nouns that stand twice in a row, looked for where a run of Han begins. */
function* doubledNouns(prose: string): Generator<Span> {
  for (let at = 0; at < prose.length; at += 1) {
    if (!mayBeHan(prose.charCodeAt(at)) || isHan(prose.charCodeAt(at - 1))) continue;
    // Three units of a noun are Han, or halves of it.
    if (!mayBeHan(prose.charCodeAt(at + 1)) || !mayBeHan(prose.charCodeAt(at + 2))) continue;
    if (!recurs(prose, at, SHORTEST_HALF, LONGEST_NOUN)) continue;
    LONG_NOUN.lastIndex = at;
    if (!LONG_NOUN.test(prose)) continue;
    const endOffset = LONG_NOUN.lastIndex;
    yield { offset: (at + endOffset) / 2, endOffset };
    at = endOffset - 1;
  }
}

/** Figures with the words around them that stand twice in a row, looked for where a figure stands. */
function* doubledFigures(prose: string, digits: MarkFinder): Generator<Span> {
  let least = 0;
  const { length } = prose;
  for (let index = digits.next(0, length); index !== -1; index = digits.next(index + 1, length)) {
    // What begins with a figure has no word before it, and the rest of a figure neither.
    if (index <= least || !recurs(prose, index, 3, LONGEST_FIGURE) || !IS_LETTER.test(prose[index - 1] as string))
      continue;
    let first = index;
    while (first > least && index - first < MOST_BEFORE_FIGURE && IS_LETTER.test(prose[first - 1] as string))
      first -= 1;
    for (let offset = first; offset < index - 1; offset += 1) {
      if (/[\udc00-\udfff]/.test(prose[offset] as string)) continue;
      AROUND_FIGURE.lastIndex = offset;
      if (!AROUND_FIGURE.test(prose)) continue;
      least = AROUND_FIGURE.lastIndex;
      yield { offset, endOffset: least };
      break;
    }
  }
}

/** A word of degree before a figure, and once more behind it: わずか41台わずか. */
function* doubledDegrees(prose: string, digits: MarkFinder, degrees: string | undefined): Generator<Span> {
  if (degrees === undefined) return;
  const around = new RegExp(
    `(?<=(${degrees}))[\\p{Nd}.,，]{1,12}(?:[\\p{Script=Han}ー\\p{Script=Katakana}]{1,6}?)\\1`,
    'uy',
  );
  const { length } = prose;
  let before = -2;
  for (let index = digits.next(0, length); index !== -1; index = digits.next(index + 1, length)) {
    const isFirst = index !== before + 1;
    before = index;
    if (!isFirst) continue;
    around.lastIndex = index;
    const [, degree] = around.exec(prose) ?? [];
    if (degree !== undefined) yield { offset: around.lastIndex - degree.length, endOffset: around.lastIndex };
  }
}

/** Particles between two words, the second time before a verb that the lists join with one: できると と述べた. */
const PARTICLE =
  /([とをにがへで])\1(?:(?<=[\p{Script=Han}\p{Script=Katakana}ー]\1\1)(?=[\p{Script=Han}\p{Script=Katakana}])|(?<=[るたいうだ]とと)(?=[述見話語考言思答訴説主み]))/uy;
/** 会社のある のある人: a particle and what follows it; にこりにこり and the like end in other letters. */
const PARTICLE_GROUP =
  /([のがをにでと][\u3041-\u309f]{1,3}[\u3041-\u3062\u3064-\u3089\u308b-\u3092])\1(?<=[\p{Script=Han}\p{Script=Katakana}ー]\1\1)(?=[\p{Script=Han}\p{Script=Katakana}])/uy;
const [SHORTEST_PARTICLES, LONGEST_PARTICLES] = [3, 5];
const FIRST_HIRAGANA = 0x3041;
const LAST_HIRAGANA = 0x309f;

function* doubledParticles(prose: string, more: string | undefined): Generator<UnspacedDoubling> {
  const pairs: number[] = [];
  const groups: number[] = [];
  for (let at = 0; at < prose.length; at += 1) {
    const code = prose.charCodeAt(at);
    if (code < FIRST_HIRAGANA || code > LAST_HIRAGANA) continue;
    if (prose.charCodeAt(at + 1) === code) pairs.push(at);
    if (recurs(prose, at, SHORTEST_PARTICLES, LONGEST_PARTICLES)) groups.push(at);
  }
  yield* doubledAt(prose, PARTICLE, pairs);
  yield* doubledAt(prose, PARTICLE_GROUP, groups);
  if (more !== undefined) yield* doubledAt(prose, new RegExp(more, 'uy'), pairs);
}

function* doubledAt(prose: string, pattern: RegExp, places: readonly number[]): Generator<UnspacedDoubling> {
  let least = 0;
  for (const at of places) {
    if (at < least) continue;
    pattern.lastIndex = at;
    if (!pattern.test(prose)) continue;
    least = pattern.lastIndex;
    const offset = (at + least) / 2;
    yield { offset, endOffset: least, text: prose.slice(offset, least), grammar: true };
  }
}

const MARKS = new CodeSet('。，、 \u3000\n\r\t');
const COMMAS = new CodeSet('，、');
const SHORTEST_CLAUSE = 5;
const LONGEST_CLAUSE = 20;
const ONLY_LETTERS = /^\p{Lo}+$/u;

/** Clauses and phrases that stand twice, each before its comma; who asks or calls for something may say it twice. */
function* doubledClauses(prose: string): Generator<UnspacedDoubling> {
  for (let from = 0; ; ) {
    const mark = MARKS.next(prose, from, prose.length);
    if (mark === -1) return;
    const length = mark - from;
    const offset = mark + 1;
    const endOffset = offset + length;
    if (
      length >= SHORTEST_CLAUSE &&
      length <= LONGEST_CLAUSE &&
      prose.charCodeAt(from) === prose.charCodeAt(offset) &&
      COMMAS.has(prose.charCodeAt(mark)) &&
      COMMAS.has(prose.charCodeAt(endOffset))
    ) {
      const text = prose.slice(from, mark);
      if (prose.startsWith(text, offset) && ONLY_LETTERS.test(text)) yield { offset, endOffset, text, grammar: false };
    }
    from = offset;
  }
}

const SHORTEST_NAMED = 4;

/** A thing of a row that stands there twice, though what is before it may belong to the first: 今后由谁来管、由谁来管. */
function* namedTwice(prose: string, mark: string | undefined): Generator<UnspacedDoubling> {
  if (mark === undefined) return;
  for (let at = prose.indexOf(mark); at !== -1; at = prose.indexOf(mark, at + 1)) {
    const offset = at + 1;
    const endOffset = MARKS.next(prose, offset, Math.min(prose.length, offset + LONGEST_CLAUSE + 1));
    const length = endOffset - offset;
    if (length < SHORTEST_NAMED) continue;
    const text = prose.slice(offset, endOffset);
    if (prose.startsWith(text, at - length) && ONLY_LETTERS.test(text))
      yield { offset, endOffset, text, grammar: false };
  }
}
