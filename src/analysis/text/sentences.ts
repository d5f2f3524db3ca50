import { defineAnalysis } from '../../core/analysis';
import type { Block } from '../../core/document';
import type { Span } from '../../core/span';
import { stops } from './stops';
import { words } from './words';

/** A sentence, or what stands in its place: a heading, a caption, a list item. */
export interface Sentence extends Span {
  readonly block: Block;
  readonly blockIndex: number;
  /** Words `[firstWord, lastWord)` of the `words` analysis. */
  readonly firstWord: number;
  readonly lastWord: number;
  /** The end mark as written, such as `.` or `?!`; empty where there is none. */
  readonly terminator: string;
}

/** The sentences of the article, in reading order; white space between them belongs to none. */
export const sentences = defineAnalysis({
  id: 'sentences',
  needs: { words, stops },
  run: ({ document }, facts): readonly Sentence[] => {
    const { prose, blocks } = document;
    const found: Sentence[] = [];
    let word = 0;
    let stop = 0;
    const add = (block: Block, blockIndex: number, from: number, to: number, terminator: string) => {
      let offset = from;
      let endOffset = to;
      while (offset < endOffset && isSpace(prose.charCodeAt(offset))) offset += 1;
      while (endOffset > offset && isSpace(prose.charCodeAt(endOffset - 1))) endOffset -= 1;
      if (offset === endOffset) return;
      while (word < facts.words.count && (facts.words.offsets[word] as number) < offset) word += 1;
      const firstWord = word;
      while (word < facts.words.count && (facts.words.offsets[word] as number) < endOffset) word += 1;
      found.push({ offset, endOffset, block, blockIndex, firstWord, lastWord: word, terminator });
    };
    blocks.forEach((block, blockIndex) => {
      let from = block.offset;
      for (; stop < facts.stops.length; stop += 1) {
        const candidate = facts.stops[stop];
        if (candidate === undefined || candidate.offset >= block.endOffset) break;
        if (!candidate.ends) continue;
        add(block, blockIndex, from, candidate.resume, candidate.mark);
        from = candidate.resume;
      }
      add(block, blockIndex, from, block.endOffset, '');
    });
    return found;
  },
});

function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0x2028 ||
    code === 0x200b ||
    code === 0xfeff
  );
}
