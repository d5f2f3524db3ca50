import { closedWords } from '../../analysis/text/closed-words';
import type { Words } from '../../analysis/text/words';
import type { Article } from '../../core/article';

/** The small words that end one line and begin the next, where every line is a block of its own: hard-wrapped plain text. */
export function* doubledOverLines(
  { language, document: { prose, blocks } }: Pick<Article, 'language' | 'document'>,
  words: Words,
  mayDouble: ReadonlySet<string>,
): Generator<number> {
  const closed = closedWords(language);
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    if (before === undefined || block.offset - before.endOffset > 2) continue;
    if (!/^\r?\n?$/.test(prose.slice(before.endOffset, block.offset))) continue;
    const word = words.after(block.offset);
    if (word === 0 || word >= words.count) continue;
    if (words.offsets[word] !== block.offset || words.ends[word - 1] !== before.endOffset) continue;
    const { lower, casing } = words.form(word);
    if (casing !== 'lower' || words.form(word - 1).lower !== lower) continue;
    if (closed.has(lower) && !mayDouble.has(lower)) yield word;
  }
}
