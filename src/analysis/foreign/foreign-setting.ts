import type { Article } from '../../core/article';
import { toOriginal } from '../../core/document';
import type { Span } from '../../core/span';
import type { Quotation, Quotes } from '../marks/quotes';
import type { Sentence } from '../text/sentences';
import type { BlockStructure } from '../text/structure';

/**
 * How foreign words stand in the article: in running text; `embedded`: quoted within a sentence of the article's
 * language; `introduced`: behind a colon; `quoted`: as a quotation that makes up its paragraph; in brackets; in italics; in a reference to a
 * publication; in verse.
 */
export type Setting =
  | 'running'
  | 'embedded'
  | 'introduced'
  | 'quoted'
  | 'bracketed'
  | 'emphasised'
  | 'reference'
  | 'verse';

const OPENING = '"“«„‘‹「『《';
const LETTERS = /\p{L}{2}/u;
const QUOTE_AFTER = /^[\s\u00a0\u202f.,;:!?…]*["”»“’›」』》]/u;
const REFERENCE =
  /\(\p{Nd}{4}[a-z]?\)|\bdoi\b|\bISBN\b|\bISSN\b|\bpp?\. ?\p{Nd}|\bvol\. ?\p{Nd}|\bet al\b|https?:|\barXiv\b|\p{Nd} ?\(\p{Nd}+\)/giu;
const NEAR = 400;
const BRACKETS = ['()', '（）', '[]'].map((pair) => [...pair] as [open: string, close: string]);

/** Returns a function that tells the setting of a stretch. */
export function settingsOf(
  { document }: Article,
  facts: { readonly quotes: Quotes; readonly structure: readonly BlockStructure[] },
  ownWordsIn: (span: Span) => number,
): (stretch: Span, sentence: Sentence) => Setting {
  const { prose, text } = document;
  const { quotations } = facts.quotes;

  const references = new Map<number, boolean>();
  const isReference = ({ block, blockIndex }: Sentence, role: BlockStructure['role'] | undefined): boolean => {
    let known = references.get(blockIndex);
    if (known === undefined) {
      const text = prose.slice(block.offset, Math.min(block.endOffset, block.offset + 1000));
      const signs = text.match(REFERENCE)?.length ?? 0;
      known = signs >= (role === 'list-item' || role === 'heading' || text.length < 240 ? 1 : 2);
      references.set(blockIndex, known);
    }
    return known;
  };

  return (stretch, sentence) => {
    const role = facts.structure[sentence.blockIndex]?.role;
    if (role === 'verse') return 'verse';
    if (isReference(sentence, role)) return 'reference';

    // The marks around a sentence belong to its span; what is asked is where its letters stand.
    const words = trimMarks(prose, stretch);
    const quotation = quotationAround(quotations, words);
    // A quotation that also speaks the article's language, or that began in an earlier paragraph, is no foreign
    // quotation; the ledger may have paired the wrong marks.
    if (
      quotation !== undefined &&
      quotation.offset >= sentence.block.offset &&
      ownWordsIn(quotation) - ownWordsIn(words) < 3
    ) {
      const before = /[^.!?…]*$/u.exec(
        prose.slice(Math.max(sentence.block.offset, quotation.offset - NEAR), quotation.offset),
      );
      const after = /^[^.!?…]*/u.exec(
        prose.slice(quotation.endOffset, Math.min(sentence.block.endOffset, quotation.endOffset + NEAR)),
      );
      const left = before?.[0] ?? '';
      const right = after?.[0] ?? '';
      const own =
        ownWordsIn({ offset: quotation.offset - left.length, endOffset: quotation.offset }) +
        ownWordsIn({ offset: quotation.endOffset, endOffset: quotation.endOffset + right.length });
      if (own > 0) return 'embedded';
      return LETTERS.test(left) || LETTERS.test(right) ? 'running' : 'quoted';
    }
    const before = prose.slice(Math.max(sentence.block.offset, words.offset - NEAR), words.offset);
    if (endsInOpening(before) && QUOTE_AFTER.test(prose.slice(words.endOffset, words.endOffset + 6))) {
      return LETTERS.test(before) ? 'embedded' : 'quoted';
    }
    // A bracket that lost its partner encloses nothing.
    const behind = prose.slice(words.endOffset, Math.min(sentence.block.endOffset, words.endOffset + NEAR));
    if (BRACKETS.some(([open, close]) => isAround(before, behind, open, close))) return 'bracketed';
    if (document.pieces.length > 0) {
      const original = toOriginal(document, words);
      if (/[*_]$|<(?:i|em|cite|q)>$/.test(text.slice(Math.max(0, original.offset - 6), original.offset))) {
        return 'emphasised';
      }
    }
    return words.offset > sentence.offset && /[:：]\s*$/u.test(before) ? 'introduced' : 'running';
  };
}

function isAround(before: string, behind: string, open: string, close: string): boolean {
  if (before.lastIndexOf(open) <= before.lastIndexOf(close)) return false;
  const [nextClose, nextOpen] = [behind.indexOf(close), behind.indexOf(open)];
  return nextClose !== -1 && (nextOpen === -1 || nextClose < nextOpen);
}

function endsInOpening(before: string): boolean {
  const last = before.trimEnd().at(-1);
  return last !== undefined && OPENING.includes(last);
}

function trimMarks(prose: string, { offset, endOffset }: Span): Span {
  let from = offset;
  let to = endOffset;
  while (from < to && !/[\p{L}\p{Nd}]/u.test(prose[from] as string)) from += 1;
  while (to > from && !/[\p{L}\p{M}\p{Nd}]/u.test(prose[to - 1] as string)) to -= 1;
  return { offset: from, endOffset: to };
}

function quotationAround(quotations: readonly Quotation[], { offset, endOffset }: Span): Quotation | undefined {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.offset ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  // The outermost one tells whether the sentence around it is the article's own.
  let around: Quotation | undefined;
  for (let at = low - 1; at >= Math.max(0, low - 6); at -= 1) {
    const quotation = quotations[at];
    if (quotation !== undefined && quotation.endOffset >= endOffset) around = quotation;
  }
  return around;
}
