import { clauseEvidence } from '../../analysis/breaks/clause-evidence';
import { sureFiniteShape } from '../../analysis/breaks/sure-finite-shape';
import { closedWords } from '../../analysis/text/closed-words';
import type { Sentence } from '../../analysis/text/sentences';
import type { Words } from '../../analysis/text/words';
import type { Language } from '../../core/language';
import { wordSet } from '../../core/word-set';
import { unexplainedVerbs } from '../clauses/unexplained-verbs';
import { verbFirstFinder } from '../clauses/verb-first';

const SHORTEST = 6;
const SHORTEST_NEXT = 3;
/** Words of the noun phrase before its clause; of one without an article. */
const LONGEST_SUBJECT = 8;
const LONGEST_BARE = 4;
/** Below which logits of the model a sentence has no main clause, whatever it has verbs; with the one that begins with a verb, and alone. */
const LEAST_PARTED = -1.5;
const LEAST_LOST = 0;
/** The same where the verb that ends it can only be the clause's. */
const LEAST_LOST_VERB_FINAL = 3;

type Row = Pick<Sentence, 'firstWord' | 'lastWord'>;

/** Tells where a sentence is a noun and its relative clause and has no verb of its own. */
export interface UnfinishedSubjects {
  /** The next one begins with it: `The women who packed them in the cellar. Had never been told.` */
  readonly isParted: (sentence: Sentence, next: Sentence) => boolean;
  /** It is lost: `The pilots, most of whom had flown it since the winter.` */
  readonly isLost: (sentence: Sentence, next: Sentence) => boolean;
}

/** Reads the beginnings of sentences for subjects that have a clause and no verb. */
export function unfinishedSubjects(language: Language, words: Words, prose: string): UnfinishedSubjects {
  const { seams } = language;
  const clauseOf = clauseEvidence(language, words, prose);
  if (seams === undefined || seams.relatives.length === 0 || clauseOf === undefined)
    return { isParted: () => false, isLost: () => false };
  const { articles, contractions, auxiliaries, prepositions } = language.words;
  const closed = closedWords(language);
  const determiners = new Set(articles.filter((word) => !contractions.includes(word)));
  const definite = wordSet(language.words.definiteArticles);
  const openers = wordSet(seams.relatives);
  const helping = wordSet(auxiliaries);
  const finite = wordSet(language.verbs.finiteForms);
  const shape = sureFiniteShape(language);
  const governing = wordSet(prepositions);
  const countVerbs = unexplainedVerbs(language, words, prose);
  const isVerbFirst = verbFirstFinder(language, words);
  const beginsWithVerb = (next: Row) => next.lastWord - next.firstWord >= SHORTEST_NEXT && isVerbFirst(next);
  return {
    isParted: (sentence, next) => {
      if (!beginsWithVerb(next) || openerOf(sentence) === undefined || countVerbs(sentence) > 0) return false;
      const clause = clauseOf(sentence);
      return (
        clause < LEAST_PARTED || clause + clauseOf(next) < (language.verbs.dropsSubject === true ? LEAST_PARTED : 0)
      );
    },
    isLost: (sentence, next) => {
      const opener = openerOf(sentence);
      if (opener === undefined || !isBehindComma(opener) || beginsWithVerb(next)) return false;
      // `A hero, to whom the town has given a street.`: what the sentence before told of.
      const { lower } = words.form(sentence.firstWord);
      if (determiners.has(lower) && !definite.has(lower)) return false;
      // A second comma ends the clause.
      for (let at = opener + 1; at < sentence.lastWord; at += 1) if (isCommaBehind(at)) return false;
      if (countVerbs(sentence) > 0) return false;
      const endsInVerb = language.verbs.verbFinal === true && words.form(sentence.lastWord - 1).casing === 'lower';
      return clauseOf(sentence) < (endsInVerb ? LEAST_LOST_VERB_FINAL : LEAST_LOST);
    },
  };

  /** The first word of a clause about the noun that a sentence opens with. */
  function openerOf({ firstWord, lastWord }: Row): number | undefined {
    if (lastWord - firstWord < SHORTEST) return undefined;
    const first = words.form(firstWord);
    const isBare = !determiners.has(first.lower);
    if (isBare && (seams?.bareSubjects !== true || closed.has(first.lower) || first.isNumber)) return undefined;
    const end = Math.min(lastWord - 1, firstWord + 1 + (isBare ? LONGEST_BARE : LONGEST_SUBJECT));
    for (let at = isBare ? firstWord : firstWord + 1; at < end; at += 1) {
      const { lower } = words.form(at);
      if (at > firstWord + 1 && openers.has(lower)) return isBehindComma(at) || !isBare ? at : undefined;
      if (helping.has(lower) || finite.has(lower) || (!closed.has(lower) && shape.test(lower))) return undefined;
    }
    return undefined;
  }

  /** Behind a comma, or behind a preposition behind one. */
  function isBehindComma(word: number): boolean {
    return isCommaBehind(word - 1) || (governing.has(words.form(word - 1).lower) && isCommaBehind(word - 2));
  }

  function isCommaBehind(word: number): boolean {
    return prose.slice(words.ends[word], words.offsets[word + 1]).includes(',');
  }
}
