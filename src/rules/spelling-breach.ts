import type { TermVariant } from '../analysis/glossary/glossary-matches';
import { isAcronym } from '../analysis/glossary/term-index';
import { plainMarks } from '../analysis/text/fold-text';
import type { Suggestion } from '../core/rule';

/**
 * Tells how sure it is, 0 to 1, that a variant breaks the glossary rather than the grammar: an inflected form, a verb,
 * a compound adjective or an ordinary word may have the same letters as a term.
 */
export function spellingBreach(variant: TermVariant, written: string, closed: ReadonlySet<string>): number {
  const { term, difference } = variant;
  const { caseSensitive, doNotTranslate } = term.entry;
  const literal = caseSensitive || doNotTranslate;
  switch (difference) {
    case 'none':
      return 0;
    case 'case':
      return caseBreach(term.text, written, literal, closed);
    case 'joined':
      return 0.9;
    case 'parted':
      if (/\s/.test(written)) return isParted(written, closed) ? 0.8 : 0;
      return 0.9;
    case 'hyphen':
      // A hyphen for a space is grammar in English (`intensive-care unit`) unless the term is a fixed name.
      return literal || (/[\p{Lu}\p{Nd}]/u.test(term.text) && term.text.includes('-')) ? 0.9 : 0;
    case 'accents':
    case 'diacritics':
      return diacriticsBreach(term.text, written, difference);
  }
}

const SHORTEST_PART = 3;

function isParted(written: string, closed: ReadonlySet<string>): boolean {
  const parts = written.split(/\s+/);
  return parts.every((part) => part.length >= SHORTEST_PART && !closed.has(part.toLowerCase()));
}

/** Case is judged where the entry says so, and in brands with a capital inside (`GitHub`), which nothing else is. */
function caseBreach(wanted: string, written: string, literal: boolean, closed: ReadonlySet<string>): number {
  if (written === written.toUpperCase()) return 0;
  const words = wanted.split(/[\s-]+/);
  const others = written.split(/[\s-]+/);
  if (words.some((word, index) => /\p{Ll}\p{Lu}/u.test(word) && word !== others[index] && !isUpper(others[index]))) {
    return 0.95;
  }
  if (!literal || isAcronym(wanted)) return 0;
  // Articles inside a name follow the sentence: `the New York Times`.
  const content = words.flatMap((word, index) => (closed.has(word.toLowerCase()) ? [] : [[word, others[index] ?? '']]));
  if (content.every(([word, other]) => word === other)) return 0;
  const named = content.some(([, other]) => /\p{Lu}/u.test(other as string));
  // In lower case a name of one word is an ordinary word (`apple`); the first letter alone may begin a sentence.
  if (!named) return 0;
  const atMostFirst = content.length === 1 && /^\p{Ll}/u.test(wanted);
  return atMostFirst ? 0 : 0.85;
}

function isUpper(word: string | undefined): boolean {
  return word !== undefined && word === word.toUpperCase();
}

const SHORTEST_WITHOUT_ACCENTS = 7;

function diacriticsBreach(wanted: string, written: string, difference: 'accents' | 'diacritics'): number {
  if (written === written.toUpperCase()) return 0;
  if (/^\p{Lu}/u.test(wanted) && /^\p{Lu}/u.test(written)) return 0.9;
  // A capital where the term has none belongs to a name in another language: School of Hygiene.
  if (/^\p{Lu}/u.test(written)) return 0;
  // tâche and tache, infecté and infecte are different words: only a long one that lost its accents is a misspelling.
  if (difference === 'diacritics' || wanted.length < SHORTEST_WITHOUT_ACCENTS) return 0;
  const ends = (text: string) => plainMarks(text).toLowerCase().slice(-2);
  return ends(wanted) === ends(written) ? 0.75 : 0;
}

/** The repair of a variant; what is inflected keeps its ending. */
export function spellingRepair(variant: TermVariant, written: string): readonly Suggestion[] {
  const { term, ending, offset, endOffset } = variant;
  const capital = /^\p{Lu}/u.test(written) && /^\p{Ll}\P{Lu}*$/u.test(term.text);
  const text = (capital ? (term.text[0] as string).toUpperCase() + term.text.slice(1) : term.text) + ending;
  return [{ message: `Write “${text}”`, safe: false, edits: [{ offset, endOffset, text }] }];
}
