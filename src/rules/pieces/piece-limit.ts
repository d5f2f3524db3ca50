import { closedWords } from '../../analysis/text/closed-words';
import { wordEnding } from '../../analysis/text/ending';
import type { Sentence } from '../../analysis/text/sentences';
import type { Words } from '../../analysis/text/words';
import type { Language } from '../../core/language';
import { wordSet } from '../../core/word-set';
import { relativeArticles } from '../clauses/relative-articles';

/**
 * Logits of a main clause below which a sentence without a verb of its own is taken for a piece, by what it opens with. Of
 * 6,000 sentences of FLORES two lie below and are none.
 */
export const BEHIND_OPENER = -2.5;
/** A phrase in which nothing looks like a verb need not convince the model as well. */
const VERBLESS = 5;
const BEHIND_OTHER_FUNCTION_WORD = -3.5;
const SHORTEST_BEHIND_OTHER = 8;
/** `A decision that …`, which is often a subject. */
const BEHIND_ARTICLE = -4;
/** Any other word, `the` among them: only where no doubt is left. */
const BEHIND_OTHERS = -7;
/** `Ricordati di …`, `Splitting it …`: a noun or a participle may be a command or a subject. */
const BEHIND_NOUN_OR_PARTICIPLE = -5;
/** Behind a comma the clause may follow, and a phrase that no preposition governs may be a subject behind its verb. */
const WITH_ROOM = -1.5;

/** What a sentence opens with; `verbless` is a phrase in which nothing looks like a verb. */
export type Opening = 'phrase' | 'verbless' | 'noun';

/** Returns the logit that a sentence must stay below to be taken for a piece. */
export function pieceLimit(
  language: Language,
  words: Words,
  prose: string,
): (sentence: Sentence, opensAs: Opening | undefined) => number {
  const { articles, contractions, pronouns } = language.words;
  const closed = closedWords(language);
  const openers = wordSet(language.verbs.clauseOpeners);
  const definite = new Set(relativeArticles(language));
  const participle = wordEnding(language.verbs.participleEndings);
  const marks = wordSet(language.verbs.infinitiveMarks);
  const anyArticle = new Set(articles);
  const subjects = new Set(pronouns.filter((word) => !openers.has(word)));
  return (sentence, opensAs) => {
    const isPhrase = opensAs === 'phrase' || opensAs === 'verbless';
    const hasRoom = leavesRoom(sentence) || (isPhrase && startsPhrase(sentence));
    if (opensAs === 'verbless' && !hasRoom) return VERBLESS;
    return limitOf(sentence, opensAs) + (hasRoom ? WITH_ROOM : 0);
  };

  function limitOf({ firstWord, lastWord }: Sentence, opensAs: Opening | undefined): number {
    const first = words.form(firstWord).lower;
    if (words.form(firstWord).casing === 'upper' && first.length > 1) return BEHIND_OTHERS;
    if (opensAs === 'noun') return BEHIND_NOUN_OR_PARTICIPLE;
    if (
      opensAs === 'phrase' ||
      opensAs === 'verbless' ||
      (openers.has(first) && first !== language.verbs.demonstrative)
    )
      return BEHIND_OPENER;
    // `Il cui proprietario …`
    if (anyArticle.has(first) && openers.has(words.form(firstWord + 1).lower)) return BEHIND_OPENER;
    if (definite.has(first)) return BEHIND_OTHERS;
    if (anyArticle.has(first)) return BEHIND_ARTICLE;
    // `Not where you think it came from.`: a short one is a figure of speech.
    const isFigure = subjects.has(first) || lastWord - firstWord < SHORTEST_BEHIND_OTHER;
    if (closed.has(first)) return isFigure ? BEHIND_OTHERS : BEHIND_OTHER_FUNCTION_WORD;
    return participle.test(first) ? BEHIND_NOUN_OR_PARTICIPLE : BEHIND_OTHERS;
  }

  /** Whether a comma stands before anything but a clause about what precedes it. */
  function leavesRoom({ firstWord, lastWord }: Sentence): boolean {
    for (let at = firstWord + 1; at < lastWord; at += 1) {
      if (prose[words.ends[at - 1] as number] !== ',') continue;
      const isClause = [at, at + 1].some((place) => {
        const { lower } = words.form(Math.min(place, words.count - 1));
        return openers.has(lower) || (language.verbs.cutRelatives !== undefined && definite.has(lower));
      });
      if (!isClause) return true;
    }
    return false;
  }

  /**
   * `In winter the ferry stays`: an article that no preposition governs opens a phrase of its own, which may be the subject of
   * a verb; in a piece each one hangs on what stands before it.
   */
  function startsPhrase({ firstWord, lastWord }: Sentence): boolean {
    // `To save the costs`
    const from = firstWord + (marks.has(words.form(firstWord).lower) ? 3 : 2);
    for (let at = from; at < lastWord; at += 1) {
      const [before, { lower }] = [words.form(at - 1).lower, words.form(at)];
      if (anyArticle.has(lower) && !contractions.includes(lower) && !closed.has(before) && !participle.test(before))
        return true;
    }
    return false;
  }
}
