import type { Article } from '../../core/article';

const SHORTEST = 8;
const SHORTEST_FRONT = 4;
const SHORTEST_TAIL = 3;
/** Behind a beginning that is no word, what is shorter may be an ending. */
const SHORTEST_LONE_TAIL = 5;

/**
 * A compound as the word that it ends in and what stands before it: Transport|box, Feststell|bremse. The beginning may be a bare
 * stem that no lexicon has. Undefined for other words, and in languages that write none.
 */
export function compoundHalves({
  language,
  lexicon,
}: Pick<Article, 'language' | 'lexicon'>): (lower: string) => readonly [front: string, tail: string] | undefined {
  const { compoundLinks = [], stem, solidCompounds } = language;
  if (solidCompounds !== true || !lexicon.isKnown) return () => undefined;
  const isWord = (text: string) => lexicon.knows([stem(text)]);
  const isFront = (text: string) =>
    isWord(text) || compoundLinks.some((link) => text.endsWith(link) && isWord(text.slice(0, -link.length)));
  return (lower) => {
    if (lower.length < SHORTEST || lower.includes('-')) return undefined;
    let lone: readonly [string, string] | undefined;
    for (let at = SHORTEST_FRONT; at <= lower.length - SHORTEST_TAIL; at += 1) {
      const [front, tail] = [lower.slice(0, at), lower.slice(at)];
      if (!isWord(tail)) continue;
      if (isFront(front)) {
        // rasva|suodatin: a stem lacks the vowel that the word has.
        const [longer, shorter] = [lower.slice(0, at + 1), lower.slice(at + 1)];
        const isStem = /[aeiouyäöü]$/.test(longer) && shorter.length >= SHORTEST_TAIL && stem(longer) === stem(front);
        return isStem && isWord(shorter) ? [longer, shorter] : [front, tail];
      }
      if (tail.length >= SHORTEST_LONE_TAIL) lone ??= [front, tail];
    }
    return lone;
  };
}
