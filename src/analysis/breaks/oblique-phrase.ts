import type { Language } from '../../core/language';
import { wordSet } from '../../core/word-set';
import { closedWords } from '../text/closed-words';
import { wordEnding } from '../text/ending';
import type { Sentence } from '../text/sentences';
import type { Words } from '../text/words';

/**
 * Tells whether a sentence is a phrase by its cases: a preposition opens it or a postposition closes it, and no word of it
 * can be a subject or a verb.
 */
export function obliqueFinder(language: Language): (words: Words, sentence: Sentence) => boolean {
  const { obliqueEndings, postpositions, finiteForms, omitsCopula, participleEndings } = language.verbs;
  if (obliqueEndings === undefined) return () => false;
  const examples = (language.verbs.exemplifiers ?? []).map((words) => words.split(' '));
  const prepositions = wordSet(language.words.prepositions);
  const closed = closedWords(language);
  const closes = new Set(postpositions);
  const auxiliaries = wordSet(language.words.auxiliaries);
  const pronouns = wordSet(language.words.pronouns);
  const finite = wordSet(finiteForms);
  const governing = new Set(language.words.prepositions.filter((word) => !closes.has(word)));
  const shape = new RegExp(`.(?:${obliqueEndings.filter((ending) => !ending.includes(' ')).join('|')})$`, 'u');
  const pair = new RegExp(`(?:${obliqueEndings.filter((ending) => ending.includes(' ')).join('|') || '(?!)'})$`, 'u');
  const verbal = new RegExp(`(?:${language.verbs.finiteEndings.join('|') || '(?!)'})$`, 'u');
  const participle = wordEnding(participleEndings);
  return (words, sentence) => {
    const first = words.form(sentence.firstWord).lower;
    const opener =
      examples.find((all) => all.every((word, at) => words.form(sentence.firstWord + at).lower === word))?.length ?? 0;
    const opens = opener > 0 || (!omitsCopula && prepositions.has(first)) || participle.test(first);
    // What only its end shows to be a phrase may open with a verb, for no subject need stand before one.
    if (!opens && (!closes.has(words.form(sentence.lastWord - 1).lower) || verbal.test(first))) return false;
    let before = '';
    for (let at = sentence.firstWord + opener; at < sentence.lastWord; at += 1) {
      const { lower, isNumber } = words.form(at);
      if (auxiliaries.has(lower) || finite.has(lower)) return false;
      const isGoverned = isNumber || closes.has(lower) || governing.has(before);
      if (!isGoverned && !(closed.has(lower) && !pronouns.has(lower))) {
        // An attribute shows the case of its noun: соседних деревень. The shortest pronouns are subjects.
        const isOblique = shape.test(lower) || pair.test(`${before} ${lower}`);
        if (!isOblique || (pronouns.has(lower) && lower.length < 4)) return false;
      }
      before = lower;
    }
    return true;
  };
}
