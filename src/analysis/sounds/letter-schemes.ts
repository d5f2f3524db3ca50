import { remember } from '../../core/remember';

/** Shorter names are not compared. */
export const SHORTEST_BY_SCHEME = 6;
const FEWEST_OPEN = 2;
const KOREAN =
  /^(?:(?:kk|tt|pp|ss|jj|ch|sh|[gkndtrlmbpsjh])?(?:yae|yeo|wae|yŏ|ya|ye|yo|yu|wa|wo|we|wi|ae|eo|oe|eu|ui|[aeiouŏŭ])(?:ng|[kglmnpbt](?![aeiouyw]))?){2,6}$/;

/** Sumatra and Java before 1972 and after. */
const OLD_MALAY: ReadonlyArray<readonly [old: RegExp, now: string]> = [
  [/oe/g, 'u'],
  [/tj/g, 'c'],
  [/dj/g, 'Y'],
  [/nj/g, 'ny'],
  [/sj/g, 'sy'],
  [/j/g, 'y'],
  [/Y/g, 'j'],
];

/** What may be the same in two spellings that differ by a scheme; all names that share it are compared. */
export const schemeKey = remember((plain) =>
  plain
    .replace(/oe|eu|eo|[aou]/g, 'a')
    .replace(/t?j|dj|y|ch?/g, 'j')
    .replace(/g/g, 'k')
    .replace(/d/g, 't')
    .replace(/b/g, 'p')
    .replace(/sh/g, 's'),
);

/**
 * Tells whether two names, in lower case and without marks, are one name as two schemes for one language write it, which letters
 * alone would not tell: Korean Seokpyeong and Sokpyong, Malay Tjilandjar and Cilanjar, Javanese Wonokerto and Wanakerta.
 */
export function isWrittenByScheme(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < SHORTEST_BY_SCHEME) return false;
  return isOldMalay(a, b) || isOldMalay(b, a) || isKorean(a, b) || isKorean(b, a) || areOpenVowels(a, b);
}

function isOldMalay(old: string, now: string): boolean {
  // A j alone is in many languages what another writes with a y.
  if (!/oe|[td]j/.test(old) || /oe|[td]j/.test(now)) return false;
  return OLD_MALAY.reduce((text, [from, to]) => text.replace(from, to), old) === now;
}

/** The Revised Romanisation writes eo and eu where McCune and Reischauer write o and u with a mark that print leaves out. */
function isKorean(revised: string, other: string): boolean {
  if (!/e[ou]/.test(revised) || !KOREAN.test(revised) || !KOREAN.test(other)) return false;
  return foldKorean(revised) === foldKorean(other);
}

function foldKorean(text: string): string {
  return text
    .replace(/e(?=[ou])/g, '')
    .replace(/sh(?=i)/g, 's')
    .replace(/ch/g, 'j')
    .replace(/ng/g, 'N')
    .replace(/g/g, 'k')
    .replace(/d/g, 't')
    .replace(/b/g, 'p')
    .replace(/(.)\1/g, '$1');
}

/** An open vowel of Javanese, by its sound and as it is spelt; so are unstressed vowels of Russian. */
function areOpenVowels(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let differ = 0;
  let last = '';
  for (let at = 0; at < a.length; at += 1) {
    const pair = `${a[at]}${b[at]}`;
    if (a[at] === b[at]) continue;
    if ((pair !== 'oa' && pair !== 'ao') || (last !== '' && last !== pair)) return false;
    last = pair;
    differ += 1;
  }
  return differ >= FEWEST_OPEN;
}
