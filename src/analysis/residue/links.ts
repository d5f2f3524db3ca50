import { defineAnalysis } from '../../core/analysis';
import type { Document } from '../../core/document';
import type { Span } from '../../core/span';

/** An address or a name on the web, as a span of `Document.prose`: of a link with a text of its own, that text. */
export interface Link extends Span {
  readonly kind: 'url' | 'email' | 'handle' | 'hashtag';
  /** As written, of a link in markup its destination. */
  readonly text: string;
  /** What two ways of writing one address share: no scheme, no `www.`, no language in host or path, lower case. */
  readonly key: string;
}

// An address begins where no other part of one could stand before it, so that the patterns stay linear.
const URL = /(?:https?:\/\/|(?<![\p{L}\p{N}.])www\.)[^\s<>"«»“”「」（）、。，]+/giu;
/** From its sign on, since every word might begin one; the sign stands first, for a pattern that looks behind first is tried at every letter. */
const EMAIL = /@(?<=(?<![\w.+%-])(?<user>[\w.+%-]{1,64})@)[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g;
const HANDLE = /@(?<![\w.@/+%-]@)[A-Za-z_][\w]{2,30}/g;
const HASHTAG = /#(?<![\w#&/]#)[\p{L}_][\p{L}\p{M}\p{Nd}_]{1,60}/gu;
const TRAILING = /[.,;:!?'"’…*_~)\]]+$/;

// No article has more; a list of addresses is no text.
const MOST_LINKS = 2000;

/** The web and e-mail addresses, handles and hashtags of the article, in reading order, those in markup included. */
export const links = defineAnalysis({
  id: 'links',
  run: ({ document }): readonly Link[] => linksOf(document),
});

/** Finds the links of a document; those that markup hides stand at the text which shows them. */
export function linksOf(document: Document): readonly Link[] {
  const { text } = document;
  const hasAt = text.includes('@');
  const found: Link[] = [];
  const taken = new Uint8Array(text.length);
  const add = (kind: Link['kind'], written: string, offset: number, key: string) => {
    const endOffset = offset + written.length;
    if (found.length === MOST_LINKS || taken[offset] === 1 || taken[endOffset - 1] === 1) return;
    taken.fill(1, offset, endOffset);
    found.push({ kind, text: written, key, ...toProse(document, { offset, endOffset }) });
  };
  // A text without the sign of a pattern is not searched for it.
  const matches = (pattern: RegExp, isThere: boolean) => (isThere ? text.matchAll(pattern) : []);
  for (const match of matches(URL, /:\/\/|www\./i.test(text))) {
    const written = withoutTrailing(match[0]);
    add('url', written, match.index, urlKey(written));
  }
  for (const { 0: host, index, groups } of matches(EMAIL, hasAt)) {
    const user = groups?.user as string;
    add('email', user + host, index - user.length, (user + host).toLowerCase());
  }
  for (const match of matches(HANDLE, hasAt)) add('handle', match[0], match.index, match[0].toLowerCase());
  for (const match of matches(HASHTAG, text.includes('#')))
    add('hashtag', match[0], match.index, match[0].toLowerCase().normalize('NFC'));
  return found.sort((a, b) => a.offset - b.offset);
}

function withoutTrailing(address: string): string {
  const trailing = TRAILING.exec(address)?.[0] ?? '';
  // A bracket that opened inside the address belongs to it, as in `…/wiki/Mercury_(planet)`.
  const keepsBracket = trailing.startsWith(')') && address.includes('(');
  return address.slice(0, address.length - trailing.length + (keepsBracket ? 1 : 0));
}

const LANGUAGE = /^[a-z]{2}(?:[-_][a-z]{2,4})?$/;

/** `https://en.example.org/en/plan/` and `example.org/plan` lead to one page in two languages. */
function urlKey(url: string): string {
  const [address = '', query = ''] =
    url
      .replace(/^https?:\/\//i, '')
      .split('#', 1)[0]
      ?.split('?') ?? [];
  const [host = '', ...path] = address.split('/');
  const labels = host.toLowerCase().split('.');
  const kept = labels.filter(
    (label, at) => !(at === 0 && labels.length > 2 && (label === 'www' || label === 'm' || LANGUAGE.test(label))),
  );
  const parts = path.filter((part) => part !== '' && !LANGUAGE.test(part.toLowerCase()));
  const values = query.split('&').filter((part) => part !== '' && !/^(?:lang|hl|locale|l|utm_\w+)=/i.test(part));
  return [[kept.join('.'), ...parts].join('/'), ...values].join('?');
}

/** The span of the prose at or nearest before a stretch of the original. */
function toProse({ pieces, prose }: Document, { offset, endOffset }: Span): Span {
  if (pieces.length === 0) return { offset, endOffset };
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.original ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  if (piece === undefined || offset < piece.original) return { offset: 0, endOffset: 0 };
  const end = piece.original + (piece.originalLength ?? piece.length);
  if (offset >= end) return { offset: piece.prose, endOffset: piece.prose + piece.length };
  const from = piece.prose + Math.min(offset - piece.original, piece.length);
  return { offset: from, endOffset: Math.min(prose.length, from + (endOffset - offset), piece.prose + piece.length) };
}
