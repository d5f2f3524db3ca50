import { foldText, plainMarks } from '../text/fold-text';

/**
 * How a written term differs from the spelling that is wanted, where both have the same letters.
 * - `case`: upper and lower case only;
 * - `joined`: written as one word where the term has a space or hyphen; `parted`: the reverse; `hyphen`: a hyphen for a
 *   space or the reverse;
 * - `accents`: the text lacks some; `diacritics`: it has others.
 */
export type SpellingDifference = 'none' | 'case' | 'joined' | 'parted' | 'hyphen' | 'accents' | 'diacritics';

/** Compares two spellings of the same letters. Differences of case count only where there is no other. */
export function spellingDifference(wanted: string, written: string): SpellingDifference {
  const a = plainMarks(wanted);
  const b = plainMarks(written);
  if (a === b) return 'none';
  const lowerA = a.toLowerCase();
  const lowerB = b.toLowerCase();
  if (lowerA === lowerB) return 'case';
  if (letters(lowerA) === letters(lowerB)) return joining(lowerA, lowerB);
  return foldText(b) === letters(lowerB) ? 'accents' : 'diacritics';
}

function letters(lower: string): string {
  return lower.replace(/[^\p{L}\p{M}\p{Nd}]/gu, '');
}

function joining(wanted: string, written: string): SpellingDifference {
  const breaks = (text: string) => text.replace(/[^\p{L}\p{M}\p{Nd}]+/gu, ' ').split(' ').length;
  const difference = breaks(wanted) - breaks(written);
  if (difference > 0) return 'joined';
  return difference < 0 ? 'parted' : 'hyphen';
}
