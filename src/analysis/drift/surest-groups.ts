import { overlaps, type Span } from '../../core/span';

/**
 * Puts pairs together, the surest first: a term is in one group, and what is cut from a longer one or reaches beyond it yields to the
 * whole. Returns the terms that stand for each main one.
 */
export function surestGroups<Term>(
  pairs: ReadonlyArray<{ readonly main: Term; readonly other: Term; readonly score: number }>,
  placesOf: (term: Term) => readonly Span[],
): ReadonlyMap<Term, readonly Term[]> {
  const taken: Span[] = [];
  const isFree = (term: Term) => !placesOf(term).some((one) => taken.some((two) => overlaps(one, two)));
  const groups = new Map<Term, Term[]>();
  for (const { main, other } of [...pairs].sort((a, b) => b.score - a.score)) {
    const known = groups.get(main);
    if ((known === undefined && !isFree(main)) || !isFree(other)) continue;
    if (known === undefined) groups.set(main, [other]);
    else known.push(other);
    taken.push(...placesOf(main), ...placesOf(other));
  }
  return groups;
}

/** The same where a name may be joined to a group by any of its names: what the surest pairs have left is put to what is there. */
export function joinedGroups<Term>(
  pairs: ReadonlyArray<{ readonly main: Term; readonly other: Term; readonly score: number }>,
  placesOf: (term: Term) => readonly Span[],
): ReadonlyMap<Term, readonly Term[]> {
  const groups = new Map<Term, Term[]>();
  for (const [main, others] of surestGroups(pairs, placesOf)) groups.set(main, [...others]);
  const mainOf = new Map<Term, Term>();
  for (const [main, others] of groups) for (const one of [main, ...others]) mainOf.set(one, main);
  const taken = [...mainOf.keys()].flatMap(placesOf);
  const isFree = (term: Term) => !placesOf(term).some((one) => taken.some((two) => overlaps(one, two)));
  for (const { main, other } of [...pairs].sort((a, b) => b.score - a.score)) {
    const [known, added] = mainOf.has(main) ? [main, other] : [other, main];
    const group = mainOf.get(known);
    if (group === undefined || mainOf.has(added) || !isFree(added)) continue;
    groups.get(group)?.push(added);
    mainOf.set(added, group);
    taken.push(...placesOf(added));
  }
  return groups;
}
