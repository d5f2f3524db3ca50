import type { NumberAgreement } from '../../core/language';
import { wordList } from '../word-list';

/**
 * Determiners of one number only, and endings that only nouns of one number have. Left out is what is a pronoun or a preposition
 * as well (Italian `la`, Portuguese `a`), and what verbs and adverbs end in (French `-ement` behind `des`).
 */
export const agreement = {
  fr: {
    singular: wordList('un une cet cette chaque aucun aucune'),
    plural: wordList('des ces plusieurs quelques deux trois quatre cinq six sept huit neuf dix'),
    singularEndings: wordList('tion sion isme ité'),
    pluralEndings: wordList('tions sions ements ités ismes ateurs'),
  },
  es: {
    singular: wordList('el la un una este esta esa cada del al'),
    plural: wordList('los las unos unas estos estas esos esas varios varias muchos muchas dos tres cuatro cinco'),
    singularEndings: wordList('ción sión idad'),
    pluralEndings: wordList('ciones siones idades imientos'),
  },
  it: {
    singular: wordList('un uno una questa quella ogni della nella alla dalla sulla del nel dal sul'),
    plural: wordList('delle nelle alle dalle sulle queste quelle alcune molte due tre quattro cinque'),
    singularEndings: wordList('zione sione'),
    pluralEndings: wordList('zioni sioni imenti amenti'),
  },
  pt: {
    singular: wordList('o um uma esta essa cada do da na'),
    plural: wordList('os as dos das uns umas estes estas vários várias dois duas três quatro cinco'),
    singularEndings: wordList('ação ição ução idade amento imento'),
    pluralEndings: wordList('ações ições uções idades amentos imentos'),
  },
  de: {
    singular: wordList('eine jede'),
    plural: wordList('zwei drei vier fünf sechs beide mehrere viele einige wenige'),
    singularEndings: wordList('ung heit keit schaft'),
    pluralEndings: wordList('ungen heiten keiten schaften'),
  },
  nl: {
    singular: wordList('een elke iedere'),
    plural: wordList('twee drie vier vijf zes enkele meerdere vele'),
    singularEndings: wordList('ing heid'),
    pluralEndings: wordList('ingen heden'),
  },
} satisfies Readonly<Record<string, NumberAgreement>>;
