import type { Language } from '../../src/core/language';
import { languages } from '../../src/lang';
import { keyMaker } from './keys';
import type { Synset } from './sources';

/** Tells two things of one kind, or a thing and its kind, which other languages may call by one word: table and desk. Words that WordNet knows for one thing are none. */
export function tellerOfSiblings(synsets: readonly Synset[]): (a: string, b: string) => boolean {
  const keyOf = keyMaker(languages.find(({ tag }) => tag === 'en') as Language);
  const things = new Map<string, Set<string>>();
  const kinds = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, ids: readonly string[]) => {
    const known = map.get(key) ?? new Set();
    map.set(key, known);
    for (const id of ids) known.add(id);
  };
  for (const synset of synsets)
    for (const word of synset.words) {
      const key = keyOf(word);
      if (key === undefined) continue;
      add(things, key, [synset.id]);
      add(kinds, key, synset.kinds);
    }
  const meet = (one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined) =>
    one !== undefined && other !== undefined && [...one].some((id) => other.has(id));
  return (a, b) =>
    !meet(things.get(a), things.get(b)) &&
    (meet(kinds.get(a), kinds.get(b)) || meet(things.get(a), kinds.get(b)) || meet(kinds.get(a), things.get(b)));
}
