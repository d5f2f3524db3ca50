import type { Language } from '../core/language';
import { placeConcept } from './places';

/** The place concept of a word in an article of `language`, looked up once a spelling. */
export function placesFor(language: Language): (text: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (text) => {
    if (known.has(text)) return known.get(text);
    const concept = placeConcept(language.tag, text, language.stem);
    known.set(text, concept);
    return concept;
  };
}
