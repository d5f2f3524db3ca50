import type { BlockStructure } from '../../analysis/text/structure';
import type { Words } from '../../analysis/text/words';
import type { Article } from '../../core/article';

/** A shorter paragraph that ends in a comma may be a salutation. */
const SHORTEST_PAUSED = 7;
/** A salutation is shorter, whatever its names. */
const LONG = 12;

/** Where a paragraph ends and the next one goes on with its sentence: the last word of the one and the first of the other. */
export function* cutParagraphs(
  { document, language }: Pick<Article, 'document' | 'language'>,
  { structure, words }: { readonly structure: readonly BlockStructure[]; readonly words: Words },
): Generator<{ readonly before: number; readonly after: number }> {
  const { prose, blocks } = document;
  for (let index = 0; index + 1 < blocks.length; index += 1) {
    const here = structure[index];
    const there = structure[index + 1];
    if (here === undefined || there === undefined || here.endsWithMark || blocks[index]?.leadsOn) continue;
    // Two pieces of prose, the first too long for a heading: lists, captions and verse go on in lower case by right.
    const isLong = (here.role === 'heading' || here.role === 'list-item') && here.wordCount >= SHORTEST_PAUSED;
    if (here.role !== 'prose' && !isLong) continue;
    const isRunning = there.endsWithMark || there.lastSentence - there.firstSentence > 1;
    if (there.role !== 'prose' || !isRunning) continue;
    const [block, next] = [blocks[index], blocks[index + 1]];
    if (
      block === undefined ||
      next === undefined ||
      (block.kind !== 'paragraph' && here.role !== 'list-item') ||
      next.kind !== 'paragraph'
    )
      continue;
    const mark = /[\p{P}\p{S}]\s*$/u.exec(
      prose.slice(Math.max(block.offset, block.endOffset - 4), block.endOffset),
    )?.[0];
    // Behind a salutation a letter goes on in lower case, and a treaty sets the clauses of one sentence apart.
    const isPaused = mark?.trim() === ',' && here.wordCount >= SHORTEST_PAUSED && !isOneOfSeries(index);
    if (mark !== undefined ? !isPaused : here.role === 'heading' && here.wordCount <= SHORTEST_PAUSED) continue;
    // Verse and addresses break their lines where they like; a lost piece leaves a blank line.
    if (!/\n\s*\n|\r\s*\r/.test(prose.slice(block.endOffset, next.offset))) continue;
    const after = words.after(next.offset);
    const before = words.before(block.endOffset);
    if (before < 0 || after >= words.count || words.offsets[after] !== next.offset) continue;
    if (words.form(after).casing !== 'lower') continue;
    if (words.ends[before] !== block.endOffset - (mark?.length ?? 0)) continue;
    // `Sehr geehrte Frau Weiler,`
    const isName = !(language.capitalisedNouns && here.wordCount >= LONG) && words.form(before).casing !== 'lower';
    if (mark !== undefined && isName) continue;
    yield { before, after };
  }

  /** Whether the paragraph before stops at a pause as well, or the one behind the next goes on in lower case too. */
  function isOneOfSeries(index: number): boolean {
    const [before, behind] = [blocks[index - 1], blocks[index + 2]];
    return (
      (before !== undefined && /[,;]\s*$/.test(prose.slice(before.endOffset - 2, before.endOffset))) ||
      (behind !== undefined && /^\p{Ll}/u.test(prose.slice(behind.offset, behind.offset + 2)))
    );
  }
}
