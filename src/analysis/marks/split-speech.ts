import { defineAnalysis } from '../../core/analysis';
import type { Language } from '../../core/language';
import type { Span } from '../../core/span';
import { type Sentence, sentences } from '../text/sentences';
import { words } from '../text/words';
import { type Quotation, type QuoteMark, quotes } from './quotes';
import { saysFinder, speechTagsOf } from './speech-tags';
import { type Run, type SpeechWords, speechWords } from './speech-words';

/** Speech that is closed in the midst of its sentence: from its opening mark to the last of the words that stand outside. */
export interface SplitSpeech extends Span {
  readonly close: QuoteMark;
  /** The word before the mark. */
  readonly lastWord: number;
}

/** Where a quotation stands: it opens its sentence, that begins within it, or it goes on behind the words that tell who speaks. */
type Place = 'opens' | 'within' | 'goes on';

/** A quotation and the words behind it, up to those that tell who speaks or to the end of the sentence. */
interface Candidate {
  /** Its last sentence. */
  readonly head: Run;
  /** How many words it has. */
  readonly whole: number;
  readonly rest: Run;
  /** Whether another quotation stands before it in its paragraph. */
  readonly followsSpeech: boolean;
  readonly place: Place;
  readonly isTagged: boolean;
  /** Whether only a space stands behind the mark: “We waited” for hours. */
  readonly isLoose: boolean;
}

const LONGEST_TAG = 90;
const MOST_REST = 25;
/** A shorter quotation may be a cry, a name or a title. */
const FEWEST_WORDS = 2;
const FEWEST_BEFORE_COMMA = 3;
const FEWEST_BEHIND_COMMA = 4;
/** A clause of so many words is no title. */
const LONG_CLAUSE = 6;
const SHORT_CLAUSE = 4;
const LONGEST_TAIL = 3;
/** Of so many words in several sentences, none is what another sentence is about. */
const LONG_SPEECH = 12;
const SOON = 3;
/** What stands before a quotation that opens with its own sentence. */
const SPEECH_START = /(?:^|[.!?…:»”“"’\n>])\s?$/u;
const WHOLE_SENTENCE = /\p{L}\p{L}[.!?।]\s+(?=[^\s(\p{Ll}])/u;
const BEHIND_COLON = /:\s?$/u;
const GOES_ON = /^[ \u00a0\u202f][\p{L}\p{Nd}]/u;
const GOES_ON_BEHIND_COMMA = /^,[ \u00a0]\p{Ll}/u;
const LOOSE_END = /[\p{L}\p{M}\p{Nd}%][ \u00a0\u202f]?$/u;

/** The speeches of an article whose words go on behind the mark that closes them. */
export const splitSpeech = defineAnalysis({
  id: 'split-speech',
  needs: { quotes, words, sentences },
  run: ({ document: { prose }, language }, facts): readonly SplitSpeech[] => {
    const tagAt = tagFinder(language);
    const { quotations, marks } = facts.quotes;
    if (!language.spaced || tagAt === undefined || quotations.length === 0) return [];
    const says = saysFinder(language) ?? (() => false);
    const kinds = speechWords(language, facts.words, prose);
    const belongs = belongsFinder(kinds);
    const found: SplitSpeech[] = [];
    let at = 0;
    let nextMark = 0;
    let before: Quotation | undefined;
    for (const quotation of quotations) {
      if (quotation.depth > 0 || quotation.open.blockIndex !== quotation.close.blockIndex) continue;
      const last = before;
      before = quotation;
      const { open, inside, close } = quotation;
      const isLoose = isLooselyClosed(quotation);
      if (!isLoose && !isClosedAtComma(quotation)) continue;
      while (at < facts.sentences.length && (facts.sentences[at] as Sentence).endOffset <= close.offset) at += 1;
      const sentence = facts.sentences[at];
      if (sentence === undefined || sentence.offset >= close.offset) continue;
      while (nextMark < marks.length && (marks[nextMark] as QuoteMark).offset < close.endOffset) nextMark += 1;
      const end = Math.min(marks[nextMark]?.offset ?? Number.POSITIVE_INFINITY, sentence.endOffset);
      const skipped = close.endOffset + (isLoose ? 0 : 1);
      const tag = tagAt(prose.slice(skipped, end));
      const isTagged = tag !== -1;
      if (isTagged ? end - skipped - tag > LONGEST_TAG : end < sentence.endOffset || sentence.terminator === '')
        continue;
      const head = wordsIn({ offset: Math.max(sentence.offset, inside.offset), endOffset: inside.endOffset });
      const rest = wordsIn({ offset: close.endOffset, endOffset: isTagged ? skipped + tag : end });
      const place = placeOf(quotation, head, sentence, last);
      if (place === undefined || head.lastWord <= head.firstWord) continue;
      const length = rest.lastWord - rest.firstWord;
      if (length < 1 || length > MOST_REST || saysWithin(rest, isLoose ? SOON : MOST_REST)) continue;
      const whole = head.lastWord - facts.words.after(inside.offset);
      const followsSpeech = last?.open.blockIndex === open.blockIndex;
      if (!belongs({ head, whole, rest, place, isTagged, isLoose, followsSpeech })) continue;
      const endOffset = facts.words.ends[rest.lastWord - 1] as number;
      found.push({ offset: open.offset, endOffset, close, lastWord: head.lastWord - 1 });
    }
    return found;

    function isLooselyClosed({ inside, close }: Quotation): boolean {
      if (!GOES_ON.test(prose.slice(close.endOffset, close.endOffset + 3))) return false;
      return LOOSE_END.test(prose.slice(Math.max(inside.offset, inside.endOffset - 2), inside.endOffset));
    }

    function isClosedAtComma({ inside, close }: Quotation): boolean {
      const last = prose.slice(Math.max(inside.offset, inside.endOffset - 2), inside.endOffset);
      return LOOSE_END.test(last) && GOES_ON_BEHIND_COMMA.test(prose.slice(close.endOffset, close.endOffset + 4));
    }

    function wordsIn({ offset, endOffset }: Span): Run {
      return { firstWord: facts.words.after(offset), lastWord: facts.words.before(endOffset) + 1 };
    }

    function placeOf(
      quotation: Quotation,
      head: Run,
      sentence: Sentence,
      last: Quotation | undefined,
    ): Place | undefined {
      if (sentence.offset >= quotation.inside.offset) return holdsSentences(quotation) ? 'within' : undefined;
      if (sentence.firstWord === head.firstWord) {
        const { casing } = facts.words.form(head.firstWord);
        return casing === 'lower' ? undefined : 'opens';
      }
      if (BEHIND_COLON.test(prose.slice(Math.max(0, quotation.offset - 2), quotation.offset)))
        return facts.words.form(head.firstWord).casing === 'lower' ? undefined : 'opens';
      if (last === undefined || last.endOffset <= sentence.offset) return undefined;
      const between = prose.slice(last.endOffset, quotation.offset);
      return tagAt?.(between.startsWith(',') ? between : `,${between}`) === 0 ? 'goes on' : undefined;
    }

    /** Whether it opens where a sentence or a speech may begin, and holds a whole one: no message or path with a dot. */
    function holdsSentences({ open, inside }: Quotation): boolean {
      if (!SPEECH_START.test(prose.slice(Math.max(0, open.offset - 2), open.offset))) return false;
      const first = facts.words.form(facts.words.after(inside.offset));
      return first.casing !== 'lower' && WHOLE_SENTENCE.test(prose.slice(inside.offset, inside.endOffset));
    }

    /** “A” said the man: words that tell who speaks, without a comma. */
    function saysWithin({ firstWord, lastWord }: Run, most: number): boolean {
      for (let word = firstWord; word < Math.min(lastWord, firstWord + most); word += 1) {
        if (says(facts.words.form(word).lower)) return true;
      }
      return false;
    }
  },
});

/** Where a text tells who speaks; Sanskrit closes what is said with a word. */
function tagFinder(language: Language): ((text: string) => number) | undefined {
  const { followers } = language.quotes;
  if (followers === undefined) return speechTagsOf(language);
  const follower = new RegExp(`[ ](?:${followers.join('|')})(?=[ ])`, 'u');
  return (text) => follower.exec(text)?.index ?? -1;
}

/** Tells whether the words behind a quotation belong to it. */
function belongsFinder(kinds: SpeechWords): (candidate: Candidate) => boolean {
  return ({ head, whole, rest, place, isTagged, isLoose, followsSpeech }) => {
    const length = head.lastWord - head.firstWord;
    if (!isLoose) return isTagged && (place === 'within' || length >= FEWEST_BEFORE_COMMA) && goesOnBehindComma(rest);
    if (place === 'within')
      return whole >= LONG_SPEECH || !kinds.isClause(head) || !kinds.opensWithVerb(rest) || kinds.isOpen(head, rest);
    if (length < FEWEST_WORDS) return false;
    if (!isTagged && place !== 'goes on') {
      if (kinds.needs(head, rest)) return true;
      if (!kinds.isClause(head) || kinds.isTitle(head) || kinds.hasVerb(rest)) return false;
      return followsSpeech ? kinds.isPhrase(rest) || isTail(rest) : isTail(rest) && kinds.isOpen(head, rest);
    }
    const isShort = length <= SHORT_CLAUSE;
    if (kinds.isOpen(head, rest)) return length > FEWEST_WORDS || !kinds.isNamed(rest);
    if (kinds.isTitle(head)) return false;
    if (kinds.speaks(rest)) return true;
    if (kinds.opensWithVerb(rest)) return false;
    if (length <= FEWEST_WORDS || !kinds.isClause(head))
      return kinds.isPronoun(rest.firstWord) || (length > FEWEST_WORDS && kinds.speaks(head));
    if (kinds.joins(rest)) return true;
    // “Nobody knows” by Ann is a success, “We are closed” signs hang there: a short clause may be a title or a thing.
    return isShort
      ? !kinds.hasVerb(rest) && !kinds.isNamed(rest)
      : !kinds.hasVerb(rest) || kinds.speaks(head) || length >= LONG_CLAUSE;
  };

  /** The last words of a clause, none of them a name. */
  function isTail(rest: Run): boolean {
    return rest.lastWord - rest.firstWord <= LONGEST_TAIL && !kinds.isNamed(rest);
  }

  /** “The fog never ends”, but it moves, she says: another clause of what is said. */
  function goesOnBehindComma(rest: Run): boolean {
    if (kinds.joins(rest)) return true;
    return rest.lastWord - rest.firstWord >= FEWEST_BEHIND_COMMA && kinds.speaks(rest) && !kinds.opensWithVerb(rest);
  }
}
