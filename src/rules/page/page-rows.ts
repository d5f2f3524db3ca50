import { CodeSet, SPACES } from '../../analysis/text/code-set';
import type { Language } from '../../core/language';
import { oncePer } from '../../core/once';
import { wordSets } from '../../core/word-set';
import { gluedItems } from './glued-menu';
import { furnitureOf } from './page-furniture';

/** A row stands in the last so many characters of its paragraph. */
const LONGEST = 120;
const MOST_WORDS = 5;
/** An end mark, the marks that close behind it, and spaces. */
const LONGEST_END = 8;
const FEWEST_ITEMS = 2;
const LONGEST_CRUMB = 30;
const MOST_LEADING_WORDS = 4;
const MOST_TAG_WORDS = 3;
/** Of no more letters is what a row cannot be told by: `up`, `大`. */
const SHORT_WORD = 3;
const SHORT_UNSPACED = 1;
const FEWEST_GLUED = 3;

/** What parts the items of a row, besides spaces. */
const SEPARATORS = /[|｜·•←→‹›▲↑]/u;
const MARKS = '|｜·•←→‹›▲↑>＞»«:：,、';
const BETWEEN_WORDS = new CodeSet(`${MARKS}${SPACES}`);
const SIGNS = new CodeSet(`${MARKS}(（0123456789${SPACES.replace(' ', '')}`);
const CRUMB = / [›»＞→>] | ?[›＞] ?/u;
const CRUMB_SIGN = /[›»＞→>]/u;
/** `← Previous | Contents | Next →` */
const PAGER = /^[←‹] .{2,100}[|·•].{2,100} [→›]$/u;
const BRACKET = /[(（]/;
const COUNT = / ?[(（]\d+[)）]/gu;
const ENDED = /[.!?…。！？;；]["”»’」』)）]*\s*$/u;
const SENTENCE_END = /[.!?…।。！？]/u;
/** Where a sentence ends; behind it stands the rest. */
const TAIL_SPACED = / (?<=[.!?…।]["”»’)]{0,2} )(?=[\p{L}←‹|])/gu;
const TAIL_UNSPACED = /[。！？][」』”）]?\s?(?=[^\s」』”）])/gu;

/**
 * Where the row of controls begins that a paragraph is or ends in: `Print  Share  Send to a friend`, `City: Facebook X`,
 * `Home › News › Port`.
 */
export function pageRowFinder(language: Language, phrases: ReadonlySet<string>): (text: string) => number | undefined {
  const { networks = [], items = [], commands = [], editors = [], tagLabels = [] } = language.pageControls ?? {};
  const networkNames = new Set(networks);
  const known = wordSets(phrases, items, commands, networks);
  const openings = openingsOf(known);
  const alone = new Set(commands);
  const editorLabels = new Set(editors);
  const filing = new Set(tagLabels);
  const furniture = furnitureOf(language);
  const shortest = language.spaced ? SHORT_WORD : SHORT_UNSPACED;
  const tails = language.spaced ? TAIL_SPACED : TAIL_UNSPACED;

  const isRow = (text: string, isTail: boolean): boolean => {
    if (text.length < 2 || text.length > LONGEST || ENDED.test(text)) return false;
    const key = keyOf(text);
    // A whole line of glued names is told as glued text.
    if (isTail && isGlued(text)) return true;
    if (isPlain(key) && !mayOpen(key)) return false;
    if (!isTail && alone.has(key.replace(/\d+/, '#'))) return true;
    return (
      (!isTail && PAGER.test(text)) ||
      isNetworkRow(key) ||
      isRowOfItems(key) ||
      isCrumbs(text) ||
      (!isTail && isTagLine(key)) ||
      (!isTail && isEditorLine(key))
    );
  };

  /** Whether a row of words with a space between them may open as this text does, which most do not. */
  const mayOpen = (key: string): boolean => {
    const end = key.indexOf(' ');
    return openings.has(end === -1 ? key : key.slice(0, end)) || furniture.mayOpenWithAction(key);
  };

  /** `Follow the city: Facebook X Instagram` */
  const isNetworkRow = (key: string): boolean => {
    const [lead, listed] = splitLead(key);
    // `Networks: Facebook, X` is a list of the text.
    if (/[,、]/.test(listed)) return false;
    const words = wordsOf(listed);
    // The first word tells most lines apart.
    if (!networkNames.has(words[0] ?? '')) return false;
    const count = words.filter((word) => networkNames.has(word)).length;
    if (lead !== '' && wordsOf(lead).length > MOST_LEADING_WORDS) return false;
    return count >= FEWEST_ITEMS && count === words.length && words.some((word) => word.length > 1);
  };

  const isItem = (item: string): boolean => known.has(item) || furniture.isAction(item);

  const isRowOfItems = (key: string): boolean => {
    if (/[,、。]/u.test(key)) return false;
    const words = wordsOf(key);
    // The first item tells most lines apart.
    if (!openings.has(words[0] ?? '') && !furniture.mayOpenWithAction(words.join(' '))) return false;
    const told = new Set<string>();
    let count = 0;
    let long = 0;
    for (let at = 0; at < words.length; ) {
      let length = Math.min(MOST_WORDS, words.length - at);
      while (length > 0 && !isItem(words.slice(at, at + length).join(' '))) length -= 1;
      if (length === 0) return false;
      if (length > 1 || (words[at] as string).length > shortest) long += 1;
      told.add(words.slice(at, at + length).join(' '));
      count += 1;
      at += length;
    }
    // The same item again and again is a loop of the machine.
    if (told.size < FEWEST_ITEMS || long === 0) return false;
    return count > FEWEST_ITEMS || SEPARATORS.test(key) || words.length > count;
  };

  const isCrumbs = (text: string): boolean => {
    if (!CRUMB_SIGN.test(text)) return false;
    const crumbs = text.split(CRUMB).map(keyOf);
    const [first = ''] = crumbs;
    return crumbs.length > 1 && phrases.has(first) && crumbs.every((one) => one !== '' && one.length <= LONGEST_CRUMB);
  };

  /** `HomeNewsEconomy`: names of the page's parts, glued at their capitals, or known by themselves where there are none. */
  const isGlued = (text: string): boolean => {
    if (/[^\p{L}\p{M}]/u.test(text)) return false;
    if (!language.cased) return !language.spaced && gluedItems(text, known);
    const parts = text.split(/(?<=\p{Ll})(?=\p{Lu})/u).map(keyOf);
    const told = parts.filter((part) => phrases.has(part) || furniture.isSection(part));
    return parts.length >= FEWEST_GLUED && told.length * 3 >= parts.length * 2;
  };

  /** `Editor in charge: Lu Jie  |  Share to: WeChat  Weibo` */
  const isEditorLine = (key: string): boolean => {
    if (!COLON.test(key)) return false;
    const [first = ''] = key.split(/[|｜]/u);
    const [label, name] = splitLead(first.trim());
    return editorLabels.has(label) && wordsOf(name).length <= MOST_LEADING_WORDS;
  };

  /** `Tags: harbour, ferry` */
  const isTagLine = (key: string): boolean => {
    const [label, tags] = splitLead(key);
    return (
      filing.has(label) && tags !== '' && tags.split(/[,，、]/u).every((tag) => wordsOf(tag).length <= MOST_TAG_WORDS)
    );
  };

  return (text) => {
    // Neither a row nor what ends in one is closed as a sentence is.
    if (ENDED.test(text.slice(-LONGEST_END))) return undefined;
    if (isRow(text, false)) return 0;
    const from = Math.max(0, text.length - LONGEST);
    const end = text.slice(from);
    // Most lines hold no sentence.
    if (!SENTENCE_END.test(end)) return undefined;
    let tail: number | undefined;
    for (const { index, 0: found } of end.matchAll(tails)) tail = from + index + found.length;
    return tail !== undefined && isRow(text.slice(tail), true) ? tail : undefined;
  };
}

/** The first words of some items, which are the same in every article. */
const openingsOf = oncePer(
  (items: ReadonlySet<string>): ReadonlySet<string> =>
    new Set(Array.from(items, (item) => item.split(' ', 1)[0] as string)),
);

const COLON = /[:：]/u;

/** Words with one space between them and nothing that any row is told by. */
function isPlain(key: string): boolean {
  return SIGNS.next(key, 0, key.length) === -1 && !key.includes('  ');
}

function keyOf(text: string): string {
  return text.trim().toLowerCase().replaceAll('’', "'");
}

function splitLead(key: string): readonly [lead: string, listed: string] {
  const colon = key.search(COLON);
  return colon === -1 ? ['', key] : [key.slice(0, colon).trim(), key.slice(colon + 1)];
}

/** How many there are of an item says nothing: `Comments (14)`. */
function wordsOf(text: string): string[] {
  return BETWEEN_WORDS.parts(BRACKET.test(text) ? text.replace(COUNT, '') : text);
}
