/** A word without the English genitive, which texts in any language leave on names of it. */
export function withoutPossessive(word: string): string {
  return word.replace(/['’]s$/, '');
}
