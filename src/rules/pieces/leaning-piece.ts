import { wordEnding } from '../../analysis/text/ending';
import type { Sentence } from '../../analysis/text/sentences';
import type { Words } from '../../analysis/text/words';
import type { Language } from '../../core/language';
import { wordSet } from '../../core/word-set';
import { finiteFinder, verbFinder } from '../clauses/sentence-verbs';
import { timePhraseFinder } from '../clauses/time-phrase';
import { unexplainedVerbs } from '../clauses/unexplained-verbs';
import { type HeadKind, type PieceHead, pieceHeads, type Row } from './piece-head';

/**
 * Logits of a main clause below which a row of words leans on the sentence before, by what it opens with, where each verb in it
 * has something that opens a clause for it. Measured on 29,000 whole sentences.
 */
const LIMITS: Readonly<Record<HeadKind, number>> = {
  phrase: 2,
  clause: 0,
  either: -0.5,
  preposition: -1.5,
  pair: -1.5,
  head: -1.5,
  participle: -1,
  absolute: 0.5,
  past: -2,
  noun: -3,
  narrowed: -2.5,
};
/** What is added where the phrase goes on behind a comma. */
const WITH_COMMA = -1.5;
/** The same for a list in which one of the things looks like a verb. */
const WITH_VERBAL = -1;
const JOINED = -1;
/** What is added for an article that nothing governs, which may open the subject of a verb; surely so behind a phrase. */
const FREE_ARTICLE = -1.5;
const FREE_BEHIND_PHRASE = -5;
/** What is added for a word that is seldom a verb. */
const DOUBTFUL_VERB = -6;
/** These open a phrase that is judged without them, and these govern what follows. */
const BEHIND: ReadonlySet<HeadKind> = new Set(['phrase', 'either', 'absolute', 'head']);
const GOVERNING: ReadonlySet<HeadKind> = new Set(['phrase', 'preposition', 'pair']);
/** What stands between the word that opens a clause and the comma behind its subject. */
const LONGEST_SUBJECT = 7;
/** A shorter phrase with a comma in it, or behind an adverb, is a figure of speech. */
const SHORTEST_FIGURE = 8;

/** How the commas of a phrase part it: not at all, before more of it, into the things of a list, or so that a clause may follow. */
type Parts = 'one' | 'leaning' | 'list' | 'open';

/** Tells whether a sentence opens as a piece does and goes on without a main clause. */
export function leaningFinder(
  language: Language,
  words: Words,
  prose: string,
  evidenceOf: ((row: Row) => number) | undefined,
): (sentence: Sentence) => boolean {
  const { articles, contractions } = language.words;
  const { infinitiveEndings, infinitiveMarks, cutRelatives, verbFinal, genitiveArticles = [] } = language.verbs;
  const heads = pieceHeads(language, words);
  const { closed, governing, joining, clauseOpeners, subjects, finite, verbal, gerund, definite } = heads;
  // A genitive hangs on the noun before it.
  const free = new Set(articles.filter((word) => !contractions.includes(word) && !genitiveArticles.includes(word)));
  const infinitive = wordEnding(infinitiveEndings);
  const marks = new Set(infinitiveMarks);
  const helping = wordSet(language.words.auxiliaries);
  const isSure = finiteFinder(language, words, closed);
  const countUnexplained = unexplainedVerbs(language, words, prose);
  const isTimePhrase = timePhraseFinder(language, words);
  const hasVerb = verbFinder(language, words, prose);
  const lowerAt = (at: number) => words.form(Math.min(at, words.count - 1)).lower;
  const isBehindComma = (at: number) => prose[words.ends[at - 1] as number] === ',';

  return (sentence) => {
    const { firstWord, lastWord } = sentence;
    const head = heads.opening(sentence);
    if (head === undefined) return false;
    const parts = partsOf(sentence, head.behind);
    if (parts === 'open' || (head.kind === 'clause' && (parts === 'list' || !mayEndClause(lastWord - 1)))) return false;
    // `As well as two of the presses, which …`: what only joins is no figure.
    const isJoined = head.kind === 'phrase' && head.from === firstWord && joining.has(lowerAt(firstWord));
    const isFigure =
      lastWord - firstWord < SHORTEST_FIGURE && ((parts !== 'one' && !isJoined) || head.from > firstWord);
    if (isFigure || (head.kind === 'either' && isTimePhrase(head.behind))) return false;
    if (evidenceOf === undefined)
      return head.kind === 'phrase' && parts !== 'list' && isVerbless(sentence, head.behind);
    const limit = limitOf(sentence, head, parts);
    if (limit === undefined) return false;
    const evidence = evidenceOf({ firstWord: head.from, lastWord });
    const isSecond = head.kind === 'phrase' || head.kind === 'pair';
    return evidence < limit || (isSecond && evidenceOf({ firstWord: head.behind, lastWord }) < limit);
  };

  /** The logit below which it is a piece; nothing where it has a verb that nothing explains. */
  function limitOf(sentence: Sentence, { kind, from, behind }: PieceHead, parts: Parts): number | undefined {
    const { firstWord, lastWord } = sentence;
    // `including those of people who …`: what stands for a noun is no subject.
    const isHead = subjects.has(lowerAt(behind)) && heads.hangsOn(behind + 1);
    const rest = { firstWord: isHead ? behind + 1 : behind, lastWord };
    const isOpened = kind === 'either' || clauseOpeners.has(lowerAt(behind - 1));
    const unexplained = BEHIND.has(kind)
      ? countUnexplained(rest, isOpened ? 1 : 0)
      : countUnexplained({ firstWord: from, lastWord });
    const isDoubtful = unexplained > 0;
    if (unexplained > (kind === 'phrase' ? 1 : 0)) return undefined;
    if (isDoubtful && isSure({ firstWord: rest.firstWord - 1, lastWord })) return undefined;
    if ((kind === 'participle' || kind === 'noun') && takesObject({ firstWord: from, lastWord }, kind === 'noun'))
      return undefined;
    let limit = LIMITS[kind] + (parts === 'leaning' ? WITH_COMMA : 0) + (isDoubtful ? DOUBTFUL_VERB : 0);
    if (heads.isCoordinator(lowerAt(firstWord)) && from > firstWord) limit += JOINED;
    if (parts === 'list' && kind !== 'phrase' && hasVerb({ ...sentence, ...rest }, true)) limit += WITH_VERBAL;
    if (!GOVERNING.has(kind)) return limit;
    const article = freeArticle(behind, lastWord);
    if (article === 'behind verb') return undefined;
    return article === 'none' ? limit : limit + (kind === 'phrase' ? FREE_BEHIND_PHRASE : FREE_ARTICLE);
  }

  /** Where the verb ends a clause, no other word does: `Bis Ostern bleibt die Hütte zu.` */
  function mayEndClause(at: number): boolean {
    const { lower, casing } = words.form(at);
    return verbFinal !== true || (casing === 'lower' && (!closed.has(lower) || helping.has(lower)));
  }

  /** Without a model nothing before a clause about a noun may be a verb. */
  function isVerbless(sentence: Sentence, behind: number): boolean {
    let lastWord = behind;
    while (lastWord < sentence.lastWord && !clauseOpeners.has(lowerAt(lastWord))) lastWord += 1;
    return !hasVerb({ ...sentence, firstWord: behind, lastWord }, false);
  }

  /** Whether an article stands where nothing governs it, and maybe a verb before it: `Über ihr nisten die Vögel.` */
  function freeArticle(behind: number, lastWord: number): 'none' | 'free' | 'behind verb' {
    let found: 'none' | 'free' = 'none';
    for (let at = behind + 1; at < lastWord; at += 1) {
      if (clauseOpeners.has(lowerAt(at))) break;
      if (!free.has(lowerAt(at)) || isBehindComma(at)) continue;
      const before = lowerAt(at - 1);
      if (closed.has(before) && !subjects.has(before)) continue;
      if (gerund.test(before) || infinitive.test(before) || marks.has(lowerAt(at - 2))) continue;
      if (words.form(at - 1).casing === 'lower' && (finite.has(before) || verbal.test(before))) return 'behind verb';
      found = 'free';
    }
    return found;
  }

  /**
   * `Splitting it then releases some of it.`: what looks like a verb and has an object makes a subject of the participle; what stands
   * behind a noun and has one makes a subject of a noun phrase, whatever it looks like.
   */
  function takesObject({ firstWord, lastWord }: Row, isNoun: boolean): boolean {
    for (let at = firstWord + 2; at < lastWord - 1; at += 1) {
      const [before, { lower, casing }, next] = [lowerAt(at - 1), words.form(at), lowerAt(at + 1)];
      if (isNoun && clauseOpeners.has(lower)) return false;
      const hasObject = (closed.has(next) || words.form(at + 1).isNumber) && !governing.has(next) && !joining.has(next);
      if (casing !== 'lower' || closed.has(lower) || !hasObject || free.has(before) || governing.has(before)) continue;
      if (isNoun ? !closed.has(before) && !clauseOpeners.has(next) : finite.has(lower) || verbal.test(lower))
        return true;
    }
    return false;
  }

  function partsOf({ firstWord, lastWord }: Row, behind: number): Parts {
    let parts: Parts = 'one';
    let last = 0;
    let isInClause = false;
    for (let at = firstWord + 1; at < lastWord; at += 1) {
      if (!isBehindComma(at)) {
        isInClause ||= at >= behind && clauseOpeners.has(lowerAt(at));
        continue;
      }
      // `À gauche la carrière, à droite le moulin.`
      if (at <= behind || lowerAt(at) === lowerAt(firstWord)) return 'open';
      // `Although the mayor, who knew of it, had kept silent.`: the clause goes on behind what is said of its subject.
      if (isInClause && closesInsertion(at, behind)) continue;
      last = at;
      if (!leansAt(at, lastWord)) parts = 'list';
      else if (parts === 'one') parts = 'leaning';
      // `Dans la mesure où …, la portée et la sévérité …`
      if (parts === 'list' && isInClause) return 'open';
    }
    if (parts !== 'list') return parts;
    for (let at = last + 1; at < lastWord - 1; at += 1) if (heads.isCoordinator(lowerAt(at))) return 'list';
    return 'open';
  }

  /** Whether a comma closes a clause about a noun, before which the clause that the piece opens with has had no verb. */
  function closesInsertion(at: number, behind: number): boolean {
    let opened = at - 1;
    while (opened > behind && !isBehindComma(opened)) opened -= 1;
    if (opened <= behind || !clauseOpeners.has(lowerAt(opened))) return false;
    const subject = { firstWord: behind, lastWord: opened };
    return opened - behind <= LONGEST_SUBJECT && !hasVerb(subject, false) && countUnexplained(subject) === 0;
  }

  /** Whether what stands behind a comma is more of the phrase: a relative clause, another phrase, a participle. */
  function leansAt(at: number, lastWord: number): boolean {
    const lower = lowerAt(at);
    if (clauseOpeners.has(lower) || heads.isCoordinator(lower)) return true;
    if (clauseOpeners.has(lowerAt(at + 1)) && (governing.has(lower) || definite.has(lower))) return true;
    if (cutRelatives !== undefined && definite.has(lower)) return true;
    const head = heads.headAt(heads.skipNarrowing(at, lastWord), lastWord);
    return head !== undefined && head.kind !== 'noun';
  }
}
