/** Words and phrases by their first code unit, each once and the longest first, to be looked for where none is parted off. */
export function longestByFirst(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const byFirst = new Map<string, string[]>();
  for (const word of [...new Set(words)].sort((a, b) => b.length - a.length)) {
    const known = byFirst.get(word.charAt(0));
    if (known === undefined) byFirst.set(word.charAt(0), [word]);
    else known.push(word);
  }
  return byFirst;
}
