import type { AnyRule, Severity } from './rule';

/** A rule that is switched on, with its severity and its options as parsed by its schema. */
export interface EnabledRule {
  readonly rule: AnyRule;
  readonly severity: Severity;
  readonly options: unknown;
  /** True where the config names the severity itself: then a finding has it, however little speaks for it. */
  readonly isSeverityAsked: boolean;
}

/** What a config comes down to for one article. */
export interface Settings {
  readonly rules: readonly EnabledRule[];
  /** Observations less sure than this, 0 to 1, are dropped. */
  readonly minConfidence: number;
  /** Whether a doubtful finding needs others beside it to be more than `info`. */
  readonly corroborate: boolean;
  /** Severity from which on a finding fails the article. */
  readonly failOn: 'error' | 'warning' | 'never';
}
