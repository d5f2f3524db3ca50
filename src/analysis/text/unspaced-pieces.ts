import type { Lexicon } from '../../core/lexicon';

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;
const SHORTEST = 2;
const LONGEST = 6;

/** All that may be a word where nothing parts words, as far as the lexicon knows it, with its offsets. */
export function unspacedPieces(text: string, lexicon: Lexicon): ReadonlyMap<string, readonly number[]> {
  const known = new Map<string, number[]>();
  for (const { 0: run, index } of text.matchAll(UNSPACED)) {
    const end = index + run.length;
    for (let from = index; from < end; from += 1) {
      for (let to = from + SHORTEST; to <= Math.min(end, from + LONGEST); to += 1) {
        // Nearly all pieces are no words, and to remember them takes longer than to ask for them again.
        if (!lexicon.knowsAt(text, from, to)) continue;
        const piece = text.slice(from, to);
        const places = known.get(piece);
        if (places === undefined) known.set(piece, [from]);
        else places.push(from);
      }
    }
  }
  return known;
}
