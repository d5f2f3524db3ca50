/** What is aligned: a sentence, a heading, a line. */
export interface AlignmentUnit {
  readonly text: string;
  /** Number of its paragraph or block, counted up in reading order; undefined where nothing is known of paragraphs. */
  readonly paragraph: number | undefined;
  /** True for headings, captions and other lines that stand for themselves. */
  readonly standsAlone: boolean;
}

/** Length in code points without white space: what grows alike in both languages of a pair. */
export function lengthOf(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x20 && code !== 0xa0 && code !== 0x3000 && (code < 0xdc00 || code > 0xdfff)) length += 1;
  }
  return length;
}
