import { byMeaning } from '../drift/by-meaning';
import { namedRendering } from '../drift/named-rendering';
import type { Mention, RenderingGroup } from '../drift/renderings';

/** A name and where it stands. */
interface PlacedName {
  readonly mentions: readonly Mention[];
}

/**
 * Groups names that are one thing under the first of each pair; the surest pairs come first, and a name is in one group, as the main
 * one or as another.
 */
export function namedGroups<Name extends PlacedName>(
  pairs: Iterable<readonly [main: Name, other: Name]>,
  areOne: (main: Name, other: Name) => boolean,
  idOf: (main: Name) => string,
  score: number,
): readonly RenderingGroup[] {
  const groups = new Map<Name, Name[]>();
  const taken = new Set<Name>();
  for (const [main, other] of pairs) {
    if (taken.has(main) || taken.has(other) || !areOne(main, other)) continue;
    taken.add(other);
    groups.set(main, [...(groups.get(main) ?? []), other]);
  }
  return [...groups].map(([main, others]) => ({
    id: idOf(main),
    main: namedRendering(main.mentions),
    variants: others.map(({ mentions }) => byMeaning(namedRendering(mentions), score)),
  }));
}
