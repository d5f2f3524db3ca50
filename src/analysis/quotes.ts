import { defineAnalysis } from '../core/analysis';
import type { Span } from '../core/span';
import { type QuoteMark, type QuoteStyle, quoteMarksOf, sidesOf } from './quote-marks';
import { structure } from './structure';
import { verbatim } from './verbatim';

export type { QuoteMark, QuoteStyle } from './quote-marks';

/** A quotation: the span from its opening mark to behind its closing mark; `inside` leaves the marks out. */
export interface Quotation extends Span {
  readonly inside: Span;
  readonly open: QuoteMark;
  readonly close: QuoteMark;
  /** 0 for a quotation that stands in no other. */
  readonly depth: number;
}

/**
 * What is wrong with a mark: `unclosed` and `unopened` lost their partner, `doubled` stands twice where once is meant,
 * `reversed` closes first and opens then, `mismatched` is closed by another style, `empty` quotes nothing.
 */
export interface QuoteFault extends Span {
  readonly kind: 'unclosed' | 'unopened' | 'doubled' | 'reversed' | 'mismatched' | 'empty';
  readonly mark: QuoteMark;
  readonly other: QuoteMark | undefined;
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
    const hugging = new Set(language.quotes.pairs.filter(({ inside }) => inside === 'none').map(({ open }) => open));

    document.blocks.forEach((block, blockIndex) => {
      const text = document.prose.slice(block.offset, block.endOffset);
      const all = quoteMarksOf(text, block.offset, blockIndex, language, sides);
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
    });
    for (const open of carried) faults.push(fault('unclosed', open.origin));

    quotations.sort((a, b) => a.offset - b.offset);
    for (const pair of doubledPairs(quotations)) faults.push(pair);
    faults.sort((a, b) => a.offset - b.offset);
    return {
      marks,
      quotations,
      faults: joinTurned(faults, document.prose).map((one) => withSingle(one, document.prose)),
    };
  },
});

/** ““word””: a quotation that holds nothing but another one in the same marks. */
function* doubledPairs(quotations: readonly Quotation[]) {
  for (const [index, { open, inside }] of quotations.entries()) {
    const inner = quotations[index + 1];
    if (
      inner?.offset === inside.offset &&
      inner.endOffset === inside.endOffset &&
      inner.open.character === open.character &&
      open.style !== 'single'
    )
      yield fault('doubled', open, inner.open);
  }
}

const LONGEST_TURNED = 40;
/** A mark right behind a word opens nothing, so that it may close what stands farther before it. */
const LONGEST_REVERSED = 400;

/**
 * Two marks that lost their partners to each other, since one of them was turned round: “无政府“ and ”希拉”. One fault, not
 * two, where they stand near each other in one line and no other mark between.
 */
function joinTurned(faults: readonly QuoteFault[], prose: string): readonly QuoteFault[] {
  const joined: QuoteFault[] = [];
  for (let at = 0; at < faults.length; at += 1) {
    const [one, two] = [faults[at] as QuoteFault, faults[at + 1]];
    const isTurned =
      two !== undefined &&
      (isLost(one) || one.kind === 'empty') &&
      one.mark.blockIndex === two.mark.blockIndex &&
      two.mark.offset - one.mark.endOffset <= LONGEST_REVERSED &&
      (closesBehind(one, two, prose) ||
        (isPartner(one, two, prose) &&
          two.mark.offset - one.mark.endOffset <= LONGEST_TURNED &&
          !/[.。！？!?]\s/u.test(prose.slice(one.mark.endOffset, two.mark.offset))));
    joined.push(isTurned ? fault('mismatched', one.mark, two.other ?? two.mark) : one);
    if (isTurned) at += 1;
  }
  return joined;
}

/** A lone single mark that stands close to a word, as the partner of a double one does: “jolly’ and ’jolly”. */
const SINGLE_BEHIND = /^[^“”„«»‹›"‘’'.!?…]{1,40}?(?<=\p{L})(?<!s)(?<single>[’‘'])(?=[\s,.;:!?)]|$)/u;
const SINGLE_BEFORE = /(?<=[\s(]|^)(?<single>[’‘‚'])(?=\p{L})[^“”„«»‹›"‘’'.!?…]{1,40}$/u;

/** A double mark that has a single one in the place of its partner is mismatched and has lost nothing. */
function withSingle(one: QuoteFault, prose: string): QuoteFault {
  const { kind, mark } = one;
  if (!isLost(one) || mark.style === 'single') return one;
  const isOpen = kind === 'unclosed';
  const from = isOpen ? mark.endOffset : Math.max(0, mark.offset - LONGEST_TURNED - 2);
  const text = prose.slice(from, isOpen ? mark.endOffset + LONGEST_TURNED + 2 : mark.offset);
  const found = (isOpen ? SINGLE_BEHIND : SINGLE_BEFORE).exec(text);
  const character = found?.groups?.single;
  if (found === null || character === undefined) return one;
  const offset = from + (isOpen ? found.index + found[0].length - 1 : found.index);
  const other: QuoteMark = { ...mark, character, style: 'single', offset, endOffset: offset + 1 };
  return isOpen ? fault('mismatched', mark, other) : fault('mismatched', other, mark);
}

/** Tells whether the second mark, or a needless pair (« la bonne « »), was meant to close what the first one opened. */
function isPartner(one: QuoteFault, two: QuoteFault, prose: string): boolean {
  if (two.kind === 'empty') return one.kind === 'unclosed' && one.mark.style === two.mark.style;
  // «»new»: the needless mark stands behind the one that opens.
  if (one.kind === 'empty') return two.kind === 'unopened' && one.mark.style === two.mark.style;
  // «new««: the mark that should close was typed twice, and turned.
  if (two.kind === 'doubled')
    return (
      one.kind === 'unclosed' && one.mark.character === two.mark.character && /\p{L}/u.test(prose[two.offset - 1] ?? '')
    );
  // „Vichy"-Gebiet: what opens and what closes are of two styles, and something hid that they belong together.
  if (one.kind === 'unclosed' && two.kind === 'unopened')
    return one.mark.style !== two.mark.style && one.mark.style !== 'single' && two.mark.style !== 'single';
  if (one.kind !== two.kind) return false;
  return one.mark.character === two.mark.character || encloses(one, two, prose);
}

/**
 * «Wir wissen es. Alle wissen es«. and «so ein Jahr““: what stands between a word and the end of its clause was meant to close,
 * however far away the quotation opens.
 */
function closesBehind(one: QuoteFault, two: QuoteFault, prose: string): boolean {
  if (one.kind !== 'unclosed' || (two.kind !== 'unclosed' && two.kind !== 'doubled')) return false;
  if (two.kind === 'unclosed' && one.mark.character !== two.mark.character) return false;
  const before = prose.slice(Math.max(0, one.mark.offset - 1), one.mark.endOffset + 1);
  const behind = prose.slice(two.offset - 1, two.endOffset + 1);
  return /^[\s(]?.[\p{L}\p{Nd}]$/u.test(before) && /^[\p{L}\p{Nd}.!?…].{1,3}?(?:[\s.,;:!?)]|$)/u.test(behind);
}

function isLost({ kind }: QuoteFault): boolean {
  return kind === 'unclosed' || kind === 'unopened';
}

/** “Märchen„ : the marks stand close to the first and the last letter of what they were meant to enclose. */
function encloses(one: QuoteFault, two: QuoteFault, prose: string): boolean {
  const near = prose.slice(one.mark.offset - 1, one.mark.endOffset + 1);
  const far = prose.slice(two.mark.offset - 1, two.mark.endOffset + 1);
  return (
    one.mark.style === two.mark.style && /^\s.[\p{L}\p{Nd}]/u.test(near) && /^[\p{L}\p{Nd}].(?:[^\p{L}]|$)/u.test(far)
  );
}

function fault(kind: QuoteFault['kind'], mark: QuoteMark, other?: QuoteMark): QuoteFault {
  const span =
    other === undefined
      ? mark
      : { offset: Math.min(mark.offset, other.offset), endOffset: Math.max(mark.endOffset, other.endOffset) };
  return { kind, mark, other, offset: span.offset, endOffset: span.endOffset };
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

  /** Returns how many marks after this one are settled along with it. */
  #close(mark: QuoteMark, index: number): number {
    const at = this.#openOf(mark.style);
    if (at !== -1) {
      for (const lost of this.#stack.slice(at + 1)) this.#faults.push(fault('unclosed', lost.origin));
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
