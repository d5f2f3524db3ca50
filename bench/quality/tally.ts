import type { Severity } from '../../src/core/rule';
import type { CorpusArticle } from './corpus';
import type { ArticleOutcome } from './match';

/** Counts of labels and findings under one heading. */
export interface Tally {
  labels: number;
  found: number;
  foundUnderAnyName: number;
  findings: number;
  right: number;
  otherName: number;
}

export interface JudgedArticle {
  readonly article: CorpusArticle;
  readonly words: number;
  readonly outcome: ArticleOutcome;
}

/** Which labels and findings a tally counts. */
export interface TallyFilter {
  /** Judges the first name of a label and the rule of a finding. */
  readonly rule?: (id: string) => boolean;
  readonly severity?: (severity: Severity) => boolean;
}

export function tally(judged: readonly JudgedArticle[], { rule, severity }: TallyFilter = {}): Tally {
  const sum: Tally = { labels: 0, found: 0, foundUnderAnyName: 0, findings: 0, right: 0, otherName: 0 };
  for (const { outcome } of judged) {
    for (const { label, found, foundUnderAnyName } of outcome.labels) {
      if (rule !== undefined && !rule(label.names[0].rule)) continue;
      sum.labels += 1;
      if (found) sum.found += 1;
      if (foundUnderAnyName) sum.foundUnderAnyName += 1;
    }
    for (const { finding, judgement } of outcome.findings) {
      if (rule !== undefined && !rule(finding.ruleId)) continue;
      if (severity !== undefined && !severity(finding.severity)) continue;
      sum.findings += 1;
      if (judgement === 'right') sum.right += 1;
      if (judgement === 'other-name') sum.otherName += 1;
    }
  }
  return sum;
}

/** Every rule that a label or a finding names, sorted. */
export function rulesIn(judged: readonly JudgedArticle[]): readonly string[] {
  const ids = judged.flatMap(({ outcome }) => [
    ...outcome.labels.map(({ label }) => label.names[0].rule),
    ...outcome.findings.map(({ finding }) => finding.ruleId),
  ]);
  return [...new Set(ids)].sort();
}

/** The faults that the release bar calls broken sentences. */
export function isBrokenSentence(rule: string): boolean {
  return (
    rule.startsWith('fluency/') ||
    rule === 'markup/glued-text' ||
    rule === 'accuracy/untranslated' ||
    rule === 'accuracy/wrong-language'
  );
}

/** What an editor sees without asking for more. */
export function isWarningOrAbove(severity: Severity): boolean {
  return severity !== 'info';
}
