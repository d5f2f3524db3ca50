import type { Span } from '../../core/span';

/** What of a text is taken, by its characters: to compare every span with every other one takes too long. */
class Taken<Term> {
  readonly #characters = new Set<number>();
  readonly #placesOf: (term: Term) => readonly Span[];

  constructor(placesOf: (term: Term) => readonly Span[]) {
    this.#placesOf = placesOf;
  }

  add(...terms: readonly Term[]): void {
    for (const term of terms)
      for (const { offset, endOffset } of this.#placesOf(term))
        for (let at = offset; at < endOffset; at += 1) this.#characters.add(at);
  }

  isFree(term: Term): boolean {
    return this.#placesOf(term).every(({ offset, endOffset }) => {
      for (let at = offset; at < endOffset; at += 1) if (this.#characters.has(at)) return false;
      return true;
    });
  }
}

/**
 * Puts pairs together, the surest first: a term is in one group, and what is cut from a longer one or reaches beyond it yields to the
 * whole. Returns the terms that stand for each main one.
 */
export function surestGroups<Term>(
  pairs: ReadonlyArray<{ readonly main: Term; readonly other: Term; readonly score: number }>,
  placesOf: (term: Term) => readonly Span[],
): ReadonlyMap<Term, readonly Term[]> {
  const taken = new Taken(placesOf);
  const groups = new Map<Term, Term[]>();
  for (const { main, other } of [...pairs].sort((a, b) => b.score - a.score)) {
    const known = groups.get(main);
    if ((known === undefined && !taken.isFree(main)) || !taken.isFree(other)) continue;
    if (known === undefined) groups.set(main, [other]);
    else known.push(other);
    taken.add(main, other);
  }
  return groups;
}

/**
 * The same where a name may be joined to a group by any of its names: what the surest pairs have left is put to what is there, if
 * nothing speaks against it.
 */
export function joinedGroups<Term, Pair extends { readonly main: Term; readonly other: Term; readonly score: number }>(
  pairs: readonly Pair[],
  placesOf: (term: Term) => readonly Span[],
  mayJoin: (pair: Pair, added: Term, group: readonly Term[]) => boolean = () => true,
): ReadonlyMap<Term, readonly Term[]> {
  const groups = new Map<Term, Term[]>();
  for (const [main, others] of surestGroups(pairs, placesOf)) groups.set(main, [...others]);
  const mainOf = new Map<Term, Term>();
  for (const [main, others] of groups) for (const one of [main, ...others]) mainOf.set(one, main);
  const taken = new Taken(placesOf);
  taken.add(...mainOf.keys());
  for (const pair of [...pairs].sort((a, b) => b.score - a.score)) {
    const { main, other } = pair;
    const [known, added] = mainOf.has(main) ? [main, other] : [other, main];
    const group = mainOf.get(known);
    if (group === undefined || mainOf.has(added) || !taken.isFree(added)) continue;
    if (!mayJoin(pair, added, [group, ...(groups.get(group) ?? [])])) continue;
    groups.get(group)?.push(added);
    mainOf.set(added, group);
    taken.add(added);
  }
  return groups;
}
