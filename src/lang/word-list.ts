/** Reads a list of words parted by white space; `_` stands for a space inside an entry. */
export function wordList(text: string): readonly string[] {
  return text
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));
}
