import { remember } from '../../core/remember';
import { frenchSound } from './alphabet-likeness';
import { romaniseKatakana } from './katakana';

const KATAKANA = /^[\u30a1-\u30fa\u30fc]+$/;
const SHORTEST = 4;
const SHORTEST_KEY = 3;

/**
 * Tells whether katakana spell a name in Latin letters that is too short for its consonants to say enough: every vowel counts,
 * but those that only carry a consonant. Carter and カーター, Bush and ブッシュ, Miller and ミラー.
 */
export function isSpeltInKana(latin: string, kana: string): boolean {
  const key = kanaKeyOf(kana);
  return key !== undefined && kanaKeysOf(latin).has(key);
}

/** The key of a name in katakana by which it is compared with others in Latin letters; undefined for any other text, and a short one. */
export const kanaKeyOf = remember((kana: string): string | undefined => {
  if (!KATAKANA.test(kana)) return undefined;
  const key = keyOf(romaniseKatakana(kana));
  return key.length < SHORTEST_KEY ? undefined : key;
});

const NO_KEYS: ReadonlySet<string> = new Set();

/** The keys of a name in Latin letters, in lower case: katakana with one of them may spell it. */
export function kanaKeysOf(latin: string): ReadonlySet<string> {
  return latin.length < SHORTEST ? NO_KEYS : keysOf(latin);
}

const keysOf = remember((latin: string): ReadonlySet<string> => {
  const spoken = [latin, withEnglishA(latin), frenchSound(latin)];
  return new Set(spoken.flatMap((name) => [name, withoutR(name)]).map((name) => keyOf(inSyllables(name))));
});

/** Davey, Dave: デイビー, デイブ. */
function withEnglishA(name: string): string {
  return name.replace(/a(?=[bdfgklmnprstvz]ey?$)/g, 'ei').replace(/(?<=ei.)e$/, '');
}

/** English does not say an r that closes a syllable. */
function withoutR(name: string): string {
  return name
    .replace(/(?:er|or|ar|re)$/, 'a')
    .replace(/(?:ar|er|ir|ur)(?=[^aeiouyr])/g, 'a')
    .replace(/or(?=[^aeiouyr])/g, 'o');
}

/** What katakana make of the letters of a name. */
function inSyllables(name: string): string {
  return name
    .replace(/ey$|ie$|y$/, 'i')
    .replace(/ee|ea/g, 'i')
    .replace(/oo/g, 'u')
    .replace(/ph/g, 'f')
    .replace(/c(?=[eiy])|th/g, 's')
    .replace(/ck|c(?!h)|q/g, 'k')
    .replace(/x/g, 'ks');
}

/** Without what one scheme writes and another does not: the length of sounds, l and r, v and b, u and o that carry a consonant. */
function keyOf(sound: string): string {
  return sound
    .replace(/l/g, 'r')
    .replace(/v/g, 'b')
    .replace(/f/g, 'h')
    .replace(/(.)\1+/g, '$1')
    .replace(/u|(?<=[td])o/g, '');
}
