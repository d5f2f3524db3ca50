import width from 'fast-string-width';
import type { Span } from '../core/span';

/** The line that a span stands on, cut to fit, with marks under the span. */
export interface Excerpt {
  readonly line: string;
  readonly marks: string;
}

const BREAK = /[\n\r]/;
// Characters that a terminal would act on, or that would shift the marks.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** Cuts the line around `span` to `columns` columns and marks the span below it; a span over lines is marked to the end. */
export function excerptOf(text: string, span: Span, columns: number): Excerpt {
  const start = lineStart(text, span.offset, columns);
  const end = lineEnd(text, span.offset, columns);
  const spanEnd = Math.min(Math.max(span.endOffset, span.offset), end);
  const before = printable(text.slice(start, span.offset)).trimStart();
  const inside = printable(text.slice(span.offset, spanEnd));
  const after = printable(text.slice(spanEnd, end)).trimEnd();

  const head = takeEnd(before, Math.max(10, Math.floor(columns / 2) - Math.min(20, Math.floor(width(inside) / 2))));
  const body = takeStart(inside, columns - width(head) - 2);
  const tail = takeStart(after, Math.max(0, columns - width(head) - width(body)));
  const marks = `${' '.repeat(width(head))}${'^'.repeat(Math.max(1, width(body)))}`;
  return { line: `${head}${body}${tail}`, marks };
}

// Only what could be shown is looked at: a line may be megabytes long.
function lineStart(text: string, offset: number, columns: number): number {
  const least = Math.max(0, offset - 4 * columns);
  let at = offset;
  while (at > least && !BREAK.test(text[at - 1] as string)) at -= 1;
  return isLowSurrogate(text, at) ? at + 1 : at;
}

function lineEnd(text: string, offset: number, columns: number): number {
  const most = Math.min(text.length, offset + 4 * columns);
  let at = offset;
  while (at < most && !BREAK.test(text[at] as string)) at += 1;
  return isLowSurrogate(text, at) ? at - 1 : at;
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Tabs and control characters as something that has a width of one. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => (character === '\t' ? ' ' : character === '\u200d' ? '' : '·'));
}

/** Breaks a text into lines of `columns` columns, between words where there are any. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  // A long run without spaces, as in Chinese, is broken between any two characters.
  for (const word of text.split(/(?<= )/).flatMap((word) => (width(word) > columns ? graphemes(word) : word))) {
    if (width(line) + width(word.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  return [...lines, line.trimEnd()];
}

function takeStart(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let taken = '';
  let used = 0;
  for (const character of graphemes(text)) {
    used += width(character);
    if (used > columns - 1) break;
    taken += character;
  }
  return `${taken}…`;
}

function takeEnd(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  const characters = graphemes(text);
  let taken = '';
  let used = 0;
  for (let index = characters.length - 1; index >= 0; index -= 1) {
    used += width(characters[index] as string);
    if (used > columns - 1) break;
    taken = (characters[index] as string) + taken;
  }
  return `…${taken}`;
}

/** Characters with the marks that combine with them. */
function graphemes(text: string): string[] {
  return text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
}
