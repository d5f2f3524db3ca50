const WHOLE = /^[\u0900-\u097f]+$/;
const LETTER = /[\u0904-\u0939]/g;
const CONSONANT = /[\u0915-\u0939]/g;
const SIGN = /[\u0900-\u0903\u093c\u093e-\u094d]/;
/** A sign, or the avagraha, which stands for a lost vowel. */
const INSIDE = /^[\u0900-\u0903\u093a-\u094f]/;
/** The nasal of the consonant behind it, and the candrabindu. */
const NASAL = /(?:ङ\u094d(?=[क-घ])|ञ\u094d(?=[च-झ])|ण\u094d(?=[ट-ढ])|न\u094d(?=[त-ध])|म\u094d(?=[प-भ]))|\u0901/g;

const NUKTA = /\u093c/g;
const FIRST_VOWEL = /^[\u093e-\u094d]/;
const LAST_SIGNS = /[\u0902\u0903\u093e-\u094d]+$/;

/** Tells whether a text is written in Devanagari alone. */
export function isDevanagari(text: string): boolean {
  return WHOLE.test(text);
}

/** Tells whether a character belongs to the letter before it. */
export function isSign(character: string | undefined): boolean {
  return character !== undefined && SIGN.test(character);
}

/** Tells whether a text begins in the midst of a word. */
export function beginsInside(text: string): boolean {
  return INSIDE.test(text);
}

/** How many vowels and consonants a text has that are letters by themselves. */
export function lettersIn(text: string): number {
  return text.match(LETTER)?.length ?? 0;
}

export function consonantsIn(text: string): number {
  return text.match(CONSONANT)?.length ?? 0;
}

/** Writes every nasal as the anusvara that may stand for it: अङ्ग, अंग. */
export function withAnusvara(text: string): string {
  return text.replace(NASAL, '\u0902');
}

/** Leaves out the dot that tells letters of other languages apart, and often lacks. */
export function withoutNukta(text: string): string {
  return text.replace(NUKTA, '');
}

/** Leaves out the vowel of the letter before a text, which it begins with, or the sign that there is none. */
export function withoutFirstVowel(text: string): string {
  return text.replace(FIRST_VOWEL, '');
}

export function withoutLastSigns(text: string): string {
  return text.replace(LAST_SIGNS, '');
}
