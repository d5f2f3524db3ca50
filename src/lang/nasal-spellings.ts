import { lazyList, wordList } from './word-list';

const CLASSES: Readonly<Record<string, RegExp>> = { ङ: /[क-घ]/, ञ: /[च-झ]/, ण: /[ट-ढ]/, न: /[त-ध]/, म: /[प-भ]/ };

/** A list of Devanagari words that may end in anusvara or in म्, and hold it or the nasal of a class: all are written. */
export function nasals(text: string): readonly string[] {
  return lazyList(() => [...new Set(wordList(text).flatMap((word) => [word, ...otherNasals(word)]))]);
}

function otherNasals(word: string): readonly string[] {
  const end = word.endsWith('ं') ? `${word.slice(0, -1)}म्` : undefined;
  const inside = word.replace(/[ङञणनम]्(?=[क-म])/g, (nasal, at: number) => (sameClass(nasal, word, at) ? 'ं' : nasal));
  return [...(end === undefined ? [] : [end]), ...(inside === word ? [] : [inside])];
}

function sameClass(nasal: string, word: string, at: number): boolean {
  return CLASSES[nasal[0] as string]?.test(word[at + 2] ?? '') ?? false;
}
