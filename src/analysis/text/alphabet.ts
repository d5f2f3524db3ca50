import type { Language } from '../../core/language';
import { onceALanguage } from '../../core/once-a-language';
import { closedWords } from './closed-words';

/** The letters that the words of a language have, and the question whether they suffice for a word. */
export interface Alphabet {
  has(lower: string): boolean;
}

// Too few words to tell the letters from.
const FEWEST_WORDS = 60;
const EVERY: Alphabet = { has: () => true };

/** The letters of a language as the words of its pack show them. */
export const alphabetOf: (language: Language) => Alphabet = onceALanguage(made);

function made(language: Language): Alphabet {
  const { words, boilerplate, machinePhrases, dates } = language;
  const all = [...closedWords(language), ...words.genericNouns, ...boilerplate, ...machinePhrases, ...dates.months];
  // Letters without case are signs of a script that several languages write alike, down to their words.
  if (all.length < FEWEST_WORDS || !language.cased) return EVERY;
  const letters = new Set<string>();
  for (const word of all) for (const letter of word) letters.add(letter);
  for (let code = 0x61; code <= 0x7a; code += 1) letters.add(String.fromCharCode(code));
  for (const mark of "-'") letters.add(mark);
  return {
    has: (lower) => {
      for (const letter of lower) if (!letters.has(letter)) return false;
      return true;
    },
  };
}
