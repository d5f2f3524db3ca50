import type { Block, Document } from '../core/document';

/** Plain text: a blank line parts blocks, and prose is the text itself. */
export function parseText(text: string, path: string | undefined): Document {
  const blocks: Block[] = [];
  const line = /[^\n\r]+/g;
  for (const match of text.matchAll(line)) {
    if (match[0].trim() === '') continue;
    const offset = match.index + (match[0].length - match[0].trimStart().length);
    blocks.push({ offset, endOffset: match.index + match[0].trimEnd().length, kind: 'paragraph', level: 0 });
  }
  return { path, format: 'text', text, prose: text, pieces: [], blocks, declaredLanguage: undefined, suppressions: [] };
}
