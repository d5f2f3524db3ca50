import { languages } from '../../src/lang';
import { stemOf } from '../../src/lang/lexicon';
import type { Bilingual } from './sources';

const LATIN = ['de', 'es', 'fi', 'fr', 'id', 'it', 'pt'];
/** What as many languages have in the English spelling is at home in all of them: camping, status, show. */
const INTERNATIONAL = 3;

/** Finds the stems of words that are spelt as in English and no English for all that. */
export function loanFinder(dictionaries: readonly Bilingual[]): (tag: string) => readonly string[] {
  const spelt = new Map<string, Set<string>>();
  const add = (tag: string, text: string) => {
    const word = text.toLowerCase();
    if (!/^[a-z]{3,}$/.test(word)) return;
    const known = spelt.get(tag) ?? new Set();
    spelt.set(tag, known.add(word));
  };
  for (const { from, to, entries } of dictionaries)
    for (const { head, words } of entries) {
      add(from, head);
      for (const word of words) add(to, word);
    }
  const english = [...(spelt.get('en') ?? [])];
  const shared = english.map((word) => [word, LATIN.filter((tag) => spelt.get(tag)?.has(word) === true)] as const);
  return (tag) => {
    const language = languages.find((one) => one.tag === tag);
    if (language === undefined || !LATIN.includes(tag)) return [];
    return shared
      .filter(([, tags]) => tags.includes(tag) || tags.length >= INTERNATIONAL)
      .map(([word]) => stemOf(language, word));
  };
}
