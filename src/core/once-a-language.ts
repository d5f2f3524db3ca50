import type { Language } from './language';
import { oncePer } from './once';

/** Works out what depends on a language alone once: many rules ask for it in every article. */
export function onceALanguage<T>(make: (language: Language) => T): (language: Language) => T {
  return oncePer(make);
}
