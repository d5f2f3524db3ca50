import { defineAnalysis } from '../../core/analysis';
import type { Language } from '../../core/language';
import { wordSet, wordSets } from '../../core/word-set';
import { closedWords } from '../text/closed-words';
import { sentences } from '../text/sentences';
import { structure } from '../text/structure';
import { numbersOfForms, type Words, words } from '../text/words';
import { sureFiniteShape } from './sure-finite-shape';

const FEWEST_WORDS = 3;
/** `I’m`, which has its capital anywhere. */
const ALWAYS_CAPITAL = /^\p{Lu}['’]\p{L}/u;
const FEWEST_FORMS = 1000;
/** How far behind the word that opens it the verb of a main clause stands. */
const FARTHEST_VERB = 8;

/**
 * Words behind which a full stop is lost: `… was signed before summer In the longer run, the ministry hopes …`. Behind them
 * stands a short word with a capital, which is no name, and on both sides a verb.
 */
export const lostStops = defineAnalysis({
  id: 'lost-stops',
  needs: { words, sentences, structure },
  run: ({ document: { prose }, language }, facts): readonly number[] => {
    // Where nouns have capitals, so has the pronoun of courtesy; where no verbs are listed, a title looks like a sentence.
    if (!language.cased || language.capitalisedNouns || language.verbs.finiteForms.length < FEWEST_FORMS) return [];
    const closed = closedWords(language);
    const { articles: plain, contractions, prepositions, conjunctions, pronouns } = language.words;
    const articles = wordSets(plain, contractions);
    const generic = wordSet(language.words.genericNouns);
    const openers = wordSets(plain, contractions, prepositions, conjunctions, pronouns);
    const mayOpen = numbersOfForms(Uint8Array, facts.words.forms, ({ casing, lower, text }) =>
      Number(casing === 'title' && text.length > 1 && !ALWAYS_CAPITAL.test(text) && openers.has(lower)),
    );
    const isVerb = verbFinder(language, facts.words, closed);
    const found: number[] = [];
    for (const sentence of facts.sentences) {
      const { role } = facts.structure[sentence.blockIndex] ?? {};
      if (role !== 'prose') continue;
      for (let word = sentence.firstWord + FEWEST_WORDS; word < sentence.lastWord - FEWEST_WORDS; word += 1) {
        if (mayOpen[facts.words.formIds[word] as number] === 0) continue;
        const before = facts.words.form(word - 1);
        if (before.casing !== 'lower' || closed.has(before.lower) || generic.has(before.lower)) continue;
        if (facts.words.form(word + 1).casing !== 'lower') continue;
        // `the play In the long run`: what has an article may have a title as well.
        if (articles.has(facts.words.form(word - 2).lower) && !isVerb(word, word)) continue;
        if (prose.slice(facts.words.ends[word - 1], facts.words.offsets[word]) !== ' ') continue;
        if (!hasVerb(sentence.firstWord, word) || !hasVerb(word, Math.min(word + FARTHEST_VERB, sentence.lastWord)))
          continue;
        found.push(word - 1);
      }
    }
    return found;

    function hasVerb(from: number, to: number): boolean {
      for (let word = from; word < to; word += 1) if (isVerb(word, from)) return true;
      return false;
    }
  },
});

/** Tells whether a word is a verb, or a pronoun that is most often its subject. */
function verbFinder(
  language: Language,
  words: Words,
  closed: ReadonlySet<string>,
): (word: number, opener: number) => boolean {
  const { articles, contractions, prepositions, conjunctions, others, pronouns, auxiliaries } = language.words;
  const nominal = wordSets(articles, contractions, prepositions);
  const both = wordSets(nominal, conjunctions, others);
  const subjects = new Set(pronouns.filter((pronoun) => !both.has(pronoun)));
  const helping = wordSet(auxiliaries);
  const finite = wordSet(language.verbs.finiteForms);
  const shape = sureFiniteShape(language);
  return (word, opener) => {
    const { lower, casing } = words.form(word);
    if (word === opener) return subjects.has(lower);
    if (helping.has(lower)) return true;
    if (casing !== 'lower' || closed.has(lower) || nominal.has(words.form(word - 1).lower)) return false;
    return finite.has(lower) || shape.test(lower);
  };
}
