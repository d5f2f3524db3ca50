import type { CheckOptions } from '../check/checker';
import type { Config } from '../config';
import type { ArticleReport, ReportedSuggestion } from '../core/report';
import { applySuggestions, safeSuggestions } from '../fix/apply-edits';
import { CONFIG, checkArticleArguments } from './check-arguments';
import { createChecker } from './create-checker';

/** An article after its safe repairs. */
export interface FixedArticle {
  readonly text: string;
  /** What is left to do, with offsets into `text`. */
  readonly report: ArticleReport;
  /** The repairs that were made, with offsets into the text that was given. */
  readonly applied: readonly ReportedSuggestion[];
}

/**
 * Makes the safe repairs of one article, those that a careful editor would accept unseen, and checks what comes of them.
 * @throws {MtlintError} where the config, the text, a glossary or the model cannot be used.
 */
export async function fixArticle(
  text: string,
  options: CheckOptions & { readonly config?: Config | undefined } = {},
): Promise<FixedArticle> {
  checkArticleArguments('fixArticle', text, options, CONFIG);
  const { config, ...known } = options;
  const checker = await createChecker(config);
  const report = await checker.check(text, known);
  const { text: fixed, applied } = applySuggestions(text, safeSuggestions(report.findings));
  return { text: fixed, report: fixed === text ? report : await checker.check(fixed, known), applied };
}
