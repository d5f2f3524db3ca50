import type { Finding } from '../core/report';
import type { Severity } from '../core/rule';
import type { Span } from '../core/span';

/** How much of the longer of two places the shorter has, where both are about the same words. */
const SAME_WORDS = 0.5;
const WEIGHTS: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/**
 * One finding and one advice for the same words: of findings that ask for other words the surest stays, with the others as evidence;
 * and none proposes words that another finding of the article condemns.
 */
export function settleAdvice(findings: readonly Finding[]): readonly Finding[] {
  const wording = findings.filter(isAboutWording);
  if (wording.length < 2) return findings;
  const merged = mergedOf(wording);
  const condemned = wording.map(({ ruleId, group, text }) => ({ ruleId, group, text: text.toLowerCase() }));
  const isCondemned = (own: Finding, proposed: string) =>
    condemned.some(
      ({ ruleId, group, text }) =>
        (ruleId !== own.ruleId || group !== own.group) && hasWords(proposed.toLowerCase(), text),
    );
  return findings.flatMap((one) => {
    const finding = merged.has(one) ? merged.get(one) : one;
    if (finding === undefined || !isAboutWording(finding)) return finding ?? [];
    const suggestions = finding.suggestions.filter(
      ({ edits }) => !edits.some(({ text }) => isCondemned(finding, text)),
    );
    return suggestions.length === finding.suggestions.length ? finding : { ...finding, suggestions };
  });
}

/** What says that other words should stand there. */
function isAboutWording({ mqm }: Finding): boolean {
  return mqm.startsWith('terminology/') || mqm === 'accuracy/mistranslation';
}

/** The findings that give way, as undefined, and those that they are evidence of. */
function mergedOf(wording: readonly Finding[]): ReadonlyMap<Finding, Finding | undefined> {
  const merged = new Map<Finding, Finding | undefined>();
  const bySureness = [...wording].sort(
    (a, b) => b.confidence - a.confidence || WEIGHTS[b.severity] - WEIGHTS[a.severity],
  );
  for (const [at, one] of bySureness.entries()) {
    if (merged.has(one) && merged.get(one) === undefined) continue;
    for (const other of bySureness.slice(at + 1)) {
      if (other.ruleId === one.ruleId || merged.has(other) || !areSameWords(one, other)) continue;
      merged.set(other, undefined);
      const { offset, endOffset, line, column, text, message, severity } = other;
      const known = merged.get(one) ?? one;
      merged.set(one, {
        ...known,
        severity: WEIGHTS[severity] > WEIGHTS[known.severity] ? severity : known.severity,
        related: [...known.related, { offset, endOffset, line, column, text, note: message }],
      });
    }
  }
  return merged;
}

function areSameWords(a: Span, b: Span): boolean {
  const shared = Math.min(a.endOffset, b.endOffset) - Math.max(a.offset, b.offset);
  return shared > 0 && shared >= SAME_WORDS * Math.max(a.endOffset - a.offset, b.endOffset - b.offset);
}

/** Tells whether a text has others as whole words; where nothing parts words, at all. */
function hasWords(text: string, words: string): boolean {
  const at = text.indexOf(words);
  const isCut = (from: number) =>
    /^\p{L}\p{M}*\p{L}/u.test(text.slice(from)) &&
    !/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(text);
  return (
    at !== -1 && (at === 0 || !isCut(at - 1)) && (at + words.length === text.length || !isCut(at + words.length - 1))
  );
}
