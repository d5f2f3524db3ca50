import { sharedBeginning } from '../text/shared-beginning';
import type { ReadTerm } from './read-terms';
import type { TermWord, WordLink, WordRelation, WordRelations } from './word-relations';

/** A word of one term and its partner in another, by their places among the words of each. */
export interface PartPair {
  readonly left: number;
  readonly right: number;
  readonly relation: WordRelation;
}

/** How much two words have in common: all, one meaning, perhaps one meaning, a near one, or nothing that is known. */
export const DEGREES: Readonly<Record<WordLink, number>> = {
  same: 0,
  derived: 0,
  known: 1,
  translated: 1,
  shared: 2,
  hinted: 2,
  near: 2.5,
  alike: 3,
};
const BEGINNING = 5;
const SHORTEST = 4;

/** The best partner of each word, one to one, the surest first; undefined where two exclude each other. */
export function pairParts(
  a: readonly TermWord[],
  b: readonly TermWord[],
  relations: WordRelations,
): readonly PartPair[] | undefined {
  const all: PartPair[] = [];
  for (let left = 0; left < a.length; left += 1) {
    for (let right = 0; right < b.length; right += 1) {
      const relation = relations.relate(relations.idOf(a[left] as TermWord), relations.idOf(b[right] as TermWord));
      if (relation === undefined) return undefined;
      all.push({ left, right, relation });
    }
  }
  all.sort((one, two) => two.relation.strength - one.relation.strength);
  const chosen: PartPair[] = [];
  for (const one of all)
    if (!chosen.some(({ left, right }) => left === one.left || right === one.right)) chosen.push(one);
  return chosen;
}

/** The words that say what kind of thing both are, where they are partners. */
export function headsOf(pairs: readonly PartPair[], main: ReadTerm, other: ReadTerm): PartPair | undefined {
  return pairs.find(({ left, right }) => left === main.head && right === other.head);
}

/**
 * Tells whether what changed makes another thing, or is no other rendering: a part of the term, a derivation, a word more. Of two that
 * are listed for one, a word may have a word of the other in it: johtajaylilääkäri, johtava päälääkäri.
 */
export function areNoRenderings(
  pairs: readonly PartPair[],
  main: ReadTerm,
  other: ReadTerm,
  areListed: boolean,
): boolean {
  const changed = pairs.filter(({ relation }) => relation.link !== 'same');
  const same = pairs.length - changed.length;
  if (same === Math.min(main.parts.length, other.parts.length)) return true;
  if (changed.every((pair) => isDerivation(pair, main, other))) return true;
  if (areListed) return false;
  return changed.some(({ left, right }) => contains(main.parts[left] as TermWord, other.parts[right] as TermWord));
}

/** An eruption of the volcano and a volcanic one: what derivation alone tells apart is compared by its roots. */
function isDerivation({ left, right, relation }: PartPair, main: ReadTerm, other: ReadTerm): boolean {
  if (relation.link === 'derived') return true;
  // Vieras, vierailija: two words alone that are known for the same are two, however they begin.
  if (relation.link === 'known' && main.parts.length === 1 && other.parts.length === 1) return false;
  const [a, b] = [(main.parts[left] as TermWord).lower, (other.parts[right] as TermWord).lower];
  return sharedBeginning(a, b) >= Math.min(BEGINNING, a.length, b.length);
}

/** A part more makes another thing: European and East European. */
function contains({ lower: a, stem: one }: TermWord, { lower: b, stem: two }: TermWord): boolean {
  const [short, long] = a.length < b.length ? [one, b] : [two, a];
  return short.length >= SHORTEST && one !== two && long.lastIndexOf(short) > 0;
}
