import type { Language } from '../../core/language';
import { closedWords } from '../text/closed-words';
import type { Words } from '../text/words';

const LETTERS_OF_SCRIPTS = 0.4;
const FEWEST_WORDS = 12;
/** What a text has of the function words of its language at least, and what it has of another's at most. */
const LEAST_SHARE = 0.25;
const TIMES = 2.5;
const LONGEST_SAMPLE = 4000;

/** Tells whether a text is surely not in the language that it is said to be in; false where nothing is sure. */
export function looksOtherwise(
  prose: string,
  words: Words,
  language: Language,
  languages: readonly Language[],
): boolean {
  if (language.scripts.length === 0) return false;
  if (scriptShare(prose.slice(0, LONGEST_SAMPLE), language) < LETTERS_OF_SCRIPTS) return true;
  if (!language.spaced || words.count < FEWEST_WORDS) return false;
  const own = closedShare(words, language);
  return languages.some(
    (other) =>
      other.spaced &&
      other.scripts.some((script) => language.scripts.includes(script)) &&
      isOver(closedShare(words, other), own),
  );
}

function isOver(other: number, own: number): boolean {
  return other >= LEAST_SHARE && other >= TIMES * own;
}

function closedShare(words: Words, language: Language): number {
  const closed = closedWords(language);
  const isClosed = words.forms.map(({ lower }) => closed.has(lower));
  let hits = 0;
  for (let index = 0; index < words.count; index += 1) if (isClosed[words.formIds[index] as number]) hits += 1;
  return words.count === 0 ? 0 : hits / words.count;
}

const patterns = new WeakMap<Language, RegExp>();

function scriptShare(text: string, language: Language): number {
  let pattern = patterns.get(language);
  if (pattern === undefined) {
    pattern = new RegExp(`[${language.scripts.map((script) => `\\p{Script=${script}}`).join('')}]`, 'gu');
    patterns.set(language, pattern);
  }
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? 1 : (text.match(pattern)?.length ?? 0) / letters;
}
