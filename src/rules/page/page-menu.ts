import { pageLineFinder } from '../../analysis/residue/page-line';
import type { Language } from '../../core/language';
import { wordSets } from '../../core/word-set';
import { furnitureOf } from './page-furniture';

const LONGEST = 160;
const LONGEST_ITEM = 42;
const LONGEST_QUESTION = 60;
const MOST_WORDS = 6;
const MOST_ITEMS = 9;
/** What parts the items of a menu: a mark between them, a gap, brackets around each, a face to press. */
const PARTS =
  / ?[·•|｜¦] ?| \/ |／| {2,}|\t+|\u3000+|\] ?\[| ?[\u{1F44D}\u{1F44E}\u{1F642}\u{1F641}\u{1F610}\u{1F600}-\u{1F60A}] ?/u;
/** An answer to press behind a question. */
const THUMBS = /[?？;;؟] {0,3}[\u{1F44D}\u{1F44E}\u{1F642}\u{1F641}\u{1F610}\u{1F600}-\u{1F60A}]/u;
const ENDED = /[.!…。！][”"»’」』)）\]]*$/u;
/** Addresses, telephone numbers and e-mail stand in a row as well, and an article gives them. */
const CONTACT = /@|www\.|https?:|\d[\d -]{4}/;
const COUNT = / ?[(（]\p{Nd}{1,4}(?: ?\p{L}{1,8}\.?)?[)）]/u;
const LABEL = /^([^:：?？]{2,40})[:：] ?(\S.*)$/u;

/** How sure an item tells a menu: several words that no article has, or a single one that it may have as well. */
const SURE = 2;
const LIKELY = 1;
const FEWEST_ITEMS = 3;

/**
 * Tells whether a paragraph is a row of what a page lets its reader do or open, parted by marks or gaps:
 * `Docs / Products / Was this helpful? 👍 👎`, `On this page: Install · Upgrade`, `Comments (14) · Report an error · Top`.
 */
export function menuFinder(language: Language, phrases: ReadonlySet<string>): (text: string) => boolean {
  const { networks = [], items = [], commands = [] } = language.pageControls ?? {};
  const names = wordSets(phrases, items);
  const sure = new Set(commands);
  const hosts = new Set(networks);
  const furniture = furnitureOf(language);
  const isPageLine = pageLineFinder(language);
  const shortest = language.spaced ? 0 : 2;

  const weightOf = (item: string): number => {
    const bare = item.replace(COUNT, '');
    const key = keyOf(bare);
    if (sure.has(key) || sure.has(key.replace(/\d+/, '#')) || furniture.isAction(key) || furniture.isRequest(key))
      return SURE;
    if (isPageLine(item)) return SURE;
    const isNamed = names.has(key);
    if (!isNamed) {
      const label = LABEL.exec(item)?.[1];
      if (label !== undefined && sure.has(keyOf(label))) return SURE;
      return (label !== undefined && names.has(keyOf(label))) || hosts.has(key) ? LIKELY : 0;
    }
    return bare !== item || (language.spaced ? key.includes(' ') : key.length > shortest) ? SURE : LIKELY;
  };

  return (text) => {
    if (text.length > LONGEST || !PARTS.test(text)) return false;
    if (THUMBS.test(text) && text.search(/[?？;;]/u) <= LONGEST) return true;
    if (ENDED.test(text) || CONTACT.test(text)) return false;
    const all = text
      .replace(/^\[|\]$/g, '')
      .split(PARTS)
      .filter((item) => /\S/.test(item));
    const [first = '', ...rest] = all;
    const [, lead, led] = LABEL.exec(first) ?? [];
    const parts = lead === undefined || led === undefined ? all : [lead, led, ...rest];
    if (parts.length < 2 || parts.length > MOST_ITEMS || !parts.every(isShort)) return false;
    const weights = parts.map((part) => weightOf(part.trim()));
    const weight = weights.reduce((sum, one) => sum + one, 0);
    // `Comments (23) | Report an error`: of two both are the page's.
    if (parts.length < FEWEST_ITEMS && !parts.some(isPageLine) && !(weight > SURE && weights.every(Boolean)))
      return false;
    return weight >= SURE;
  };
}

function isShort(item: string): boolean {
  const longest = /[?？;;]$/u.test(item) ? LONGEST_QUESTION : LONGEST_ITEM;
  return item.length <= longest && item.split(' ').length <= MOST_WORDS * (longest === LONGEST_ITEM ? 1 : 2);
}

function keyOf(text: string): string {
  return text
    .replace(/^[\s←<«‹+-]+|[\s→>»›+:：-]+$/gu, '')
    .toLowerCase()
    .replaceAll('’', "'");
}
