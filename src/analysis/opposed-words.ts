import type { Article } from '../core/article';
import type { Form } from './words';

/** Tells whether an English word says what one of some words of the article's language excludes: `Northern`, `du Sud`. */
export type AreOpposed = (english: string, forms: readonly Form[]) => boolean;

/** Reads the words that exclude each other in the language, and which of them an English word translates, once a word. */
export function opposedWords({ language, lexicon }: Article): AreOpposed {
  const sets = language.words.contrasts.map((set) => set.map(language.stem));
  const known = new Map<string, readonly (readonly string[])[]>();
  /** Of each set that has a translation of the word, all that is none. */
  const excludedBy = (english: string): readonly (readonly string[])[] => {
    let excluded = known.get(english);
    if (excluded === undefined) {
      excluded = sets.flatMap((set) => {
        const others = set.filter((stem) => !lexicon.translates([stem], [english]));
        return others.length < set.length ? [others] : [];
      });
      known.set(english, excluded);
    }
    return excluded;
  };
  return (english, forms) => {
    if (forms.some(({ stem }) => lexicon.translates([stem], [english]))) return false;
    return excludedBy(english).some((set) => forms.some(({ stem }) => set.includes(stem)));
  };
}
