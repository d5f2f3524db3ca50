import { defineAnalysis } from '../../core/analysis';
import type { Span } from '../../core/span';
import { CodeSet } from '../text/code-set';
import { isLetterAt } from '../text/letters';
import { marks } from '../text/marks';
import { isNamedMark } from './named-mark';

export interface BracketFault extends Span {
  readonly kind: 'unclosed' | 'unopened';
  readonly character: string;
}

export interface Brackets {
  /** Pairs that match, each from the opening to behind the closing bracket, in the order of their closing. */
  readonly pairs: readonly Span[];
  readonly faults: readonly BracketFault[];
}

const PARTNER: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '）': '（',
  '】': '【',
  '〕': '〔',
};
const BRACKETS = new CodeSet('()[]（）【】〔〕');
const DEEPEST = 32;
const LONGEST_ASIDE_BLOCKS = 3;

interface Open extends Span {
  readonly character: string;
  readonly blockIndex: number;
}

/** Brackets that match and brackets that do not; an aside may reach over a few blocks. */
export const brackets = defineAnalysis({
  id: 'brackets',
  needs: { marks },
  run: ({ document, language }, facts): Brackets => {
    const finder = facts.marks.finder(BRACKETS);
    const pairs: Span[] = [];
    const faults: BracketFault[] = [];
    const lonely: Open[] = [];
    let carried: Open[] = [];
    document.blocks.forEach((block, blockIndex) => {
      const { prose } = document;
      let at = finder.next(block.offset, block.endOffset);
      if (at === -1 && carried.length === 0) return;
      const text = prose.slice(block.offset, block.endOffset);
      const stack = carried.filter((open) => blockIndex - open.blockIndex <= LONGEST_ASIDE_BLOCKS);
      lonely.push(...carried.filter((open) => !stack.includes(open)));
      for (; at !== -1; at = finder.next(at + 1, block.endOffset)) {
        if (isNamedMark(text, at - block.offset)) continue;
        const character = prose[at] as string;
        const offset = at;
        const endOffset = at + 1;
        const opening = PARTNER[character];
        if (opening === undefined) {
          if (!isEmoticon(text, offset - block.offset) && stack.length < DEEPEST)
            stack.push({ character, offset, endOffset, blockIndex });
          continue;
        }
        // Full-width and ASCII brackets are mixed in Chinese and Japanese text without harm, round with square ones are not.
        const partner = stack.findLastIndex(
          (open) =>
            open.character === opening ||
            (isHalf(open.character) !== isHalf(opening) && isRound(open.character) === isRound(opening)),
        );
        if (partner === -1) {
          if (!isListMarker(text, offset - block.offset) && !isEmoticon(text, offset - block.offset))
            faults.push({ kind: 'unopened', character, offset, endOffset });
          continue;
        }
        const open = stack[partner] as Open;
        // An aside holds no whole sentence where its own goes on behind it: these are two brackets that each lost its partner.
        const isAside = !language.spaced && opensInside(prose, open, document.blocks);
        if (
          isAside &&
          (open.blockIndex !== blockIndex ||
            (isLetterAt(prose, endOffset) && prose.slice(open.offset, at - 1).includes('。')))
        ) {
          lonely.push(...stack.slice(partner));
          stack.length = partner;
          faults.push({ kind: 'unopened', character, offset, endOffset });
          continue;
        }
        lonely.push(...stack.slice(partner + 1));
        stack.length = partner;
        pairs.push({ offset: open.offset, endOffset });
      }
      carried = stack;
    });
    lonely.push(...carried);
    for (const { character, offset, endOffset } of lonely)
      faults.push({ kind: 'unclosed', character, offset, endOffset });
    faults.sort((a, b) => a.offset - b.offset);
    return { pairs, faults };
  },
});

/** Full stops that stand nowhere but at the end of a sentence. */
const SENTENCE_END = /[。！？]/;

/** Tells whether a bracket stands behind the first words of a sentence. */
function opensInside(prose: string, { offset, blockIndex }: Open, blocks: readonly Span[]): boolean {
  const before = prose.slice(Math.max(blocks[blockIndex]?.offset ?? 0, offset - 3), offset).trimEnd();
  return before !== '' && !SENTENCE_END.test(before.at(-1) as string);
}

function isHalf(character: string): boolean {
  return character === '(' || character === '[';
}

function isRound(character: string): boolean {
  return character === '(' || character === '（';
}

/** `a)`, `1)`, `iv)`: at the start of a line or clause, or wherever a lone letter or number is closed. */
function isListMarker(text: string, at: number): boolean {
  return /(?:^|[\s,;:(：；，。、])(?:\p{L}|\p{Nd}{1,3}|[ivxIVX]{1,5})$/u.test(text.slice(Math.max(0, at - 6), at));
}

/** `:)`, `;-(`, `=)`: two or three signs with space around them. */
function isEmoticon(text: string, at: number): boolean {
  return /(?:^|\s)[:;=8xX][-'^o]?$/.test(text.slice(Math.max(0, at - 3), at)) && !/\p{L}/u.test(text[at + 1] ?? ' ');
}
