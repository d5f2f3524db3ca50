import { withoutMarks } from '../../core/without-marks';
import { romanise } from '../source/alignment/romanise';
import { editDistance } from '../source/token-likeness';
import { deletionsOf } from './deletions';
import { pinyinsOfPalladius } from './palladius';
import { soundKey } from './sound-key';

const LATIN = /\p{Script=Latin}/u;
const OTHER_ALPHABET = /[\u0370-\u03ff\u0400-\u04ff]/;

/** A name by its sound, in Latin letters whatever alphabet it is written in, and the consonants of that. */
interface Sound {
  readonly isLatin: boolean;
  readonly keys: readonly string[];
  readonly skeletons: readonly string[];
}

// As far as an article of usual length goes; the table is emptied when it is full.
const MOST_KNOWN = 5000;
const known = new Map<string, Sound | undefined>();

function soundOf(name: string): Sound | undefined {
  if (!known.has(name)) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(name, makeSound(name));
  }
  return known.get(name);
}

function makeSound(name: string): Sound | undefined {
  const isLatin = LATIN.test(name);
  // A word in letters of both alphabets has no sound of its own.
  if (isLatin === OTHER_ALPHABET.test(name)) return undefined;
  const keys = isLatin ? latinKeys(name) : ownKeys(name);
  return { isLatin, keys, skeletons: keys.map((key) => key.replace(/[aeiou']/g, '')) };
}

/** Latin letters that other alphabets write by their sound: c as s or k, x as ks, j as dzh or y, th as t. */
function latinKeys(name: string): readonly string[] {
  const plain = withoutMarks(name)
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c(?!h)/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/th/g, 't')
    .replace(/wh/g, 'w')
    .replace(/ow(?=$|[^aeiouy])/g, 'o')
    .replace(/ght/g, 't');
  return [...new Set([plain, englishSound(plain), frenchSound(plain), plain.replace(/z/g, 's')])].flatMap((text) => {
    const soft = soundKey(text);
    return /[jg]/.test(text) ? [soft, soundKey(text.replace(/j|g(?=[eiy])/g, 'dzh'))] : [soft];
  });
}

/** Letters that tell a name that is said as in French. */
const FRENCH = /eau|aul|oi|ai|ieu|(?:[aeiou]n|[aeo]u|er)[tdsx]$|(?<=..)ux/;

/** What other alphabets write of English words by their sound: Хоум for Home, Эйр for Air, Κουέικ for Quake. */
function englishSound(plain: string): string {
  return plain
    .replace(/(?<=.)a(?=[bdfgklmnprstvz]ey?$)/g, 'ei')
    .replace(/ey$/, 'i')
    .replace(/(?<=.)i(?=[bdgklmnprstvz]e$)/g, 'ai')
    .replace(/(?<=.)o(?=[bdgklmnprstvz]e$)/g, 'ou')
    .replace(/(?<=[bdfgklmnprstvz])e$/g, '')
    .replace(/ee|ea/g, 'i')
    .replace(/oo|ue/g, 'u')
    .replace(/ai(?!a)|ay/g, 'ei')
    .replace(/oa/g, 'ou')
    .replace(/(?<=[^aeiouyst])ham$/, 'am');
}

/** Бомон for Beaumont, Марсо for Marceau: the letters that French does not say, and how it writes a vowel. */
export function frenchSound(plain: string): string {
  if (!FRENCH.test(plain)) return plain;
  return plain
    .replace(/(?:eau|aul|au(?=[^aeiouy]))/g, 'o')
    .replace(/oi/g, 'ua')
    .replace(/ai|ei/g, 'e')
    .replace(/ieu/g, 'ie')
    .replace(/(?<=..)(?:[tdsxzp]|es?)$/g, '');
}

function ownKeys(name: string): readonly string[] {
  const withW = spellW(name);
  const keys = [name, ...(withW === name ? [] : [withW])].flatMap(keysOfSpelling);
  return GREEK.test(name) ? [...new Set(keys.flatMap((key) => [key, key.replace(HISSED, 'S')]))] : keys;
}

const GREEK = /[\u0370-\u03ff]/;
/** Greek has no sh and ch: Μπισκέκ, Γκίνγκριτς. */
const HISSED = /[sc]/g;

/** An English w is a vowel of its own in other alphabets: Уилсон, Γουίλσον. */
function spellW(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll('\u0301', '')
    .normalize('NFC')
    .replace(/γ?ου(?=[αεηιουω])/g, 'β')
    .replace(/γου(?=ντ)/g, 'βου')
    .replace(/у(?=[аеиоэ])/g, 'в');
}

/** Greek ντ, μπ and γκ write d, b and g, and inside a word nt, nd, mp and nk as well. */
function keysOfSpelling(name: string): readonly string[] {
  const whole = soundKey(romanise(name).replace(/th/g, 't'));
  if (name.includes('χ')) return [whole, soundKey(romanise(name.replace(/χ/g, 'h')).replace(/th/g, 't'))];
  if (!/.(?:ντ|μπ|γκ)/.test(name)) return [whole, ...pinyinsOfPalladius(name).flatMap(latinKeys)];
  const parted = name.replace(/(?<=.)(ν(?=τ)|μ(?=π)|γ(?=κ))/g, '$1·');
  const keys = [whole, soundKey(romanise(parted).replace(/th/g, 't').replaceAll('·', ''))];
  const voiced = name.replace(/(?<=.)ντ/g, 'νδ');
  return voiced === name ? keys : [...keys, soundKey(romanise(voiced).replace(/th/g, 't'))];
}

const SHORTEST_KEY = 3;
const SHORTEST_SKELETON = 3;
const LONG_SKELETON = 5;

/**
 * How alike two names sound that are written in two alphabets, 0 to 1: `Tesla` and Тесла, `Norvik` and Νόρβικ. 0 where
 * both are in one alphabet, or are too short to tell.
 */
export function likenessAcrossAlphabets(a: string, b: string): number {
  // Most pairs are in one alphabet, and the first letter tells.
  if (isLatinLetter(a.charCodeAt(0)) === isLatinLetter(b.charCodeAt(0))) return 0;
  const [one, two] = [soundOf(a), soundOf(b)];
  if (one === undefined || two === undefined || one.isLatin === two.isLatin) return 0;
  let best = 0;
  one.keys.forEach((left, at) => {
    two.keys.forEach((right, place) => {
      best = Math.max(best, likeness(left, right, one.skeletons[at] as string, two.skeletons[place] as string));
    });
  });
  return best;
}

function isLatinLetter(code: number): boolean {
  return code < 0x250;
}

function likeness(left: string, right: string, leftSkeleton: string, rightSkeleton: string): number {
  const shortest = Math.min(left.length, right.length);
  if (shortest < SHORTEST_KEY) return 0;
  if (left === right) return 0.93;
  const consonants = Math.min(leftSkeleton.length, rightSkeleton.length);
  if (consonants < SHORTEST_SKELETON) return consonants === 2 && editDistance(left, right, 1) === 1 ? 0.8 : 0;
  // Vowels are what schemes differ in, but not in all of them at once.
  const distance = editDistance(left, right, Math.ceil(shortest / 3));
  if (distance > Math.ceil(shortest / 3)) return 0;
  if (leftSkeleton === rightSkeleton) return 0.88;
  return consonants >= LONG_SKELETON && editDistance(leftSkeleton, rightSkeleton, 1) <= 1 ? 0.8 : 0;
}

/** What two spellings of a name in two alphabets most often share; empty where it is too short to tell. */
export function traceAcrossAlphabets(name: string): readonly string[] {
  const sound = soundOf(name);
  if (sound === undefined) return [];
  return sound.skeletons.filter((skeleton) => skeleton.length >= SHORTEST_SKELETON);
}

/** What two names have in common of which `likenessAcrossAlphabets` says more than 0: at least one of these. */
export function alphabetTraces(name: string): readonly string[] {
  const sound = soundOf(name);
  if (sound === undefined) return [];
  return sound.keys.flatMap((key, at) => {
    const skeleton = sound.skeletons[at] as string;
    return [
      skeleton.length < SHORTEST_SKELETON ? `key ${key}` : `consonants ${skeleton}`,
      // One of the two has two consonants, and the other as many or one more.
      ...(skeleton.length > SHORTEST_SKELETON ? [] : deletionsOf(key)),
      ...(skeleton.length < LONG_SKELETON ? [] : deletionsOf(skeleton).map((rest) => `long ${rest}`)),
    ];
  });
}

const LEAST_CONSONANTS = 3;
const SHORTEST_RESPELT = 4;

/** Чжэньюй and Дженью: Palladius’ scheme and the sound of the pinyin, in one alphabet. */
export function isPalladiusRespelt(a: string, b: string): boolean {
  if (a === b || a[0] === b[0]) return false;
  return [a, b].some((own, at) => {
    const other = soundKey(romanise((at === 0 ? b : a).replace(/[чд]ж/g, 'ч').replace(/й$/, '')));
    return pinyinsOfPalladius(own).some(
      (pinyin) => soundKey(pinyin.replace(/zh|j|q/g, 'ch').replace(/x/g, 'sh')) === other,
    );
  });
}

/** Маск and Муск: one vowel of a carried-over name is another, all else is the same. */
export function isRespeltByVowel(a: string, b: string, vowels: string): boolean {
  if (a.length !== b.length || a.length < SHORTEST_RESPELT || a[0] !== b[0]) return false;
  let differences = 0;
  let consonants = 0;
  for (let at = 0; at < a.length; at += 1) {
    const [one, two] = [a[at] as string, b[at] as string];
    if (!vowels.includes(one)) consonants += 1;
    if (one === two) continue;
    differences += 1;
    if (!vowels.includes(one) || !vowels.includes(two)) return false;
  }
  return differences === 1 && consonants >= LEAST_CONSONANTS;
}
