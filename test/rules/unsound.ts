import type { Observation } from '../../src/core/rule';
import type { Span } from '../../src/core/span';

/** What is wrong with an observation whatever the text says: places out of bounds, edits that overlap. */
export function unsound(prose: string, observation: Observation): readonly string[] {
  const problems: string[] = [];
  const check = (what: string, { offset, endOffset }: Span) => {
    const isSound = Number.isInteger(offset) && Number.isInteger(endOffset) && 0 <= offset && offset <= endOffset;
    if (!isSound || endOffset > prose.length) problems.push(`${what} at ${offset}–${endOffset} of ${prose.length}`);
  };
  check('place', observation);
  for (const evidence of observation.related ?? []) check('related place', evidence);
  for (const { edits } of observation.suggestions ?? []) {
    const sorted = [...edits].sort((a, b) => a.offset - b.offset || a.endOffset - b.endOffset);
    sorted.forEach((edit, index) => {
      check('edit', edit);
      const before = sorted[index - 1];
      if (before !== undefined && before.endOffset > edit.offset) problems.push(`edits overlap at ${edit.offset}`);
    });
  }
  const { confidence = 1 } = observation;
  if (!(confidence >= 0 && confidence <= 1)) problems.push(`confidence is ${confidence}`);
  return problems;
}
