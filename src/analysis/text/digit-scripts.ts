import { defineAnalysis } from '../../core/analysis';
import type { Span } from '../../core/span';
import { characters } from './characters';
import { dates } from './dates';
import { foreignDates } from './foreign-dates';

/** A number in other digits than the article's own: in both kinds at once, or alone among numbers in the script of the language. */
export interface StrayDigits extends Span {
  readonly kind: 'both' | 'other';
  /** The same number in the digits of the script. */
  readonly expected: string;
}

const LATIN = /[0-9]/;
/** What a name, a code or a date in Latin letters has beside its number. */
const LATIN_BEFORE = /[A-Za-z0-9_"'=#+*/:@&;-]["(]?[\s,.:()]*$/;
const LATIN_BEHIND = /^(?:[\s-]?[A-Za-z]|["'_/:=%]|-\d)/;
const LOOK = 6;
/** So many numbers in the digits of the script to one in others. */
const DOMINANT = 2;

/** Numbers in foreign digits; none where the language has no digits of its own, and none where the article hardly uses them. */
export const digitScripts = defineAnalysis({
  id: 'digit-scripts',
  needs: { characters, dates, foreignDates },
  run: ({ document: { prose, blocks }, language }, facts): readonly StrayDigits[] => {
    const { digits } = language.numbers;
    if (digits === undefined || !facts.characters.hasBetween(digits.charCodeAt(0), digits.charCodeAt(9))) return [];
    const [any, isOwn] = [`[0-9${digits}]+`, new RegExp(`[${digits}]`)];
    const inOwn = (text: string) => text.replace(/[0-9]/g, (digit) => digits[Number(digit)] as string);
    const told = [...facts.dates, ...facts.foreignDates];
    const heads = new Set(blocks.map(({ offset }) => offset));
    const both: StrayDigits[] = [];
    const others: StrayDigits[] = [];
    let own = 0;
    for (const { index, 0: text } of prose.matchAll(new RegExp(`${any}(?:[.,]${any})*`, 'g'))) {
      const endOffset = index + text.length;
      if (!LATIN.test(text)) own += 1;
      else if (isOwn.test(text)) both.push({ offset: index, endOffset, kind: 'both', expected: inOwn(text) });
      // The number of an item in a list is the page's.
      else if (
        !heads.has(index) &&
        !LATIN_BEFORE.test(prose.slice(Math.max(0, index - LOOK), index)) &&
        !LATIN_BEHIND.test(prose.slice(endOffset, endOffset + LOOK)) &&
        !told.some((one) => one.offset < endOffset && index < one.endOffset)
      )
        others.push({ offset: index, endOffset, kind: 'other', expected: inOwn(text) });
    }
    return own >= DOMINANT * Math.max(1, others.length) ? [...both, ...others] : both;
  },
});
