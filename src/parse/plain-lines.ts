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
  let start = 0;
  while (start < text.length) {
    // Not `indexOf` for each mark: the compiler may call that anew in every turn, each time over the whole rest.
    let stop = start;
    while (stop < text.length && !isLineEnd(text.charCodeAt(stop))) stop += 1;
    let offset = start;
    let endOffset = stop;
    while (offset < endOffset && isSpace(text, offset)) offset += 1;
    while (endOffset > offset && isSpace(text, endOffset - 1)) endOffset -= 1;
    if (offset < endOffset) lines.push({ offset, endOffset, indent: offset - start, afterGap });
    afterGap = offset === endOffset;
    start = stop + (text.charCodeAt(stop) === 13 && text.charCodeAt(stop + 1) === 10 ? 2 : 1);
  }
  return lines;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13);
  return code >= 0xa0 && SPACE.test(text[at] as string);
}
