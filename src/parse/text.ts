import type { Block, BlockKind, Document } from '../core/document';
import { findWrappedLines, type LineGroup } from './hard-wrap';
import { bulletLength } from './list-bullet';
import { type PlainLine, plainLines } from './plain-lines';
import { suppressionsFrom } from './suppressions';
import { cutText } from './text-cuts';

/**
 * Plain text: a blank line parts blocks, and so does a line break unless the lines are wrapped by hand. Prose is the
 * text itself, without a byte order mark and `mtlint-…` comments.
 */
export function parseText(text: string, path: string | undefined): Document {
  const { prose, pieces, directives } = cutText(text);
  const groups = groupLines(prose);
  const wrapped = findWrappedLines(prose, groups);
  return {
    path,
    format: 'text',
    text,
    prose,
    pieces,
    blocks: groups.flatMap((group, index) => blocksOf(group, wrapped[index] as readonly boolean[])),
    declaredLanguage: undefined,
    suppressions: suppressionsFrom(text, directives),
  };
}

interface Group extends LineGroup {
  /** Length of each line's list bullet with the space after it; 0 where there is none. */
  readonly bullets: readonly number[];
}

// A row of dashes or stars parts sections and is no prose.
const RULE_LINE = /^(?:[-*_=~#·•—–][ \t]*){3,}$/;
const LONGEST_RULE_LINE = 200;
const RULE_MARKS = '-*_=~#·•—–';
// Deeper by this much than the line before, a line begins a paragraph.
const PARAGRAPH_INDENT = 2;

/** Lines up to the next blank line, or row of dashes, with the places where a block begins in any case. */
function groupLines(prose: string): Group[] {
  const groups: Group[] = [];
  let open: { lines: PlainLine[]; breaks: boolean[]; bullets: number[] } | undefined;
  for (const line of plainLines(prose)) {
    if (line.afterGap) open = undefined;
    if (isRuleLine(prose, line)) {
      open = undefined;
      continue;
    }
    const bullet = bulletLength(prose, line.offset, line.endOffset);
    if (open === undefined) {
      open = { lines: [line], breaks: [true], bullets: [bullet] };
      groups.push(open);
      continue;
    }
    const before = open.lines.at(-1) as PlainLine;
    const deeper = line.indent >= before.indent + PARAGRAPH_INDENT;
    open.breaks.push(bullet > 0 || (deeper && open.bullets.at(-1) === 0));
    open.lines.push(line);
    open.bullets.push(bullet);
  }
  return groups;
}

function isRuleLine(prose: string, { offset, endOffset }: PlainLine): boolean {
  if (!RULE_MARKS.includes(prose[offset] as string)) return false;
  return endOffset - offset <= LONGEST_RULE_LINE && RULE_LINE.test(prose.slice(offset, endOffset));
}

function blocksOf({ lines, breaks, bullets }: Group, wrapped: readonly boolean[]): Block[] {
  const blocks: Block[] = [];
  let itemIndent = -1;
  let open: { offset: number; endOffset: number; kind: BlockKind; level: number } | undefined;
  lines.forEach((line, index) => {
    const bullet = bullets[index] as number;
    // A hanging indent carries on a list item, however its lines are broken.
    const hangs = itemIndent >= 0 && line.indent > itemIndent && breaks[index] !== true;
    if (open !== undefined && (wrapped[index] === true || hangs)) {
      open.endOffset = line.endOffset;
      return;
    }
    itemIndent = bullet > 0 ? line.indent : -1;
    open = {
      offset: line.offset + bullet,
      endOffset: line.endOffset,
      kind: bullet > 0 ? 'list-item' : 'paragraph',
      level: 0,
    };
    blocks.push(open);
  });
  return blocks;
}
