import { expect } from 'vitest';
import { type Document, type Piece, toOriginal } from '../../src/core/document';

/** What holds of every document, whatever its format. */
export function checkDocumentShape(document: Document): void {
  const { text, prose, pieces, blocks } = document;
  let proseEnd = 0;
  let originalEnd = 0;
  for (const piece of pieces) {
    expect(piece.length).toBeGreaterThan(0);
    expect(piece.prose).toBeGreaterThanOrEqual(proseEnd);
    expect(piece.original).toBeGreaterThanOrEqual(originalEnd);
    proseEnd = piece.prose + piece.length;
    originalEnd = piece.original + (piece.originalLength ?? piece.length);
    if (piece.originalLength === undefined)
      expect(proseOf(document, piece)).toBe(text.slice(piece.original, originalEnd));
  }
  expect(proseEnd).toBeLessThanOrEqual(prose.length);
  expect(originalEnd).toBeLessThanOrEqual(text.length);

  let blockEnd = 0;
  for (const block of blocks) {
    expect(block.offset).toBeGreaterThanOrEqual(blockEnd);
    expect(block.endOffset).toBeGreaterThan(block.offset);
    blockEnd = block.endOffset;
    const shown = prose.slice(block.offset, block.endOffset);
    expect(shown).toBe(shown.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ''));
  }
  expect(blockEnd).toBeLessThanOrEqual(prose.length);

  let verbatimEnd = 0;
  for (const span of document.verbatim ?? []) {
    expect(span.offset).toBeGreaterThanOrEqual(verbatimEnd);
    expect(span.endOffset).toBeGreaterThan(span.offset);
    verbatimEnd = span.endOffset;
    expect(blocks.some((block) => block.offset <= span.offset && span.endOffset <= block.endOffset)).toBe(true);
  }

  // Every character of a block maps to itself, and spans grow with what they hold.
  const isDecoded = new Set<number>();
  for (const { prose: from, length, originalLength } of pieces) {
    for (let at = from; originalLength !== undefined && at < from + length; at += 1) isDecoded.add(at);
  }
  let last = 0;
  for (const block of blocks) {
    const wrong: string[] = [];
    for (let at = block.offset; at < block.endOffset; at += 1) {
      const span = toOriginal(document, { offset: at, endOffset: at + 1 });
      const original = text.slice(span.offset, span.endOffset);
      if (span.offset < last || (original !== prose[at] && !isDecoded.has(at))) wrong.push(`${at}: ${original}`);
      last = span.offset;
    }
    expect(wrong).toEqual([]);
    const whole = toOriginal(document, block);
    expect(whole.offset).toBe(toOriginal(document, { offset: block.offset, endOffset: block.offset + 1 }).offset);
    expect(whole.endOffset).toBe(
      toOriginal(document, { offset: block.endOffset - 1, endOffset: block.endOffset }).endOffset,
    );
  }
}

function proseOf({ prose }: Document, piece: Piece): string {
  return prose.slice(piece.prose, piece.prose + piece.length);
}
