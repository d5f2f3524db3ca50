import type { Article } from '../core/article';
import type { Language } from '../core/language';
import { contrastOf } from './contrasts';
import type { Form } from './words';

/** Tells whether an English word says what one of some words of the article's language excludes: `Northern`, `du Sud`. */
export type AreOpposed = (english: string, forms: readonly Form[]) => boolean;

/** East and eastern say the same. */
const SHARED = 4;
const setsOfAll = new WeakMap<readonly Language[], ReadonlyMap<string, readonly string[]>>();

/** Every word that excludes others, in any language, with those. */
function rivalsIn(languages: readonly Language[]): ReadonlyMap<string, readonly string[]> {
  let rivals = setsOfAll.get(languages);
  if (rivals === undefined) {
    const found = new Map<string, string[]>();
    for (const set of languages.flatMap(({ words }) => words.contrasts))
      for (const word of set) found.set(word, [...(found.get(word) ?? []), ...set]);
    rivals = found;
    setsOfAll.set(languages, rivals);
  }
  return rivals;
}

/** Reads which words exclude each other, and which of the article's language translate them. */
export function opposedWords({ language, languages, lexicon }: Article): AreOpposed {
  const setOf = contrastOf(language);
  return (english, forms) => {
    const own = forms.filter(({ stem }) => setOf(stem) !== undefined);
    const set = own.length > 0 ? rivalsIn(languages).get(english) : undefined;
    if (set === undefined) return false;
    const isRival = (word: string) => !word.startsWith(english.slice(0, SHARED));
    const says = (some: readonly Form[], words: readonly string[]) =>
      some.some(({ stem }) => words.some((word) => lexicon.translates([stem], [word])));
    return (
      !says(forms, [english, ...set.filter((word) => !isRival(word))]) && says(own, [...new Set(set.filter(isRival))])
    );
  };
}
