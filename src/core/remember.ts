// Names recur from article to article; beyond this many, what is known is forgotten.
const MOST_KNOWN = 20_000;

/** Remembers what a pure function of a text gives. */
export function remember<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => recall(known, text, () => of(text));
}

/** Remembers what a pure function of two texts gives that is the same in either order. */
export function rememberPair<T>(of: (a: string, b: string) => T): (a: string, b: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (a, b) => recall(known, a < b ? `${a}\n${b}` : `${b}\n${a}`, () => of(a, b));
}

/** The same of a function of several texts in their order. */
export function rememberRow<T>(of: (texts: readonly string[]) => T): (texts: readonly string[]) => T {
  const known = new Map<string, { readonly value: T }>();
  return (texts) => recall(known, texts.join('\n'), () => of(texts));
}

function recall<T>(known: Map<string, { readonly value: T }>, key: string, of: () => T): T {
  let entry = known.get(key);
  if (entry === undefined) {
    entry = { value: of() };
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, entry);
  }
  return entry.value;
}
