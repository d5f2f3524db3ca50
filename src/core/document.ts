import type { Span } from './span';

/** What part of the article a block of prose is; rules judge a caption by other measures than a paragraph. */
export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'caption' | 'table-cell' | 'quote';

/** One block of prose, as a span of `Document.prose`; blocks never overlap and stand in reading order. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Depth of a heading, 1 to 6; 0 for everything else. */
  readonly level: number;
  /** What is no prose, such as a code block or a picture, stands right behind it and may end what it says. */
  readonly leadsOn?: boolean;
  /** It stands in the front matter, which says what the article is and may say it in the article's own words. */
  readonly isMetadata?: boolean;
  /**
   * The markup that holds all of it: an entry of a table of contents is a link, many a heading a bold paragraph, and many a line of
   * credits an emphasised one.
   */
  readonly whole?: 'link' | 'strong' | 'emphasis';
}

/**
 * A stretch that prose and original share: `length` code units from `prose` in `Document.prose` stand from `original`
 * in `Document.text`. Between two pieces the original has markup that is not prose, or prose has line breaks that part
 * two blocks.
 */
export interface Piece {
  readonly prose: number;
  readonly original: number;
  readonly length: number;
  /** Length in the original where it is written otherwise, such as the entity `&eacute;` for `é`; it maps as a whole. */
  readonly originalLength?: number;
}

/** An inline comment that silences findings: `mtlint-disable`, `-disable-line`, `-disable-next-line`, `mtlint-enable`. */
export interface Suppression extends Span {
  /** Where in `Document.text` findings are silenced; the span itself is the comment's place. */
  readonly covers: Span;
  /** Rule ids, or rule folders such as `fluency`; empty means every rule. */
  readonly rules: readonly string[];
  readonly reason: string | undefined;
}

/** A tag that a parser left out of the prose, and where in it that was. */
export interface LeftOutTag {
  readonly offset: number;
  /** Lower case. */
  readonly name: string;
  readonly closing: boolean;
  /** In the running text of a line, as no block of its own, no cell of a table, and not where the line ends. */
  readonly inLine: boolean;
}

/** An article as a parser leaves it. */
export interface Document {
  readonly path: string | undefined;
  readonly format: string;
  /** The file as read. Reported offsets point into this. */
  readonly text: string;
  /**
   * What a reader reads: `text` without markup, front matter and code. Analyses and rules measure in offsets of this
   * string only; the engine maps them back once, through `pieces`, when an observation becomes a finding. For plain
   * text it is `text` itself.
   */
  readonly prose: string;
  readonly pieces: readonly Piece[];
  readonly blocks: readonly Block[];
  /** Stretches of `prose`, in order, that are quoted as they are, such as inline code: no residue, no misspelling. */
  readonly verbatim?: readonly Span[];
  /** Tags of HTML, in order, where the format takes them for markup. */
  readonly leftOutTags?: readonly LeftOutTag[];
  /** Language tag that the front matter names. */
  readonly declaredLanguage: string | undefined;
  readonly suppressions: readonly Suppression[];
}

function pieceAt(pieces: readonly Piece[], prose: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle] as Piece).prose <= prose) low = middle;
    else high = middle - 1;
  }
  return low;
}

function originalOffset(piece: Piece, prose: number): number {
  const inside = prose - piece.prose;
  if (piece.originalLength === undefined) return piece.original + Math.min(inside, piece.length);
  return inside >= piece.length ? piece.original + piece.originalLength : piece.original;
}

function originalEndOffset(piece: Piece, prose: number): number {
  return piece.original + (piece.originalLength ?? Math.min(prose - piece.prose, piece.length));
}

/** Maps a span of `document.prose` to the span of `document.text` that holds the same characters. */
export function toOriginal(document: Document, span: Span): Span {
  const { pieces } = document;
  if (pieces.length === 0) return { offset: span.offset, endOffset: span.endOffset };
  const offset = originalOffset(pieces[pieceAt(pieces, span.offset)] as Piece, span.offset);
  if (span.endOffset === span.offset) return { offset, endOffset: offset };
  const last = pieces[pieceAt(pieces, span.endOffset - 1)] as Piece;
  return { offset, endOffset: Math.max(offset, originalEndOffset(last, span.endOffset)) };
}
