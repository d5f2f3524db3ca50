import type { Span } from '../../core/span';
import type { QuoteMark } from './quote-marks';
import type { PairHabits } from './quote-places';
import type { Quotation } from './quotes';
import type { SpeechTags } from './speech-tags';

/**
 * What is wrong with a mark: `unclosed` and `unopened` lost their partner, `doubled` stands twice where once is meant,
 * `reversed` closes first and opens then, `mismatched` is closed by another style, `nested` by what closes the quotation around
 * it, `reclosed` closes in the midst of its sentence and again at the end, `empty` quotes nothing.
 */
export interface QuoteFault extends Span {
  readonly kind: 'unclosed' | 'unopened' | 'doubled' | 'reversed' | 'mismatched' | 'nested' | 'reclosed' | 'empty';
  readonly mark: QuoteMark;
  readonly other: QuoteMark | undefined;
  /** The mark that opens anew where a quotation has not closed. */
  readonly again?: QuoteMark;
}

/** ““word””: a quotation that holds nothing but another one in the same marks. */
export function* doubledPairs(quotations: readonly Quotation[]) {
  for (const [index, { open, inside }] of quotations.entries()) {
    const inner = quotations[index + 1];
    if (inner?.offset !== inside.offset || inner.open.character !== open.character || open.style === 'single') continue;
    // ““so” it goes on”: curly marks are not set twice in a row, wherever they close.
    if (inner.endOffset === inside.endOffset || open.style === 'curly') yield fault('doubled', open, inner.open);
  }
}

/** “She said, ‘All of them.” We laughed: a single mark opens what somebody else said within a quotation, and nothing closes it. */
const OPEN_SINGLE = /[,:]\s(?<single>‘)\p{Lu}(?:[^‘’]|(?<=\p{L})’(?=\p{L}))*$/u;

export function* unclosedWithin(quotations: readonly Quotation[], prose: string) {
  for (const { open, inside } of quotations) {
    if (open.style === 'single') continue;
    const text = prose.slice(inside.offset, inside.endOffset);
    const at = text.lastIndexOf('‘');
    if (at < 2 || !OPEN_SINGLE.test(text.slice(at - 2))) continue;
    const offset = inside.offset + at;
    yield fault('unclosed', { ...open, character: '‘', style: 'single', offset, endOffset: offset + 1 });
  }
}

/** “so“ in a German article that writes „so“ elsewhere: either mark may stand there, and not together. */
export function oddPairs(quotations: readonly Quotation[], { isPair }: PairHabits, faults: readonly QuoteFault[]) {
  const known = new Set(faults.map(({ mark }) => mark));
  const odd = quotations.filter(({ open, close }) => !isPair(open, close) && !known.has(open));
  return odd.length * 2 > quotations.length ? [] : odd.map(({ open, close }) => fault('mismatched', open, close));
}

export const LONGEST_TURNED = 40;
/** A mark right behind a word opens nothing, so that it may close what stands farther before it. */
export const LONGEST_REVERSED = 400;

/**
 * Two marks that lost their partners to each other, since one of them was turned round: “无政府“ and ”希拉”. One fault, not
 * two, where they stand near each other in one line and no other mark between.
 */
export function joinTurned(faults: readonly QuoteFault[], prose: string): readonly QuoteFault[] {
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
/** The same behind a whole speech, where a mark of a sentence shows that it is no apostrophe: "It was my mistake,' he said. No other opens before it. */
const SINGLE_BEHIND_SPEECH =
  /^(?:(?![\s(:]['’]\p{L})[^\n“”„«»‹›"‘]){1,400}?(?<=[\p{L}\p{Nd}][,.!?…])(?<single>[’'])(?=\s\p{L})/u;
const LONGEST_SPEECH = 402;
const SINGLE_BEFORE = /(?<=[\s(]|^)(?<single>[’‘‚'])(?=\p{L})[^“”„«»‹›"‘’'.!?…]{1,40}$/u;

/** A double mark that has a single one in the place of its partner is mismatched and has lost nothing. */
export function withSingle(one: QuoteFault, prose: string): QuoteFault {
  const { kind, mark } = one;
  if (!isLost(one) || mark.style === 'single') return one;
  const isOpen = kind === 'unclosed';
  const from = isOpen ? mark.endOffset : Math.max(0, mark.offset - LONGEST_TURNED - 2);
  const text = prose.slice(from, isOpen ? mark.endOffset + LONGEST_TURNED + 2 : mark.offset);
  const found =
    (isOpen ? SINGLE_BEHIND : SINGLE_BEFORE).exec(text) ??
    (isOpen ? SINGLE_BEHIND_SPEECH.exec(prose.slice(from, from + LONGEST_SPEECH)) : null);
  const character = found?.groups?.single;
  if (found === null || character === undefined) return one;
  const offset = from + (isOpen ? found.index + found[0].length - 1 : found.index);
  const other: QuoteMark = { ...mark, character, style: 'single', offset, endOffset: offset + 1 };
  return isOpen ? fault('mismatched', mark, other) : fault('mismatched', other, mark);
}

/** What a keyboard or a conversion set in the place of a mark: ,,Jahrhundertwerk“ and “a gift''. */
const MAKESHIFT_BEFORE = /(?<![\p{L}\p{Nd},'`<])(?<mark>,,|''|``|<<)(?=[\p{L}\p{Nd}])[^\n“”„«»"]{1,120}$/u;
const MAKESHIFT_BEHIND = /^[^\n“”„«»"]{0,120}?[\p{L}\p{Nd}.,!?…](?<mark>''|,,|>>)(?=[\s.,;:!?)]|$)/u;
const LONGEST_MAKESHIFT = 124;

/** The makeshift mark in the place of the partner that a mark has lost, in a text that begins at an offset. */
export function makeshiftOf(
  mark: QuoteMark,
  kind: 'unclosed' | 'unopened',
  text: string,
  start = 0,
): QuoteMark | undefined {
  const isOpen = kind === 'unclosed';
  const at = (isOpen ? mark.endOffset : mark.offset) - start;
  const from = isOpen ? at : Math.max(0, at - LONGEST_MAKESHIFT);
  const found = (isOpen ? MAKESHIFT_BEHIND : MAKESHIFT_BEFORE).exec(
    text.slice(from, isOpen ? at + LONGEST_MAKESHIFT : at),
  );
  const character = found?.groups?.mark;
  if (found === null || character === undefined) return undefined;
  const offset = start + from + (isOpen ? found.index + found[0].length - character.length : found.index);
  return { ...mark, character, offset, endOffset: offset + character.length };
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
  // »nyawa desa”: what should open and what closes are of two styles, and either lost its partner.
  if (one.kind === 'unopened' && one.mark.style !== two.mark.style) return isAround(one, two, prose);
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
  return one.mark.style === two.mark.style && isAround(one, two, prose);
}

function isAround(one: QuoteFault, two: QuoteFault, prose: string): boolean {
  const near = prose.slice(one.mark.offset - 1, one.mark.endOffset + 1);
  const far = prose.slice(two.mark.offset - 1, two.mark.endOffset + 1);
  return /^\s.[\p{L}\p{Nd}]/u.test(near) && /^[\p{L}\p{Nd}].(?:[^\p{L}]|$)/u.test(far);
}

interface Ledger {
  readonly marks: readonly QuoteMark[];
  readonly quotations: readonly Quotation[];
  readonly prose: string;
  /** Finds the words that tell who speaks. */
  readonly tags: SpeechTags | undefined;
}

/** A closing mark without a partner, or an opening one, that belongs to the quotation right before or behind it. */
export function closedTwice(faults: readonly QuoteFault[], ledger: Ledger): readonly QuoteFault[] {
  const lost = faults.filter(isLost);
  if (lost.length === 0) return faults;
  const { marks, quotations } = ledger;
  const indexOf = new Map(marks.map((mark, index) => [mark, index]));
  const quotationAt = new Map(quotations.map((quotation) => [quotation.close, quotation]));
  return faults.map((one) => {
    if (!isLost(one)) return one;
    const { mark } = one;
    const makeshift = one.kind === 'unclosed' ? makeshiftOf(mark, one.kind, ledger.prose) : undefined;
    if (makeshift !== undefined) return fault('mismatched', mark, makeshift);
    const previous = marks[(indexOf.get(mark) ?? 0) - 1];
    // "We are done"", he said.: no word stands behind it that it could quote.
    const isSecond =
      one.kind === 'unclosed' &&
      previous?.endOffset === mark.offset &&
      previous.character === mark.character &&
      quotationAt.has(previous) &&
      /^[\s,.;:!?)]/u.test(ledger.prose.slice(mark.endOffset, mark.endOffset + 1));
    if (isSecond) return fault('doubled', previous, mark);
    const neighbour = marks[(indexOf.get(mark) ?? -2) + (one.kind === 'unclosed' ? 1 : -1)];
    if (neighbour === undefined || neighbour.blockIndex !== mark.blockIndex) return one;
    if (isStacked(mark, neighbour)) return fault('doubled', mark, neighbour);
    const before = quotationAt.get(neighbour);
    if (one.kind === 'unclosed' || before === undefined || before.open.blockIndex !== mark.blockIndex) return one;
    if (neighbour.style !== mark.style) return one;
    const inner = innerSingle(before, ledger.prose);
    if (inner !== undefined) return fault('mismatched', inner, neighbour);
    return goesOn(before, mark, ledger) ? fault('reclosed', before.open, mark) : one;
  });
}

/** “«Start»: two marks of two styles without a space between, of which one alone has a partner. */
function isStacked(mark: QuoteMark, neighbour: QuoteMark): boolean {
  if (mark.style === neighbour.style || mark.style === 'single' || neighbour.style === 'single') return false;
  return mark.side === neighbour.side && (mark.endOffset === neighbour.offset || neighbour.endOffset === mark.offset);
}

/** “He told me, ‘You will never swim.” And I swam”: a single mark that opens last inside the quotation and never closes. */
function innerSingle({ inside, open }: Quotation, prose: string): QuoteMark | undefined {
  const text = prose.slice(inside.offset, inside.endOffset);
  const at = text.lastIndexOf('‘');
  if (at < 1 || !/^[\s]‘\p{L}[^’]*$/u.test(text.slice(at - 1))) return undefined;
  const offset = inside.offset + at;
  return { ...open, character: '‘', style: 'single', offset, endOffset: offset + 1 };
}

// “bread” and wine”: so short a rest was quoted apart and lost its opening mark.
const FEWEST_WORDS = 3;
const LONGEST_REST = 300;

/** Tells whether a mark closes once more the sentence in whose midst a quotation was closed. */
function goesOn({ open, inside, close }: Quotation, mark: QuoteMark, { prose, tags }: Ledger): boolean {
  const rest = prose.slice(close.endOffset, mark.offset);
  if (rest.length > LONGEST_REST || prose.slice(open.offset, mark.offset).includes('\n')) return false;
  if (
    /[.!?…。！？]/u.test(rest.trimEnd().slice(0, -1)) ||
    /[.!?…。！？]\s?$/u.test(prose.slice(inside.offset, inside.endOffset))
  )
    return false;
  if (!/^,?[ \u00a0\u202f]\p{L}/u.test(rest)) return false;
  if (rest.trim().split(/\s+/u).length < FEWEST_WORDS) return false;
  return tags === undefined || tags(rest.startsWith(',') ? rest : `,${rest}`) === -1;
}

export function fault(kind: QuoteFault['kind'], mark: QuoteMark, other?: QuoteMark): QuoteFault {
  const span =
    other === undefined
      ? mark
      : { offset: Math.min(mark.offset, other.offset), endOffset: Math.max(mark.endOffset, other.endOffset) };
  return { kind, mark, other, offset: span.offset, endOffset: span.endOffset };
}

// Farther apart, two opening marks are not seen as one place.
const LONGEST_AGAIN = 250;

/** A quotation that had not closed when the next mark opened: “It’s a truce. “Everybody knows that.” */
export function openedAgain(mark: QuoteMark, again: QuoteMark): QuoteFault {
  const lost = fault('unclosed', mark);
  return again.blockIndex === mark.blockIndex && again.offset - mark.endOffset <= LONGEST_AGAIN
    ? { ...lost, again }
    : lost;
}
