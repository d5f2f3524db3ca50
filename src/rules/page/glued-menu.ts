import type { LanguageNames } from '../../analysis/foreign/language-names';
import { longestByFirst } from '../../analysis/text/longest-by-first';
import type { Article } from '../../core/article';
import type { Block } from '../../core/document';
import type { Span } from '../../core/span';
import { wordSet } from '../../core/word-set';

const LONGEST = 80;
const FEWEST = 2;
/** Where words have spaces, two may be one compound, and a word that has none is longer. */
const FEWEST_SPACED = 3;
const LONGEST_SPACED = 240;
/** Items that no list has, as the names of articles, may fill the rest of the line. */
const LEAST_KNOWN = 0.5;
/** So many items that an article may hold as well are a menu if nothing else is there, or nearly nothing where one is of the page alone. */
const FEWEST_COMMON = 4;
const LEAST_COMMON = 0.75;
/** One of the page and two others, in a line of so many characters. */
const FEWEST_MIXED = 3;
const SHORTEST_MIXED = 10;
/** One item in Latin letters or Hangul; those of other scripts run together and are told apart by what the page says. */
const RUN = /[\p{Script=Latin}\u0300-\u036f]+|\p{Script=Hangul}+|[^\p{Script=Latin}\p{Script=Hangul}]+/uy;
const CASE_CHANGE = /(?<=\p{Ll})(?=\p{Lu})/u;

/** `第2　19―21第3　27―20`: a label, a space and a figure, and the next label right behind it. */
const LABEL_AND_FIGURE =
  '(?:第?\\d{1,3}[^\\s\\d]{1,3}|第\\d{1,3}|[^\\s\\d]{1,6}\\d{0,2})[ \\u3000]+\\d[\\d.,]*(?:[―–—:：-]\\d+)?(?:円|点|人|勝|敗|%|％)?';
const ROWS = new RegExp(`^(?:${LABEL_AND_FIGURE}){2,12}$`, 'u');
const ROW = new RegExp(LABEL_AND_FIGURE, 'gu');

/** Particles and endings of verbs. */
const JOINING = /^\p{Script=Hiragana}+$/u;

const NO_NAMES: LanguageNames = { has: () => false };

export interface GluedMenu extends Span {
  readonly items: readonly string[];
}

/**
 * Lines without a space or mark that are nothing but items of the page, in a script without capitals: 打印本页关闭窗口,
 * मुखपृष्ठम्समाचाराःसम्पर्कः; or lines of results that have run together. Blocks that were told of already are left out.
 */
export function* gluedMenus(
  article: Article,
  names: LanguageNames,
  told: ReadonlySet<Block | undefined>,
): Generator<GluedMenu> {
  const { document, language } = article;
  if (language.cased) return;
  const [longest, fewest] = language.spaced ? [LONGEST_SPACED, FEWEST_SPACED] : [LONGEST, FEWEST];
  const whole = new Set(language.boilerplate.filter((phrase) => phrase.length > 1 && !/\s/.test(phrase)));
  const common = wordSet(language.pageControls?.menuItems);
  const phrases = longestByFirst([...whole, ...common]);
  const isOfPage = (item: string) => whole.has(item.toLowerCase()) || !common.has(item.toLowerCase());
  for (const block of document.blocks) {
    const { kind, offset, endOffset } = block;
    if (told.has(block) || kind === 'heading' || kind === 'table-cell' || endOffset - offset > longest) continue;
    const text = document.prose.slice(offset, endOffset);
    if (!language.spaced && ROWS.test(text)) yield { offset, endOffset, items: text.match(ROW) ?? [text] };
    if (/[^\p{L}\p{M}]/u.test(text) || whole.has(text.toLowerCase())) continue;
    const { items, known } = partsOf(text, phrases, names);
    // コメントを書くにはログインしてください: what joins the items makes a sentence of them.
    if (items.some((item) => !known.includes(item) && JOINING.test(item))) continue;
    const shareOf = (some: readonly string[]) => some.reduce((sum, item) => sum + item.length, 0) / text.length;
    const ofPage = known.filter(isOfPage);
    const isMenu = ofPage.length >= fewest && shareOf(ofPage) >= LEAST_KNOWN;
    const isMixed = ofPage.length > 0;
    const isCommon = known.length >= FEWEST_COMMON && shareOf(known) >= (isMixed ? LEAST_COMMON : 1);
    const isShort = isMixed && known.length >= FEWEST_MIXED && text.length >= SHORTEST_MIXED && shareOf(known) === 1;
    if (isMenu || isCommon || isShort) yield { offset, endOffset, items };
  }
}

/** Tells whether a text without marks is made of such phrases, at least by half. */
export function gluedItems(text: string, phrases: ReadonlySet<string>): boolean {
  const { known } = partsOf(text, glueableOf(phrases), NO_NAMES);
  return known.length > FEWEST && known.reduce((sum, item) => sum + item.length, 0) >= text.length * LEAST_KNOWN;
}

type ByFirst = ReturnType<typeof longestByFirst>;

const glueable = new WeakMap<ReadonlySet<string>, ByFirst>();

function glueableOf(phrases: ReadonlySet<string>): ByFirst {
  let known = glueable.get(phrases);
  if (known === undefined) {
    known = longestByFirst([...phrases].filter((phrase) => phrase.length > 1 && !/\s/.test(phrase)));
    glueable.set(phrases, known);
  }
  return known;
}

function partsOf(text: string, phrases: ByFirst, names: LanguageNames) {
  const items: string[] = [];
  const known: string[] = [];
  RUN.lastIndex = 0;
  for (let match = RUN.exec(text); match !== null; match = RUN.exec(text)) {
    for (const run of match[0].split(CASE_CHANGE)) {
      if (names.has(run.toLowerCase())) {
        items.push(run);
        known.push(run);
        continue;
      }
      let unknown = 0;
      for (let at = 0; at < run.length; ) {
        const begun = phrases.get(run.charAt(at).toLowerCase());
        const phrase = begun?.find((one) => run.slice(at, at + one.length).toLowerCase() === one);
        if (phrase === undefined) {
          at += 1;
          continue;
        }
        if (at > unknown) items.push(run.slice(unknown, at));
        items.push(run.slice(at, at + phrase.length));
        known.push(run.slice(at, at + phrase.length));
        at += phrase.length;
        unknown = at;
      }
      if (unknown < run.length) items.push(run.slice(unknown));
    }
  }
  return { items, known };
}
