import type { Language } from '../core/language';

const LONGEST = 120;
const HEADLINE = /^ ?[:：] ?\S/u;
const FEWEST_BARS = 2;
const LONGEST_ITEM = 30;

/** Tells whether a paragraph is a line of the web page: a pointer to another article, or an appeal to subscribe or to click. */
export function pageLineFinder(language: Language): (text: string) => boolean {
  const { teasers = [], appeals = [] } = language.pageLines ?? {};
  return (text) => {
    if (text.length > LONGEST) return false;
    const key = text
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/[\s\u00a0\u202f]+/gu, ' ');
    if (teasers.some((one) => key.startsWith(one) && HEADLINE.test(key.slice(one.length)))) return true;
    const appeal = appeals.find((one) => key.startsWith(one));
    // A sentence that goes on behind its end is one of the text.
    return appeal !== undefined && !/[.!。！] ?\S/u.test(key);
  };
}

/** `Print | Back to top | Sitemap`: names of the page's own parts between bars, one of them known. */
export function isPageBar(text: string, phrases: ReadonlySet<string>): boolean {
  if (text.length > LONGEST || /[.!?。！？]\s*$/u.test(text)) return false;
  const items = text.split(/\s[|｜]\s/u);
  if (items.length <= FEWEST_BARS) return false;
  const known = items.filter((item) => phrases.has(item.trim().toLowerCase().replaceAll('’', "'")));
  return known.length > 0 && items.every((item) => item.length <= LONGEST_ITEM);
}
