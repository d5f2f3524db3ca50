import { LineIndex } from '../../src/core/lines';
import type { Span } from '../../src/core/span';

const AROUND = 50;

/**
 * `line:column` of a span and the text around it, with the span in brackets, on one line.
 *
 * @param first - The line of its file that the text begins at.
 */
export function excerpt(
  text: string,
  { offset, endOffset }: Span,
  first = 1,
): { readonly at: string; readonly line: string } {
  const { line, column } = new LineIndex(text).at(offset);
  const before = text.slice(Math.max(0, offset - AROUND), offset);
  const after = text.slice(endOffset, endOffset + AROUND);
  const show = (part: string) => part.replace(/\r?\n/g, '⏎');
  return {
    at: `${line + first - 1}:${column}`,
    line: `${show(before)}⟦${show(text.slice(offset, endOffset))}⟧${show(after)}`,
  };
}
