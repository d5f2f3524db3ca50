import type { Severity } from './rule';
import type { Span } from './span';

/** Version of the report contract; raised whenever a field changes its meaning or goes. */
export const SCHEMA_VERSION = 1;

/** A place in the file: offsets as in `Span`, lines and columns 1-based, columns in UTF-16 code units. */
export interface Place extends Span {
  readonly line: number;
  readonly column: number;
}

/** Where else in the article there is evidence of a finding, and what it shows. */
export interface RelatedPlace extends Place {
  readonly text: string;
  readonly note: string;
}

/** A proposed repair, as a rule's `Suggestion`; its edits are in offsets of the file as read. */
export interface ReportedSuggestion {
  readonly message: string;
  readonly safe: boolean;
  readonly edits: ReadonlyArray<Span & { readonly text: string }>;
}

/** What a rule found wrong at one place of the file. */
export interface Finding extends Place {
  /** Folder and name of the rule: `fluency/repeated-word`. */
  readonly ruleId: string;
  readonly severity: Severity;
  /** Category of the MQM typology, as `MqmCategory`. */
  readonly mqm: string;
  /** Short sentences: the fault, its evidence, what to do. */
  readonly message: string;
  /** Name of the message among those of its rule, which stays when the wording changes. */
  readonly messageId: string;
  readonly endLine: number;
  readonly endColumn: number;
  /** What stands at the place, as the file has it. */
  readonly text: string;
  /** How sure the rule is, 0 to 1. */
  readonly confidence: number;
  /** Name that all findings about one thing share; null where a finding stands alone. */
  readonly group: string | null;
  readonly related: readonly RelatedPlace[];
  readonly suggestions: readonly ReportedSuggestion[];
}

/** A rule that did not run, or not in full, and what it lacked. */
export interface SkippedRule {
  readonly ruleId: string;
  readonly reason: string;
}

/** What is wrong with a comment that should silence findings. */
export interface SuppressionProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** What was found in one article. */
export interface ArticleReport {
  readonly path: string;
  /** BCP 47 tag of the article. */
  readonly language: string;
  /** How the language came to be known. */
  readonly languageFrom: 'option' | 'front matter' | 'file name' | 'detected';
  /** Path of the text that it was translated from, or `<text>` where it has none; null without a source. */
  readonly source: string | null;
  readonly words: number;
  readonly sentences: number;
  /** 100 minus the MQM penalty a 1,000 words (info 0, warning 1, error 5), never below 0. */
  readonly score: number;
  /** `fail` where a finding is as severe as `failOn` of the config. */
  readonly verdict: 'pass' | 'fail';
  /** In reading order. */
  readonly findings: readonly Finding[];
  readonly skipped: readonly SkippedRule[];
  /** What was wrong with the run, such as a model that could not be loaded, each with the remedy; nothing of the text. */
  readonly notes: readonly string[];
  /** Findings that a comment in the article silenced. */
  readonly suppressed: number;
  /** Comments that silence nothing or name no rule; absent where there are none. */
  readonly suppressionProblems?: readonly SuppressionProblem[] | undefined;
  /** Id of the embedding model that had a say in the findings; null where none was asked. */
  readonly model: string | null;
  /** What must be the same for two runs to give the same report: version, rules, language, source language, glossary and model. */
  readonly signature: string;
}

/** The reports of one or more articles, with their sums: what `--format json` writes. */
export interface Report {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly tool: { readonly name: 'mtlint'; readonly version: string };
  readonly signature: string;
  readonly articles: readonly ArticleReport[];
  readonly summary: {
    readonly articles: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly passed: number;
    readonly failed: number;
  };
}
