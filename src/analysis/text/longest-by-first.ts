/** Words and phrases, those that may stand in a text, by their first code unit, each once and the longest first, to be looked for where none is parted off. */
export function longestByFirst(
  words: Iterable<string>,
  mayStand: (word: string) => boolean = () => true,
): ReadonlyMap<string, readonly string[]> {
  const byFirst = new Map<string, string[]>();
  const some = new Set<string>();
  for (const word of words) if (mayStand(word)) some.add(word);
  for (const word of [...some].sort((a, b) => b.length - a.length)) {
    const known = byFirst.get(word.charAt(0));
    if (known === undefined) byFirst.set(word.charAt(0), [word]);
    else known.push(word);
  }
  return byFirst;
}
