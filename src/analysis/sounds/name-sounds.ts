import { remember } from '../../core/remember';
import { simplify } from '../foreign/han-forms';
import { editDistance } from '../source/token-likeness';
import { romaniseKatakana } from './katakana';
import { transliterationCharacter } from './transliteration-characters';

const KATAKANA = /^[\u30a1-\u30fa\u30fc]+$/;
const LATIN = /^[\p{Script=Latin}\p{M}'’-]+$/u;

/** How a name sounds: in Latin letters as far as its script allows; undefined where it spells no sounds. */
export const latinOf = remember((name: string): string | undefined => {
  if (KATAKANA.test(name)) return romaniseKatakana(name);
  if (LATIN.test(name)) {
    const plain = name
      .normalize('NFD')
      .replace(/[\p{M}'’-]/gu, '')
      .toLowerCase();
    return /^[a-z]+$/.test(plain) ? plain : undefined;
  }
  const syllables = readings(name);
  return syllables?.join('');
});

function readings(name: string): readonly string[] | undefined {
  const found: string[] = [];
  for (const character of simplify(name)) {
    const reading = transliterationCharacter(character)?.reading;
    if (reading === undefined) return undefined;
    found.push(reading);
  }
  return found.length === 0 ? undefined : found;
}

const CONSONANTS: ReadonlyArray<readonly [pattern: RegExp, sign: string]> = [
  [/(?:tsch|tch|ch|zh|j|q)/g, 'C'],
  [/(?:sch|sh|x|th(?=[aeiou]))/g, 'S'],
  [/(?:ph|f|hu(?=[aeio])|w|v)/g, 'F'],
  [/(?:ng|n|m(?=$|[^aeiou]))/g, 'N'],
  [/m/g, 'M'],
  [/[bp]/g, 'P'],
  [/[dt]/g, 'T'],
  [/(?:ck|[kgc])/g, 'K'],
  [/h/g, 'H'],
  [/(?:[sz])/g, 'S'],
  [/[lr]/g, 'L'],
];

/**
 * The consonants of a name in Latin letters, in classes that transliterations keep apart: `MSK` for Musk, masuku and
 * masike. An r that closes a syllable is not spelt in either of them.
 */
export const skeletonOf = remember((latin: string): string => {
  let text = latin
    .replace(/mm+/g, 'm')
    .replace(/x/g, (_x, at) => (at === 0 ? 's' : 'ks'))
    // Lindqvist, Quinn: a k, which pinyin never writes so.
    .replace(/q(?=v|u[io])/g, 'k')
    .replace(/r(?=$|[^aeiouy])/g, '')
    .replace(/er(?=$|[^aeiou])/g, 'e')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/(?:kh|gh)/g, 'h')
    .replace(/wh/g, 'w')
    .replace(/ts|tz/g, 's');
  for (const [pattern, sign] of CONSONANTS) text = text.replace(pattern, sign);
  return text.replace(/[^A-Z]/g, '').replace(/(.)\1+/g, '$1');
});

/** Classes that one sound may fall into, depending on the scheme: v as f, b or w, j as ch or s. */
const NEAR = new Set(['PF', 'FP', 'SC', 'CS', 'KC', 'CK', 'KH', 'HK', 'TC', 'CT', 'TS', 'ST', 'MN', 'NM', 'HF', 'FH']);

/** José is ジョゼ here and ホセ there, as Portuguese and Spanish read it. */
const NEAR_IN_NAMES = new Set(['CH', 'HC']);

/** Likeness of two skeletons, 0 to 1; a near class costs less than a lost one. */
export function skeletonLikeness(a: string, b: string, isName = false): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const [one, two] = [a[row - 1] as string, b[column - 1] as string];
      const isNear = NEAR.has(one + two) || (isName && NEAR_IN_NAMES.has(one + two));
      const change = one === two ? 0 : isNear ? 0.4 : 1;
      current.push(
        Math.min(
          (previous[column - 1] as number) + change,
          (previous[column] as number) + 1,
          (current[column - 1] as number) + 1,
        ),
      );
    }
    previous = current;
  }
  return 1 - (previous[b.length] as number) / Math.max(a.length, b.length, 1);
}

const SHORTEST_SKELETON = 3;
const LEAST_WITHOUT_L = 0.85;

const VOWEL = /^[aeiouy]/;

/**
 * What a name opens with, for the ear: nothing for a vowel, or else the class of its first consonant; undefined for one that spells no
 * sounds or too few.
 */
export const openingOf = remember((name: string): string | undefined => {
  const latin = latinOf(name);
  if (latin === undefined) return undefined;
  const skeleton = skeletonOf(latin);
  if (skeleton.length < SHORTEST_SKELETON) return undefined;
  return VOWEL.test(latin) ? '' : skeleton.charAt(0);
});

/** Tells whether names that open so may be one: both with a vowel, or with near consonants. */
export function openAlike(opening: string, other: string): boolean {
  return opening === other || NEAR.has(opening + other);
}

/** All openings that are alike. */
export function openingsLike(opening: string): readonly string[] {
  return [opening, ...[...NEAR].flatMap((pair) => (pair[0] === opening ? [pair.charAt(1)] : []))];
}

/** How alike a name in Latin letters and one that spells its sound in another script are, 0 to 1; 0 where too short. */
export function crossScriptLikeness(latin: string, other: string): number {
  const [opening, otherOpening] = [openingOf(latin), openingOf(other)];
  if (opening === undefined || otherOpening === undefined || !openAlike(opening, otherOpening)) return 0;
  const [one, two] = [latinOf(latin) as string, latinOf(other) as string];
  const [a, b] = [skeletonOf(one), skeletonOf(two)];
  const likeness = skeletonLikeness(a, b);
  if (KATAKANA.test(other) || likeness > LEAST_WITHOUT_L) return likeness;
  // 尔 spells an l that closes a syllable as well as an r.
  const without = skeletonLikeness(skeletonOf(one.replace(/l(?=$|[^aeiouyl])/g, '')), b);
  return without < LEAST_WITHOUT_L ? likeness : without;
}

/** Tells whether two characters may stand for each other in the spelling of a foreign name: 里 and 利, 登 and 顿. */
function soundAlike(a: string, b: string): boolean {
  const [one, two] = [transliterationCharacter(a)?.reading, transliterationCharacter(b)?.reading];
  if (one === undefined || two === undefined) return false;
  if (one === two) return true;
  if (consonantOf(one) !== consonantOf(two)) return false;
  const [end, other] = [endOf(one), endOf(two)];
  return end === other || NEAR_ENDS.has(`${end} ${other}`) || NEAR_ENDS.has(`${other} ${end}`);
}

const NEAR_ENDS: ReadonlySet<string> = new Set(
  `i,ie i,e a,ai ai,ei e,ei a,ao u,ou o,u uo,u e,uo o,uo a,ia e,ie an,en an,ang en,eng in,ing un,en on,un ang,ong an,ian un,ong in,en
an,un ai,i o,a eng,un en,un ang,eng i,ei e,u a,e i,u lian,lun ian,un ian,en`
    .split(/\s+/)
    .map((pair) => pair.replace(',', ' ')),
);

function consonantOf(reading: string): string {
  const initial = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?/.exec(reading)?.[0] ?? '';
  if (initial === 'r') return 'l';
  if (initial === 'y' || initial === 'w') return '';
  if (/^(?:zh|ch|j|q|z|c)$/.test(initial)) return 'c';
  if (/^(?:sh|x|s)$/.test(initial)) return 's';
  if (/^[bp]$/.test(initial)) return 'b';
  if (/^[dt]$/.test(initial)) return 'd';
  if (/^[gk]$/.test(initial)) return 'g';
  return initial;
}

function endOf(reading: string): string {
  return reading.replace(/^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])/, '');
}

/**
 * Tells whether two Chinese spellings of a foreign name may be one name: as many characters, of which one, or in longer
 * names two, are replaced by others of like sound.
 */
export function isSpeltAlikeInHan(a: string, b: string): boolean {
  if (a.length !== b.length || a === b || endsInAAndO(a, b)) return false;
  const most = a.length >= 5 ? 2 : 1;
  let differ = 0;
  for (let at = 0; at < a.length; at += 1) if (a.charCodeAt(at) !== b.charCodeAt(at)) differ += 1;
  // Each may also be written in the other form of characters.
  if (differ > 2 * most) return false;
  const [one, two] = [simplify(a), simplify(b)];
  let changed = 0;
  for (let at = 0; at < one.length; at += 1) {
    if (one[at] === two[at]) continue;
    if (!soundAlike(one[at] as string, two[at] as string)) return false;
    changed += 1;
  }
  return changed > 0 && changed <= most;
}

const FEMININE = /(?:^|[^aeiou])i?a$/;
const MASCULINE = /o$/;
/** Read ke and qiao, but Franco and Giorgio are spelt with them. */
const SPELLS_O = '科乔';

/** Tells whether two names may be told apart by their end, as a woman's from a man's: 弗朗切斯卡 and 弗朗切斯科. */
export function endsInAAndO(a: string, b: string): boolean {
  const [one, two] = [a, b].map((name) => transliterationCharacter(simplify(name).at(-1) ?? '')?.reading ?? '') as [
    string,
    string,
  ];
  const isO = (name: string, reading: string) => MASCULINE.test(reading) || SPELLS_O.includes(name.at(-1) ?? ' ');
  return (FEMININE.test(one) && isO(b, two)) || (FEMININE.test(two) && isO(a, one));
}

/**
 * Tells whether two Chinese spellings of a foreign name may be one name that one of them shortens: 维尔纳 and 沃纳 begin and end alike.
 */
export function isShortenedInHan(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) !== 1 || Math.min(a.length, b.length) < 2) return false;
  const [one, two] = [readings(a), readings(b)];
  if (one === undefined || two === undefined || one.at(-1) !== two.at(-1)) return false;
  const [first, other] = [one[0] as string, two[0] as string];
  return consonantOf(first) === consonantOf(other) && first[0] === other[0];
}

const SHORTEST_ROMANISED = 5;
const foldedKana = remember((name: string) => foldRomanised(romaniseKatakana(name)));

/** Tells whether two katakana spellings may be one name: they differ in long marks, small kana or one sound. */
export function isSpeltAlikeInKana(a: string, b: string): boolean {
  if (a === b) return false;
  if (Math.abs(a.length - b.length) > 2) return false;
  const one = foldedKana(a);
  const two = foldedKana(b);
  if (one === two) return true;
  if (Math.min(one.length, two.length) < SHORTEST_ROMANISED) return false;
  const [left, right] = [skeletonOf(one), skeletonOf(two)];
  // Mario and Maria are two.
  const isCouple = /[ao]$/.test(one) && /[ao]$/.test(two) && one.at(-1) !== two.at(-1);
  if (isCouple || left.length < 2 || one[0] !== two[0] || editDistance(one, two, 2) > (one.length >= 8 ? 2 : 1))
    return false;
  return left === right || skeletonLikeness(left, right) > 0.85;
}

/** What katakana spells in several ways: v and b, l and r (one in kana), ti and chi, long vowels. */
function foldRomanised(romanised: string): string {
  return romanised
    .replace(/v/g, 'b')
    .replace(/ch?i|ti/g, 'chi')
    .replace(/di/g, 'ji')
    .replace(/ei/g, 'e')
    .replace(/ou/g, 'o')
    .replace(/(.)\1+/g, '$1');
}
