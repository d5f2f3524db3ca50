import type { Finding } from '../core/report';
import type { Severity } from '../core/rule';
import type { Settings } from '../core/settings';

// Severity multipliers of the MQM scoring model without calibration (themqm.org): neutral, minor, major.
const PENALTY: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 5 };

/** 100 minus the penalty a 1,000 words, one decimal, never below 0. */
export function scoreOf(findings: readonly Finding[], wordCount: number): number {
  const penalty = findings.reduce((sum, finding) => sum + PENALTY[finding.severity], 0);
  const score = 100 - (1000 * penalty) / Math.max(1, wordCount);
  return Math.max(0, Math.round(score * 10) / 10);
}

export function verdictOf(findings: readonly Finding[], failOn: Settings['failOn']): 'pass' | 'fail' {
  if (failOn === 'never') return 'pass';
  const failing: readonly Severity[] = failOn === 'error' ? ['error'] : ['error', 'warning'];
  return findings.some((finding) => failing.includes(finding.severity)) ? 'fail' : 'pass';
}
