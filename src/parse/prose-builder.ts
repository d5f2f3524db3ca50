import type { Block, BlockKind, Piece } from '../core/document';
import { overlaps, type Span } from '../core/span';
import { findBareLinks } from './bare-links';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What stands between two blocks of prose; the reader sees a gap there, whatever the markup. */
const GAP = '\n\n';
const SPACE_START = /^[ \t\r\n]+/;
const SPACE_END = /[ \t\r\n]+$/;
const CLOSING_START = /^[.,;:!?…)\]]/;

/** Gathers the prose of a document with markup, block by block, and how it maps back to the original. */
export class ProseBuilder {
  readonly pieces: Mutable<Piece>[] = [];
  readonly blocks: Mutable<Block>[] = [];
  readonly verbatim: Span[] = [];
  readonly #text: string;
  /** Prose of finished blocks; that of the open one is in `#block`. */
  readonly #done: string[] = [];
  #doneLength = 0;
  #block = '';
  #firstPiece = 0;
  #removed: 'nothing' | 'mark' | 'content' = 'nothing';

  constructor(text: string) {
    this.#text = text;
  }

  /** Where in the prose the next character will stand. */
  get length(): number {
    return this.#doneLength + this.#block.length;
  }

  get isBlockEmpty(): boolean {
    return this.#block === '';
  }

  /** Prose of the open block so far. */
  get block(): string {
    return this.#block;
  }

  prose(): string {
    return this.#done.join('');
  }

  /** Adds characters that stand in the original as they are. */
  add({ offset, endOffset }: Span): void {
    let value = this.#text.slice(offset, endOffset);
    let from = offset;
    if (this.#block === '' || (this.#removed !== 'nothing' && SPACE_END.test(this.#block.slice(-1)))) {
      const space = SPACE_START.exec(value)?.[0].length ?? 0;
      value = value.slice(space);
      from += space;
    }
    if (value === '') return;
    // `word [^1].` would leave a space before the full stop.
    if (this.#removed === 'content' && from === offset && CLOSING_START.test(value)) this.#trimEnd();
    this.#removed = 'nothing';
    const last = this.pieces[this.pieces.length - 1];
    const follows =
      last !== undefined &&
      this.pieces.length > this.#firstPiece &&
      last.originalLength === undefined &&
      last.original + last.length === from &&
      last.prose + last.length === this.length;
    if (follows) last.length += value.length;
    else this.pieces.push({ prose: this.length, original: from, length: value.length });
    this.#block += value;
  }

  /** Adds characters that the original writes in another way, such as an entity. */
  addDecoded(value: string, { offset, endOffset }: Span): void {
    if (value === '') return;
    this.#removed = 'nothing';
    this.pieces.push({
      prose: this.length,
      original: offset,
      length: value.length,
      originalLength: endOffset - offset,
    });
    this.#block += value;
  }

  /**
   * Says that something was left out here, so that the spaces around it do not add up. A `mark` such as a tag shows
   * nothing of its own; `content` such as an image or a note stands where a word could.
   */
  leaveOut(what: 'mark' | 'content'): void {
    if (this.#removed !== 'content') this.#removed = what;
  }

  /** Takes away the end of the open block, from an offset within it. */
  cutFrom(length: number): void {
    this.#block = this.#block.slice(0, length);
    while (this.pieces.length > this.#firstPiece) {
      const last = this.pieces[this.pieces.length - 1] as Mutable<Piece>;
      if (last.prose < this.length) {
        if (last.originalLength === undefined) last.length = Math.min(last.length, this.length - last.prose);
        break;
      }
      this.pieces.pop();
    }
  }

  /** Ends the open block; returns nothing where it holds only white space. */
  endBlock(kind: BlockKind, level: number, whole?: Block['whole']): Mutable<Block> | undefined {
    if (this.#block.trim() === '') this.cutFrom(0);
    else this.#trimEnd();
    this.#removed = 'nothing';
    const { length } = this.#block;
    if (length === 0) return undefined;
    const block: Mutable<Block> = { offset: this.#doneLength, endOffset: this.#doneLength + length, kind, level };
    if (whole !== undefined) block.whole = whole;
    this.blocks.push(block);
    this.#done.push(this.#block, GAP);
    this.#doneLength += length + GAP.length;
    this.#block = '';
    this.#firstPiece = this.pieces.length;
    this.#settleVerbatim(block);
    return block;
  }

  /** Says that something that is no prose stands behind the block that was ended last. */
  leadOn(): void {
    const last = this.blocks.at(-1);
    if (last !== undefined) last.leadsOn = true;
  }

  /** Bare links join the verbatim spans of the block that was ended, which end no later than the block. */
  #settleVerbatim(block: Block): void {
    const first = this.verbatim.findLastIndex((span) => span.offset < block.offset) + 1;
    const own = this.verbatim
      .splice(first)
      .map(({ offset, endOffset }) => ({ offset, endOffset: Math.min(endOffset, block.endOffset) }))
      .filter(({ offset, endOffset }) => offset < endOffset);
    const links = findBareLinks(this.#done.at(-2) as string, block.offset);
    const bare = links.filter((link) => !own.some((span) => overlaps(span, link)));
    this.verbatim.push(...[...own, ...bare].sort((a, b) => a.offset - b.offset));
  }

  #trimEnd(): void {
    const space = SPACE_END.exec(this.#block)?.index;
    if (space !== undefined) this.cutFrom(space);
  }
}
