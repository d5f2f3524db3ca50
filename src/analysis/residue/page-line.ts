import type { Language } from '../../core/language';
import { SPACES } from '../text/code-set';
import { LiteralFinder } from '../text/literal-finder';

const LONGEST = 120;
/** A notice is up to three short sentences. */
const LONGEST_NOTICE = 220;
const HEADLINE = /^ ?[:：] ?\S/u;
const BAR = /[|｜]/;
const FEWEST_BARS = 2;
const LONGEST_ITEM = 30;
const START = 3;
const UNSPACED_START = 2;
/** `© 2023`, `4 min read`: what opens with no letter of a phrase. */
const OTHER_START = /^(?:[©(\d\s]|copyright)/i;
const OTHER_STARTS = [...`©(0123456789${SPACES}`];
const COPYRIGHT_START = 'cop';
/** A mark behind a sentence that goes on with another one. */
const SENTENCE_BREAK = /[.!?] (?=\S)|[。！？](?=\S)/gu;
const COPYRIGHT = /^(?:©|\(c\)|copyright) ?(?:©|\(c\))? ?(?:\p{Nd}{4}|\p{L})/u;

const known = new WeakMap<Language, (text: string) => boolean>();

/**
 * Tells whether a paragraph is a line of the web page: a pointer to another article, an appeal to subscribe or to click, a notice
 * about cookies or subscribers, a reservation of rights, or the time that the article takes.
 */
export function pageLineFinder(language: Language): (text: string) => boolean {
  let finder = known.get(language);
  if (finder === undefined) {
    finder = makeFinder(language);
    known.set(language, finder);
  }
  return finder;
}

function makeFinder(language: Language): (text: string) => boolean {
  const { teasers: named = [], appeals = [], notices = [], rights = [], readingTime = [] } = language.pageLines ?? {};
  const teasers = language.cased ? [...new Set(named.flatMap((one) => [one, withoutAccents(one)]))] : named;
  const times = new Set(readingTime);
  const phrases = [...teasers, ...appeals, ...rights, ...notices.flatMap(({ opens }) => opens)];
  // A few letters tell most paragraphs apart, and the beginning of a phrase all but the rest, which need not be brought into shape.
  const length = language.spaced ? START : UNSPACED_START;
  const byStart = new Map<string, string[]>();
  // Behind the first letters of a reading time stand a number and perhaps a colon.
  for (const phrase of [...phrases, ...readingTime.map((time) => time.slice(0, length))]) {
    const start = phrase.slice(0, length);
    byStart.set(start, [...(byStart.get(start) ?? []), phrase]);
  }
  const mayOpen = (text: string) => {
    const starting = byStart.get(text.slice(0, length).toLowerCase().replaceAll('’', "'"));
    return starting !== undefined && startsWithOne(keyOf(text.slice(0, LONGEST)), starting);
  };
  const starts = new LiteralFinder([...OTHER_STARTS, ...[...byStart.keys(), COPYRIGHT_START].flatMap(inAnyCase)]);
  return (text) => {
    if (text.length > LONGEST_NOTICE || !starts.opens(text)) return false;
    if (!OTHER_START.test(text) && !mayOpen(text)) return false;
    const key = keyOf(text);
    if (rights.some((one) => key.includes(one)) && reservesRights(key, rights)) return true;
    if (text.length <= LONGEST && times.has(timeOf(key, language.spaced))) return true;
    if (text.length <= LONGEST && isTeaser(key, teasers)) return true;
    const sentences = key.match(SENTENCE_BREAK)?.length ?? 0;
    if (sentences > 2) return false;
    if (notices.some(({ opens, names }) => startsWithOne(key, opens) && names.some((name) => key.includes(name))))
      return true;
    // A sentence that goes on behind its end is one of the text.
    return text.length <= LONGEST && startsWithOne(key, appeals) && !/[.!。！] ?\S/u.test(key);
  };
}

/** As capitals are written, which leave accents out: ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ. */
function withoutAccents(phrase: string): string {
  return phrase
    .normalize('NFD')
    .replace(/[\u0300\u0301]/g, '')
    .normalize('NFC');
}

/** The ways to write a few letters, which is told without bringing a text into lower case. */
function inAnyCase(start: string): string[] {
  let ways = [''];
  for (const letter of start) {
    const others = letter === "'" ? ['’'] : [letter.toUpperCase()];
    ways = ways.flatMap((way) => [letter, ...others].map((one) => way + one));
  }
  return ways;
}

/** `reading time # minutes` of `Reading time: 4 minutes`. */
function timeOf(key: string, spaced: boolean): string {
  return key.replace(/\p{Nd}+/u, '#').replace(/ ?[:：] ?/u, spaced ? ' ' : '');
}

function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .trim();
}

function startsWithOne(key: string, openings: readonly string[]): boolean {
  return openings.some((one) => key.startsWith(one));
}

/** `Read also: The last ferry`, and what has lost its headline. */
function isTeaser(key: string, teasers: readonly string[]): boolean {
  return teasers.some((one) => key.startsWith(one) && (key === one || HEADLINE.test(key.slice(one.length))));
}

/** `© 2023 Bay Courier. All rights reserved.`, `All rights reserved. No copying.`: the words that reserve make a sentence of their own. */
function reservesRights(key: string, rights: readonly string[]): boolean {
  if (COPYRIGHT.test(key)) return true;
  const first = key.split(/[.。!,，]/u, 1)[0] as string;
  return (
    startsWithOne(key, rights) &&
    !/[:：]/u.test(key) &&
    rights.some((one) => first.startsWith(one) && first.length <= one.length + LONGEST_OBJECT)
  );
}

/** How far `no copying` goes on to say of what and by whom. */
const LONGEST_OBJECT = 24;

/** `Print | Back to top | Sitemap`: names of the page's own parts between bars, one of them known. */
export function isPageBar(text: string, phrases: ReadonlySet<string>): boolean {
  if (text.length > LONGEST || !BAR.test(text) || /[.!?。！？]\s*$/u.test(text)) return false;
  const items = text.split(/\s[|｜]\s/u);
  if (items.length <= FEWEST_BARS) return false;
  const known = items.filter((item) => phrases.has(item.trim().toLowerCase().replaceAll('’', "'")));
  return known.length > 0 && items.every((item) => item.length <= LONGEST_ITEM);
}
