import type { Language } from '../core/language';
import { onceALanguage } from '../core/once-a-language';
import { placeConcept } from './places';

// Names recur from article to article; beyond this many, what is known is forgotten.
const MOST_KNOWN = 50_000;

/** The place concept of a word in an article of `language`, looked up once a spelling. */
export const placesFor: (language: Language) => (text: string) => string | undefined = onceALanguage(rememberPlaces);

function rememberPlaces(language: Language): (text: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (text) => {
    if (known.has(text)) return known.get(text);
    const concept = placeConcept(language.tag, text, language.stem);
    if (known.size === MOST_KNOWN) known.clear();
    known.set(text, concept);
    return concept;
  };
}
