import type { AnyRule, Severity } from './rule';

/** A rule that is switched on, with its severity and its options as parsed by its schema. */
export interface EnabledRule {
  readonly rule: AnyRule;
  readonly severity: Severity;
  readonly options: unknown;
}

/** What a config comes down to for one article. */
export interface Settings {
  readonly rules: readonly EnabledRule[];
  /** Observations less sure than this, 0 to 1, are dropped. */
  readonly minConfidence: number;
  /** Severity from which on a finding fails the article. */
  readonly failOn: 'error' | 'warning' | 'never';
}
