import { defineAnalysis } from '../../core/analysis';
import type { Language } from '../../core/language';
import type { Span } from '../../core/span';
import { wordSets } from '../../core/word-set';
import { marks as allMarks } from '../text/marks';
import { structure } from '../text/structure';
import { verbatim } from '../text/verbatim';
import { isNamedMark } from './named-mark';
import {
  closedTwice,
  doubledPairs,
  fault,
  joinTurned,
  LONGEST_TURNED,
  oddPairs,
  type QuoteFault,
  unclosedWithin,
  withSingle,
} from './quote-faults';
import { BlockLedger, type Open } from './quote-ledger';
import { QUOTE_MARKS, type QuoteMark, type QuoteStyle, quoteMarksOf, sidesOf } from './quote-marks';
import { type PairHabits, pairHabits } from './quote-places';
import { speakersOf, speechTagsOf } from './speech-tags';

export type { QuoteFault } from './quote-faults';
export type { QuoteMark, QuoteStyle } from './quote-marks';

/** A quotation: the span from its opening mark to behind its closing mark; `inside` leaves the marks out. */
export interface Quotation extends Span {
  readonly inside: Span;
  readonly open: QuoteMark;
  readonly close: QuoteMark;
  /** 0 for a quotation that stands in no other. */
  readonly depth: number;
}

export interface Quotes {
  readonly marks: readonly QuoteMark[];
  /** In the order of their opening marks. */
  readonly quotations: readonly Quotation[];
  readonly faults: readonly QuoteFault[];
}

// A quotation that neither closes nor opens again is given up after this many paragraphs without a mark.
const LONGEST_SILENCE = 6;

/**
 * One ledger of quotation marks an article. A mark that lost its partner gives one fault at its place: within a block
 * the marks to come decide which of two openings was lost, and between blocks a quotation lives on only where the next
 * paragraph opens again or closes it.
 */
export const quotes = defineAnalysis({
  id: 'quotes',
  needs: { structure, verbatim, marks: allMarks },
  run: ({ document, language }, facts): Quotes => {
    const finder = facts.marks.finder(QUOTE_MARKS);
    const marks: QuoteMark[] = [];
    const quotations: Quotation[] = [];
    const faults: QuoteFault[] = [];
    let carried: Open[] = [];
    let silence = 0;
    const sides = sidesOf(language);
    const tags = speechTagsOf(language);
    const endsBeforeTag = tagEnd(language);
    const endsWithin = partEnd(language);
    const singles = usesSingles(document.prose) ? tags : undefined;
    const pairs = pairHabits(language);

    document.blocks.forEach((block, blockIndex) => {
      const text = document.prose.slice(block.offset, block.endOffset);
      const all = quoteMarksOf(text, block.offset, finder, blockIndex, language, sides, singles);
      const values = all.length === 0 ? undefined : attributeValues(text, block.offset);
      const own = all.filter(
        ({ offset }) =>
          !facts.verbatim(offset) && values?.has(offset) !== true && !isNamedMark(text, offset - block.offset),
      );
      for (const mark of own) marks.push(mark);
      const role = facts.structure[blockIndex]?.role;
      if (carried.length > 0) {
        const goesOn = role === 'prose' || role === 'list-item' || role === 'verse' || own.length > 0;
        if (!goesOn || silence >= LONGEST_SILENCE) {
          for (const open of carried) faults.push(fault('unclosed', open.mark));
          carried = [];
        }
      }
      if (own.length === 0) {
        if (carried.length > 0) silence += 1;
        return;
      }
      const manner = { runsOn: language.quotes.paragraphs === 'reopen-with-close', isSilent: silence > 0, pairs };
      silence = 0;
      carried = settleBlock(own, carried, text, block.offset, manner, quotations, faults);
      const last = carried.at(-1);
      if (last === undefined || last.mark !== own.at(-1)) return;
      const behind = text.slice(last.mark.endOffset - block.offset);
      const before = text.slice(
        Math.max(0, last.mark.offset - LONGEST_LEAD - block.offset),
        last.mark.offset - block.offset,
      );
      if (endsBeforeTag(behind) || endsWithin(before, behind)) {
        faults.push(fault('unclosed', last.mark));
        carried = carried.slice(0, -1);
      }
    });
    for (const open of carried) faults.push(fault('unclosed', open.mark));

    quotations.sort((a, b) => a.offset - b.offset);
    for (const pair of doubledPairs(quotations)) faults.push(pair);
    for (const lost of unclosedWithin(quotations, document.prose)) faults.push(lost);
    faults.push(...oddPairs(quotations, pairs, faults));
    faults.sort((a, b) => a.offset - b.offset);
    return {
      marks,
      quotations,
      faults: closedTwice(joinTurned(faults, document.prose), { marks, quotations, prose: document.prose, tags }).map(
        (one) => withSingle(one, document.prose),
      ),
    };
  },
});

const ATTRIBUTE = /[\w-]=(?:"[^"\n]{0,200}"|“[^“”\n]{0,200}”)/g;

/** Offsets of the marks around the values of markup that was left in the prose: `[gallery ids="4410,4411"]`. */
function attributeValues(text: string, offset: number): ReadonlySet<number> {
  const marks = new Set<number>();
  if (!/\w=["“]/.test(text)) return marks;
  for (const { index, 0: attribute } of text.matchAll(ATTRIBUTE))
    marks.add(offset + index + 2).add(offset + index + attribute.length - 1);
  return marks;
}

/** An article whose speech stands between single marks: ‘We are glad,’ he said. */
function usesSingles(prose: string): boolean {
  return /‘(?<=(?:^|\s)‘)\p{L}[^‘’\n]{2,300}[,.?!]’/u.test(prose);
}

/**
 * Tells whether what stands behind the last opening mark of a paragraph tells who speaks, so that the quotation cannot go
 * on in the next one: “Nobody told us, she said. A speaker who goes on says `I` and `we` behind it.
 */
function tagEnd(language: Language): (text: string) => boolean {
  const tags = language.quotes.tagsInside ? undefined : speechTagsOf(language);
  if (tags === undefined) return () => false;
  const speaks = speakersOf(language);
  return (text) => {
    const tag = tags(text);
    return tag !== -1 && !speaks(text.slice(tag));
  };
}

// The word before a mark.
const LONGEST_LEAD = 30;
const BEHIND_WORD = /(?<word>\p{L}[\p{L}\p{M}]*)[ \u00a0\u202f]$/u;
const FIRST_WORD = /^[ \u00a0\u202f]?(?<letter>\p{L})/u;

/**
 * Tells whether a quotation that its paragraph leaves open is a part of a sentence, which ends with that sentence and cannot go on
 * in the next paragraph: the plan seems « frankly bold. It costs … What somebody says at length begins a sentence, or has `I` and
 * `we` behind it.
 */
function partEnd(language: Language): (before: string, behind: string) => boolean {
  if (!language.cased) return () => false;
  const { articles, contractions, prepositions } = language.words;
  const nominal = wordSets(articles, contractions, prepositions);
  const speaks = speakersOf(language);
  return (before, behind) => {
    const word = BEHIND_WORD.exec(before)?.groups?.word?.toLowerCase();
    const letter = FIRST_WORD.exec(behind)?.groups?.letter;
    const isPart = /,\s$/.test(before) || word !== undefined;
    if (letter === undefined || !isPart) return false;
    const isLower = letter === letter.toLowerCase();
    return (isLower || (word !== undefined && nominal.has(word))) && !speaks(behind);
  };
}

/** How a language and an article set their marks. */
interface Manner {
  /** Whether a paragraph that goes on with a quotation opens with the closing mark. */
  readonly runsOn: boolean;
  /** Whether a paragraph without any mark stands between the last mark and this block. */
  readonly isSilent: boolean;
  readonly pairs: PairHabits;
}

/** Pairs the marks of one block; returns what is still open at its end. */
function settleBlock(
  marks: readonly QuoteMark[],
  carried: readonly Open[],
  text: string,
  blockOffset: number,
  manner: Manner,
  quotations: Quotation[],
  faults: QuoteFault[],
): Open[] {
  let stack: readonly Open[] = carried;
  // A paragraph that opens again goes on with the quotation; so does one that opens with the closing mark, which older
  // French print uses as a running mark. Otherwise the block must close what it was handed.
  const first = marks[0] as QuoteMark;
  const top = stack.at(-1);
  let from = 0;
  if (top !== undefined) {
    const atStart = text.slice(0, first.offset - blockOffset).trim() === '';
    const after = text.slice(first.endOffset - blockOffset, first.endOffset - blockOffset + 3);
    const closes = first.side === 'close' && marks.length === 1 && !(manner.runsOn && /^\s?[\p{L}\p{Nd}]/u.test(after));
    // Where every paragraph of a quotation opens again, the silent one before belongs to none; and «»so opens nothing again.
    const isAgain = !manner.isSilent || first.side === 'close';
    const isEmpty = marks[1]?.side === 'close' && marks[1].offset === first.endOffset && first.side !== 'close';
    if (atStart && first.style === top.mark.style && !closes && isAgain && !isEmpty) {
      stack = [...stack.slice(0, -1), { mark: first, origin: top.origin }];
      from = 1;
    } else if (!closesCarried(marks, top.mark.style)) {
      for (const open of stack) faults.push(fault('unclosed', open.mark));
      stack = [];
    }
  }
  return new BlockLedger(marks, stack, text, blockOffset, manner.pairs, quotations, faults).settle(from);
}

function closesCarried(marks: readonly QuoteMark[], style: QuoteStyle): boolean {
  let open = 0;
  for (let at = 0; at < marks.length; at += 1) {
    const mark = marks[at] as QuoteMark;
    if (mark.style !== style) continue;
    if (mark.side === 'open') {
      open += 1;
      // «»so ends here»: the first two are one that opens.
      if (marks[at + 1]?.style === style && marks[at + 1]?.side === 'close' && marks[at + 1]?.offset === mark.endOffset)
        at += 1;
    } else if (open > 0) open -= 1;
    else if (isOfOther(marks, at)) continue;
    else {
      // ”名字“: a pair that was turned round closes nothing.
      const [next, ...rest] = marks.slice(at + 1).filter((other) => other.style === style);
      return !(next?.side === 'open' && rest.length === 0 && next.offset - mark.endOffset <= LONGEST_TURNED);
    }
  }
  return false;
}

/** “calm»: the mark closes what one of another style has opened right before it. */
function isOfOther(marks: readonly QuoteMark[], at: number): boolean {
  const [before, mark] = [marks[at - 1], marks[at] as QuoteMark];
  if (before?.side !== 'open' || before.style === mark.style) return false;
  if (mark.offset - before.endOffset > LONGEST_TURNED) return false;
  return !marks.slice(at + 1, at + 8).some(({ style, side }) => style === before.style && side !== 'open');
}
