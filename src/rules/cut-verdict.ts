import type { SentenceCut } from '../analysis/breaks/sentence-cuts';

/**
 * Whether the full stop behind a sentence stands in the middle of one (`broken`), or the sentence is only the rest of the one
 * before it (`fragment`). Where a phrase opens a paragraph, it cannot be the rest of anything.
 */
export function verdictOf(cut: SentenceCut): 'broken' | 'fragment' | undefined {
  const { next } = cut;
  if (cut.leaning || cut.correlative) return next === undefined ? undefined : 'broken';
  if (cut.parted) return 'broken';
  if (cut.relative) return cut.isFirst ? undefined : 'fragment';
  if (cut.adjunct && cut.isFirst && next !== undefined) return 'broken';
  if (cut.phrase || cut.phraseEnd) {
    const goesOn = next !== undefined && (cut.isFirst || cut.remainder || (cut.topic && !cut.phrase));
    if (goesOn) return 'broken';
    return cut.isFirst || cut.answers ? undefined : 'fragment';
  }
  if (next !== undefined && !cut.answers && (cut.openEnd || (cut.terseEnd && cut.remainder))) return 'broken';
  if (cut.answers || !cut.doubted) return undefined;
  if (cut.isFirst || cut.waits || cut.endingWithout < 0) return 'broken';
  return cut.isShort ? undefined : 'fragment';
}
