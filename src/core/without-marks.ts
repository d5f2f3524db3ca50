const NOT_ASCII = /[^\0-\x7f]/;

/** A text decomposed (NFD) and without its combining marks: accents, and in Indic scripts the signs of vowels. */
export function withoutMarks(text: string): string {
  return NOT_ASCII.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
}
