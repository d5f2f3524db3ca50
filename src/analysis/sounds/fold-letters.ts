/** Patterns of letters and what is written for each, in this order. */
export type LetterFolds = ReadonlyArray<readonly [pattern: RegExp, to: string]>;

/** A text with one spelling for what is written in several ways. */
export function foldLetters(text: string, folds: LetterFolds): string {
  let folded = text;
  for (const [pattern, to] of folds) folded = folded.replace(pattern, to);
  return folded;
}
