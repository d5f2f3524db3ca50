import type { Finding } from '../../../src/core/report';
import { languageFor } from '../../../src/lang';
import { isTerminology, near, placesOf } from '../match';
import type { DriftCase } from './drift-case';

export interface CaseOutcome {
  readonly case: DriftCase;
  /** `same`: one group of findings holds every marked rendering; `different`: one holds two of them. */
  readonly joined: boolean;
  /** Groups of findings as `a | b`, for a list of misses. */
  readonly groups: readonly string[];
}

/** Compares the groups of terminology findings with the marks of a case. */
export function judgeCase(one: DriftCase, findings: readonly Finding[]): CaseOutcome {
  const own = findings.filter(({ ruleId }) => isTerminology(ruleId));
  const stem = languageFor(one.language)?.stem ?? ((word: string) => word);
  // A related place stands for its rendering, whose other places may be in another case.
  const keyOf = (text: string) =>
    text
      .toLowerCase()
      .split(/[\s-]+/)
      .map(stem)
      .join(' ');
  const keys = new Set(one.marks.map((mark) => keyOf(one.text.slice(mark.offset, mark.endOffset))));
  const groups = own.map((finding) => placesOf(finding, own));
  const held = groups.map((places) => {
    const found = new Set<string>();
    for (const mark of one.marks) {
      const key = keyOf(one.text.slice(mark.offset, mark.endOffset));
      if (places.some((place) => near(place, mark) || keyOf(place.text) === key)) found.add(key);
    }
    return found.size;
  });
  const most = Math.max(0, ...held);
  return {
    case: one,
    joined: one.kind === 'same' ? most > 1 && most === keys.size : most > 1,
    groups: [...new Set(groups.map((places) => [...new Set(places.map(({ text }) => text))].join(' | ')))],
  };
}
