const known = new WeakMap<readonly string[], ReadonlySet<string>>();
const NONE: ReadonlySet<string> = new Set();

/** A list of a language's record as a set, made once: such lists are long, and many rules ask for them in every article. */
export function wordSet(list: readonly string[] | undefined): ReadonlySet<string> {
  if (list === undefined || list.length === 0) return NONE;
  let set = known.get(list);
  if (set === undefined) {
    set = new Set(list);
    known.set(list, set);
  }
  return set;
}

/** What all words of some lists are in, by the first list, then the second and so on. */
interface Union {
  set: ReadonlySet<string> | undefined;
  readonly more: WeakMap<Iterable<string>, Union>;
}

const unions: Union = { set: NONE, more: new WeakMap() };

/** Several such lists, or sets of them, as one set. */
export function wordSets(...lists: ReadonlyArray<Iterable<string> | undefined>): ReadonlySet<string> {
  let union = unions;
  for (const list of lists) {
    if (list === undefined || (Array.isArray(list) && list.length === 0)) continue;
    let next = union.more.get(list);
    if (next === undefined) {
      next = { set: undefined, more: new WeakMap() };
      union.more.set(list, next);
    }
    union = next;
  }
  union.set ??= new Set(lists.flatMap((list) => (list === undefined ? [] : [...list])));
  return union.set;
}
