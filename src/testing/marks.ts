import { checkArgument, checkOptions, flag, text as string } from '../core/arguments';
import type { Span } from '../core/span';

/** A text without its marks, and where they stood. */
export interface Marked {
  readonly text: string;
  readonly spans: ReadonlyArray<Span & { readonly label: string }>;
}

/**
 * Reads `⟦span⟧` marks, so that nobody counts offsets. With `labelled`, what stands before the first `|` of a mark is
 * its label: `⟦fluency/repeated-word|the the⟧`.
 * @throws {Error} where a mark is not closed, or opens inside another.
 */
export function readMarks(marked: string, options: { readonly labelled?: boolean } = {}): Marked {
  checkArgument('readMarks', 'marked', marked, string);
  checkOptions('readMarks', options, { labelled: flag });
  const { labelled = false } = options;
  const spans: Array<Span & { label: string }> = [];
  let text = '';
  let open: number | undefined;
  let label = '';
  for (let at = 0; at < marked.length; at += 1) {
    const character = marked[at] as string;
    if (character === '⟦') {
      if (open !== undefined) throw new Error(`a mark opens inside another: ${marked.slice(at, at + 40)}`);
      open = text.length;
      label = '';
      if (labelled) {
        const bar = marked.indexOf('|', at);
        if (bar === -1) throw new Error(`a mark has no label: ${marked.slice(at, at + 40)}`);
        label = marked.slice(at + 1, bar);
        at = bar;
      }
    } else if (character === '⟧') {
      if (open === undefined)
        throw new Error(`a mark closes that was not opened: ${marked.slice(Math.max(0, at - 40), at + 1)}`);
      spans.push({ offset: open, endOffset: text.length, label });
      open = undefined;
    } else {
      text += character;
    }
  }
  if (open !== undefined) throw new Error(`a mark is not closed: ${text.slice(open, open + 40)}`);
  return { text, spans };
}
