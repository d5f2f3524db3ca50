import type { Document } from '../../core/document';

/** `P.`, `Frage:`, `Ada Berg:`: who speaks, at the beginning of a paragraph. */
const LABEL = /^(\p{Lu}[\p{L}\p{M}.-]{0,20}?(?: \p{Lu}[\p{L}\p{M}-]{0,20}){0,2}) ?[.:：] ?\P{Lowercase}/u;
const LONGEST_LABEL = 80;
/** The semicolon asks in Greek, and ends no paragraph elsewhere. */
const QUESTION = /[?？;]/;
const FEWEST_TURNS = 2;

/**
 * The blocks of an interview that are somebody's turn: their labels come back, and those of one speaker ask for the most part. Each
 * speaks to the other then, and nobody to the reader.
 */
export function interviewTurns({ prose, blocks }: Pick<Document, 'prose' | 'blocks'>): ReadonlySet<number> {
  const turnsOf = new Map<string, number[]>();
  blocks.forEach(({ kind, offset, endOffset }, index) => {
    if (kind !== 'paragraph') return;
    const label = LABEL.exec(prose.slice(offset, Math.min(endOffset, offset + LONGEST_LABEL)))?.[1];
    if (label === undefined) return;
    const turns = turnsOf.get(label);
    if (turns === undefined) turnsOf.set(label, [index]);
    else turns.push(index);
  });
  const speakers = [...turnsOf.values()].filter(({ length }) => length >= FEWEST_TURNS);
  const asks = (block: number) => {
    const { offset, endOffset } = blocks[block] as Document['blocks'][number];
    return QUESTION.test(prose.slice(offset, endOffset).trimEnd().slice(-2));
  };
  const hasAsker = speakers.some((turns) => turns.filter(asks).length * 2 >= turns.length);
  return new Set(speakers.length > 1 && hasAsker ? speakers.flat() : []);
}
