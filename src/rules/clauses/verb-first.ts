import { sureFiniteShape } from '../../analysis/breaks/sure-finite-shape';
import { closedWords } from '../../analysis/text/closed-words';
import type { Sentence } from '../../analysis/text/sentences';
import type { Words } from '../../analysis/text/words';
import type { Language } from '../../core/language';
import { wordSet, wordSets } from '../../core/word-set';

/** Tells whether a word of this spelling may be a finite verb. */
export function finiteWord(language: Language): (lower: string) => boolean {
  const closed = closedWords(language);
  const helping = wordSet(language.words.auxiliaries);
  const finite = wordSet(language.verbs.finiteForms);
  const shape = sureFiniteShape(language);
  return (lower) => helping.has(lower) || (!closed.has(lower) && (finite.has(lower) || shape.test(lower)));
}

/** Tells whether a sentence begins with a verb, or with a clitic and one, behind which no pronoun or article is its subject. */
export function verbFirstFinder(
  language: Language,
  words: Words,
): (sentence: Pick<Sentence, 'firstWord' | 'lastWord'>) => boolean {
  const { auxiliaries, pronouns, articles } = language.words;
  const clitics = wordSet(language.seams?.clitics);
  const helping = wordSet(auxiliaries);
  const subjects = wordSets(pronouns, articles);
  const mayBeFinite = finiteWord(language);
  return ({ firstWord, lastWord }) => {
    const from = clitics.has(words.form(firstWord).lower) ? firstWord + 1 : firstWord;
    if (from >= lastWord) return false;
    const { lower } = words.form(from);
    if (helping.has(lower)) return from + 1 < lastWord && !subjects.has(words.form(from + 1).lower);
    return mayBeFinite(lower);
  };
}
