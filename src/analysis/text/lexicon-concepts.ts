import type { Lexicon } from '../../core/lexicon';

/** Concepts of the tables of senses are numbered from 0 on, pairs of the lexicon from here. */
export const firstPair = 1_000_000;

/** The pairs of a word or phrase with others that mean the same, as concepts that no table of senses has. */
export function pairConcepts(lexicon: Lexicon, stems: readonly string[]): readonly number[] {
  return lexicon.pairsOf(stems).map((pair) => firstPair + pair);
}

/** Tells a pair of the lexicon, which knows more and is less sure, from a concept of the tables. */
export function isPairConcept(concept: number): boolean {
  return concept >= firstPair;
}
