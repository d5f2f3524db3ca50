import type { Severity } from './rule';
import type { Span } from './span';

/** Version of the report contract; raised whenever a field changes its meaning or goes. */
export const SCHEMA_VERSION = 1;

/** A place in the file: offsets as in `Span`, lines and columns 1-based, columns in UTF-16 code units. */
export interface Place extends Span {
  readonly line: number;
  readonly column: number;
}

export interface RelatedPlace extends Place {
  readonly text: string;
  readonly note: string;
}

export interface ReportedSuggestion {
  readonly message: string;
  readonly safe: boolean;
  readonly edits: ReadonlyArray<Span & { readonly text: string }>;
}

export interface Finding extends Place {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly mqm: string;
  readonly message: string;
  readonly messageId: string;
  readonly endLine: number;
  readonly endColumn: number;
  readonly text: string;
  readonly confidence: number;
  readonly group: string | null;
  readonly related: readonly RelatedPlace[];
  readonly suggestions: readonly ReportedSuggestion[];
}

export interface SkippedRule {
  readonly ruleId: string;
  readonly reason: string;
}

export interface ArticleReport {
  readonly path: string;
  readonly language: string;
  /** How the language came to be known. */
  readonly languageFrom: 'option' | 'front matter' | 'file name' | 'detected';
  readonly source: string | null;
  readonly words: number;
  readonly sentences: number;
  /** 100 minus the MQM penalty a 1,000 words (info 0, warning 1, error 5), never below 0. */
  readonly score: number;
  readonly verdict: 'pass' | 'fail';
  readonly findings: readonly Finding[];
  readonly skipped: readonly SkippedRule[];
  /** Findings that a comment in the article silenced. */
  readonly suppressed: number;
  /** Id of the embedding model that had a say in the findings; null where none was asked. */
  readonly model: string | null;
  readonly signature: string;
}

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
