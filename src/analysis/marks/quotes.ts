import { defineAnalysis } from '../../core/analysis';
import type { Language } from '../../core/language';
import type { Span } from '../../core/span';
import { structure } from '../text/structure';
import { verbatim } from '../text/verbatim';
import {
  closedTwice,
  doubledPairs,
  fault,
  joinTurned,
  LONGEST_REVERSED,
  LONGEST_TURNED,
  makeshiftOf,
  type QuoteFault,
  withSingle,
} from './quote-faults';
import { type QuoteMark, type QuoteStyle, quoteMarksOf, sidesOf } from './quote-marks';
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

interface Open {
  readonly mark: QuoteMark;
  /** The first mark of a quotation that later paragraphs opened again. */
  readonly origin: QuoteMark;
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
  needs: { structure, verbatim },
  run: ({ document, language }, facts): Quotes => {
    const marks: QuoteMark[] = [];
    const quotations: Quotation[] = [];
    const faults: QuoteFault[] = [];
    let carried: Open[] = [];
    let silence = 0;
    const sides = sidesOf(language);
    const tags = speechTagsOf(language);
    const endsBeforeTag = tagEnd(language);
    const singles = usesSingles(document.prose) ? tags : undefined;
    const hugging = new Set(language.quotes.pairs.filter(({ inside }) => inside === 'none').map(({ open }) => open));

    document.blocks.forEach((block, blockIndex) => {
      const text = document.prose.slice(block.offset, block.endOffset);
      const all = quoteMarksOf(text, block.offset, blockIndex, language, sides, singles);
      const own = all.filter(({ offset }) => !facts.verbatim(offset));
      for (const mark of own) marks.push(mark);
      const role = facts.structure[blockIndex]?.role;
      if (carried.length > 0) {
        const goesOn = role === 'prose' || role === 'list-item' || role === 'verse' || own.length > 0;
        if (!goesOn || silence >= LONGEST_SILENCE) {
          for (const open of carried) faults.push(fault('unclosed', open.origin));
          carried = [];
        }
      }
      if (own.length === 0) {
        if (carried.length > 0) silence += 1;
        return;
      }
      silence = 0;
      const runsOn = language.quotes.paragraphs === 'reopen-with-close';
      carried = settleBlock(own, carried, text, block.offset, { runsOn, hugging }, quotations, faults);
      const last = carried.at(-1);
      if (
        last !== undefined &&
        last.mark === own.at(-1) &&
        endsBeforeTag(text.slice(last.mark.endOffset - block.offset))
      ) {
        faults.push(fault('unclosed', last.origin));
        carried = carried.slice(0, -1);
      }
    });
    for (const open of carried) faults.push(fault('unclosed', open.origin));

    quotations.sort((a, b) => a.offset - b.offset);
    for (const pair of doubledPairs(quotations)) faults.push(pair);
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

/** An article whose speech stands between single marks: ‘We are glad,’ he said. */
function usesSingles(prose: string): boolean {
  return /(?:^|\s)‘\p{L}[^‘’\n]{2,300}[,.?!]’/u.test(prose);
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

/** How a language sets its marks. */
interface Manner {
  /** Whether a paragraph that goes on with a quotation opens with the closing mark. */
  readonly runsOn: boolean;
  /** The opening marks that no space follows. */
  readonly hugging: ReadonlySet<string>;
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
    if (atStart && first.style === top.mark.style && !closes) {
      stack = [...stack.slice(0, -1), { mark: first, origin: top.origin }];
      from = 1;
    } else if (!closesCarried(marks, top.mark.style)) {
      for (const open of stack) faults.push(fault('unclosed', open.origin));
      stack = [];
    }
  }
  return new BlockLedger(marks, stack, text, blockOffset, manner.hugging, quotations, faults).settle(from);
}

function closesCarried(marks: readonly QuoteMark[], style: QuoteStyle): boolean {
  let open = 0;
  for (let at = 0; at < marks.length; at += 1) {
    const mark = marks[at] as QuoteMark;
    if (mark.style !== style) continue;
    if (mark.side === 'open') open += 1;
    else if (open > 0) open -= 1;
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

// No print nests deeper; the bound keeps hostile input linear.
const DEEPEST = 6;
// An inner quotation that is longer may have lost its closing mark anywhere.
const LONGEST_NESTED = 120;
// Marks farther apart do not belong to one sentence.
const LONGEST_BETWEEN = 600;

class BlockLedger {
  readonly #marks: readonly QuoteMark[];
  readonly #text: string;
  readonly #offset: number;
  readonly #hugging: ReadonlySet<string>;
  readonly #quotations: Quotation[];
  readonly #faults: QuoteFault[];
  /** For each mark, how many marks of its style that can close stand after it in the block. */
  readonly #closersLeft: readonly number[];
  /** For each style, the index of the last mark that can close. */
  readonly #lastCloser = new Map<QuoteStyle, number>();
  #stack: Open[];

  constructor(
    marks: readonly QuoteMark[],
    stack: readonly Open[],
    text: string,
    offset: number,
    hugging: ReadonlySet<string>,
    quotations: Quotation[],
    faults: QuoteFault[],
  ) {
    this.#marks = marks;
    this.#text = text;
    this.#offset = offset;
    this.#hugging = hugging;
    this.#quotations = quotations;
    this.#faults = faults;
    this.#stack = [...stack];
    const left: number[] = new Array(marks.length).fill(0);
    const seen = new Map<QuoteStyle, number>();
    for (let index = marks.length - 1; index >= 0; index -= 1) {
      const { style, side } = marks[index] as QuoteMark;
      left[index] = seen.get(style) ?? 0;
      if (side === 'open') continue;
      seen.set(style, (left[index] as number) + 1);
      if (!this.#lastCloser.has(style)) this.#lastCloser.set(style, index);
    }
    this.#closersLeft = left;
  }

  settle(from: number): Open[] {
    for (let index = from; index < this.#marks.length; index += 1) {
      const mark = this.#marks[index] as QuoteMark;
      const opens = mark.side === 'open' || (mark.side === 'either' && this.#openOf(mark.style) === -1);
      if (opens) this.#open(mark, index);
      else index += this.#close(mark, index);
    }
    // What opens at the end of its paragraph opens nothing that a later one could close.
    const top = this.#stack.at(-1);
    if (
      top !== undefined &&
      this.#text.slice(top.mark.endOffset - this.#offset).trim() === '' &&
      top.mark === this.#marks.at(-1)
    ) {
      this.#faults.push(fault('unclosed', top.mark));
      this.#stack.pop();
    }
    return this.#stack;
  }

  #openOf(style: QuoteStyle): number {
    return this.#stack.findLastIndex((open) => open.mark.style === style);
  }

  /** Tells whether only white space stands between two marks of the block. */
  #adjoin(left: QuoteMark, right: QuoteMark): boolean {
    if (right.offset - left.endOffset > 3 || left.blockIndex !== right.blockIndex) return false;
    return this.#text.slice(left.endOffset - this.#offset, right.offset - this.#offset).trim() === '';
  }

  /** Two opening marks without a space between, where a sentence ends between the marks that would close them. */
  #isTwice(left: QuoteMark, right: QuoteMark, index: number): boolean {
    if (right.offset !== left.endOffset) return false;
    const [first, second] = [this.#marks[index + 1], this.#marks[index + 2]];
    if (first === undefined || second === undefined) return false;
    if ([first, second].some(({ style, side }) => style !== right.style || side !== 'close')) return false;
    if (second.offset - first.offset > LONGEST_BETWEEN) return false;
    return /[.!?…]\s/.test(this.#text.slice(first.endOffset - this.#offset, second.offset - this.#offset));
  }

  /** «We must, « he says, and go»: an opening mark between two spaces inside a quotation that the next mark closes. */
  #isStray(mark: QuoteMark, index: number): boolean {
    if (mark.side !== 'open' || this.#stack.at(-1)?.mark.character !== mark.character) return false;
    const around = this.#text.slice(mark.offset - 1 - this.#offset, mark.endOffset + 1 - this.#offset);
    const next = this.#marks[index + 1];
    return (
      this.#hugging.has(mark.character) &&
      /^\s.\s$/u.test(around) &&
      next?.style === mark.style &&
      next.side === 'close' &&
      this.#closersLeft[index] === 1
    );
  }

  /** "a hole for moles“ and « Wait. « at the end of a paragraph: an opening mark where only a closing one can stand. */
  #isTurned(before: QuoteMark, mark: QuoteMark, index: number): boolean {
    if (mark.side !== 'open' || mark.style === 'single' || before.style === 'single') return false;
    if (before.blockIndex !== mark.blockIndex || mark.offset - before.endOffset > LONGEST_REVERSED) return false;
    // What it would close has a partner of its own.
    if ((this.#lastCloser.get(before.style) ?? -1) > index && before.style !== mark.style) return false;
    if (this.#marks[index - 1] !== before) return false;
    const around = this.#text.slice(mark.offset - 1 - this.#offset, mark.endOffset + 1 - this.#offset);
    if (mark.endOffset - this.#offset === this.#text.trimEnd().length)
      return /[.!?…]\s?$/u.test(this.#text.slice(0, mark.offset - this.#offset));
    return before.style !== mark.style && /^[\p{L}\p{Nd}.!?…].[\s.,;:!?)]$/u.test(around);
  }

  #open(mark: QuoteMark, index: number): void {
    const own = { mark, origin: mark };
    const before = this.#stack.at(-1);
    // ««un naufragio»: a quotation within another has other marks, or some words before it.
    if (before?.mark.style === mark.style && mark.style === 'guillemets' && this.#isTwice(before.mark, mark, index)) {
      this.#faults.push(fault('doubled', before.mark, mark));
      return;
    }
    if (this.#isStray(mark, index)) {
      this.#faults.push(fault('doubled', mark));
      return;
    }
    if (before !== undefined && this.#isTurned(before.mark, mark, index)) {
      this.#faults.push(fault('mismatched', before.mark, mark));
      this.#stack.pop();
      return;
    }
    const depth = this.#stack.filter((open) => open.mark.style === mark.style).length;
    const nests = depth === 0 || ((this.#closersLeft[index] as number) >= depth + 1 && this.#stack.length < DEEPEST);
    if (!nests) {
      const [lost] = this.#stack.splice(this.#openOf(mark.style), 1) as [Open];
      this.#faults.push(
        this.#adjoin(lost.mark, mark) ? fault('doubled', lost.mark, mark) : fault('unclosed', lost.origin),
      );
    }
    this.#stack.push(own);
  }

  /** 「父は『店を守れ」と言った」: the mark stands for the inner one, since the outer one closes behind it. */
  #closesAgain(index: number): boolean {
    const [mark, next] = [this.#marks[index] as QuoteMark, this.#marks[index + 1]];
    const inner = this.#stack.at(-1) as Open;
    if (next === undefined || next.style !== mark.style || next.side !== 'close' || mark.style === 'single')
      return false;
    return inner.mark.style !== 'single' && mark.offset - inner.mark.endOffset <= LONGEST_NESTED;
  }

  /** “This is the last time.’: what closes the outer quotation stands where the inner one should close. */
  #lostWithin(lost: Open, mark: QuoteMark): QuoteFault {
    const isNear = lost.mark.blockIndex === mark.blockIndex && mark.offset - lost.mark.endOffset <= LONGEST_NESTED;
    return isNear ? fault('nested', lost.mark, mark) : fault('unclosed', lost.origin);
  }

  /** Returns how many marks after this one are settled along with it. */
  #close(mark: QuoteMark, index: number): number {
    const at = this.#openOf(mark.style);
    if (at !== -1 && at === this.#stack.length - 2 && this.#closesAgain(index)) {
      const inner = this.#stack.pop() as Open;
      this.#faults.push(fault('mismatched', inner.mark, mark));
      return 0;
    }
    if (at !== -1) {
      for (const lost of this.#stack.slice(at + 1)) this.#faults.push(this.#lostWithin(lost, mark));
      const open = this.#stack[at] as Open;
      const inside = { offset: open.mark.endOffset, endOffset: mark.offset };
      if (this.#adjoin(open.mark, mark)) this.#faults.push(fault('empty', open.mark, mark));
      this.#quotations.push({
        offset: open.origin.offset,
        endOffset: mark.endOffset,
        inside,
        open: open.origin,
        close: mark,
        depth: at,
      });
      this.#stack.length = at;
      return 0;
    }
    const top = this.#stack.at(-1);
    if (
      top !== undefined &&
      top.mark.blockIndex === mark.blockIndex &&
      (this.#lastCloser.get(top.mark.style) ?? -1) <= index
    ) {
      this.#faults.push(fault('mismatched', top.mark, mark));
      this.#stack.pop();
      return 0;
    }
    const makeshift = makeshiftOf(mark, 'unopened', this.#text, this.#offset);
    if (makeshift !== undefined) {
      this.#faults.push(fault('mismatched', makeshift, mark));
      return 0;
    }
    const previous = this.#marks[index - 1];
    const next = this.#marks[index + 1];
    if (previous?.style === mark.style && previous.side !== 'open' && this.#adjoin(previous, mark)) {
      this.#faults.push(fault('doubled', previous, mark));
    } else if (
      next?.style === mark.style &&
      next.side === 'open' &&
      this.#closersLeft[index + 1] === 0 &&
      next.offset - mark.offset < 120
    ) {
      this.#faults.push(fault('reversed', mark, next));
      return 1;
    } else {
      this.#faults.push(fault('unopened', mark));
    }
    return 0;
  }
}
