import type { SentenceCut } from '../../analysis/breaks/sentence-cuts';

/** How sure the verdict of a stop is, 0 to 1. */
export function confidenceOf({ sure }: SentenceCut): number {
  return sure ? 0.85 : 0.8;
}

/**
 * Whether the full stop behind a sentence stands in the middle of one (`broken`), the sentence is only the rest of the one before it
 * (`fragment`), or its own rest is lost (`truncated`). Where a phrase opens a paragraph, it cannot be the rest of anything.
 */
export function verdictOf(cut: SentenceCut): 'broken' | 'fragment' | 'truncated' | undefined {
  const { next } = cut;
  if (cut.rest !== undefined) return 'broken';
  // Without its mark, at the end of a paragraph, it is the rest that is missing, and no mark too many.
  if (cut.sentence.terminator === '' && (cut.open || cut.openEnd)) return 'truncated';
  if (cut.isInRow) return undefined;
  if (cut.leaning || cut.correlative) return next === undefined ? undefined : 'broken';
  if (cut.parted) return 'broken';
  if (cut.expectant && !cut.isFirst) return next === undefined || cut.nextHasTopic ? 'truncated' : 'broken';
  if (cut.contrasting && cut.topic && cut.nextHasTopic) return 'broken';
  if (cut.attribute && !cut.isFirst && !cut.answers)
    return next === undefined || cut.nextBegins === true || cut.nextHasTopic ? 'fragment' : 'broken';
  // Two topics make two sentences, so that the rest of this one is lost.
  const isParted = next !== undefined && cut.nextHasTopic && (cut.openEnd || cut.open || cut.torn) && !cut.phraseEnd;
  if (isParted && !cut.answers) {
    if (cut.topic) return cut.continuative === 'verb' ? 'broken' : 'truncated';
    if (!cut.isFirst && !cut.begun) return 'fragment';
  }
  if (
    next !== undefined &&
    cut.openEnd &&
    cut.continuative !== undefined &&
    !cut.nextHasTopic &&
    !cut.answers &&
    !cut.phraseEnd
  )
    return 'broken';
  if (cut.hanging) return cut.isFirst ? undefined : 'fragment';
  if (cut.relative) return cut.isFirst ? undefined : 'fragment';
  if (cut.adjunct && cut.isFirst && next !== undefined) return 'broken';
  if (cut.phrase || cut.phraseEnd) {
    const goesOn = next !== undefined && (cut.isFirst || cut.remainder || (cut.topic && !cut.phrase));
    // `彼は嵐によって。船は三日遅れて…`: each has its topic.
    if (goesOn) return cut.topic && !cut.phrase && !cut.remainder && cut.nextHasTopic ? 'truncated' : 'broken';
    return cut.isFirst || cut.answers ? undefined : 'fragment';
  }
  if (cut.answers) return undefined;
  if (next !== undefined && cut.terseEnd && cut.remainder) return 'broken';
  if (next !== undefined && cut.openEnd && (cut.nextBegins !== true || cut.isShort)) return 'broken';
  if (cut.torn) return 'broken';
  if (!cut.open && (!cut.openEnd || cut.isShort)) return undefined;
  return cut.isFirst || cut.begun || (cut.openEnd && next === undefined) ? 'truncated' : 'fragment';
}
