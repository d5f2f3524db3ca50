import type { Article } from '../../core/article';
import { oncePer } from '../../core/once';

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;
const SHORTEST = 2;
const LONGEST = 6;
// A text that is longer than articles are has the pieces of its beginning.
const LONGEST_TEXT = 60_000;

type Pieces = ReadonlyMap<string, readonly number[]>;

/** All that may be a word where nothing parts words, as far as the lexicon knows it, with its offsets. */
export const unspacedPieces: (article: Article) => Pieces = oncePer(piecesOf);

function piecesOf({ document, lexicon }: Article): Pieces {
  const text = document.prose.slice(0, LONGEST_TEXT);
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
