// Names recur from article to article; beyond this many, what is known is forgotten.
const MOST_KNOWN = 20_000;

/** Remembers what a pure function of a text gives. */
export function remember<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => (known.get(text) ?? keep(known, text, of(text))).value;
}

/** Remembers what a pure function of two texts gives that is the same in either order. */
export function rememberPair<T>(of: (a: string, b: string) => T): (a: string, b: string) => T {
  // A key of both texts would have to be made, and hashed, at each call.
  const known = new Map<string, Map<string, { readonly value: T }>>();
  let count = 0;
  return (a, b) => {
    const [first, second] = a < b ? [a, b] : [b, a];
    let row = known.get(first);
    let entry = row?.get(second);
    if (entry !== undefined) return entry.value;
    entry = { value: of(a, b) };
    if (count >= MOST_KNOWN) {
      known.clear();
      count = 0;
      row = undefined;
    }
    if (row === undefined) {
      row = new Map();
      known.set(first, row);
    }
    row.set(second, entry);
    count += 1;
    return entry.value;
  };
}

/** The same of a function of several texts in their order. */
export function rememberRow<T>(of: (texts: readonly string[]) => T): (texts: readonly string[]) => T {
  const known = new Map<string, { readonly value: T }>();
  return (texts) => {
    const key = texts.join('\n');
    return (known.get(key) ?? keep(known, key, of(texts))).value;
  };
}

/** Many are asked for, so that what is known is told without a function made for the question. */
function keep<T>(known: Map<string, { readonly value: T }>, key: string, value: T): { readonly value: T } {
  const entry = { value };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, entry);
  return entry;
}
