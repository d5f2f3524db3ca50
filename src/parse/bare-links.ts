import type { Span } from '../core/span';

// An address begins where no other part of one could stand before it, so that the pattern stays linear.
const LINK =
  /(?:https?:\/\/|(?<![\p{L}\p{N}.])www\.)[^\s<>"«»“”]+|(?<![\w.+-])[\w.+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/gu;
const LINK_HINT = /:\/\/|www\.|@/;
const TRAILING = /[.,;:!?'"’…*_~)\]]+$/;

/** Web and e-mail addresses that stand in a text as they are, without the punctuation after them. */
export function findBareLinks(text: string, offset: number): Span[] {
  if (!LINK_HINT.test(text)) return [];
  return [...text.matchAll(LINK)].map((match) => {
    const trailing = TRAILING.exec(match[0])?.[0] ?? '';
    // A bracket that opened inside the address belongs to it, as in `…/wiki/Mercury_(planet)`.
    const keepsBracket = trailing.startsWith(')') && match[0].includes('(');
    const length = match[0].length - trailing.length + (keepsBracket ? 1 : 0);
    return { offset: offset + match.index, endOffset: offset + match.index + length };
  });
}
