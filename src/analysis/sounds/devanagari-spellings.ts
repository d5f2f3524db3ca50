import { romaniseDevanagari } from './devanagari';

/** A word as all its spellings in Devanagari share it: its consonants, and what is heard between them. */
export interface SpeltName {
  /** Its letters without the ending of a case and without the sign that it ends in. */
  readonly bare: string;
  readonly consonants: string;
  /** The vowels before, between and behind the consonants: one more than there are of them. */
  readonly vowels: readonly string[];
  /** True where it ends in a consonant that has its virama, as no word of Sanskrit does. */
  readonly isForeign: boolean;
}

/** Cases of names, by what the nominative or the bare name has instead. */
const CASES: ReadonlyArray<readonly [RegExp, string]> = [
  [/(?:स्य|ः)$/, ''],
  [/े[नण]$/, ''],
  [/ाया[ःं]?$|ायै$/, 'ा'],
  [/्या(?:ः|ं|म्)?$/, 'ी'],
];
const SHORTEST = 4;
const FOREIGN_END = /[खगघचछजझञठडढणथधपफबभयरलवशषसहळकटतदन]\u093c?\u094d$/;
const LAST_SIGN = /[\u094d\u093e-\u094c]$/;
/** What is heard alike: v and b, a sibilant and another, ai and e, au and o; y and a doubled consonant are not heard at all. */
const ALIKE: ReadonlyArray<readonly [RegExp, string]> = [
  [/sh/g, 's'],
  [/(?<=[^aeiou])h/g, ''],
  [/h(?=[^aeiou])/g, ''],
  [/z/g, 'j'],
  [/b/g, 'v'],
  [/(?<=o)v(?=a)/g, ''],
  [/a?i?yy?(?=[aeiou])/g, 'i'],
  [/y/g, ''],
  [/ai|ae/g, 'e'],
  [/au|ao|oa/g, 'o'],
  [/([^aeiou])\1+/g, '$1'],
];
/** Vowels that hands and ears take for one another inside of a word, by both. */
const NEAR = new Set(['a', 'ai', 'au', 'ao', 'i', 'ei', 'ou', 'ae', 'u', 'iia', 'aia', 'ia']);
const MOST_CHANGES = 2;

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
  let sound = romaniseDevanagari(form);
  for (const [pattern, to] of ALIKE) sound = sound.replace(pattern, to);
  return {
    bare: form.replace(LAST_SIGN, ''),
    consonants: sound.replace(/[aeiou]/g, ''),
    vowels: sound.split(/[^aeiou]/),
    isForeign: FOREIGN_END.test(text),
  };
}

/** Tells whether two words may spell one name; a given name says by its last vowel whose it is, as a family's does not. */
export function maySpellOne(a: SpeltName, b: SpeltName, isFamily: boolean): boolean {
  if (a.consonants !== b.consonants) return false;
  let changes = 0;
  const last = a.vowels.length - 1;
  return a.vowels.every((one, at) => {
    const two = b.vowels[at] as string;
    if (one === two) return true;
    changes += 1;
    if (changes > MOST_CHANGES) return false;
    const both = one < two ? one + two : two + one;
    if (at === last) return isFamily && (both === 'a' || both === 'ei');
    // The vowel of the first syllable tells names apart: Kiran and Karan.
    if (at === 0) return both === 'ei';
    if (at === 1 && a.vowels[0] === '') return both === 'a';
    return NEAR.has(both);
  });
}

/** Tells whether two spellings differ in more than what a case changes. */
export function areSpeltApart(a: SpeltName, b: SpeltName): boolean {
  if (a.isForeign !== b.isForeign) return true;
  const [short, long] = a.bare.length < b.bare.length ? [a.bare, b.bare] : [b.bare, a.bare];
  return !long.startsWith(short);
}
