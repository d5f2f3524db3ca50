// Names recur from article to article; beyond this many, what is known is forgotten.
const MOST_KNOWN = 20_000;

/** Remembers what a pure function of a text gives. */
export function remember<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    let entry = known.get(text);
    if (entry === undefined) {
      entry = { value: of(text) };
      if (known.size === MOST_KNOWN) known.clear();
      known.set(text, entry);
    }
    return entry.value;
  };
}
