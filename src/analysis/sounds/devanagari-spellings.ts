import { romaniseDevanagari } from './devanagari';
import { foldLetters, type LetterFolds } from './fold-letters';

/** A word as all its spellings in Devanagari share it: its consonants, and what is heard between them. */
export interface SpeltName {
  /** Its letters without the ending of a case and without the virama that it ends in. */
  readonly form: string;
  /** The same without the sign of a vowel that it ends in. */
  readonly bare: string;
  readonly consonants: string;
  /** The vowels before, between and behind the consonants: one more than there are of them. */
  readonly vowels: readonly string[];
  /** True where it ends in a consonant that has its virama, as no word of Sanskrit does. */
  readonly isForeign: boolean;
  /** True for a nominative that shows by its sign. */
  readonly hasVisarga: boolean;
  /** True where it ends in a consonant without any sign, as Hindi writes it, and no word of a sentence in Sanskrit is. */
  readonly isBare: boolean;
}

/** Cases of names, by what the nominative or the bare name has instead. */
const CASES: ReadonlyArray<readonly [RegExp, string]> = [
  [/े[नण]$/, ''],
  [/ाया[ःं]?$|ायै$/, 'ा'],
  [/(?<!य)्या(?:ः|ं|म्)?$/, 'ी'],
  [/(?:स्य|ः)$/, ''],
];
const SHORTEST = 4;
const FOREIGN_END = /[खगघचछजझञठडढणथधपफबभयरलवशषसहळकटतदन]\u093c?\u094d$/;
const BARE_END = /[\u0915-\u0939]\u093c?$/;
/** The sign that English and Hindi have between a and o: हॉल, हाल्. */
export const FOREIGN_O = /[\u0911\u0949]/;
const LAST_VIRAMA = /\u094d$/;
const LAST_SIGN = /[\u094d\u093e-\u094c]$/;
/**
 * What is heard alike: अय् and ऐ, v and b, a sibilant and another, ts and ch, the nasal of a throat and its g, ai and e, au and o, राव and राओ; y and a
 * doubled consonant are not heard at all.
 */
const ALIKE: LetterFolds = [
  // As most of India speaks it: लक्ष and लख्य, अक्षय and अखय.
  [/ksh(?=[aeiouy]|$)/g, 'kh'],
  [/ey(?=[^aeiouy]|$)/g, 'e'],
  [/ay(?=[^aeiouy]|$)/g, 'ai'],
  [/sh/g, 's'],
  [/(?<=[^aeiou])h/g, ''],
  [/h(?=[^aeiou])/g, ''],
  [/z/g, 'j'],
  [/^y(?=[aeiou])/g, 'j'],
  [/(?<=o)v(?=a)/g, ''],
  [/b/g, 'v'],
  [/ts/g, 'c'],
  [/ng(?=a?[^aeiouy]|a?$)/g, 'n'],
  [/rava?(?=[^aeiou]|$)/g, 'ro'],
  [/[ae]?i?yy?(?=[aeiou])/g, 'i'],
  [/y/g, ''],
  [/ai|ae/g, 'e'],
  [/au|ao|oa/g, 'o'],
  [/([^aeiou])\1+/g, '$1'],
  // As Russian and German speak the last letter: सोकोलोव् and सोकोलोफ, राइनफेल्ड् and राइनफेल्ट.
  [/f$/, 'v'],
  // As Spanish speaks it: मार्टिनेज् and मार्तिनेस.
  [/(?<=[eio])j$/, 's'],
  [/(?<=[lnr])d$/, 't'],
];
/** Vowels that hands and ears take for one another inside of a word, by both. */
const NEAR = new Set(['a', 'ai', 'au', 'ao', 'i', 'ei', 'ou', 'ae', 'u', 'iia', 'aia', 'ia', 'eia', 'ioo', 'iuu']);
/** A vowel behind a y and without it: ज्योति and जोति. */
const GLIDES = new Set(['iaa', 'ioo', 'iuu']);
/** Of a given name that may end in an e or an i. */
const FEWEST_OF_GIVEN = 3;
const MOST_CHANGES = 2;
/** A vowel that is inherent here and silent there: धर्मपाल, धरमपाल. */
const SILENT = 'a';
const MOST_SILENT = 3;

/** How a word is spelt, if it may be a name. */
export function spellingOf(text: string): SpeltName {
  let form = text;
  for (const [pattern, to] of CASES) {
    const rest = form.replace(pattern, to);
    if (rest !== form && rest.length >= SHORTEST) {
      form = rest;
      break;
    }
  }
  const sound = foldLetters(romaniseDevanagari(form), ALIKE);
  return {
    form: form.replace(LAST_VIRAMA, ''),
    bare: form.replace(LAST_SIGN, ''),
    consonants: sound.replace(/[aeiou]/g, ''),
    vowels: sound.split(/[^aeiou]/),
    isForeign: FOREIGN_END.test(text),
    isBare: BARE_END.test(text),
    hasVisarga: text.endsWith('ः'),
  };
}

/** The parts of a name as one, as a compound writes them. */
export function joinedSpelling(parts: readonly SpeltName[]): SpeltName {
  const last = parts.at(-1) as SpeltName;
  const before = parts.slice(0, -1);
  const vowels: string[] = [];
  for (const part of parts) {
    const [first = '', ...rest] = part.vowels;
    vowels.push(`${vowels.pop() ?? ''}${first}`, ...rest);
  }
  const forms = before.map(({ form }) => form).join('');
  return {
    form: forms + last.form,
    bare: forms + last.bare,
    consonants: parts.map(({ consonants }) => consonants).join(''),
    vowels,
    isForeign: parts.some(({ isForeign }) => isForeign),
    isBare: parts.some(({ isBare }) => isBare),
    hasVisarga: last.hasVisarga,
  };
}

/** Tells whether two words may spell one name; a given name says by its last vowel whose it is, as a family's does not. */
export function maySpellOne(a: SpeltName, b: SpeltName, isFamily: boolean): boolean {
  if (a.consonants !== b.consonants) return false;
  let changes = 0;
  let silent = 0;
  const last = a.vowels.length - 1;
  return a.vowels.every((one, at) => {
    const two = b.vowels[at] as string;
    if (one === two) return true;
    const both = one < two ? one + two : two + one;
    if (both === SILENT) silent += 1;
    else changes += 1;
    if (changes > MOST_CHANGES || silent > MOST_SILENT) return false;
    // अलेक्सेय् and अलेक्सी
    if (at === last && both === 'ei') return isFamily || a.consonants.length >= FEWEST_OF_GIVEN;
    if (at === last) return isFamily && both === 'a';
    // The vowel of the first syllable tells given names apart, Kiran and Karan; वर्मा and वेर्मा are one family beside one given name.
    if (at === 0) return both === 'ei' || (isFamily && both === 'ae');
    if (at === 1 && a.vowels[0] === '')
      return (
        both === 'a' ||
        both === 'ou' ||
        GLIDES.has(both) ||
        (both === 'ao' && (isFamily || FOREIGN_O.test(a.form + b.form))) ||
        (both === 'ae' && isFamily)
      );
    return NEAR.has(both);
  });
}

/** Tells whether two spellings differ in more than what a case changes. */
export function areSpeltApart(a: SpeltName, b: SpeltName): boolean {
  // परिषदा is a case of परिषद्.
  if (a.isForeign !== b.isForeign) return a.bare !== b.bare || (a.isForeign ? b : a).isBare;
  const [short, long] = a.bare.length < b.bare.length ? [a.bare, b.bare] : [b.bare, a.bare];
  return !long.startsWith(short);
}
