/** A line of plain text that is not blank, without the white space around it. */
export interface PlainLine {
  readonly offset: number;
  readonly endOffset: number;
  /** White space before the line, in code units. */
  readonly indent: number;
  /** True where a blank line, or the beginning of the text, stands before it. */
  readonly afterGap: boolean;
}

const SPACE = /\s/;

/** The lines of a text that hold anything; `\n`, `\r\n` and a lone `\r` end a line. */
export function plainLines(text: string): PlainLine[] {
  const lines: PlainLine[] = [];
  let afterGap = true;
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  let start = 0;
  while (start < text.length) {
    if (feed !== -1 && feed < start) feed = text.indexOf('\n', start);
    if (carriage !== -1 && carriage < start) carriage = text.indexOf('\r', start);
    const end = feed === -1 ? carriage : carriage === -1 ? feed : Math.min(feed, carriage);
    const stop = end === -1 ? text.length : end;
    let offset = start;
    let endOffset = stop;
    while (offset < endOffset && isSpace(text, offset)) offset += 1;
    while (endOffset > offset && isSpace(text, endOffset - 1)) endOffset -= 1;
    if (offset < endOffset) lines.push({ offset, endOffset, indent: offset - start, afterGap });
    afterGap = offset === endOffset;
    start = stop + (stop === carriage && feed === stop + 1 ? 2 : 1);
  }
  return lines;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13);
  return code >= 0xa0 && SPACE.test(text[at] as string);
}
