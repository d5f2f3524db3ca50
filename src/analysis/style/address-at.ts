// An address longer than this is judged by its middle; the bound keeps hostile runs without a space linear.
const REACH = 120;

const ADDRESS =
  /:\/\/|[Ww]ww\.|[\w.+-]@[\w-]|[\w%-]\/[\w%-]|^[^\p{L}\p{Nd}]?[@#][\p{L}\p{Nd}_]|[\w-]\.[a-z]{2,6}[/?#]|\\[\w-]/u;
// `Example.org`, but not `plan.The`, where a sentence ends.
const HOST_OR_FILE = /^\W*(?:[\w-]+\.)+[a-z][a-z\d]{1,5}\W*$/;

/** A stretch of text with its place. */
interface Token {
  readonly text: string;
  readonly offset: number;
}

/** The stretch without white space around a place, cut at a fair distance and at characters that set no spaces. */
export function tokenAt(prose: string, offset: number): Token {
  return around(prose, offset, isSpaceOrWide);
}

/** The whole stretch without white space around a place, cut at a fair distance. */
export function stretchAt(prose: string, offset: number): Token {
  return around(prose, offset, isSpace);
}

/** Tells whether a place lies in a URL, an e-mail address, a path, a host or file name, a handle or a hashtag. */
export function isInAddress(prose: string, offset: number): boolean {
  const { text } = tokenAt(prose, offset);
  return ADDRESS.test(text) || HOST_OR_FILE.test(text);
}

function around(prose: string, offset: number, isEnd: (code: number) => boolean): Token {
  let from = offset;
  while (from > 0 && offset - from < REACH && !isEnd(prose.charCodeAt(from - 1))) from -= 1;
  let to = offset;
  while (to < prose.length && to - offset < REACH && !isEnd(prose.charCodeAt(to))) to += 1;
  return { text: prose.slice(from, to), offset: from };
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x202f || code === 0x3000;
}

// Full-width characters set no spaces; what stands between two of them in Latin letters is a token of its own.
const FIRST_WIDE = 0x2e80;

function isSpaceOrWide(code: number): boolean {
  return code >= FIRST_WIDE || isSpace(code);
}
