import { sureFiniteShape } from '../../analysis/breaks/sure-finite-shape';
import { closedWords } from '../../analysis/text/closed-words';
import { wordEnding } from '../../analysis/text/ending';
import type { Sentence } from '../../analysis/text/sentences';
import type { Words } from '../../analysis/text/words';
import type { Language } from '../../core/language';
import { onceALanguage } from '../../core/once-a-language';
import { wordSet, wordSets } from '../../core/word-set';

/** What is a pronoun or an auxiliary and nothing else. */
const certainOf = onceALanguage(({ words }): ReadonlySet<string> => {
  const { articles, contractions, prepositions, conjunctions, others, pronouns, auxiliaries } = words;
  const both = wordSets(articles, contractions, prepositions, conjunctions, others);
  return new Set([...pronouns, ...auxiliaries].filter((word) => !both.has(word)));
});

/** Tells whether a sentence has a word that is a finite verb for certain, or a pronoun that can only be its subject or object. */
export function finiteFinder(
  language: Language,
  words: Words,
  closed: ReadonlySet<string>,
): (sentence: Pick<Sentence, 'firstWord' | 'lastWord'>) => boolean {
  const { articles, contractions, prepositions } = language.words;
  const certain = certainOf(language);
  const nominal = wordSets(articles, contractions, prepositions);
  const shape = sureFiniteShape(language);
  return ({ firstWord, lastWord }) => {
    for (let at = firstWord + 1; at < lastWord; at += 1) {
      const { lower, casing } = words.form(at);
      if (certain.has(lower)) return true;
      // La alcaldía is no verb, whatever it ends in.
      const isNoun = nominal.has(words.form(at - 1).lower);
      if (!isNoun && casing === 'lower' && !closed.has(lower) && shape.test(lower)) return true;
    }
    return false;
  };
}

/** Counts the words of a sentence that may be finite verbs, none of which an article or a preposition precedes. */
export function verbCounter(
  language: Language,
  words: Words,
  closed: ReadonlySet<string>,
): (sentence: Pick<Sentence, 'firstWord' | 'lastWord'>) => number {
  const { articles, contractions, prepositions, auxiliaries } = language.words;
  const nominal = wordSets(articles, contractions, prepositions);
  const helping = wordSet(auxiliaries);
  const finite = wordSet(language.verbs.finiteForms);
  const shape = wordEnding(language.verbs.finiteEndings);
  return ({ firstWord, lastWord }) => {
    let count = 0;
    for (let at = firstWord + 1; at < lastWord; at += 1) {
      const { lower, casing } = words.form(at);
      const isHelping = helping.has(lower);
      // `has been seen` is one verb.
      if (isHelping && helping.has(words.form(at - 1).lower)) continue;
      if (nominal.has(words.form(at - 1).lower)) continue;
      if (isHelping || (casing === 'lower' && !closed.has(lower) && (finite.has(lower) || shape.test(lower)))) {
        if (!isHelping && helping.has(words.form(at - 1).lower)) continue;
        count += 1;
      }
    }
    return count;
  };
}

/** Tells whether a sentence has an auxiliary, or a pronoun that may be a subject. */
export function helperFinder(language: Language): (words: Words, sentence: Sentence) => boolean {
  const auxiliaries = wordSet(language.words.auxiliaries);
  const pronouns = wordSet(language.words.pronouns);
  const isDeterminer = determinerFinder(language);
  return (words, { firstWord, lastWord }) => {
    for (let at = firstWord + 1; at < lastWord; at += 1) {
      const { lower } = words.form(at);
      // What ends the sentence is an object: `So as not to wake them.`
      const mayBeSubject = pronouns.has(lower) && at + 1 < lastWord && !isDeterminer(words, at);
      if (auxiliaries.has(lower) || mayBeSubject) return true;
    }
    return false;
  };
}

/** Tells whether a word that may be a pronoun stands behind a preposition, so that it is no subject: `de leur vitesse`. */
const determinerFinder = onceALanguage(
  ({
    words: { prepositions, conjunctions, others, pronouns, auxiliaries },
  }): ((words: Words, at: number) => boolean) => {
    const both = new Set(others.filter((word) => pronouns.includes(word) && !auxiliaries.includes(word)));
    const governing = new Set(prepositions.filter((word) => !conjunctions.includes(word)));
    return (words, at) => at > 0 && both.has(words.form(at).lower) && governing.has(words.form(at - 1).lower);
  },
);

const finiteShape = onceALanguage(({ verbs: { finiteEndings, finitePrefixes = [] } }) => {
  const shapes = [...finiteEndings.map((ending) => `${ending}$`), ...finitePrefixes.map((prefix) => `^${prefix}...`)];
  return new RegExp(shapes.join('|') || '(?!)', 'u');
});

/** Tells whether any word of a sentence could be its finite verb; in doubt it could. */
export function verbFinder(
  language: Language,
  words: Words,
  prose: string,
): (sentence: Pick<Sentence, 'firstWord' | 'lastWord'>, relativesOnly: boolean) => boolean {
  const closed = closedWords(language);
  const auxiliaries = wordSet(language.words.auxiliaries);
  const pronouns = wordSet(language.words.pronouns);
  const finite = wordSet(language.verbs.finiteForms);
  const agent = wordSet(language.verbs.agent);
  const isDeterminer = determinerFinder(language);
  const transparent = wordSets(language.words.conjunctions, language.words.others);
  const { finitePrefixes = [] } = language.verbs;
  const shape = finiteShape(language);
  const relatives = wordSet(language.verbs.relatives);
  const marked = prefixed(finitePrefixes);
  const plain = new RegExp(`(?:${language.verbs.plainEndings?.join('|') ?? '(?!)'})$`, 'u');
  const attributive = prefixed(language.verbs.attributivePrefixes ?? []);
  const prepositions = wordSet(language.words.prepositions);
  const binding = wordSets(language.words.prepositions, language.words.conjunctions);
  return (sentence, relativesOnly) => {
    let afterNoun = false;
    let inRelative = false;
    let ofNoun = 0;
    for (let at = sentence.firstWord; at < sentence.lastWord; at += 1) {
      const { lower, isNumber, casing } = words.form(at);
      const opens = at === sentence.firstWord;
      if (language.verbs.dropsSubject && !opens && prose.slice(words.ends[at - 1], words.offsets[at]).startsWith(','))
        afterNoun = true;
      if (pronouns.has(lower) && relativesOnly) inRelative = true;
      if (relatives.has(lower)) {
        // The next verb is that of the clause about the noun: Indonesian banjir yang merendam kota.
        ofNoun += 1;
        continue;
      }
      if (inRelative) continue;
      if (auxiliaries.has(lower) || (pronouns.has(lower) && !opens && !isDeterminer(words, at))) return true;
      if (closed.has(lower)) {
        // `of`, `the`: what follows is a noun or its adjective. `and` and `not` leave things as they are.
        if (!transparent.has(lower)) afterNoun = false;
        continue;
      }
      // What a prefix marks as a verb is one even without a noun before it, unless a preposition makes it an infinitive.
      const follows =
        afterNoun ||
        (!opens && plain.test(lower)) ||
        (!opens && marked.test(lower) && !prepositions.has(words.form(at - 1).lower));
      // Di halaman berumput: behind a noun that a preposition governs, it is the attribute of that noun.
      const ofGoverned =
        at > sentence.firstWord + 1 && attributive.test(lower) && binding.has(words.form(at - 2).lower);
      if (follows && !ofGoverned && !isNumber && casing === 'lower' && (finite.has(lower) || shape.test(lower))) {
        const next = at + 1 < sentence.lastWord ? words.form(at + 1).lower : '';
        // `declined by 40 %`
        const isAgent = agent.has(next) && !words.form(Math.min(at + 2, words.count - 1)).isNumber;
        if (ofNoun > 0) ofNoun -= 1;
        else if (!isAgent) return true;
      }
      // Where nouns have capitals, what stands small behind one may be a verb that nobody has listed; an ending of adjectives
      // before another noun makes it one: ein Jahrhundert ununterbrochener Arbeit.
      const isAdjective =
        /..(?:er|em|es)$/.test(lower) && at + 1 < sentence.lastWord && words.form(at + 1).casing === 'title';
      if (
        language.capitalisedNouns &&
        !isAdjective &&
        afterNoun &&
        casing === 'lower' &&
        words.form(at - 1).casing === 'title'
      ) {
        return true;
      }
      // Behind a year, `En 2009 recibió`, as behind a noun.
      afterNoun = !isNumber || lower.length === 4;
    }
    return false;
  };
}

/** Words with one of these prefixes. */
function prefixed(prefixes: readonly string[]): RegExp {
  return new RegExp(prefixes.map((prefix) => `^${prefix}...`).join('|') || '(?!)', 'u');
}
