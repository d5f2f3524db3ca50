import { kindOf, LETTER } from './code-kinds';

/** Tells whether the code unit at `at` is a letter; half of a surrogate pair is none. */
export function isLetterAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && kindOf(text.charCodeAt(at)) === LETTER;
}
