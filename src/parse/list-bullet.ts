// An upper-case letter needs a bracket, since `A. Dupont` is a name; a number has at most three digits, since
// `2024. ` ends a sentence.
const BULLET =
  /(?:[-*–·▪‣◦●○■□➢✓✔][ \t\u00a0]+|[•・][ \t\u00a0\u3000]*|(?:\d{1,3}[.)]|[a-z][.)]|[A-Z]\)|\((?:\d{1,3}|[A-Za-z]|[ivx]{1,4})\))[ \t\u00a0]+|(?:\d{1,3}[.、]|[（(]\d{1,3}[）)])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]))/uy;
const CONTENT = /[\p{L}\p{N}]/u;

/** Length of the list bullet at `offset` with the space after it; 0 where the line is no list item. */
export function bulletLength(text: string, offset: number, endOffset: number): number {
  if (isLetter(text.charCodeAt(offset))) {
    const next = text.charCodeAt(offset + 1);
    if (next !== 0x29 && next !== 0x2e) return 0;
  }
  BULLET.lastIndex = offset;
  const length = BULLET.exec(text)?.[0].length ?? 0;
  const from = offset + length;
  return length > 0 && from < endOffset && CONTENT.test(text.slice(from, Math.min(endOffset, from + 200))) ? length : 0;
}

/** Latin letters only: enough to spare most lines the pattern. */
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0x24f);
}
