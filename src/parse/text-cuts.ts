import type { Piece } from '../core/document';
import type { Span } from '../core/span';
import { commentDirectives, DIRECTIVE_MARK, type Directive, readDirective } from './suppressions';

/** A plain text without what is no prose in it, and how it maps back. */
export interface CutText {
  readonly prose: string;
  readonly pieces: readonly Piece[];
  readonly directives: readonly Directive[];
}

/** Takes the byte order mark and the `mtlint-…` comments out of a plain text. */
export function cutText(text: string): CutText {
  const directives = text.includes(DIRECTIVE_MARK) ? findDirectives(text) : [];
  const mark = text.charCodeAt(0) === 0xfeff ? [{ offset: 0, endOffset: 1 }] : [];
  const cuts = [...mark, ...directives.map((directive) => cutFor(text, directive))];
  if (cuts.length === 0) return { prose: text, pieces: [], directives };
  const pieces: Piece[] = [];
  const kept: string[] = [];
  let prose = 0;
  let original = 0;
  for (const cut of [...cuts, { offset: text.length, endOffset: text.length }]) {
    const length = cut.offset - original;
    if (length > 0) {
      pieces.push({ prose, original, length });
      kept.push(text.slice(original, cut.offset));
      prose += length;
    }
    original = Math.max(original, cut.endOffset);
  }
  return { prose: kept.join(''), pieces, directives };
}

/** Directives in comments anywhere; without markup, alone on a line or, for `mtlint-disable-line`, at the end of one. */
function findDirectives(text: string): readonly Directive[] {
  const found = commentDirectives(text, { offset: 0, endOffset: text.length });
  let comment = 0;
  let at = text.indexOf(DIRECTIVE_MARK);
  const bare: Directive[] = [];
  while (at !== -1) {
    while (comment < found.length && (found[comment] as Directive).endOffset <= at) comment += 1;
    const inside = found[comment];
    if (inside !== undefined && inside.offset <= at) {
      at = text.indexOf(DIRECTIVE_MARK, inside.endOffset);
      continue;
    }
    const end = lineEnd(text, at);
    const directive = readDirective(text.slice(at, end), { offset: at, endOffset: end });
    if (directive !== undefined && (directive.action === 'disable-line' || startsLine(text, at))) bare.push(directive);
    at = text.indexOf(DIRECTIVE_MARK, end);
  }
  return bare.length === 0 ? found : [...found, ...bare].sort((a, b) => a.offset - b.offset);
}

/** A directive that stands alone goes with its line, one behind a text goes with the space before it. */
function cutFor(text: string, { offset, endOffset }: Span): Span {
  let start = offset;
  while (start > 0 && isBlank(text.charCodeAt(start - 1))) start -= 1;
  let end = endOffset;
  while (end < text.length && isBlank(text.charCodeAt(end))) end += 1;
  const startsLine = start === 0 || isLineEnd(text.charCodeAt(start - 1)) || (start === 1 && text.startsWith('\ufeff'));
  const endsLine = end === text.length || isLineEnd(text.charCodeAt(end));
  if (startsLine && endsLine) {
    if (text.startsWith('\r\n', end)) end += 2;
    else if (end < text.length) end += 1;
    return { offset: start, endOffset: end };
  }
  if (startsLine) return { offset, endOffset: end };
  return { offset: start, endOffset };
}

function startsLine(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && isBlank(text.charCodeAt(start - 1))) start -= 1;
  return start === 0 || isLineEnd(text.charCodeAt(start - 1)) || (start === 1 && text.startsWith('\ufeff'));
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at += 1;
  return at;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
