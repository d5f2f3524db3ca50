export type { Sentence } from './analysis/text/sentences';
export { sentences } from './analysis/text/sentences';
export type { Words } from './analysis/text/words';
export { words } from './analysis/text/words';
export type { CheckerOptions } from './api/create-checker';
export { checkArticle, createChecker } from './api/create-checker';
export type { FixedArticle } from './api/fix-article';
export { fixArticle } from './api/fix-article';
export type { Checker, CheckOptions, GlossaryInput } from './check/checker';
export { defineConfig } from './config/define-config';
export { presets } from './config/presets';
export type { Config, GatePolicy, RuleSetting } from './config/schema';
export type { Analysis, Facts, Needs } from './core/analysis';
export { defineAnalysis } from './core/analysis';
export type { Article } from './core/article';
export type { Block, BlockKind, Document, Piece, Suppression } from './core/document';
export type { Embedder } from './core/embedder';
export type { ErrorCode } from './core/error';
export { MtlintError } from './core/error';
export type { Glossary, GlossaryEntry } from './core/glossary';
export type { Language } from './core/language';
export type {
  ArticleReport,
  Finding,
  Place,
  RelatedPlace,
  Report,
  ReportedSuggestion,
  SkippedRule,
} from './core/report';
export type {
  AnyRule,
  Edit,
  Evidence,
  Example,
  Level,
  MqmCategory,
  Observation,
  Requirement,
  Rule,
  RuleContext,
  Severity,
  Suggestion,
} from './core/rule';
export { defineRule } from './core/rule';
export type { Span } from './core/span';
export { version } from './core/version';
export { applySuggestions } from './fix/apply-edits';
export { unifiedDiff } from './fix/diff';
export { glossaryFrom } from './glossary';
export type { GateResult } from './hooks/gate';
export { gate } from './hooks/gate';
export { languageFor, languages } from './lang';
export { renderJson } from './report/json';
export { renderPretty } from './report/pretty';
export { reportOf } from './report/report-of';
export { reportSchema } from './report/schema';
export { rules } from './rules';
