import { englishSpelling, englishWords } from './data/english-spelling';

const FOREIGN_LETTER = -8;
/** What a word that is known to be English, and no word of the language, counts at least. */
const KNOWN = 12;

/**
 * How much likelier a lower-case word is to be English than of the language, by its letters: a sum of logarithms in halves,
 * above 0 for what looks English, so that those of several words add up. What is `foreign` to the language by its letters is no
 * word of it, though texts in it have it: battery, green.
 */
export function englishLikeness(tag: string, foreign?: RegExp): (word: string) => number {
  let weights: ReadonlyMap<string, number> | undefined;
  return (word) => {
    weights ??= read(englishSpelling[tag] ?? '');
    const shared = wordsOfEnglish().get(word);
    const padded = `_${word}_`;
    let sum = 0;
    for (let at = 0; at + 3 <= padded.length; at += 1) sum += weights.get(padded.slice(at, at + 3)) ?? 0;
    for (const letter of word) if (letter > '\u007f' && /\p{L}/u.test(letter)) sum += FOREIGN_LETTER;
    if (shared === undefined) return sum;
    return shared.includes(tag) && foreign?.test(word) !== true ? Math.min(sum, 0) : Math.max(sum, KNOWN);
  };
}

let common: Map<string, readonly string[]> | undefined;

/** Common English words with the languages that have a word of that spelling. */
function wordsOfEnglish(): ReadonlyMap<string, readonly string[]> {
  if (common === undefined) {
    common = new Map();
    for (const [tags, words] of Object.entries(englishWords)) {
      const shared = tags.split(' ');
      for (const word of words.split(' ')) common.set(word, shared);
    }
  }
  return common;
}

function read(rows: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const row of rows.split(' ')) {
    const first = row.startsWith('-') ? 2 : 1;
    const weight = Number(row.slice(0, first));
    for (let at = first; at + 3 <= row.length; at += 3) weights.set(row.slice(at, at + 3), weight);
  }
  return weights;
}
