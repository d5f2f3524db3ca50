const known = new WeakMap<readonly string[], ReadonlySet<string>>();
const NONE: ReadonlySet<string> = new Set();

/** A list of a language's record as a set, made once: such lists are long, and many rules ask for them in every article. */
export function wordSet(list: readonly string[] | undefined): ReadonlySet<string> {
  if (list === undefined) return NONE;
  let set = known.get(list);
  if (set === undefined) {
    set = new Set(list);
    known.set(list, set);
  }
  return set;
}
