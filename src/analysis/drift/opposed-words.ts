import type { Article } from '../../core/article';
import type { Language } from '../../core/language';
import { contrastOf } from '../text/contrasts';
import type { Form } from '../text/words';

/**
 * Tells whether an English name is another one than some words of the article's language: it says what one of them excludes
 * (`Northern`, `du Sud`), or they differ in one word that is known in both languages (`Golden Fox`, `Volpe d’Argento`).
 */
export type AreOpposed = (english: readonly string[], forms: readonly Form[], likeness: Likeness) => boolean;

/** How alike the model takes an English word and one of the article's language to be. */
type Likeness = (english: string, form: Form) => number;

/** East and eastern say the same. */
const SHARED = 4;
/** Where the lexicon has no translation for another, the model may know one: oversight, surveillance. */
const LEAST_LIKE = 0.6;
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
export function opposedWords({ language, languages, lexicon, kindsOf, placeOf }: Article): AreOpposed {
  const setOf = contrastOf(language);
  const says = (some: readonly Form[], words: readonly string[]) =>
    some.some(({ stem }) => words.some((word) => lexicon.translates([stem], [word])));
  const excludes = (english: string, forms: readonly Form[]): boolean => {
    const own = forms.filter(({ stem }) => setOf(stem) !== undefined);
    const set = own.length > 0 ? rivalsIn(languages).get(english) : undefined;
    if (set === undefined) return false;
    const isRival = (word: string) => !word.startsWith(english.slice(0, SHARED));
    return (
      !says(forms, [english, ...set.filter((word) => !isRival(word))]) && says(own, [...new Set(set.filter(isRival))])
    );
  };
  const areOne = (word: string, form: Form) => word === form.lower || lexicon.translates([form.stem], [word]);
  const differ = (english: readonly string[], forms: readonly Form[], likeness: Likeness): boolean => {
    if (english.length !== forms.length || english.length < 2) return false;
    const [word, ...words] = english.filter((one) => !forms.some((form) => areOne(one, form)));
    const [form, ...others] = forms.filter((one) => !english.some((other) => areOne(other, one)));
    if (word === undefined || form === undefined || words.length > 0 || others.length > 0) return false;
    // What kind of thing it is, translations choose at will, and what belongs to a country too.
    if (placeOf(form.text) !== undefined || kindsOf(form.text).some((kind) => kindsOf(word).includes(kind)))
      return false;
    return lexicon.knowsEnglish([word]) && lexicon.knows([form.stem]) && likeness(word, form) < LEAST_LIKE;
  };
  return (english, forms, likeness) =>
    english.some((word) => excludes(word, forms)) || differ(english, forms, likeness);
}
