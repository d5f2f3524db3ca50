interface InSentence {
  readonly sentence: number;
}

/** Tells whether a place of the one list stands in the same sentence as a place of the other. */
export function shareSentence(a: readonly InSentence[], b: readonly InSentence[]): boolean {
  const sentences = new Set(a.map(({ sentence }) => sentence));
  return b.some(({ sentence }) => sentences.has(sentence));
}
