import { functionWords } from '../../analysis/text/function-words';
import { verbatim } from '../../analysis/text/verbatim';
import { defineRule } from '../../core/rule';
import { straySeparator as messages } from '../messages/markup';

const ALONE = /^(?:[|｜]{1,3}|[¦‖•·»›]|>{2,3}|»{2,3}|›{2,3})$/;
/** `---|---`, `--- // ---`, `| |`, `• |`: separators alone, a bar or a slash among them, as no break between scenes is drawn. */
const ROW = /^(?=.*(?:[|¦‖｜]|\/ ?\/|[-–—―*~=] ?\/ ?[-–—―*~=]))[|¦‖｜/–—―_=~*•·+:।\\ \u00a0\t-]{2,16}$/;
/** What underlines a title has it in the line above. */
const EQUALS = /^={3,16}$/;
const LONGEST_ROW = 16;
const AT_END = /(?:[ \u00a0\t]|[。！？])(\| \||[|｜]{1,3}|>{2,3}|[¦‖•]|›{1,3})$/;
const AT_START = /^(\|{1,3}|>{2,3}|[¦‖])[ \u00a0\t]/;
/** A bar between two whole sentences; a headline has no full stop before its bar. */
const BETWEEN = /\p{Ll}[.…][»”"]?[ \u00a0](\|{1,2})[ \u00a0](?=["“«\p{Lu}])/u;
const SHORTEST_PARAGRAPH = 150;
// A row of a table in plain text is seldom parted from the next one by more than a line break.
const NEIGHBOUR = 300;

export default defineRule({
  id: 'markup/stray-separator',
  summary: 'A separator of the page layout is left in the text',
  why: `Bars and double angles separate items of a page (\`Reuters |\`, \`Read more >>\`). When the items are gone, they separate nothing.
The rule accepts tables, bars between two parts of a headline, list bullets, scene breaks and quoted mail.`,
  severity: 'warning',
  mqm: 'design-and-markup/residue',
  // A caption that is told of as a whole needs no word about its bar.
  yieldsTo: ['fluency/fragment'],
  needs: { verbatim, functionWords },
  messages,
  examples: [
    { text: 'The mayor at the bridge, Agence Presse ⟦|⟧\n\nThe bridge is closed.' },
    { text: '⟦|⟧ Le maire sur le pont\n\nLe pont est fermé.', language: 'fr' },
    { text: 'Le pont est fermé.\n\n⟦||⟧\n\nIl rouvrira en mai.', language: 'fr' },
    {
      text: 'The bridge is closed.\n\n⟦--- // ---⟧\n\nIt opens in May.\n\n⟦| |⟧\n\nThe mayor knows it.\n\n⟦//⟧\n\nHe is glad.',
    },
    { text: 'The bridge is closed.\n\n⟦---|---⟧\n\nIt opens in May.', format: 'markdown' },
    { text: 'Year | Bridges\n---|---\n2020 | 3', format: 'markdown' },
    { text: 'Year | Bridges\n---|---\n2020 | 3\n\n* * *\n\nIt is old.\n\n— • —\n\n/' },
    { text: 'More on this story ⟦>>⟧\n\nThe bridge is closed.' },
    {
      text: 'The mayor closed the old bridge over the river on Monday because of the floods, and the road too, for a week. ⟦|⟧ The road will open again in May, said the mayor.',
    },
    { text: 'Die Brücke ist zu und bleibt es. ⟦›⟧\n\nSie sagte: »Er meint ‹nein‹ und ›ja.‹ ›', language: 'de' },
    { text: 'The bridge is closed.\n\n⟦/ /⟧\n\nIt is old.\n\n⟦›››⟧\n\nIt is grey.' },
    {
      text: 'The mayor closed the old bridge over the river on Monday because of the floods, and bought a new boat ⟦|⟧ and a motor with all the money that was left of the year.',
    },
    { text: 'The bridge is closed | Town News\n\nThe bridge is closed.' },
    { text: 'Year | Bridges |\n2020 | 3 |\n2021 | 4 |' },
    { text: '| Année | Ponts |\n| 2020 | 3 |', language: 'fr' },
    { text: '• Un pont\n• Deux ponts\n\n« Il a dit “non” »', language: 'fr' },
    { text: 'The shell prints a >> b for a shift.' },
    { text: 'The ferry is back.\n\n⟦=====⟧\n\nIt sails at noon.', note: 'a row of signs' },
    { text: 'The ferry\n=====\n\nIt sails at noon.' },
  ],
  *check({ article, facts }) {
    const { prose, blocks } = article.document;
    // A typist who has no danda ends every sentence with a bar.
    const ends = endMarks(prose, article.language.sentence.terminators);
    const between = betweenWords(prose, facts.functionWords);
    const marks = [...strayMarks(prose), ...between].sort((a, b) => a.offset - b.offset);
    let block = 0;
    for (const { offset, mark, lineStart, lineEnd } of marks) {
      if (ends.includes(mark) && offset > lineStart) continue;
      // A quotation closes with the same angle.
      if (mark === '›' && prose.slice(lineStart, offset).includes('‹')) continue;
      while (block + 1 < blocks.length && (blocks[block]?.endOffset ?? 0) <= offset) block += 1;
      if (blocks[block]?.kind === 'table-cell' || facts.verbatim(offset)) continue;
      if (mark.includes('|') && isTableRow(prose, lineStart, lineEnd, mark)) continue;
      const endOffset = offset + mark.length;
      // The space that parted it goes along.
      const from = offset > lineStart && /[ \u00a0\t]/.test(prose[offset - 1] ?? '') ? offset - 1 : offset;
      const to = offset === lineStart && endOffset < lineEnd ? endOffset + 1 : endOffset;
      yield {
        offset,
        endOffset,
        messageId: 'stray',
        values: { mark },
        suggestions: [{ message: 'Delete it', safe: false, edits: [{ offset: from, endOffset: to, text: '' }] }],
      };
    }
  },
});

const FEWEST_ENDS = 3;

/** The separators that end the sentences of this article. */
function endMarks(prose: string, terminators: string): readonly string[] {
  return [...'|‖•'].filter((mark) => terminators.includes(mark) && prose.split(mark).length > FEWEST_ENDS);
}

interface StrayMark {
  readonly offset: number;
  readonly mark: string;
  readonly lineStart: number;
  readonly lineEnd: number;
}

/** Marks alone in a line, at either end of it, or between two of its sentences. */
function* strayMarks(prose: string): Generator<StrayMark> {
  let bar = prose.indexOf('|');
  for (let start = 0; start < prose.length; ) {
    const end = lineEndFrom(prose, start);
    let lineStart = start;
    let lineEnd = end;
    while (lineStart < lineEnd && isBlank(prose.charCodeAt(lineStart))) lineStart += 1;
    while (lineEnd > lineStart && isBlank(prose.charCodeAt(lineEnd - 1))) lineEnd -= 1;
    start = end + 1;
    if (lineStart === lineEnd) continue;

    if (MARKS.has(prose.charCodeAt(lineStart)) || MARKS.has(prose.charCodeAt(lineEnd - 1))) {
      const length = lineEnd - lineStart;
      const head = prose.slice(lineStart, Math.min(lineEnd, lineStart + 5));
      const tail = prose.slice(Math.max(lineStart, lineEnd - 5), lineEnd);
      const isAlone =
        (length <= 3 && ALONE.test(head)) ||
        (length <= LONGEST_ROW && EQUALS.test(prose.slice(lineStart, lineEnd)) && isApart(prose, lineStart, lineEnd)) ||
        (length <= LONGEST_ROW && ROW.test(prose.slice(lineStart, lineEnd)));
      const whole = isAlone ? prose.slice(lineStart, lineEnd) : undefined;
      const last = AT_END.exec(tail)?.[1];
      const first = AT_START.exec(head)?.[1];
      if (whole !== undefined) yield { offset: lineStart, mark: whole, lineStart, lineEnd };
      else if (last !== undefined) yield { offset: lineEnd - last.length, mark: last, lineStart, lineEnd };
      else if (first !== undefined) yield { offset: lineStart, mark: first, lineStart, lineEnd };
      continue;
    }
    if (bar === -1 || bar >= lineEnd) continue;
    if (bar < lineStart) bar = prose.indexOf('|', lineStart);
    if (bar === -1 || bar >= lineEnd || lineEnd - lineStart < SHORTEST_PARAGRAPH) continue;
    const mark = BETWEEN.exec(prose.slice(Math.max(lineStart, bar - 4), Math.min(lineEnd, bar + 4)))?.[1];
    if (mark !== undefined) yield { offset: bar, mark, lineStart, lineEnd };
  }
}

/** `a new boat | and a scanner`: a lone bar in a long paragraph, before a function word of the same sentence. */
function* betweenWords(prose: string, isFunctionWord: ReadonlySet<string>): Generator<StrayMark> {
  for (let bar = prose.indexOf(' | '); bar !== -1; bar = prose.indexOf(' | ', bar + 3)) {
    const offset = bar + 1;
    const next = /^[\p{Ll}\p{M}]+/u.exec(prose.slice(bar + 3, bar + 20))?.[0] ?? '';
    if (!isFunctionWord.has(next) || !/\p{Ll}{2}$/u.test(prose.slice(Math.max(0, bar - 2), bar))) continue;
    const lineStart = prose.lastIndexOf('\n', offset) + 1;
    const lineEnd = lineEndFrom(prose, offset);
    const line = prose.slice(lineStart, lineEnd);
    if (line.length < SHORTEST_PARAGRAPH || line.split('|').length > 2 || !/[.!?…]["”»’)]*\s*$/.test(line)) continue;
    yield { offset, mark: '|', lineStart, lineEnd };
  }
}

/** Whether blank lines stand before and behind a line that other text surrounds. */
function isApart(prose: string, start: number, end: number): boolean {
  return (
    /\n[ \t]*\r?\n$/.test(prose.slice(Math.max(0, start - 8), start)) &&
    /^\r?\n[ \t]*\r?\n/.test(prose.slice(end, end + 8))
  );
}

const MARKS = new Set([...'|¦‖｜>»›•·/-–—―_=~*।\\'].map((mark) => mark.charCodeAt(0)));

function lineEndFrom(prose: string, start: number): number {
  const feed = prose.indexOf('\n', start);
  return feed === -1 ? prose.length : feed;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d || code === 0xa0 || code === 0x202f;
}

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
