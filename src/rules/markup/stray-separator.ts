import { verbatim } from '../../analysis/verbatim';
import { defineRule } from '../../core/rule';

const LINE = /[^\n\r]*[|>»•·¦‖][^\n\r]*/g;
const ALONE = /^(?:\|{1,3}|[¦‖•·]|>{2,3}|»{2,3})$/;
const AT_END = /[ \u00a0\t](\|{1,3}|>{2,3}|[¦‖•])$/;
const AT_START = /^(\|{1,3}|>{2,3}|[¦‖])[ \u00a0\t]/;
/** A bar between two whole sentences; a headline has no full stop before its bar. */
const BETWEEN = /\p{Ll}[.…][»”"]?[ \u00a0](\|{1,2})[ \u00a0](?=["“«\p{Lu}])/u;
const SHORTEST_PARAGRAPH = 150;
// A row of a table in plain text is seldom parted from the next one by more than a line break.
const NEIGHBOUR = 300;

export default defineRule({
  id: 'markup/stray-separator',
  summary: 'A separator of the page layout stands alone in the text',
  why: `A bar or a double angle that once parted items of a page (\`Reuters |\`, \`Read more >>\`) parts nothing when the items are
gone. Tables, bars between two parts of a headline, bullets of a list, scene breaks and quoted mail are left alone.`,
  severity: 'warning',
  mqm: 'design-and-markup/residue',
  needs: { verbatim },
  messages: { stray: 'Unexpected `{mark}` with nothing behind or before it' },
  examples: [
    { text: 'The mayor at the bridge, Agence Presse ⟦|⟧\n\nThe bridge is closed.' },
    { text: '⟦|⟧ Le maire sur le pont\n\nLe pont est fermé.', language: 'fr' },
    { text: 'Le pont est fermé.\n\n⟦||⟧\n\nIl rouvrira en mai.', language: 'fr' },
    { text: 'More on this story ⟦>>⟧\n\nThe bridge is closed.' },
    {
      text: 'The mayor closed the old bridge over the river on Monday because of the floods, and the road too, for a week. ⟦|⟧ The road will open again in May, said the mayor.',
    },
    { text: 'The bridge is closed | Town News\n\nThe bridge is closed.' },
    { text: 'Year | Bridges |\n2020 | 3 |\n2021 | 4 |' },
    { text: '| Année | Ponts |\n| 2020 | 3 |', language: 'fr' },
    { text: '• Un pont\n• Deux ponts\n\n« Il a dit “non” »', language: 'fr' },
    { text: 'The shell prints a >> b for a shift.' },
  ],
  *check({ article, facts }) {
    const { prose, blocks } = article.document;
    let block = 0;
    for (const match of prose.matchAll(LINE)) {
      const line = match[0].trim();
      const start = match.index + match[0].indexOf(line);
      const between = line.length < SHORTEST_PARAGRAPH ? null : BETWEEN.exec(line);
      const mark = ALONE.exec(line)?.[0] ?? AT_END.exec(line)?.[1] ?? AT_START.exec(line)?.[1] ?? between?.[1];
      if (mark === undefined) continue;
      const isBetween = between !== null && !line.startsWith(mark) && !line.endsWith(mark);
      const offset = line.startsWith(mark)
        ? start
        : isBetween
          ? start + between.index + between[0].indexOf('|')
          : start + line.length - mark.length;
      while (block + 1 < blocks.length && (blocks[block]?.endOffset ?? 0) <= offset) block += 1;
      if (blocks[block]?.kind === 'table-cell' || facts.verbatim(offset)) continue;
      if (mark.includes('|') && isTableRow(prose, start, start + line.length, mark)) continue;
      const endOffset = offset + mark.length;
      // The space that parted it goes along.
      const from = offset > start && /[ \u00a0\t]/.test(prose[offset - 1] ?? '') ? offset - 1 : offset;
      const to = offset === start && line.length > mark.length ? endOffset + 1 : endOffset;
      yield {
        offset,
        endOffset,
        messageId: 'stray',
        values: { mark },
        suggestions: [{ message: 'Delete it', safe: true, edits: [{ offset: from, endOffset: to, text: '' }] }],
      };
    }
  },
});

/** More bars in the line, or one in the line right before or after it. */
function isTableRow(prose: string, start: number, end: number, mark: string): boolean {
  const bars = (text: string) => text.split('|').length - 1;
  if (bars(prose.slice(start, end)) > mark.length) return true;
  const before = prose.slice(Math.max(0, start - NEIGHBOUR), start).replace(/[ \t]+$/, '');
  const after = prose.slice(end, end + NEIGHBOUR).replace(/^[ \t]+/, '');
  const previous = /^(?:\r\n|[\n\r])/.test(before.slice(-1))
    ? before
        .replace(/\r?\n$|\r$/, '')
        .split(/[\n\r]/)
        .at(-1)
    : '';
  const next = after.replace(/^\r?\n|^\r/, '').split(/[\n\r]/)[0];
  return bars(previous ?? '') > 0 || bars(next ?? '') > 0;
}
