import { simplify } from '../foreign/han-forms';
import { readingOf } from '../sounds/han-reading';
import { latinOf, skeletonLikeness, skeletonOf } from '../sounds/name-sounds';
import type { NamePart } from '../unspaced/unspaced-mentions';

/** Two parts of names that are hardly alike are two names, however alike the others are. */
const LEAST_PART = 0.6;
const LEAST_MEAN = 0.8;
/** Where the other parts are the same, a brother or a sister must be told from another spelling. */
const LEAST_BESIDE_SAME = 0.75;
const FEWEST_CONSONANTS = 3;

/**
 * Tells whether two names of several parts, in one script, may be one person's: each part sounds like its partner, as 玛尔塔·科瓦尔奇克
 * and 玛塔·科瓦利奇克, クヌート・エイデ and クヌット・アイデ. One part by itself would tell too little.
 */
export function isOneFullName(a: readonly NamePart[], b: readonly NamePart[]): boolean {
  if (a.length < 2 || a.length !== b.length) return false;
  let sum = 0;
  let consonants = 0;
  let differing = 0;
  for (const [at, one] of a.entries()) {
    const two = b[at] as NamePart;
    if (one.script !== two.script || one.script === 'latin') return false;
    if (simplify(one.text) === simplify(two.text)) {
      sum += 1;
      consonants += one.text.length;
      continue;
    }
    differing += 1;
    const [left, right] = [soundOf(one.text), soundOf(two.text)];
    if (left === undefined || right === undefined) return false;
    // Paul and Paula, Ivanov and Ivanova have one skeleton; what a name ends in tells them apart.
    if (!endAlike(left, right) || !beginAlike(left, right)) return false;
    const [first, second] = [skeletonOf(left), skeletonOf(right)];
    const likeness = skeletonLikeness(first, second, true);
    if (likeness < LEAST_PART) return false;
    consonants += Math.min(first.length, second.length);
    sum += likeness;
  }
  if (differing === 0 || consonants < FEWEST_CONSONANTS) return false;
  const mean = sum / a.length;
  if (differing === 1) return sum - (a.length - 1) >= LEAST_BESIDE_SAME;
  return mean >= LEAST_MEAN;
}

/** Katakana, or Han characters as they are read, whether or not most names are spelt with them. */
function soundOf(text: string): string | undefined {
  const known = latinOf(text);
  if (known !== undefined) return known;
  let sound = '';
  for (const character of text) {
    const reading = latinOf(character) ?? readingOf(character);
    if (reading === undefined) return undefined;
    sound += reading;
  }
  return sound;
}

function endAlike(a: string, b: string): boolean {
  return lastVowel(a) === lastVowel(b) && /[ng]$/.test(a) === /[ng]$/.test(b);
}

function lastVowel(sound: string): string {
  return /[aeiouv](?=[^aeiouv]*$)/.exec(sound)?.[0] ?? '';
}

/** Both begin with a vowel, or both with a consonant. */
function beginAlike(a: string, b: string): boolean {
  const vowel = /^[aeiouy]/;
  return vowel.test(a) === vowel.test(b);
}
