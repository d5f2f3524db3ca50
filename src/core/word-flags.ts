/**
 * Returns a function that tells in one look in which of some lists a word stands: the flags of these, added up. A look into
 * each would cost as many as there are lists.
 */
export function wordFlags(
  lists: ReadonlyArray<readonly [flag: number, list: Iterable<string>]>,
): (word: string) => number {
  const flags = new Map<string, number>();
  for (const [flag, list] of lists) for (const word of list) flags.set(word, (flags.get(word) ?? 0) | flag);
  return (word) => flags.get(word) ?? 0;
}
