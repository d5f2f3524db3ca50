import { fault, LONGEST_REVERSED, makeshiftOf, openedAgain, type QuoteFault } from './quote-faults';
import type { QuoteMark, QuoteStyle } from './quote-marks';
import type { PairHabits } from './quote-places';
import type { Quotation } from './quotes';

// No print nests deeper; the bound keeps hostile input linear.
const DEEPEST = 6;
// An inner quotation that is longer may have lost its closing mark anywhere.
const LONGEST_NESTED = 120;
// Marks farther apart do not belong to one sentence.
const LONGEST_BETWEEN = 600;

/** A quotation that waits for its closing mark. */
export interface Open {
  /** The mark that opened it last. */
  readonly mark: QuoteMark;
  /** The first mark of a quotation that later paragraphs opened again. */
  readonly origin: QuoteMark;
}

/** Pairs the marks of one block, and says which of them have no partner or the wrong one. */
export class BlockLedger {
  readonly #marks: readonly QuoteMark[];
  readonly #text: string;
  readonly #offset: number;
  readonly #habits: PairHabits;
  readonly #quotations: Quotation[];
  readonly #faults: QuoteFault[];
  /** For each style and mark, how many marks of the style that no later one opens could close what stands open there. */
  readonly #spare = new Map<QuoteStyle, readonly number[]>();
  #stack: Open[];

  constructor(
    marks: readonly QuoteMark[],
    stack: readonly Open[],
    text: string,
    offset: number,
    habits: PairHabits,
    quotations: Quotation[],
    faults: QuoteFault[],
  ) {
    this.#marks = marks;
    this.#text = text;
    this.#offset = offset;
    this.#habits = habits;
    this.#quotations = quotations;
    this.#faults = faults;
    this.#stack = [...stack];
    for (const style of new Set(marks.map((mark) => mark.style))) this.#spare.set(style, spareClosers(marks, style));
  }

  /** How many marks behind one could close a quotation in a style that is open there. */
  #sparesOf(style: QuoteStyle, index: number): number {
    return this.#spare.get(style)?.[index] ?? 0;
  }

  settle(from: number): Open[] {
    for (let index = from; index < this.#marks.length; index += 1) {
      const mark = this.#marks[index] as QuoteMark;
      const opens = mark.side === 'open' || (mark.side === 'either' && !this.#mayClose(mark, index));
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

  /** Whether what is open closes at a mark that could open as well: « Start ". */
  #mayClose(mark: QuoteMark, index: number): boolean {
    if (this.#openOf(mark.style) !== -1) return true;
    const top = this.#stack.at(-1)?.mark;
    if (top === undefined || top.style === 'single' || top !== this.#marks[index - 1]) return false;
    return this.#sparesOf(mark.style, index) === 0 && this.#sparesOf(top.style, index) === 0;
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
      this.#habits.hugs(mark.character) &&
      /^\s.\s$/u.test(around) &&
      next?.style === mark.style &&
      next.side === 'close' &&
      this.#sparesOf(mark.style, index) === 1
    );
  }

  /** "a hole for moles“ and « Wait. « at the end of a paragraph: an opening mark where only a closing one can stand. */
  #isTurned(before: QuoteMark, mark: QuoteMark, index: number): boolean {
    if (mark.side !== 'open' || mark.style === 'single' || before.style === 'single') return false;
    if (before.blockIndex !== mark.blockIndex || mark.offset - before.endOffset > LONGEST_REVERSED) return false;
    // What it would close has a partner of its own.
    if (this.#marks[index - 1] !== before || this.#sparesOf(before.style, index) > 0) return false;
    return this.#habits.isPair(before, mark) || this.#habits.standsBehind(mark, this.#text, this.#offset);
  }

  /** ”We even bet on it.”: a closing mark where only an opening one can stand, and another one that closes behind it. */
  #isTurnedOpen(mark: QuoteMark, index: number): QuoteMark | undefined {
    if (mark.style === 'single' || this.#stack.length > 0 || this.#sparesOf(mark.style, index) === 0) return undefined;
    if (!this.#habits.standsBefore(mark, this.#text, this.#offset)) return undefined;
    const partner = this.#marks[index + 1];
    return partner?.style === mark.style && partner.side === 'close' ? partner : undefined;
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
      // In an English text, „so“ is a pair of another language.
      if (this.#habits.isPair(before.mark, mark)) this.#quote(before, mark);
      else this.#faults.push(fault('mismatched', before.mark, mark));
      this.#stack.pop();
      return;
    }
    const depth = this.#stack.filter((open) => open.mark.style === mark.style).length;
    const nests = depth === 0 || (this.#sparesOf(mark.style, index) >= depth + 1 && this.#stack.length < DEEPEST);
    if (!nests) {
      const [lost] = this.#stack.splice(this.#openOf(mark.style), 1) as [Open];
      this.#faults.push(
        this.#adjoin(lost.mark, mark) ? fault('doubled', lost.mark, mark) : openedAgain(lost.mark, mark),
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
    return isNear ? fault('nested', lost.mark, mark) : fault('unclosed', lost.mark);
  }

  #quote({ mark, origin }: Open, close: QuoteMark, depth = this.#stack.length - 1): void {
    this.#quotations.push({
      offset: origin.offset,
      endOffset: close.endOffset,
      inside: { offset: mark.endOffset, endOffset: close.offset },
      open: origin,
      close,
      depth,
    });
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
      if (this.#adjoin(open.mark, mark)) this.#faults.push(fault('empty', open.mark, mark));
      this.#quote(open, mark, at);
      this.#stack.length = at;
      return 0;
    }
    const top = this.#stack.at(-1);
    if (top !== undefined && top.mark.blockIndex === mark.blockIndex && this.#sparesOf(top.mark.style, index) === 0) {
      this.#faults.push(fault('mismatched', top.mark, mark));
      this.#stack.pop();
      return 0;
    }
    const makeshift = makeshiftOf(mark, 'unopened', this.#text, this.#offset);
    if (makeshift !== undefined) {
      this.#faults.push(fault('mismatched', makeshift, mark));
      return 0;
    }
    const turned = this.#isTurnedOpen(mark, index);
    if (turned !== undefined) {
      this.#faults.push(fault('mismatched', mark, turned));
      this.#quote({ mark, origin: mark }, turned, 0);
      return 1;
    }
    const previous = this.#marks[index - 1];
    const next = this.#marks[index + 1];
    if (previous?.style === mark.style && previous.side !== 'open' && this.#adjoin(previous, mark)) {
      this.#faults.push(fault('doubled', previous, mark));
    } else if (
      next?.style === mark.style &&
      next.side === 'open' &&
      this.#sparesOf(next.style, index + 1) === 0 &&
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

/** For each mark, how many marks of a style behind it close what none of them opens. */
function spareClosers(marks: readonly QuoteMark[], style: QuoteStyle): readonly number[] {
  const spare: number[] = new Array(marks.length).fill(0);
  for (let index = marks.length - 1; index > 0; index -= 1) {
    const mark = marks[index] as QuoteMark;
    const behind = spare[index] as number;
    spare[index - 1] = mark.style !== style ? behind : mark.side === 'open' ? Math.max(0, behind - 1) : behind + 1;
  }
  return spare;
}
