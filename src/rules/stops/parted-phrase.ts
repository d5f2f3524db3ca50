import { clauseEvidence } from '../../analysis/breaks/clause-evidence';
import { closedWords } from '../../analysis/text/closed-words';
import { wordEnding } from '../../analysis/text/ending';
import { numberWords } from '../../analysis/text/number-words';
import type { Sentence } from '../../analysis/text/sentences';
import type { Words } from '../../analysis/text/words';
import type { Language } from '../../core/language';
import { onceALanguage } from '../../core/once-a-language';
import { wordSet, wordSets } from '../../core/word-set';
import { unexplainedVerbs } from '../clauses/unexplained-verbs';
import { finiteWord } from '../clauses/verb-first';

const SHORTEST = 4;
const SHORTEST_NEXT = 2;
/** So many attributes may stand between a determiner and its noun. */
const MOST_ATTRIBUTES = 2;
/** Above these logits of the model the next sentence has a main clause; where some word of it seems to be its verb, and where none does. */
const MOST_WITH_VERB = 0;
const MOST = 2.5;

const factsOf = onceALanguage((language) => {
  const { articles, contractions, quantifiers } = language.words;
  const { participleEndings } = language.verbs;
  return {
    // No prepositions: `en premier`, `nach hinten`.
    opening: wordSets(articles, contractions, quantifiers, language.seams?.determiners, [...numberWords(language)]),
    pronominal: wordSet(articles),
    // `Jeanne l’attendait.`
    beforeVerb: wordSets(language.seams?.weakArticles, language.seams?.clitics),
    // `desde lo alto. Produciendo …`: what hangs on the sentence is no noun.
    gerund: wordEnding(participleEndings),
  };
});

/**
 * Tells whether a stop parts a noun from the determiner and the attributes before it, where the next sentence is that noun and no clause:
 * `Then the whole. Hall, dark as it was.`
 */
export function partedPhraseFinder(
  language: Language,
  words: Words,
  prose: string,
): (sentence: Sentence, next: Sentence) => boolean {
  const prenominal = language.seams?.prenominal;
  const clauseOf = clauseEvidence(language, words, prose);
  if (prenominal === undefined || clauseOf === undefined) return () => false;
  const closed = closedWords(language);
  const { opening, pronominal, gerund, beforeVerb } = factsOf(language);
  const isVerb = finiteWord(language);
  const countVerbs = unexplainedVerbs(language, words, prose);
  return (sentence, next) => {
    const { firstWord, lastWord } = sentence;
    if (lastWord - firstWord < SHORTEST || next.lastWord - next.firstWord < SHORTEST_NEXT) return false;
    const noun = words.form(next.firstWord);
    if (noun.casing !== 'title' || closed.has(noun.lower)) return false;
    if (isVerb(noun.lower) || gerund.test(noun.lower)) return false;
    const second = words.form(next.firstWord + 1).lower;
    if (isVerb(second) || beforeVerb.has(second)) return false;
    let at = lastWord - 1;
    while (at > firstWord && lastWord - at <= MOST_ATTRIBUTES && isAttribute(at)) at -= 1;
    if (at === lastWord - 1 || at <= firstWord) return false;
    const opener = words.form(at).lower;
    if (!opening.has(opener)) return false;
    // `die Kinder, die lachten`
    if (pronominal.has(opener) && prose[words.ends[at - 1] as number] === ',') return false;
    return clauseOf(next) < (countVerbs(next) > 0 ? MOST_WITH_VERB : MOST);
  };

  function isAttribute(at: number): boolean {
    const { lower, casing } = words.form(at);
    // Where it shows by its ending alone, pronouns look so as well: `alle`.
    if (casing !== 'lower' || (language.capitalisedNouns === true && closed.has(lower))) return false;
    return prenominal?.test(lower) === true;
  }
}
