import type { AlignedText } from '../analysis/source/alignment';
import { type Document, toOriginal } from '../core/document';
import { LineIndex } from '../core/lines';
import type { Span } from '../core/span';

const LONGEST = 90;
/** Enough to fill an excerpt, whatever white space it holds. */
const MOST_READ = 1000;

/** The beginning of a stretch of the source, for a message; the line says where the rest stands. */
export function sourceExcerpt({ document }: AlignedText, { offset, endOffset }: Span): { text: string; line: number } {
  const whole = document.prose
    .slice(offset, Math.min(endOffset, offset + MOST_READ))
    .replace(/\s+/g, ' ')
    .trim();
  const line = linesOf(document).at(toOriginal(document, { offset, endOffset }).offset).line;
  return { text: shortened(whole), line };
}

const lines = new WeakMap<Document, LineIndex>();

function linesOf(document: Document): LineIndex {
  let own = lines.get(document);
  if (own === undefined) {
    own = new LineIndex(document.text);
    lines.set(document, own);
  }
  return own;
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  const space = cut.lastIndexOf(' ');
  // Without spaces it is cut between two characters, and never within one.
  const end = space > LONGEST / 2 ? space : LONGEST;
  return `${cut.slice(0, end).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The span from the first to the last of some sentences. */
export function spanOfSentences({ sentences }: AlignedText, indices: readonly number[]): Span {
  return {
    offset: sentences[indices[0] as number]?.offset ?? 0,
    endOffset: sentences[indices.at(-1) as number]?.endOffset ?? 0,
  };
}
