/**
 * Short words that English names of firms and schools end in, with the words that say in full what other languages call them by:
 * `Lindemann Pharma` is Φαρμακευτική, `East Coast Tech` a 工科大学.
 */
const IN_FULL: Readonly<Record<string, readonly string[]>> = {
  tech: ['technology', 'technical', 'polytechnic', 'engineering'],
  pharma: ['pharmaceutical', 'pharmaceuticals', 'pharmacy'],
  estates: ['estate', 'property', 'land', 'real'],
  homes: ['home', 'house', 'housing'],
  pictures: ['film', 'movie', 'cinema'],
  films: ['film', 'movie', 'cinema'],
  motors: ['motor', 'car', 'automobile'],
  foods: ['food'],
  chem: ['chemical', 'chemistry'],
  labs: ['laboratory', 'lab'],
  airways: ['airline', 'aviation'],
  air: ['airline', 'aviation'],
  rail: ['railway', 'railroad'],
  works: ['plant', 'factory'],
  mills: ['mill', 'factory'],
  farms: ['farm'],
  robotics: ['robot'],
  electronics: ['electronic', 'electric'],
  holdings: ['holding'],
  logistics: ['logistic'],
};

const NONE: readonly string[] = [];

/** What a word of a firm's name stands for, in lower case and without the word itself. */
export function inFull(word: string): readonly string[] {
  return Object.hasOwn(IN_FULL, word) ? (IN_FULL[word] as readonly string[]) : NONE;
}
