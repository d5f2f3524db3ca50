import { closedWords } from '../../analysis/text/closed-words';
import { LiteralFinder } from '../../analysis/text/literal-finder';
import type { Article } from '../../core/article';
import type { Block } from '../../core/document';
import type { Language } from '../../core/language';
import type { Span } from '../../core/span';
import { anyOf, capitalised, spelt } from './credit-labels';

/** A credit stands in the last so many characters of its block. */
const TAIL = 110;
const LONGEST_CAPTION = 400;
/** Before the credit stands a caption, not a name or a heading of a few letters. */
const SHORTEST_CAPTION = 16;
const SHORTEST_UNSPACED = 6;
const SHORTEST_LABEL = 3;
const MOST_NAMES = 10;
const MOST_WORDS = 4;
const LONGEST_PARTICLE = 3;

const SENTENCE_INSIDE = /[!?]|\p{Ll}{3}[.] |[:;](?!\/)/u;
const BETWEEN_NAMES = /[\s/&|,·•–—-]+/u;
/** `Ada`, `O.`, `AFP`, `2024` */
const NAME = /^[«"“(]?[\p{Lu}\p{Nd}][\p{L}\p{M}\p{Nd}'’.]*[»"”)]?$/u;
/** `Photo by Ada Berg`, `Foto oleh Dimas`, `Photo courtesy of Ada Berg`: words that lead to the name. */
const LEADING_WORDS = /^(?:[\p{Ll}’']{1,10} ){1,2}(?=\p{Lu})/u;

/**
 * Credits at the end of a block that are glued to their caption: `on TuesdayPhoto by Lu Jie`, `in 1884© D. Rouvier`,
 * `in May.Kuva: Vesa & Niemi`. In a block that may be a caption also what a space alone parts from it: `on a March morning Photo: Mary
 * Linn`, which no mark tells from the caption.
 */
export function* trailingCredits(
  { document: { prose, blocks }, language }: Article,
  mayBeCaption: (block: number) => boolean,
): Generator<Span> {
  // Where a language tells more of its credits, they are told by that.
  const credits = language.credits === undefined ? creditsOf(language) : undefined;
  if (credits === undefined) return;
  const shortest = language.spaced ? SHORTEST_CAPTION : SHORTEST_UNSPACED;
  for (let index = 0; index < blocks.length; index += 1) {
    const { kind, offset, endOffset } = blocks[index] as Block;
    if ((kind !== 'paragraph' && kind !== 'caption') || endOffset - offset > LONGEST_CAPTION) continue;
    const from = Math.max(offset, endOffset - TAIL);
    if (!credits.marks.standsIn(prose, from, endOffset)) continue;
    const tail = prose.slice(from, endOffset);
    const making = language.spaced ? undefined : MADE_BY.exec(tail.trimEnd());
    if (making && from + making.index - offset >= shortest) {
      yield { offset: from + making.index, endOffset: from + making.index + making[0].length };
      continue;
    }
    if (!language.spaced && !UNSPACED_SIGN.test(tail)) continue;
    for (const found of tail.matchAll(credits.pattern)) {
      const at = from + found.index;
      if (at - offset < shortest) continue;
      const name = prose.slice(at + found[0].length, endOffset).trimEnd();
      const odd = found.groups?.odd;
      // A team of Foto/Video is no credit.
      const isOdd =
        odd !== undefined &&
        (odd === '/'
          ? MARK_BEFORE.test(prose.slice(at - 3, at)) && partsOf(name).length > 1
          : ODD_BEFORE.test(prose.slice(at - 3, at)));
      const glue = isOdd ? 'mark' : glueBefore(prose, at, language);
      if (glue === undefined) continue;
      const groups = { ...found.groups, [glue]: '' };
      if (glue === 'space' && !(mayBeCaption(index) && isParted(name, prose.slice(offset, at), language))) continue;
      // In a script without capitals a compound may end in the label.
      if (glue === 'letter' && language.spaced && !language.cased && !mayBeCaption(index)) continue;
      const isMade = !language.spaced && isMaker(found[0], name, prose.slice(Math.max(offset, at - 30), at));
      if (!isMade && !isCredit(name, groups, prose.slice(Math.max(offset, at - 30), at), language)) continue;
      yield { offset: at, endOffset: at + found[0].length + name.length };
      break;
    }
  }
}

/** What no space need part from a credit that is odd in itself: `in May. Photo:Ada Berg`, `in May. Photo/Ada Berg`. */
const ODD_BEFORE = /[\p{L}\p{M}\p{Nd}.!?…»”"’)\]][ \u00a0]?$/u;

const MARK_BEFORE = /[.!?…»”"’)\]][ \u00a0]?$/u;

/** What stands right before a credit that is glued to its caption: a letter, a mark, or a letter and a space. */
function glueBefore(prose: string, at: number, { cased, spaced }: Language): 'letter' | 'mark' | 'space' | undefined {
  const before = prose[at - 1] ?? '';
  if (!spaced) return 'letter';
  if (!cased)
    return /[।॥]/.test(before)
      ? 'mark'
      : /[\p{L}\p{M}]/u.test(before)
        ? 'letter'
        : /[ \u00a0]/.test(before)
          ? 'space'
          : undefined;
  if (SMALL.test(before)) return 'letter';
  if (/[.!?…»”"’)\]]/.test(before)) return 'mark';
  return /[ \u00a0]/.test(before) && SMALL.test(prose[at - 2] ?? '') ? 'space' : undefined;
}

const SMALL_WORD = /(?<![\p{L}\p{M}’'-])\p{Ll}{2}[\p{Ll}\p{M}]*$/u;
const SMALL = /[\p{Ll}\p{Nd}]/u;

function isCredit(
  name: string,
  { colon, odd, bracket, sign, letter, sure, equal, space }: Record<string, string | undefined>,
  before: string,
  language: Language,
): boolean {
  if (name.length < 2) return false;
  if (!language.spaced)
    return sure === undefined && equal === undefined
      ? isUnspacedName(name)
      : name.length <= 24 && !/[。！？，、]/u.test(name);
  if (bracket !== undefined) return true;
  if (SENTENCE_INSIDE.test(name)) return false;
  const names = partsOf(name);
  if (names.length > MOST_NAMES) return false;
  // Behind a mark, a label with its colon needs no name: `Foto: privat`.
  const isShort = names.length <= MOST_WORDS && !name.endsWith('.');
  if (isShort && (!language.cased || (colon !== undefined && letter === undefined && space === undefined))) return true;
  // `by the lakeFoto: Acervo do projeto`: no word of small letters goes on with a label and its colon, as iPhoto and AutoFoto may.
  if (colon !== undefined && letter !== undefined && SMALL_WORD.test(before)) return true;
  // `the suite of Acme© Office` is a trade mark.
  if (sign !== undefined && letter !== undefined && !/[/]| \p{Lu}\. ?\p{Lu}/u.test(` ${name}`)) {
    const word = /[\p{L}\p{M}\p{Nd}'’-]+$/u.exec(before)?.[0] ?? '';
    if (/^\p{Lu}/u.test(word)) return false;
  }
  if (
    space !== undefined &&
    colon === undefined &&
    sign === undefined &&
    odd === undefined &&
    language.capitalisedNouns
  )
    return false;
  const isBare = colon === undefined && sign === undefined && odd === undefined;
  const [first = '', ...others] = isBare ? partsOf(name.replace(LEADING_WORDS, '')) : names;
  // `MyPhoto Berlin` is one name.
  if (isBare && letter !== undefined && others.length === 0) return false;
  return NAME.test(first) && others.every((one) => NAME.test(one) || one.length <= LONGEST_PARTICLE);
}

/** Two names behind a whole phrase: a heading may be about `the Photo: Merkel`, and nobody credits one word. */
function isParted(name: string, caption: string, language: Language): boolean {
  const words = caption.trim().split(/\s+/u);
  const last = (words.at(-1) as string).toLowerCase();
  return words.length >= FEWEST_WORDS && partsOf(name).length > 1 && !closedWords(language).has(last);
}

const FEWEST_WORDS = 4;

function partsOf(name: string): string[] {
  return name.replace(/\.$/, '').split(BETWEEN_NAMES).filter(Boolean);
}

/** A foreign name has a dot inside, and a house is called one: 安德鲁·韦伯／贝尔蒙特通讯社. A subject has neither: 摄影：光的艺术. */
function isUnspacedName(name: string): boolean {
  return (
    name.length <= 28 &&
    !/[。！？，、的はがを]/u.test(name) &&
    /[·・／/]|(?:社|局|报|報|新聞|新闻|提供)$/u.test(name.trim())
  );
}

/** `選手たち撮影・村瀬まこと`: a caption may go on with a photograph, but not with its making before a short name without particles. */
const MAKING = /^(?:撮影|イラスト|作図|図版|写真提供|撮影協力)[：:・＝=／/] ?$/u;
const MAKER = /^(?=.{2,14}$)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・ ]+$/u;
const WORK =
  /[はがをので]|(?:編集?|集|篇|図|例|版|録音|録画|加工|処理|配布|販売|可能?|禁止|制作|取材|運営|公開|投稿|方法)$/u;
/** A caption that ends as a phrase does: no particle that joins it to what is made. */
const ENDED_CAPTION = /[^はがをのにとでもや、。・：:　 「（(『]$/u;

function isMaker(label: string, name: string, before: string): boolean {
  return MAKING.test(label) && MAKER.test(name) && !WORK.test(name) && ENDED_CAPTION.test(before);
}

/** `選手たちロイク・デブリース撮影`, `図書館の外観同社提供`: who made the picture stands before what he did. */
const MADE_BY =
  /(?<=[^はがをのにとでもや、。・＝=：:／/　 「（(『\p{Script=Katakana}ー])(?:(?!・)[\p{Script=Katakana}ー・]{2,20}(?<=[^・]・[^・]{2,12})(?:さん|氏|記者|特派員)?(?:撮影|写す|提供)|(?:同[社館校園市町村局院]|本[社紙]|主催者|関係者|読者|遺族|住民|研究チーム|調査チーム|球団|実行委員会|実行委|事務局|研究グループ)(?:提供|撮影))$/u;

interface Credits {
  readonly pattern: RegExp;
  /** Each match of the pattern has one of these, and few tails do. */
  readonly marks: LiteralFinder;
}

const known = new WeakMap<Language, Credits | undefined>();

function creditsOf(language: Language): Credits | undefined {
  if (!known.has(language)) known.set(language, makeCredits(language));
  return known.get(language);
}

function makeCredits(language: Language): Credits | undefined {
  const labels = language.captionLabels.map(spelt);
  if (labels.length === 0) return undefined;
  if (!language.spaced) return { pattern: unspacedPattern(labels), marks: new LiteralFinder(labels) };
  const longEnough = labels.filter((label) => label.length >= SHORTEST_LABEL);
  const written = language.cased ? longEnough.flatMap(capitalised) : longEnough.flatMap(withCapital);
  const any = anyOf(written);
  const colon = language.cased ? '(?:(?<colon>[ \\u00a0\\u202f]?:[ \\u00a0]?)|[ \\u00a0])' : '(?<colon> ?[:–—] ?)';
  const marks = new LiteralFinder([SIGN, ...written]);
  if (!language.cased)
    return { pattern: new RegExp(`(?<sign>${SIGN} ?)|${any}(?![\\p{L}\\p{M}])${colon}`, 'gu'), marks };
  const odd = '(?<odd>\\.?[ \\u00a0]?:(?=\\p{Lu})|/(?=\\p{Lu}\\p{Ll}))';
  const bracketed = `(?<bracket>(?<=\\S)\\()${any}(?: ?:)?(?: \\p{Ll}{1,5})? (?=\\p{Lu}[^()\\n]{2,60}\\)$)`;
  const pattern = new RegExp(`(?<sign>${SIGN} ?)|${bracketed}|${any}(?![\\p{L}\\p{M}])(?:${odd}|\\.?${colon})`, 'gu');
  return { pattern, marks };
}

const SIGN = '©';

/** What stands behind every label where no spaces part words; it is found far sooner than that there is no label. */
const UNSPACED_SIGN = /[：:・＝=／/]/;

/** Japanese papers set an equals sign between the label and a name, and nowhere else. Labels that name who gave the picture need no other sign of a credit; a photograph may be what the text is about. */
function unspacedPattern(labels: readonly string[]): RegExp {
  const east = labels.filter((label) => /^[\p{Script=Han}\p{Script=Katakana}ー]{2,}\/?$/u.test(label));
  const sure = east.filter((label) => /提供|供[图圖]|[图圖]源|(?:[图圖]片|照片)[来來]源|[画図]像出典/u.test(label));
  return new RegExp(
    `(?<=[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Nd}])(?:(?<sure>${anyOf(sure)})|${anyOf(east)})[：:・＝=／/] ?|(?<=[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Nd}）)][ \u3000]?)(?<equal>${anyOf(east)})[＝=] ?`,
    'gu',
  );
}

/** Latin labels have capitals wherever they stand. */
function withCapital(label: string): string[] {
  return [label, label.charAt(0).toUpperCase() + label.slice(1)];
}
