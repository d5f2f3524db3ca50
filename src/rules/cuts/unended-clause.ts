import { closedWords } from '../../analysis/text/closed-words';
import type { Sentence } from '../../analysis/text/sentences';
import type { Words } from '../../analysis/text/words';
import type { Language } from '../../core/language';
import { onceALanguage } from '../../core/once-a-language';
import { wordSet, wordSets } from '../../core/word-set';
import { relativeArticles } from '../clauses/relative-articles';
import { startsIn } from '../clauses/starts';

/** Words of the clause behind what opens it; a shorter one may lack its verb on purpose: `wenn nötig`. */
const SHORTEST = 3;
const COMMA = 0x2c;
const OTHER_MARKS = /[:;()–—«»"“”„‘…!?]/u;

const classesOf = onceALanguage((language) => {
  const { pronouns, articles, others, quantifiers } = language.words;
  const openers = wordSet(language.verbs.cutRelatives?.openers);
  const plural = wordSet(quantifiers);
  return {
    relatives: wordSets(relativeArticles(language), openers),
    personal: new Set(pronouns.filter((word) => !openers.has(word) && !articles.includes(word))),
    adverbs: new Set(others.filter((word) => !plural.has(word))),
  };
});

/**
 * Tells whether the last clause of a sentence is a subordinate one and lacks the verb that ends it, in a language that puts it last:
 * `…, weil der Bus in der Stoßzeit regelmäßig.`, `…, die davon kaum etwas.`
 */
export function unendedClauseFinder(
  language: Language,
  words: Words,
  prose: string,
): (sentence: Pick<Sentence, 'firstWord' | 'lastWord'>, isVerbBehind?: boolean) => boolean {
  const { attribute = /(?!)/, cutRelatives, notFinite, verbFinal } = language.verbs;
  const conjunctions = language.seams?.conjunctions;
  if (verbFinal !== true || cutRelatives === undefined || notFinite === undefined || conjunctions === undefined)
    return () => false;
  const opens = startsIn(language, conjunctions);
  const { articles, contractions, prepositions, pronouns } = language.words;
  const closed = closedWords(language);
  const helping = wordSet(language.words.auxiliaries);
  const governing = wordSets(prepositions, contractions);
  const subjects = wordSets(articles, pronouns, language.seams?.determiners);
  const { relatives, personal, adverbs } = classesOf(language);
  const joining = wordSet(language.linkers?.coordinators);
  const reflexive = wordSet(language.verbs.reflexives);
  return ({ firstWord, lastWord }, isVerbBehind = false) => {
    const opened = lastOpened(firstWord, lastWord, isVerbBehind);
    if (opened === undefined) return false;
    const text = prose.slice(words.offsets[opened.from], words.ends[lastWord - 1]);
    return !OTHER_MARKS.test(text) && opened.from + SHORTEST <= lastWord && !mayHaveVerb(opened.from, lastWord);
  };

  /** The first word behind what opens the last clause, if that is one that its verb ends. */
  function lastOpened(
    firstWord: number,
    lastWord: number,
    isVerbBehind: boolean,
  ): { readonly from: number } | undefined {
    for (let at = lastWord - 1; at > firstWord; at -= 1) {
      // `… und sich dabei offenbar.`: what the subject does to itself must be told.
      if (reflexive.has(words.form(at).lower) && joining.has(words.form(at - 1).lower)) return { from: at };
      const end = words.ends[at - 1] as number;
      if (prose.charCodeAt(end) === COMMA && words.offsets[at] === end + 2 && prose[end + 1] === ' ')
        return openedAt(at, lastWord, isVerbBehind);
    }
    return undefined;
  }

  function openedAt(at: number, lastWord: number, isVerbBehind: boolean): { readonly from: number } | undefined {
    const conjunction = opens(words, at);
    // `wenn auch nur`, `obwohl krank`: what has no subject needs no verb.
    if (conjunction > 0)
      return subjects.has(words.form(at + conjunction).lower) ? { from: at + conjunction } : undefined;
    const pronoun = governing.has(words.form(at).lower) ? at + 1 : at;
    if (pronoun + 1 >= lastWord || !relatives.has(words.form(pronoun).lower)) return undefined;
    // No apposition opens so: `deren`, `welche`.
    if (cutRelatives?.openers.includes(words.form(pronoun).lower)) return { from: pronoun + 1 };
    const next = words.form(pronoun + 1).lower;
    // `…, die auf dem Berg gelegene Stadt`, `…, die sehr alte Stadt`: a noun may end an apposition.
    const endsInNoun = !isVerbBehind && words.form(lastWord - 1).casing !== 'lower';
    const isClause = personal.has(next) || (!endsInNoun && (governing.has(next) || adverbs.has(next)));
    return isClause ? { from: pronoun + 1 } : undefined;
  }

  /** In doubt a small word may be a verb, unless it stands before a noun that it belongs to. */
  function mayHaveVerb(from: number, lastWord: number): boolean {
    for (let at = from; at < lastWord; at += 1) {
      const { lower, casing } = words.form(at);
      if (helping.has(lower)) return true;
      if (casing !== 'lower' || closed.has(lower) || notFinite?.test(lower) || isAttribute(at, lastWord)) continue;
      return true;
    }
    return false;
  }

  function isAttribute(from: number, lastWord: number): boolean {
    for (let at = from; at + 1 < lastWord; at += 1) {
      const { lower, casing } = words.form(at);
      if (casing !== 'lower' || closed.has(lower)) return false;
      if (words.form(at + 1).casing === 'title') return attribute.test(lower);
    }
    return false;
  }
}
