import type { Finding } from '../core/report';
import type { EnabledRule } from '../core/settings';

/*
 * Whether a doubtful finding is a fault depends on the company it keeps. A machine's translation that went wrong went wrong in
 * many places; in a text that a person wrote or went over, a piece of a sentence is style more often than not. So findings that
 * their rule is not sure of (`sureFrom`) keep their severity only where the article's other findings say that it is faulty.
 *
 * The numbers were chosen on the findings in clean articles by authors who had not seen the checker, and on those in labelled
 * articles of which all but a few were left out; bench/quality/README.md says what they cost an article with a single fault.
 */

/** What the other findings must weigh, for an article without words and for 1,000 words more. */
export const LEAST = 3;
export const A_THOUSAND_WORDS = 1;
/** What a finding weighs that its rule is sure of, and one that it doubts. */
const SURE = 1;
export const DOUBTFUL = 0.5;

/** Makes hints (`info`) of the doubtful findings of an article that has hardly any others. */
export function corroborate(
  findings: readonly Finding[],
  rules: readonly EnabledRule[],
  wordCount: number,
): readonly Finding[] {
  const sureFrom = new Map(
    rules.map(({ rule, isSeverityAsked }) => [rule.id, isSeverityAsked ? 0 : (rule.sureFrom ?? 0)]),
  );
  const isDoubtful = ({ ruleId, confidence, severity }: Finding) =>
    severity !== 'info' && confidence < (sureFrom.get(ruleId) ?? 0);
  if (!findings.some(isDoubtful)) return findings;

  // All findings about one thing are one piece of evidence, as heavy as the surest of them.
  const weights = new Map<string, number>();
  let others = 0;
  for (const finding of findings) {
    if (finding.severity === 'info') continue;
    const weight = isDoubtful(finding) ? DOUBTFUL : SURE;
    if (finding.group === null) others += weight;
    else weights.set(finding.group, Math.max(weight, weights.get(finding.group) ?? 0));
  }
  const all = others + [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const least = LEAST + (A_THOUSAND_WORDS * wordCount) / 1000;
  return findings.map((finding) => {
    if (!isDoubtful(finding)) return finding;
    const own = finding.group === null ? DOUBTFUL : (weights.get(finding.group) as number);
    return all - own < least ? { ...finding, severity: 'info' } : finding;
  });
}
