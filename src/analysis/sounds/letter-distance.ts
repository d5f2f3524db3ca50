import { remember } from '../../core/remember';
import { romanise } from '../source/alignment/romanise';

/** Letters that ears, readers and schemes take for one another, a class each. */
const CLASSES = ['aeiouy', 'bpvfw', 'dt', 'gkqch', 'szcx', 'jyi', 'mn', 'lr', 'hj'];

const NEAR = 0.5;
const OTHER = 1;
/** Letters that are written and not heard, or the other way about. */
const LOST: Readonly<Record<string, number>> = { h: 0.3, a: 0.5, e: 0.5, i: 0.5, o: 0.5, u: 0.5, y: 0.4, j: 0.4 };
const LEAST_LOST = 0.3;
const LONGEST = 24;

const near = new Set(
  CLASSES.flatMap((letters) => [...letters].flatMap((one) => [...letters].map((two) => `${one}${two}`))),
);

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

/**
 * How much of two words is spelt otherwise, 0 for nothing to 1 for all: letters that are taken for one another count half. For
 * words of any script that letters of sounds are written in. Given up where it is more than `most`: then the answer is 1.
 */
export function letterDistance(a: string, b: string, most = 1): number {
  const [one, two] = [plainLetters(a), plainLetters(b)];
  const longest = Math.max(one.length, two.length);
  if (longest === 0 || longest > LONGEST) return 1;
  const enough = most * longest;
  if (Math.abs(one.length - two.length) * LEAST_LOST > enough) return 1;
  let [row, next] = rows;
  row[0] = 0;
  for (let at = 0; at < two.length; at += 1) row[at + 1] = (row[at] as number) + lost(two[at] as string);
  for (const left of one) {
    const dropped = lost(left);
    let least = (row[0] as number) + dropped;
    next[0] = least;
    for (let at = 0; at < two.length; at += 1) {
      const right = two[at] as string;
      const change = left === right ? 0 : near.has(left + right) ? NEAR : OTHER;
      const cost = Math.min(
        (row[at] as number) + change,
        (row[at + 1] as number) + dropped,
        (next[at] as number) + lost(right),
      );
      next[at + 1] = cost;
      if (cost < least) least = cost;
    }
    if (least > enough) return 1;
    [row, next] = [next, row];
  }
  return (row[two.length] as number) / longest;
}

function lost(letter: string): number {
  return LOST[letter] ?? OTHER;
}
