import type { Language } from '../../core/language';
import type { Span } from '../../core/span';
import { CodeSet } from '../text/code-set';
import type { MarkFinder } from '../text/marks';
import type { SpeechTags } from './speech-tags';

/** Family of marks that close each other, and that an article should use throughout. */
export type QuoteStyle =
  | 'straight'
  | 'curly'
  | 'guillemets'
  | 'single-guillemets'
  | 'single'
  | 'corner'
  | 'white-corner'
  | 'angle';

/** One quotation mark with the side that its place and the language's habit give it. */
export interface QuoteMark extends Span {
  readonly character: string;
  readonly style: QuoteStyle;
  readonly side: 'open' | 'close' | 'either';
  readonly blockIndex: number;
}

const STYLES: Readonly<Record<string, QuoteStyle>> = {
  '"': 'straight',
  '＂': 'straight',
  '“': 'curly',
  '”': 'curly',
  '„': 'curly',
  '‟': 'curly',
  '«': 'guillemets',
  '»': 'guillemets',
  '‹': 'single-guillemets',
  '›': 'single-guillemets',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '「': 'corner',
  '」': 'corner',
  '『': 'white-corner',
  '』': 'white-corner',
  '《': 'angle',
  '》': 'angle',
};
/** Every mark that may be one of quotation. */
export const QUOTE_MARKS = new CodeSet(Object.keys(STYLES).join(''));

const NEUTRAL_SIDES: Readonly<Record<string, 'open' | 'close'>> = {
  '“': 'open',
  '”': 'close',
  '„': 'open',
  '‟': 'open',
  '«': 'open',
  '»': 'close',
  '‹': 'open',
  '›': 'close',
  '‘': 'open',
  '’': 'close',
  '‚': 'open',
  '「': 'open',
  '」': 'close',
  '『': 'open',
  '』': 'close',
  '《': 'open',
  '》': 'close',
};

const BEFORE_OPEN = /[\s([{\u2014\u2013/—–―|>:«“„‘'’"-]/u;
const AFTER_CLOSE = /[\s)\]}\u2014\u2013/.,;:!?…»”’'"%—–―|<。、，！？：；）」』-]/u;

/** Finds the quotation marks of one block, which begins at `offset`, among those that may be any; apostrophes, primes and inch marks are none. */
export function quoteMarksOf(
  text: string,
  offset: number,
  finder: MarkFinder,
  blockIndex: number,
  language: Language,
  sides: QuoteSides,
  /** Tells who speaks behind a lone single mark; absent where the article sets no speech between such marks. */
  tags: SpeechTags | undefined,
): QuoteMark[] {
  const marks: QuoteMark[] = [];
  let singleOpen = false;
  const end = offset + text.length;
  for (let place = finder.next(offset, end); place !== -1; place = finder.next(place + 1, end)) {
    const at = place - offset;
    const character = text[at] as string;
    const before = text[at - 1];
    const after = text[at + 1];
    // In mojibake (`â€”` with a curly mark, `Ï„` for a Greek letter) the mark is a stray byte.
    if (before === '€' || before === 'â' || before === 'Ï' || before === 'Î' || before === 'Ñ' || before === 'Ð')
      continue;
    const style = STYLES[character] as QuoteStyle;
    if (style === 'single') {
      const last: QuoteMark | undefined = marks.at(-1);
      const isAgain = last?.side === 'close' && last.character === character && last.endOffset === offset + at;
      const side: QuoteMark['side'] | undefined =
        isAgain && !text.slice(Math.max(0, at - 600), at).includes('‘‘')
          ? 'close'
          : singleSide(text, at, language, singleOpen, tags);
      if (side === undefined) continue;
      singleOpen = side === 'open';
      marks.push({ offset: offset + at, endOffset: offset + at + 1, character, style, side, blockIndex });
      continue;
    }
    if (style === 'straight' && isInchMark(text, at)) continue;
    const known = sides.get(character);
    const side = known ?? sideByPlace(before, after);
    marks.push({ offset: offset + at, endOffset: offset + at + 1, character, style, side, blockIndex });
  }
  return marks;
}

/** The side of every mark that can only open or only close in a language. */
export type QuoteSides = ReadonlyMap<string, 'open' | 'close'>;

export function sidesOf(language: Language): QuoteSides {
  const sides = new Map<string, 'open' | 'close'>();
  const opens = new Set(language.quotes.pairs.filter((pair) => pair.role !== 'foreign').map((pair) => pair.open));
  const closes = new Set(language.quotes.pairs.filter((pair) => pair.role !== 'foreign').map((pair) => pair.close));
  for (const [character, neutral] of Object.entries(NEUTRAL_SIDES)) {
    const open = opens.has(character);
    const close = closes.has(character);
    if (open && close) continue;
    sides.set(character, open ? 'open' : close ? 'close' : neutral);
  }
  return sides;
}

/** The side that the neighbours of a mark show: space or an opening mark before it, text after it, and the reverse. */
function sideByPlace(before: string | undefined, after: string | undefined): QuoteMark['side'] {
  const opening = before === undefined || BEFORE_OPEN.test(before);
  const closing = after === undefined || AFTER_CLOSE.test(after);
  if (opening && !closing) return 'open';
  if (closing && !opening) return 'close';
  if (opening && closing) {
    if (before !== undefined && !/\s/.test(before) && (after === undefined || /\s/.test(after))) return 'close';
    // `the end ", he said`: a stray space, where the ledger knows what is open.
    if (after !== undefined && /[.,;:!?…]/.test(after)) return 'either';
    if (after !== undefined && !/\s/.test(after) && (before === undefined || /\s/.test(before))) return 'open';
  }
  return 'either';
}

/** 6'2", 27", 5″: a straight mark after a digit, where no quotation can close. */
function isInchMark(text: string, at: number): boolean {
  if (!/\p{Nd}/u.test(text[at - 1] ?? '')) return false;
  if (/['’′]\s?\p{Nd}{1,2}$/u.test(text.slice(Math.max(0, at - 5), at))) return true;
  // A digit may also end a quotation: "in 2024". The inch mark has no partner before it in its block.
  const earlier = text.lastIndexOf('"', at - 1);
  return earlier === -1 && /^"[\s\p{L},.)-]/u.test(text.slice(at, at + 2));
}

/** Only ‘…’ and ‚…‘ are read as quotations; a lone ’ is an apostrophe far more often than a lost mark. */
function singleSide(
  text: string,
  at: number,
  language: Language,
  open: boolean,
  tags: SpeechTags | undefined,
): 'open' | 'close' | undefined {
  const character = text[at];
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (character === '‘' || character === '‚') {
    if (open && character === '‘' && !/\s/.test(before)) return 'close';
    // The last character of a paragraph, behind a space: what it opened was lost.
    if (at === text.length - 1 && /\s/.test(before) && !open) return 'open';
    if (!/[\p{L}\p{Nd}¡¿"“«]/u.test(after) || /[\p{L}\p{Nd}]/u.test(before)) return undefined;
    const word = /^[\p{L}\p{Nd}]+/u.exec(text.slice(at + 1, at + 24))?.[0].toLowerCase() ?? '';
    if (language.apostropheWords.includes(`'${word}`) || /^\p{Nd}/u.test(word)) return undefined;
    return /’(?![\p{L}])/u.test(text.slice(at, at + 600)) || character === '‚' || losesClose(text, at, tags)
      ? 'open'
      : undefined;
  }
  if (!open || /\p{L}/u.test(after)) return undefined;
  // workers’ rights inside ‘…’: after s and before a word, the mark is a possessive if another one can close.
  if (
    /s/i.test(before) &&
    /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3)) &&
    /^[^‘]*’(?!\p{L})/u.test(text.slice(at + 1, at + 400))
  ) {
    return undefined;
  }
  return 'close';
}

/** ‘I wanted to see the end of it, he said: a sentence that opens with the mark and tells who speaks. */
function losesClose(text: string, at: number, tags: SpeechTags | undefined): boolean {
  if (tags === undefined || !/^\p{Lu}/u.test(text.slice(at + 1, at + 3))) return false;
  if (!/(?:^|[.!?…:,]\s)$/u.test(text.slice(Math.max(0, at - 2), at))) return false;
  const sentence = /^[^.!?…]*/u.exec(text.slice(at, at + 600))?.[0] ?? '';
  return tags(sentence) !== -1;
}
