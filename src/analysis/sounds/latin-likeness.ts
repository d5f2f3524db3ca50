import { remember } from '../../core/remember';
import { editDistance } from '../source/token-likeness';
import { deletionsOf } from './deletions';

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
  const one = folded(name);
  const two = folded(romanised);
  const longest = Math.max(one.text.length, two.text.length);
  if (longest < (isPart ? SHORTEST_PART : SHORTEST_ALONE)) return 0;
  const isSame = one.consonants === two.consonants;
  // Reddy is no लेडी: of a short name every consonant tells.
  const mayBeNear = isSame || longest >= LONG;
  if (mayBeNear && editDistance(one.text, two.text, Math.floor(longest / 3)) <= 1) return 0.9;
  // Anderson, एण्डर्सन्: vowels are spelt by ear, so that many consonants in one order say enough.
  const least = isPart ? LEAST_CONSONANTS_OF_PART : LEAST_CONSONANTS;
  return isSame && one.consonants.length >= least && one.vowelFirst === two.vowelFirst ? 0.85 : 0;
}

/** What two texts have in common of which `likenessInLatin` says more than 0: at least one of these. */
export function likenessTraces(text: string): readonly string[] {
  const { text: whole, consonants } = folded(text);
  return [`consonants ${consonants}`, ...(whole.length < LONG - 1 ? [] : deletionsOf(whole))];
}

const folded = remember((text: string) => {
  const whole = foldVowels(text);
  return { text: whole, consonants: whole.replace(/[aeiou]/g, ''), vowelFirst: VOWEL_FIRST.test(whole) };
});

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
