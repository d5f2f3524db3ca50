/** What stands in which sentence, by the sentence's index. */
export function namesBySentence<T extends { readonly sentence: number }>(
  names: readonly T[],
): ReadonlyMap<number, readonly T[]> {
  const found = new Map<number, T[]>();
  for (const name of names) {
    const own = found.get(name.sentence);
    if (own === undefined) found.set(name.sentence, [name]);
    else own.push(name);
  }
  return found;
}
