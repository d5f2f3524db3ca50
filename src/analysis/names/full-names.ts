import { remember } from '../../core/remember';
import { simplify } from '../foreign/han-forms';
import { cantoneseReading } from '../sounds/cantonese-readings';
import { readingOf } from '../sounds/han-reading';
import { latinOf, skeletonLikeness, skeletonOf } from '../sounds/name-sounds';
import type { NamePart } from '../unspaced/unspaced-mentions';

/** Two parts of names that are hardly alike are two names, however alike the others are. */
const LEAST_PART = 0.6;
const LEAST_MEAN = 0.8;
/** Where the other parts are the same, a brother or a sister must be told from another spelling. */
const LEAST_BESIDE_SAME = 0.75;
const FEWEST_CONSONANTS = 3;
const FEW_CONSONANTS = 2;
/** The same where one is read as another region of the language reads it. */
const LEAST_PART_OF_REGIONS = 0.7;
const LEAST_MEAN_OF_REGIONS = 0.75;
const LEAST_REGION_BESIDE_SAME = 0.85;
const FEWEST_OF_REGIONS = 5;

/**
 * Tells whether two names of several parts, in one script, may be one person's: each part sounds like its partner, as 玛尔塔·科瓦尔奇克
 * and 玛塔·科瓦利奇克, クヌート・エイデ and クヌット・アイデ, or the given names are forms of one, as 若昂·特谢拉 and 约翰·特谢拉. One part by itself
 * would tell too little.
 */
export function isOneFullName(
  a: readonly NamePart[],
  b: readonly NamePart[],
  areForms: (given: string, other: string) => boolean,
): boolean {
  if (a.length < 2 || a.length !== b.length) return false;
  if (isTranslated(a, b, areForms)) return true;
  let sum = 0;
  let consonants = 0;
  const differing: Likeness[] = [];
  for (const [at, one] of a.entries()) {
    const two = b[at] as NamePart;
    if (one.script !== two.script || one.script === 'latin') return false;
    if (simplify(one.text) === simplify(two.text)) {
      sum += 1;
      consonants += one.text.length;
      continue;
    }
    const found = likenessOf(one, two);
    if (found.likeness < LEAST_PART) return false;
    differing.push(found);
    sum += found.likeness;
    consonants += found.consonants;
  }
  const isRegional = differing.some((found) => found.isRegional);
  if (differing.length === 0 || consonants < (isRegional ? FEWEST_OF_REGIONS : FEWEST_CONSONANTS)) return false;
  if (differing.length > 1) return sum / a.length >= (isRegional ? LEAST_MEAN_OF_REGIONS : LEAST_MEAN);
  const [only] = differing as [Likeness];
  if (!only.isRegional) return only.likeness >= LEAST_BESIDE_SAME;
  return only.likeness >= LEAST_REGION_BESIDE_SAME && only.consonants >= FEWEST_CONSONANTS;
}

/** One given name in two languages before one family name in both. */
function isTranslated(
  [given, ...family]: readonly NamePart[],
  [other, ...others]: readonly NamePart[],
  areForms: (given: string, other: string) => boolean,
): boolean {
  return (
    given !== undefined &&
    other !== undefined &&
    areForms(given.text, other.text) &&
    family.every(({ text }, at) => simplify(text) === simplify((others[at] as NamePart).text))
  );
}

interface Likeness {
  readonly likeness: number;
  /** How many consonants the shorter one has. */
  readonly consonants: number;
  /** True where they are alike only if one of them is read as in Hong Kong. */
  readonly isRegional: boolean;
}

function likenessOf({ text: one, script }: NamePart, { text: two }: NamePart): Likeness {
  return likenessBetween(`${script} ${one} ${two}`);
}

/** Of two texts of one script, as `han 玛塔 玛尔塔`: the parts of a name are compared with those of every other one. */
const likenessBetween = remember((key: string): Likeness => {
  const [script, one, two] = key.split(' ') as [string, string, string];
  const [left, right] = [soundOf(one), soundOf(two)];
  const isHan = script === 'han';
  const own = left === undefined || right === undefined ? undefined : soundLikeness(left, right, true, isHan);
  const regional = isHan ? regionalLikeness(one, two) : undefined;
  const isRegional = (regional?.likeness ?? 0) > (own?.likeness ?? 0);
  const found = isRegional ? regional : own;
  return { likeness: found?.likeness ?? 0, consonants: found?.consonants ?? 0, isRegional };
});

type Sounding = Omit<Likeness, 'isRegional'>;

function soundLikeness(left: string, right: string, isStrict: boolean, isHan = true): Sounding {
  const [first, second] = [skeletonOf(left), skeletonOf(right)];
  const consonants = Math.min(first.length, second.length);
  // Paul and Paula, Ivanov and Ivanova have one skeleton; what a name ends in tells them apart.
  if (isStrict && !(endAlike(left, right) && beginAlike(left, right))) return { likeness: 0, consonants };
  // 米勒 and 马勒: two consonants are too few.
  if (isStrict && isHan && consonants <= FEW_CONSONANTS && firstVowel(left) !== firstVowel(right))
    return { likeness: 0, consonants };
  return { likeness: skeletonLikeness(first, second, true), consonants };
}

/**
 * 玛嘉烈 and 玛格丽特, 占士 and 詹姆斯: one of them as Cantonese reads it. The two regions seldom take one character at one place, and
 * names of one region that do are two names, 艾玛 and 艾米.
 */
function regionalLikeness(a: string, b: string): Sounding | undefined {
  const [one, two] = [simplify(a), simplify(b)];
  for (let at = 1; at < Math.min(one.length, two.length); at += 1) if (one[at] === two[at]) return undefined;
  const [left, right] = [soundOf(one), soundOf(two)];
  const [west, east] = [cantoneseOf(one), cantoneseOf(two)];
  if (left === undefined || right === undefined || west === undefined || east === undefined) return undefined;
  const [first, second] = [regionalSounding(left, east), regionalSounding(west, right)];
  return first.likeness >= second.likeness ? first : second;
}

/** Both must begin alike, and be nearer than two spellings of one region. */
function regionalSounding(left: string, right: string): Sounding {
  const found = soundLikeness(left, right, false);
  const isNear = found.likeness >= LEAST_PART_OF_REGIONS && openingOf(left) === openingOf(right);
  return isNear && beginAlike(left, right) ? found : { ...found, likeness: 0 };
}

/** The class of the first consonant; 霍 is huo, and Holm as well as Ford. */
function openingOf(sound: string): string {
  return skeletonOf(sound).charAt(0).replace('F', 'H');
}

function cantoneseOf(text: string): string | undefined {
  let sound = '';
  for (const character of text) {
    const reading = cantoneseReading(character) ?? latinOf(character) ?? readingOf(character);
    if (reading === undefined) return undefined;
    sound += reading;
  }
  return sound;
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

function firstVowel(sound: string): string {
  return /[aeiouv]/.exec(sound)?.[0] ?? '';
}

function lastVowel(sound: string): string {
  return /[aeiouv](?=[^aeiouv]*$)/.exec(sound)?.[0] ?? '';
}

/** Both begin with a vowel, or both with a consonant. */
function beginAlike(a: string, b: string): boolean {
  const vowel = /^[aeiouy]/;
  return vowel.test(a) === vowel.test(b);
}
