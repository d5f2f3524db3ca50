import { withoutMarks } from '../../core/without-marks';
import { romanise } from '../source/alignment/romanise';

/**
 * The consonants of a name in classes that no two ways of carrying it over confuse: lips, tongue, throat, hiss, nasals, l, r. `*` may be
 * throat or hiss, as `c`, `g`, `j` and `x` are by language.
 */
const CLASSES: Readonly<Record<string, string>> = {
  ...classed('p', 'bpfvw'),
  ...classed('t', 'dt'),
  ...classed('k', 'kq'),
  ...classed('s', 'sz'),
  ...classed('n', 'mn'),
  ...classed('*', 'cgjx'),
  l: 'l',
  r: 'r',
};

function classed(name: string, letters: string): Record<string, string> {
  return Object.fromEntries([...letters].map((letter) => [letter, name]));
}

/** One consonant more or less may be an ending, or silent in one of the languages: Renault and Рено. */
const ADDED = 0.5;
const OTHER = 1;
const LEAST = 2;
const MOST = 12;

/**
 * How unlike two names sound by their consonants alone, from 0 for alike to 1 for nothing in common, across scripts and endings:
 * `Kellerby` and `Келлерби` are at 0, `Kellerby` and `Μπάρτον` at 0.75. Undefined where a name has too few consonants to tell.
 */
export function consonantDistance(a: string, b: string): number | undefined {
  const [one, other] = [consonantsOf(a), consonantsOf(b)];
  if (Math.min(one.length, other.length) < LEAST || Math.max(one.length, other.length) > MOST) return undefined;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at * ADDED);
  for (let at = 0; at < one.length; at += 1) {
    const next = [(at + 1) * ADDED];
    for (let to = 0; to < other.length; to += 1) {
      const changed = (row[to] as number) + (mayBeOne(one[at] as string, other[to] as string) ? 0 : OTHER);
      next.push(Math.min(changed, (row[to + 1] as number) + ADDED, (next[to] as number) + ADDED));
    }
    row = next;
  }
  return (row[other.length] as number) / Math.max(one.length, other.length);
}

function consonantsOf(name: string): string {
  const letters = withoutMarks(romanise(name.toLowerCase()));
  let classes = '';
  for (const letter of letters) {
    const own = CLASSES[letter];
    // Doubled letters, and `ts` or `ck`, are one sound.
    if (own !== undefined && own !== classes.at(-1)) classes += own;
  }
  return classes;
}

function mayBeOne(a: string, b: string): boolean {
  return a === b || (a === '*' && (b === 's' || b === 'k')) || (b === '*' && (a === 's' || a === 'k'));
}
