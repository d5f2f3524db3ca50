import { romaniseDevanagari } from './devanagari';

const FEWEST_CONSONANTS = 4;
const VOWEL = /[AEIU]/;

/**
 * What all spellings of an English word in Devanagari share, by its sounds, a letter each, of which A, E, I and U are vowels: its
 * consonants, whether it begins with a vowel and ends in an i, and the first vowel of a word that has too few consonants to be told by.
 */
export function spokenKey(sounds: string): string {
  let consonants = '';
  for (const sound of sounds) if (!VOWEL.test(sound) && sound !== consonants.at(-1)) consonants += sound;
  if (consonants === '') return '';
  const first = consonants.length < FEWEST_CONSONANTS ? (VOWEL.exec(sounds)?.[0] ?? '') : '';
  return `${VOWEL.test(sounds[0] as string) ? '+' : ''}${consonants}${first}${sounds.endsWith('I') ? '-' : ''}`;
}

const VOICED = /ज\u093c|\u095b/;
const PLURAL = /(?<=..)[sJ]$/;

/** The keys of the English words that a word in Devanagari may spell, with the ending of a Sanskrit case or of an English plural. */
export function spokenKeys(word: string, stem: string): readonly string[] {
  const whole = word.endsWith('ङ्') ? `${word}ग्` : word;
  // A z is written where English speaks an s, too: चेज़र्.
  const spelt = (VOICED.test(whole) ? [whole, stem, whole.replace(VOICED, 'स')] : [whole, stem]).map(soundsOf);
  const keys = [...spelt, ...spelt.map((sounds) => sounds.replace(PLURAL, ''))].map(spokenKey);
  return [...new Set(keys)].filter((key) => key !== '');
}

/** Sibilants are one, and so are j and z; an aspirate is its plain sound; y is heard in one spelling and not in the other. */
function soundsOf(word: string): string {
  return romaniseDevanagari(word)
    .replace(/ch/g, 'C')
    .replace(/(?<=.)h/g, '')
    .replace(/jh?|z/g, 'J')
    .replace(/y/g, '')
    .replace(/[ao]/g, 'A')
    .replace(/[eiu]/g, (vowel) => vowel.toUpperCase());
}
