import { sharedBeginning } from '../text/shared-beginning';
import type { Form } from '../text/words';

/** How two words came to be taken for one. */
export type Link = 'same' | 'place' | 'kind' | 'given' | 'spelling' | 'alphabet' | 'cognate' | 'meaning' | 'none';

export interface Likeness {
  readonly link: Link;
  /** 0 to 1. */
  readonly score: number;
}

const NONE: Likeness = { link: 'none', score: 0 };
// Words that have nothing in common stay below this.
const LEAST_HINT = 0.3;
const SAME: Likeness = { link: 'same', score: 1 };
const GIVEN: Likeness = { link: 'given', score: 0.9 };

/** What cannot be worked out of two spellings alone. */
export interface LikenessContext {
  /** Concept of a country, language or people, the same in every language; undefined where a word names none. */
  readonly placeOf: (form: Form) => string | undefined;
  /** Kinds of named things (court, quay) that a word stands for in any language. */
  readonly kindsOf: (form: Form) => readonly string[];
  /** Number that the forms of one given name share in all languages; undefined for all other words. */
  readonly givenNameOf: (form: Form) => number | undefined;
  /** Number of the set of mutually exclusive words (north, south …) that a word stands in; undefined for most. */
  readonly contrastOf: (form: Form) => number | undefined;
  /** True where words are joined to compounds, so that a shared beginning is only a shared part. */
  readonly solidCompounds: boolean;
  /** Cosine of the embeddings of two words; undefined without a model. */
  readonly cosine: (a: Form, b: Form) => number | undefined;
}

const LONGEST_CODE = 3;

/** BV-40 and BH-40 are two things; BV-40 and BV40 are one. */
function areOtherCodes(a: Form, b: Form): boolean {
  if (a.digits === '') return false;
  const [one, two] = [a, b].map(({ lower }) => lower.replace(/\P{L}/gu, '')) as [string, string];
  return one !== two && Math.min(one.length, two.length) <= LONGEST_CODE;
}

/** Compares two words by stem, place, spelling, common root and meaning; the strongest evidence decides. */
export function likenessOf(a: Form, b: Form, context: LikenessContext): Likeness {
  if (a === b || a.stem === b.stem || a.root === b.root) return SAME;
  // post-war and war
  if (isLastPart(a.lower, b.lower) || isLastPart(b.lower, a.lower)) return NONE;
  const placeA = context.placeOf(a);
  const placeB = context.placeOf(b);
  if (placeA !== undefined && placeB !== undefined) return placeA === placeB ? { link: 'place', score: 0.95 } : NONE;
  if (a.isNumber || b.isNumber || areRomanNumerals(a, b) || a.digits !== b.digits || areOtherCodes(a, b)) return NONE;
  const contrast = context.contrastOf(a);
  if (contrast !== undefined && contrast === context.contrastOf(b)) return NONE;
  const kindsOfA = context.kindsOf(a);
  if (kindsOfA.length > 0 && context.kindsOf(b).some((kind) => kindsOfA.includes(kind)))
    return { link: 'kind', score: 0.82 };
  const nameOfA = context.givenNameOf(a);
  const nameOfB = nameOfA === undefined ? undefined : context.givenNameOf(b);
  if (nameOfA !== undefined && nameOfB !== undefined) return nameOfA === nameOfB ? GIVEN : NONE;
  const keyA = a.sound;
  const keyB = b.sound;
  if (keyA === keyB) return keyA.length >= 3 ? { link: 'spelling', score: 0.95 } : NONE;
  const shortest = Math.min(keyA.length, keyB.length);
  const longest = Math.max(keyA.length, keyB.length);
  let best: Likeness = NONE;
  if (shortest >= 5 && longest - shortest <= 2) {
    const distance = editDistance(keyA, keyB, 2);
    if (distance === 1 || (distance === 2 && shortest >= 8)) best = { link: 'spelling', score: 0.92 - 0.04 * distance };
  }
  // What looks like an ending may be the name's own: Finnish Jevgeni, which is no case of Jevg.
  if (best === NONE && (a.name !== a.lower || b.name !== b.lower) && keyA[0] === keyB[0]) {
    const fullA = a.fullSound;
    const fullB = b.fullSound;
    if (Math.min(fullA.length, fullB.length) >= 5 && editDistance(fullA, fullB, 1) <= 1)
      best = { link: 'spelling', score: 0.88 };
  }
  const shared = sharedBeginning(keyA, keyB);
  const whole = context.solidCompounds ? longest : shortest;
  if (best.score < 0.8 && shared >= 5 && shared / whole >= 0.7) best = { link: 'cognate', score: 0.8 };
  const cosine = context.cosine(a, b);
  // Falcon and Falke: neither the spelling nor the meaning says enough by itself.
  if (cosine !== undefined && cosine >= LEAST_HINT && shared >= 4 && best.score < 0.7)
    best = { link: 'cognate', score: 0.7 };
  if (cosine !== undefined && cosine > best.score) best = { link: 'meaning', score: cosine };
  return best;
}

/** Article II and Article III */
export function areRomanNumerals(a: Form, b: Form): boolean {
  return a.isRomanNumeral && b.isRomanNumeral;
}

/** Tells whether a word is what a hyphen joins to the rest of another. */
function isLastPart(word: string, whole: string): boolean {
  return whole.charCodeAt(whole.length - word.length - 1) === 0x2d && whole.endsWith(word);
}

/** Rows of `editDistance`, kept since it is called for every pair of words; longer words get rows of their own. */
let rows = [new Int32Array(64), new Int32Array(64), new Int32Array(64)] as const;

/** Damerau–Levenshtein distance with adjacent swaps, given up above `most` (then `most + 1`). */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  // What both begin or end with takes no edit.
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA -= 1;
    endB -= 1;
  }
  const height = endA - start;
  const width = endB - start;
  if (height === 0 || width === 0) return Math.min(height + width, most + 1);
  if (width >= rows[0].length) rows = [new Int32Array(2 * width), new Int32Array(2 * width), new Int32Array(2 * width)];
  let before = rows[0];
  let previous = rows[1];
  let current = rows[2];
  for (let column = 0; column <= width; column += 1) previous[column] = column;
  for (let row = 1; row <= height; row += 1) {
    current[0] = row;
    let least = row;
    const one = a.charCodeAt(start + row - 1);
    const oneBefore = row > 1 ? a.charCodeAt(start + row - 2) : -1;
    let twoBefore = -1;
    for (let column = 1; column <= width; column += 1) {
      const two = b.charCodeAt(start + column - 1);
      let value = (previous[column - 1] as number) + (one === two ? 0 : 1);
      value = Math.min(value, (previous[column] as number) + 1, (current[column - 1] as number) + 1);
      if (one === twoBefore && oneBefore === two) value = Math.min(value, (before[column - 2] as number) + 1);
      current[column] = value;
      least = Math.min(least, value);
      twoBefore = two;
    }
    if (least > most) return most + 1;
    const filled = current;
    current = before;
    before = previous;
    previous = filled;
  }
  return previous[width] as number;
}
