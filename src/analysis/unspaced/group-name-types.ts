import { namedRendering } from '../drift/named-rendering';
import type { Mention, RenderingGroup, Variant } from '../drift/renderings';

/** The mentions of an article that are written alike, in a script without capitals. */
export interface NameTypeBase {
  readonly key: string;
  readonly mentions: readonly Mention[];
}

/** What shows that two types name one entity. */
export type NameEvidence = Pick<Variant, 'score' | 'links' | 'anchors' | 'kind'>;

/** Joins types that match, most frequent first; the one used most, or first, is what the others are measured by. */
export function groupNameTypes<T extends NameTypeBase>(
  types: readonly T[],
  match: (a: T, b: T) => NameEvidence | undefined,
): readonly RenderingGroup[] {
  const order = [...types].sort((a, b) => b.mentions.length - a.mentions.length);
  const taken = new Set<T>();
  const groups: RenderingGroup[] = [];
  for (const main of order) {
    if (taken.has(main)) continue;
    const variants: Variant[] = [];
    for (const other of order) {
      if (other === main || taken.has(other)) continue;
      const evidence = match(main, other);
      if (evidence === undefined || standTogether(main, other)) continue;
      taken.add(other);
      variants.push({ ...namedRendering(other.mentions), ...evidence });
    }
    if (variants.length === 0) continue;
    taken.add(main);
    groups.push({ id: main.key.replaceAll(' ', '-'), main: namedRendering(main.mentions), variants });
  }
  return groups;
}

/** Two names side by side in one sentence are two things more often than one thing named twice. */
function standTogether(a: NameTypeBase, b: NameTypeBase): boolean {
  const one = new Set(a.mentions.map(({ sentence }) => sentence));
  const two = new Set(b.mentions.map(({ sentence }) => sentence));
  const shared = [...one].filter((sentence) => two.has(sentence)).length;
  return shared > 0 && shared * 2 >= Math.min(one.size, two.size);
}
