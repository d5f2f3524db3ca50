import { editDistance } from '../source/token-likeness';

const LEAST_CONSONANTS = 4;
/** Peter, पीटर् beside Hallman, हल्मन्: what stands in a name of several words has the others to vouch for it. */
const LEAST_CONSONANTS_OF_PART = 3;
const SHORTEST_ALONE = 4;
const SHORTEST_PART = 3;
const LONG = 6;
const VOWEL_FIRST = /^[aeiou]/;

/**
 * How alike a name and a romanised one are; the consonants alone say too little in a script that writes every word by its
 * sound.
 */
export function likenessInLatin(name: string, romanised: string, isPart: boolean): number {
  const [one, two] = [foldVowels(name), foldVowels(romanised)];
  const longest = Math.max(one.length, two.length);
  if (longest < (isPart ? SHORTEST_PART : SHORTEST_ALONE)) return 0;
  const distance = editDistance(one, two, Math.floor(longest / 3));
  const [left, right] = [one, two].map((text) => text.replace(/[aeiou]/g, '')) as [string, string];
  // Reddy is no लेडी: of a short name every consonant tells.
  if (distance <= 1 && (left === right || longest >= LONG)) return 0.9;
  // Anderson, एण्डर्सन्: vowels are spelt by ear, so that many consonants in one order say enough.
  const least = isPart ? LEAST_CONSONANTS_OF_PART : LEAST_CONSONANTS;
  return left === right && left.length >= least && VOWEL_FIRST.test(one) === VOWEL_FIRST.test(two) ? 0.85 : 0;
}

function foldVowels(text: string): string {
  return text
    .replace(/q|c(?=[^eihy])/g, 'k')
    .replace(/w/g, 'v')
    .replace(/[yj](?=[^aeiou]|$)/g, 'i')
    .replace(/ai|ei|ey/g, 'e')
    .replace(/ou|oo/g, 'u')
    .replace(/h/g, '')
    .replace(/(.)\1+/g, '$1');
}
