import type { SentenceCut } from '../analysis/breaks/sentence-cuts';

/**
 * Whether the full stop behind a sentence stands in the middle of one (`broken`), or the sentence is only the rest of the one
 * before it (`fragment`). Where a phrase opens a paragraph, it cannot be the rest of anything.
 */
export function verdictOf(cut: SentenceCut): 'broken' | 'fragment' | undefined {
  const { next } = cut;
  if (cut.leaning || cut.correlative) return next === undefined ? undefined : 'broken';
  if (cut.phrase || cut.phraseEnd) {
    const goesOn = next !== undefined && (cut.isFirst || cut.remainder || (cut.topic && !cut.phrase));
    if (goesOn) return 'broken';
    return cut.isFirst || cut.answers ? undefined : 'fragment';
  }
  if (next === undefined) return undefined;
  return cut.openEnd || (cut.terseEnd && cut.remainder) ? 'broken' : undefined;
}
