import type { Article } from '../core/article';
import type { Document } from '../core/document';
import type { Language } from '../core/language';
import { languages } from '../lang';
import { kindsFor } from '../lang/kinds';
import { knownThingsFor, namedThingsFor } from '../lang/known-things';
import { noLexicon } from '../lang/lexicon';
import { nameFactsFor } from '../lang/name-facts';
import { neighboursOf } from '../lang/neighbours';
import { placesFor } from '../lang/places-for';
import { sensesFor } from '../lang/senses';

/** A document as analyses and rules see it; without source, glossary or model, unless `known` has them. */
export function articleOf(document: Document, language: Language, known: Partial<Article> = {}): Article {
  return {
    document,
    language,
    languageUnknown: !languages.includes(language),
    source: undefined,
    sourceLanguage: undefined,
    glossary: undefined,
    embedder: undefined,
    placeOf: placesFor(language),
    kindsOf: kindsFor(language),
    knownThings: (first) => knownThingsFor(language)(first),
    namedThings: (units) => namedThingsFor(language)(units),
    nameFacts: nameFactsFor(language),
    senses: sensesFor(language),
    lexicon: noLexicon,
    languages,
    neighbours: neighboursOf(language),
    ...known,
  };
}
