import type { Language } from './language';

/** Works out what depends on a language alone once: many rules ask for it in every article. */
export function onceALanguage<T>(make: (language: Language) => T): (language: Language) => T {
  const known = new WeakMap<Language, { readonly value: T }>();
  return (language) => {
    let made = known.get(language);
    if (made === undefined) {
      made = { value: make(language) };
      known.set(language, made);
    }
    return made.value;
  };
}
