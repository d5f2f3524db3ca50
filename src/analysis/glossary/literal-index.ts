import type { Document } from '../../core/document';
import type { Term, TermMatch } from './term';

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const SPACED_LETTER =
  /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{Nd}]/u;

// A longer term is a sentence; the bound keeps hostile repetition linear.
const LONGEST_LITERAL = 120;

/** Tells whether a text is written without spaces between words, so that words cannot bound a match. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/** Finds terms by their characters, for scripts that do not part words. */
export class LiteralIndex {
  /** Terms by their first two characters, longest first. */
  readonly #buckets = new Map<number, Array<{ readonly term: Term; readonly lower: string }>>();
  readonly size: number;

  constructor(terms: readonly Term[]) {
    const usable = terms.filter(({ text }) => text !== '' && text.length <= LONGEST_LITERAL);
    this.size = usable.length;
    for (const term of usable) {
      const lower = term.text.toLowerCase();
      const key = keyAt(lower, 0);
      const bucket = this.#buckets.get(key);
      if (bucket === undefined) this.#buckets.set(key, [{ term, lower }]);
      else bucket.push({ term, lower });
    }
    for (const bucket of this.#buckets.values()) bucket.sort((a, b) => b.lower.length - a.lower.length);
  }

  /** The longest terms at each place, left to right, none overlapping another. */
  match({ prose, blocks }: Pick<Document, 'prose' | 'blocks'>): readonly TermMatch[] {
    const found: TermMatch[] = [];
    if (this.size === 0) return found;
    const lowered = prose.toLowerCase();
    const lower = lowered.length === prose.length ? lowered : prose;
    for (const block of blocks) {
      for (let at = block.offset; at < block.endOffset; ) {
        const match = this.#longestAt(prose, lower, at, block.endOffset);
        if (match !== undefined) found.push(match);
        at = match?.endOffset ?? at + 1;
      }
    }
    return found;
  }

  #longestAt(prose: string, lower: string, at: number, limit: number): TermMatch | undefined {
    let terms: Term[] | undefined;
    let endOffset = at;
    for (const key of [keyAt(lower, at), lower.charCodeAt(at)]) {
      for (const { term, lower: wanted } of this.#buckets.get(key) ?? []) {
        if (terms !== undefined && wanted.length < endOffset - at) break;
        const end = at + wanted.length;
        if (end > limit || !lower.startsWith(wanted, at) || !isWhole(prose, at, end)) continue;
        if (term.entry.caseSensitive && !prose.startsWith(term.text, at)) continue;
        endOffset = end;
        if (terms === undefined) terms = [term];
        else terms.push(term);
      }
      if (terms !== undefined) break;
    }
    return terms && { offset: at, endOffset, terms };
  }
}

/** First two characters as one number; a term of one character is known by that one. */
function keyAt(text: string, at: number): number {
  const second = text.length > at + 1 ? text.charCodeAt(at + 1) : 0;
  return second * 0x10000 + text.charCodeAt(at);
}

/** A term that begins or ends in a spaced script is not found inside another of its words. */
function isWhole(prose: string, at: number, end: number): boolean {
  const inside = (a: string | undefined, b: string | undefined) =>
    SPACED_LETTER.test(a ?? '') && SPACED_LETTER.test(b ?? '');
  return !inside(prose[at - 1], prose[at]) && !inside(prose[end - 1], prose[end]);
}
