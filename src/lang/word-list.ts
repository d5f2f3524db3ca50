/** Reads a list of words parted by white space; `_` stands for a space inside an entry. */
export function wordList(text: string): readonly string[] {
  const words = text.trim().split(/\s+/);
  return text.includes('_') ? words.map((word) => word.replaceAll('_', ' ')) : words;
}

/** Keeps of words that stand several times in a list the first, as a filter. */
export function unseen(): (word: string) => boolean {
  const seen = new Set<string>();
  return (word) => {
    const isNew = !seen.has(word);
    seen.add(word);
    return isNew;
  };
}

/**
 * The same for a list of thousands of words that few articles need. The text stands in a function, for what has not been called
 * is not in the compiled code that the command line loads at its start.
 */
export function lazyWordList(text: () => string): readonly string[] {
  return lazyList(() => wordList(text()));
}

/**
 * A list that is made when something first asks for one of its items: all packs are loaded at the start, and what an
 * article in one language never asks of the others is most of what they hold.
 */
export function lazyList<T>(make: () => readonly T[]): readonly T[] {
  let items: readonly T[] | undefined;
  return new Proxy<readonly T[]>([], {
    get: (_, name) => {
      items ??= make();
      const value: unknown = Reflect.get(items, name);
      // Bound to the list itself, its methods run at full speed.
      return typeof value === 'function' ? value.bind(items) : value;
    },
    has: (_, name) => {
      items ??= make();
      return Reflect.has(items, name);
    },
  });
}
