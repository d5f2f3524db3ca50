import { closedWords } from '../../analysis/text/closed-words';
import { type Ending, wordEnding } from '../../analysis/text/ending';
import type { Sentence } from '../../analysis/text/sentences';
import type { Words } from '../../analysis/text/words';
import type { Language } from '../../core/language';
import { wordSet, wordSets } from '../../core/word-set';

/** `Donations from a company …`: a plural noun and a preposition, where nouns may stand without a determiner. */
export function isPluralBefore(
  words: Words,
  sentence: Sentence,
  opens: ReadonlySet<string>,
  closed: ReadonlySet<string>,
  plural: Ending,
): boolean {
  const [first, second] = [words.form(sentence.firstWord), words.form(sentence.firstWord + 1)];
  return first.casing === 'title' && plural.test(first.lower) && !closed.has(first.lower) && opens.has(second.lower);
}

/** `Making the square …`, `Laissant la ville …`: a participle with what it governs, which no article precedes. */
export function participleFinder(
  language: Language,
  closed: ReadonlySet<string>,
): (words: Words, sentence: Sentence) => boolean {
  const endings = language.verbs.participleEndings;
  if (endings === undefined) return () => false;
  const shape = wordEnding(endings);
  const binding = new Set([
    ...language.words.prepositions,
    ...language.words.conjunctions,
    ...language.words.contractions,
    // `Leaving was never an option.`
    ...language.words.auxiliaries,
  ]);
  return (words, sentence) => {
    const [first, second] = [words.form(sentence.firstWord).lower, words.form(sentence.firstWord + 1).lower];
    return shape.test(first) && !closed.has(first) && closed.has(second) && !binding.has(second);
  };
}

/** `Led by a former officer …`, `Dirigée par …`: a participle and the one who acts. */
export function passiveFinder(
  language: Language,
  closed: ReadonlySet<string>,
): (words: Words, sentence: Sentence) => boolean {
  const endings = language.verbs.passiveEndings;
  if (endings === undefined) return () => false;
  const prefixes = language.verbs.passivePrefixes ?? [''];
  const shape = new RegExp(`^(?:${prefixes.join('|')}).*(?:${endings.join('|')})$`, 'u');
  const agent = wordSets(language.verbs.agent, language.verbs.passiveAgents);
  return (words, sentence) => {
    const [first, second] = [words.form(sentence.firstWord).lower, words.form(sentence.firstWord + 1).lower];
    return agent.has(second) && !closed.has(first) && shape.test(first);
  };
}

/** `Um die Kosten zu sparen.`: the frame of an infinitive clause that fills the whole sentence. */
export function infinitiveFinder(language: Language): (words: Words, sentence: Sentence) => boolean {
  const frame = language.verbs.infinitiveFrames;
  if (frame === undefined) return () => false;
  const [openers, marks] = [new Set(frame.openers), new Set(frame.marks)];
  return (words, { firstWord, lastWord }) =>
    openers.has(words.form(firstWord).lower) &&
    marks.has(words.form(lastWord - 2).lower) &&
    words.form(lastWord - 1).casing === 'lower';
}

/** `Ouvert de six heures à minuit.`: a participle before a preposition. */
export function pastParticipleFinder(
  language: Language,
  closed: ReadonlySet<string>,
  opens: ReadonlySet<string>,
): (words: Words, sentence: Pick<Sentence, 'firstWord' | 'lastWord'>) => boolean {
  const { passiveEndings, passivePrefixes = [''] } = language.verbs;
  if (passiveEndings === undefined) return () => false;
  const shape = new RegExp(`^(?:${passivePrefixes.join('|')})...*(?:${passiveEndings.join('|')})$`, 'u');
  const finite = wordSet(language.verbs.notPassive);
  return (words, { firstWord }) => {
    const { lower } = words.form(firstWord);
    return (
      !finite.has(lower) &&
      opens.has(words.form(firstWord + 1).lower) &&
      !closed.has(lower) &&
      !lower.includes('-') &&
      shape.test(lower)
    );
  };
}

/** `Versements d’une …`: a plural noun without a determiner that a preposition follows at once. */
export function isBarePlural(words: Words, sentence: Sentence, language: Language): boolean {
  if (!language.verbs.nounsNeedDeterminer) return false;
  const first = words.form(sentence.firstWord);
  const second = words.form(sentence.firstWord + 1).lower;
  if (first.casing !== 'title' || first.lower.length < 4 || !/[sx]$/.test(first.lower)) return false;
  return (second === 'de' || second === "d'") && !closedWords(language).has(first.lower);
}
