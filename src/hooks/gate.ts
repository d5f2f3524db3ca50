import type { GatePolicy } from '../config/schema';
import { checkArgument, checkOptions, either, having, number, oneOf, record } from '../core/arguments';
import type { ArticleReport, Report } from '../core/report';

/** Whether what was checked may go out, and if not, every reason why. */
export interface GateResult {
  readonly pass: boolean;
  /** One sentence a reason, each with the article's path. */
  readonly reasons: readonly string[];
}

const RANK = { error: 2, warning: 1, info: 0 } as const;
const THRESHOLD = { error: 2, warning: 1, never: 3 } as const;

const REPORT = either(having('a report', 'articles'), having('the report of an article', 'findings', 'verdict'));
const POLICY = { failOn: oneOf('error', 'warning', 'never'), minScore: number(0, 100), max: record };

/**
 * Holds a report, of one article or of many, against a policy. Without `failOn` in the policy, each article's own
 * verdict counts.
 * @throws {MtlintError} `usage` or, for the policy, `config`.
 */
export function gate(report: Report | ArticleReport, policy: GatePolicy = {}): GateResult {
  checkArgument('gate', 'report', report, REPORT);
  checkOptions('gate', policy, POLICY, { code: 'config' });
  for (const [key, most] of Object.entries(policy.max ?? {}))
    checkArgument('gate', `max.${key}`, most, number(0), 'config');
  const articles = 'articles' in report ? report.articles : [report];
  const reasons = articles.flatMap((article) => reasonsOf(article, policy));
  return { pass: reasons.length === 0, reasons };
}

function reasonsOf(article: ArticleReport, policy: GatePolicy): string[] {
  const reasons: string[] = [];
  const { path, findings, score, verdict } = article;
  if (policy.failOn === undefined) {
    if (verdict === 'fail') reasons.push(`${path}: ${counted(article)}`);
  } else {
    const failing = findings.filter(({ severity }) => RANK[severity] >= THRESHOLD[policy.failOn ?? 'never']).length;
    if (failing > 0) reasons.push(`${path}: ${counted(article)}, none of severity ${policy.failOn} or above allowed`);
  }
  if (policy.minScore !== undefined && score < policy.minScore) {
    reasons.push(`${path}: score ${score}, at least ${policy.minScore} wanted`);
  }
  for (const [key, most] of Object.entries(policy.max ?? {})) {
    const count = findings.filter(
      ({ severity, ruleId }) => severity === key || ruleId === key || ruleId.startsWith(`${key}/`),
    ).length;
    if (count > most) reasons.push(`${path}: ${count} × ${key}, at most ${most} allowed`);
  }
  return reasons;
}

function counted({ findings }: ArticleReport): string {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return (['error', 'warning', 'info'] as const)
    .map((severity) => [count(severity), severity] as const)
    .filter(([number]) => number > 0)
    .map(([number, severity]) => `${number} ${severity}${number === 1 ? '' : 's'}`)
    .join(', ');
}
