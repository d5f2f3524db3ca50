import { clauseEvidence } from '../../analysis/breaks/clause-evidence';
import { closedWords } from '../../analysis/text/closed-words';
import { sentenceAt } from '../../analysis/text/sentence-at';
import type { Sentence } from '../../analysis/text/sentences';
import type { BlockStructure } from '../../analysis/text/structure';
import type { Words } from '../../analysis/text/words';
import type { Article } from '../../core/article';
import { onceALanguage } from '../../core/once-a-language';
import { wordSets } from '../../core/word-set';
import { unexplainedVerbs } from '../clauses/unexplained-verbs';

/** A sentence without a verb of so few words gives the beat of those around it; a longer one keeps time with it. */
const LONGEST_BEAT = 5;
const LONGEST_IN_TIME = 12;
const LONGEST_SYMMETRIC = 7;
const LONGEST_ROW = 25;
/** What is added to an answer by somebody who answers in an interview has no more words. */
const LONGEST_ASIDE = 7;
/** Logits of a main clause below which a sentence has no verb: those of few words are low by nature. */
const VERBLESS = 0;
const SURELY_VERBLESS = -2;
/** The first blocks, in which a standfirst may stand, and what the name of its author may take behind it. */
const FIRST_BLOCKS = 3;
const LONGEST_BYLINE = 14;

const ADDRESS = /[\p{L}\p{Nd}]@\p{L}|www\.|:\/\//u;
const SCORE = /^\p{Nd}{1,3}[-–:]\p{Nd}{1,3}(?!\p{Nd})/u;
/** The semicolon asks in Greek, and ends no sentence elsewhere. */
const ASKS = /[?？;]/;
/** What opens the line of somebody who speaks: a dash, a letter, a name. */
const SPEAKER = /^(?:[—–-]|\p{Lu}\p{L}?\.|\p{Lu}[\p{L} .]{0,24}:)\s/u;

interface Facts {
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  readonly structure: readonly BlockStructure[];
}

export interface TerseStyle {
  /**
   * Whether a sentence may be a piece on purpose: it keeps time with others that are as terse, or opens as they do; takes up what the one
   * before says; answers a question; or stands where articles have notes and no sentences.
   */
  readonly isOnPurpose: (offset: number) => boolean;
  /** Whether the stop behind a sentence is one of several close together, or stands before a score, so that it tears nothing. */
  readonly isAmongTerse: (offset: number) => boolean;
}

const classesOf = onceALanguage(({ words, linkers, verbs }) => {
  const { articles, contractions, prepositions, conjunctions, pronouns } = words;
  // German `im` holds a preposition.
  const determiners = new Set(articles.filter((word) => !contractions.includes(word)));
  // Portuguese `a` is an article first of all.
  const governing = new Set([...prepositions, ...contractions].filter((word) => !determiners.has(word)));
  return {
    determiners,
    governing,
    joining: new Set(linkers?.coordinators ?? conjunctions),
    leading: wordSets(governing, conjunctions),
    // What tells of a noun opens sentences of its own as well: Indonesian `yang`.
    common: wordSets(determiners, pronouns, verbs.relatives, verbs.pieces?.relatives),
  };
});

/** Tells by its neighbours what stands alone on purpose, by the place where a sentence begins. */
export function terseStyle(
  { language, document: { prose } }: Pick<Article, 'language' | 'document'>,
  { words, sentences, structure }: Facts,
): TerseStyle {
  const { determiners, governing, joining, leading, common } = classesOf(language);
  const closed = closedWords(language);
  const evidenceOf = clauseEvidence(language, words, prose);
  const countUnexplained = unexplainedVerbs(language, words, prose);
  const lowerAt = (at: number) => (at < words.count ? words.form(at).lower : '');
  return { isOnPurpose, isAmongTerse };

  function isOnPurpose(offset: number): boolean {
    const index = sentenceAt(sentences, offset);
    const sentence = sentences[index];
    if (sentence?.offset !== offset) return false;
    const text = prose.slice(sentence.offset, sentence.endOffset);
    return (
      ADDRESS.test(text) ||
      SCORE.test(text) ||
      isSymmetric(sentence) ||
      keepsTime(index) ||
      isAnswer(index) ||
      (language.cased && (isParallel(index) || takesUp(index) || isAside(sentence) || headsArticle(index)))
    );
  }

  function isAmongTerse(offset: number): boolean {
    const index = sentenceAt(sentences, offset);
    const [own, next] = [sentences[index], beside(index, 1)];
    if (own === undefined || next === undefined) return false;
    if (SCORE.test(prose.slice(next.offset, next.endOffset)) || isSymmetric(own)) return true;
    if (!isBrief(own) || !isBrief(next)) return false;
    return [beside(index, -1), beside(index + 1, 1)].some((other) => other !== undefined && isBrief(other));
  }

  /** The sentence before or behind one, if it stands in the same paragraph. */
  function beside(index: number, by: -1 | 1): Sentence | undefined {
    const other = sentences[index + by];
    return other?.blockIndex === sentences[index]?.blockIndex ? other : undefined;
  }

  /** `To run backwards. And to explain nothing.`: neighbours that open with one word, behind what joins them. */
  function isParallel(index: number): boolean {
    const opening = openingOf(sentences[index] as Sentence);
    if (opening === '' || common.has(opening)) return false;
    return [beside(index, -1), beside(index, 1)].some(
      (other) => other !== undefined && openingOf(other) === opening && isPiece(other),
    );
  }

  function isPiece(sentence: Sentence): boolean {
    const { offset, endOffset } = sentence;
    // A main clause may stand behind a comma.
    return (evidenceOf?.(sentence) ?? 0) < VERBLESS && !prose.slice(offset, endOffset).includes(',');
  }

  function openingOf({ firstWord, lastWord }: Sentence): string {
    const from = firstWord + (joining.has(lowerAt(firstWord)) ? 1 : 0);
    return from < lastWord ? lowerAt(from) : '';
  }

  /** `… on every device. On every device, even the old one.` */
  function takesUp(index: number): boolean {
    const [{ firstWord, lastWord }, before] = [sentences[index] as Sentence, beside(index, -1)];
    const length = determiners.has(lowerAt(firstWord + 1)) ? 3 : 2;
    if (before === undefined || lastWord - firstWord < length) return false;
    for (let at = before.firstWord; at + length <= before.lastWord; at += 1) {
      let same = 0;
      while (same < length && lowerAt(at + same) === lowerAt(firstWord + same)) same += 1;
      if (same === length) return true;
    }
    return false;
  }

  /** `No scales, no watch. With both hands and half the village in the kitchen.` */
  function keepsTime(index: number): boolean {
    const [own, before, behind] = [sentences[index] as Sentence, beside(index, -1), beside(index, 1)];
    // A paragraph seldom opens with a sentence that has no verb.
    if (before !== undefined && beside(index - 1, -1) !== undefined && isBeat(before)) return true;
    return isPhrase(own, LONGEST_BEAT) && behind !== undefined && isPhrase(behind, LONGEST_IN_TIME);
  }

  function isPhrase(sentence: Sentence, longest: number): boolean {
    return governing.has(lowerAt(sentence.firstWord)) && isVerbless(sentence, longest, SURELY_VERBLESS);
  }

  /** `In winter on skis.`, `Well, on Monday.`: no verb opens it, for `Farms burnt.` may look as if it had none. */
  function isBeat(sentence: Sentence): boolean {
    const { firstWord } = sentence;
    if (isSymmetric(sentence)) return true;
    return isBrief(sentence) && (leading.has(lowerAt(firstWord)) || prose[words.ends[firstWord] as number] === ',');
  }

  /** `Without scales and without a watch.`, and of any length where three parts open alike. */
  function isSymmetric(sentence: Sentence): boolean {
    const { firstWord, lastWord } = sentence;
    const opening = lowerAt(firstWord);
    if (!leading.has(opening)) return false;
    let repeated = 0;
    for (let at = firstWord + 2; at < lastWord; at += 1) {
      const isParted = joining.has(lowerAt(at - 1)) || prose[words.ends[at - 1] as number] === ',';
      if (isParted && lowerAt(at) === opening) repeated += 1;
    }
    // French `des` is an article as well: `Des écoles ouvrent, des usines ferment.`
    return repeated > 0 && isVerbless(sentence, repeated > 1 ? LONGEST_ROW : LONGEST_SYMMETRIC, VERBLESS);
  }

  function isBrief(sentence: Sentence): boolean {
    return isSymmetric(sentence) || isVerbless(sentence, LONGEST_BEAT, VERBLESS);
  }

  function isVerbless(sentence: Sentence, longest: number, limit: number): boolean {
    const length = sentence.lastWord - sentence.firstWord;
    if (length === 0 || length > longest || sentence.terminator !== '.' || evidenceOf === undefined) return false;
    return evidenceOf(sentence) < limit && countUnexplained(sentence) === 0;
  }

  /** What stands behind a question, with nothing between but more of the answer. */
  function isAnswer(index: number): boolean {
    for (let at = index - 1; at >= 0; at -= 1) {
      const before = sentences[at] as Sentence;
      // A question that heads a section is answered in whole sentences.
      if (ASKS.test(before.terminator)) return structure[before.blockIndex]?.role !== 'heading';
      if (beside(at, 1) === undefined || !isVerbless(before, LONGEST_IN_TIME, VERBLESS)) return false;
    }
    return false;
  }

  /** A few words more of somebody who answers: `A: We swam. With my sister and her children.` */
  function isAside(sentence: Sentence): boolean {
    const { block, blockIndex, firstWord } = sentence;
    const before = sentences[(structure[blockIndex]?.firstSentence ?? 0) - 1];
    if (before === undefined || !ASKS.test(before.terminator) || !leading.has(lowerAt(firstWord))) return false;
    return isVerbless(sentence, LONGEST_ASIDE, VERBLESS) && SPEAKER.test(prose.slice(block.offset, block.endOffset));
  }

  /** `Report from a morning when the court …`: what stands between a title and the name of the author. */
  function headsArticle(index: number): boolean {
    const { blockIndex, firstWord } = sentences[index] as Sentence;
    const byline = structure[blockIndex + 1];
    if (blockIndex >= FIRST_BLOCKS || beside(index, 1) !== undefined || byline?.role !== 'heading') return false;
    const opening = lowerAt(firstWord);
    return byline.wordCount <= LONGEST_BYLINE && (determiners.has(opening) || !closed.has(opening));
  }
}
