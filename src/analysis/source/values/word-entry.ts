import { foldWord } from './fold-word';
import type { NumberWord, QuantityIndex } from './quantity-index';
import { solidNumber } from './solid-number';

/** What a word says of a number: a part of one, or a whole one whose words are written together. */
export type WordEntry =
  | { readonly kind: 'word'; readonly word: NumberWord }
  | { readonly kind: 'solid'; readonly value: number; readonly whole: boolean; readonly sure: boolean };

const folds = new Map<string, string>();
const MOST_KNOWN = 50_000;

/** A word folded; remembered, since most words stand many times. */
export function foldOnce(text: string): string {
  let folded = folds.get(text);
  if (folded === undefined) {
    if (folds.size === MOST_KNOWN) folds.clear();
    folded = foldWord(text);
    folds.set(text, folded);
  }
  return folded;
}

const entriesOf = new WeakMap<QuantityIndex, Map<string, WordEntry | undefined>>();

/** What a folded word says of a number; undefined where nothing. */
export function wordOf(folded: string, index: QuantityIndex): WordEntry | undefined {
  let known = entriesOf.get(index);
  if (known === undefined) {
    known = new Map();
    entriesOf.set(index, known);
  }
  if (known.has(folded)) return known.get(folded);
  if (known.size === MOST_KNOWN) known.clear();
  const entry = makeEntry(folded, index);
  known.set(folded, entry);
  return entry;
}

function makeEntry(folded: string, index: QuantityIndex): WordEntry | undefined {
  const word = index.numbers.get(folded);
  if (word !== undefined) return { kind: 'word', word };
  if (folded.length < 6) return undefined;
  if (index.solid) {
    const solid = solidNumber(folded, index);
    return solid && { kind: 'solid', ...solid };
  }
  // Трёхлетний, diciassettenne: the beginning alludes.
  for (const part of index.numberParts) {
    if (part.length < 4 || folded.length - part.length < 3 || !folded.startsWith(part)) continue;
    const { operation, value } = index.numbers.get(part) as NumberWord;
    if (operation === 'value') return { kind: 'solid', value, whole: false, sure: false };
  }
  return undefined;
}
