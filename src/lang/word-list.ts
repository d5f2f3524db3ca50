/** Reads a list of words parted by white space; `_` stands for a space inside an entry. */
export function wordList(text: string): readonly string[] {
  const words = text.trim().split(/\s+/);
  return text.includes('_') ? words.map((word) => word.replaceAll('_', ' ')) : words;
}

/**
 * The same for a list of thousands of words that few articles need: it is read when something first asks for one of
 * them. All packs are loaded at the start, and these lists are two thirds of what they hold.
 */
export function lazyWordList(text: string): readonly string[] {
  let words: readonly string[] | undefined;
  return new Proxy<readonly string[]>([], {
    get: (_, name) => {
      words ??= wordList(text);
      const value: unknown = Reflect.get(words, name);
      // Bound to the list itself, its methods run at full speed.
      return typeof value === 'function' ? value.bind(words) : value;
    },
    has: (_, name) => {
      words ??= wordList(text);
      return Reflect.has(words, name);
    },
  });
}
