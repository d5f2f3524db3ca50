import { remember } from '../../core/remember';
import { romanise } from '../source/alignment/romanise';

/** Letters that ears, readers and schemes take for one another, a class each. */
const CLASSES = ['aeiouy', 'bpvfw', 'dt', 'gkqch', 'szcx', 'jyi', 'mn', 'lr', 'hj'];

const NEAR = 0.5;
const OTHER = 1;
/** Letters that are written and not heard, or the other way about. */
const LOST = { h: 0.3, a: 0.5, e: 0.5, i: 0.5, o: 0.5, u: 0.5, y: 0.4, j: 0.4 };
const LEAST_LOST = 0.3;
const LONGEST = 24;

const ASCII = 128;
/** What it costs to lose each plain letter, and to write each for each other one. */
const lostCosts = new Float64Array(ASCII).fill(OTHER);
for (const [letter, cost] of Object.entries(LOST)) lostCosts[letter.charCodeAt(0)] = cost;
const changeCosts = new Float64Array(ASCII * ASCII).fill(OTHER);
for (let letter = 0; letter < ASCII; letter += 1) changeCosts[letter * ASCII + letter] = 0;
for (const letters of CLASSES)
  for (const one of letters)
    for (const two of letters) if (one !== two) changeCosts[one.charCodeAt(0) * ASCII + two.charCodeAt(0)] = NEAR;

/** A word in lower case as its letters are in Latin without marks, those that stand twice once. */
export const plainLetters = remember((lower: string): string =>
  romanise(lower)
    .normalize('NFD')
    .replace(/[\p{M}'’ʻ`-]/gu, '')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/ł/g, 'l')
    .replace(/đ|ð/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/(.)\1+/g, '$1'),
);

/** Kept, since distances are worked out for every two names that may be one. */
const rows = [new Float64Array(LONGEST + 1), new Float64Array(LONGEST + 1)] as const;
/** The letters of the second word, and what it costs to lose each. */
const codes = new Int32Array(LONGEST);
const losses = new Float64Array(LONGEST);

/**
 * How much of two words is spelt otherwise, 0 for nothing to 1 for all: letters that are taken for one another count half. For
 * words of any script that letters of sounds are written in. Given up where it is more than `most`: then the answer is 1.
 */
export function letterDistance(a: string, b: string, most = 1): number {
  const one = plainLetters(a);
  const two = plainLetters(b);
  const longest = Math.max(one.length, two.length);
  if (longest === 0 || longest > LONGEST) return 1;
  const enough = most * longest;
  if (Math.abs(one.length - two.length) * LEAST_LOST > enough) return 1;
  let row = rows[0];
  let next = rows[1];
  row[0] = 0;
  for (let at = 0; at < two.length; at += 1) {
    codes[at] = two.charCodeAt(at);
    losses[at] = lost(codes[at] as number);
    row[at + 1] = (row[at] as number) + (losses[at] as number);
  }
  for (let place = 0; place < one.length; place += 1) {
    const left = one.charCodeAt(place);
    const dropped = lost(left);
    let least = (row[0] as number) + dropped;
    next[0] = least;
    for (let at = 0; at < two.length; at += 1) {
      const cost = Math.min(
        (row[at] as number) + changed(left, codes[at] as number),
        (row[at + 1] as number) + dropped,
        (next[at] as number) + (losses[at] as number),
      );
      next[at + 1] = cost;
      if (cost < least) least = cost;
    }
    if (least > enough) return 1;
    // A list made of the two to swap them would be the most that this leaves to be cleared away.
    const filled = next;
    next = row;
    row = filled;
  }
  return (row[two.length] as number) / longest;
}

function lost(code: number): number {
  return code < ASCII ? (lostCosts[code] as number) : OTHER;
}

function changed(left: number, right: number): number {
  if (left < ASCII && right < ASCII) return changeCosts[left * ASCII + right] as number;
  return left === right ? 0 : OTHER;
}
