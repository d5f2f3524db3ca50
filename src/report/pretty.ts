import pc from 'picocolors';
import { callback, checkArgument, checkOptions, flag, number, REPORT } from '../core/arguments';
import type { ArticleReport, Finding, Report } from '../core/report';
import type { Severity } from '../core/rule';
import { excerptOf, printable } from './excerpt';
import { type Rendering, renderingsOf } from './renderings';

/** How the pretty report is to look. */
export interface PrettyOptions {
  /** The text of an article by its path, for excerpts; a finding without text has none. */
  readonly textOf?: (path: string) => string | undefined;
  readonly colour?: boolean;
  /** Width of the terminal. */
  readonly columns?: number;
  /** Only what fails an article. */
  readonly quiet?: boolean;
}

const OPTIONS = { textOf: callback, colour: flag, columns: number(0), quiet: flag };
type Colours = ReturnType<typeof pc.createColors>;
const PLACES_SHOWN = 8;
const RELATED_SHOWN = 4;

/** The report for a reader at a terminal: excerpts with the span underlined, groups once, a summary. */
export function renderPretty(report: Report, options: PrettyOptions = {}): string {
  checkArgument('renderPretty', 'report', report, REPORT);
  checkOptions('renderPretty', options, OPTIONS);
  const colours = pc.createColors(options.colour ?? false);
  const columns = Math.min(120, Math.max(60, options.columns ?? 100));
  const shown = options.quiet ? report.articles.filter(({ verdict }) => verdict === 'fail') : report.articles;
  const parts = shown.map((article) =>
    renderArticle(article, options.textOf?.(article.path), colours, columns, options),
  );
  return `${[...parts, renderSummary(report, colours)].join('\n')}\n`;
}

function renderArticle(
  article: ArticleReport,
  text: string | undefined,
  colours: Colours,
  columns: number,
  { quiet = false }: PrettyOptions,
): string {
  const lines: string[] = [articleLine(article, colours), ''];
  const groupsShown = new Set<string>();
  for (const finding of article.findings) {
    if (quiet && finding.severity === 'info') continue;
    if (finding.group === null) {
      lines.push(...findingLines(finding, text, colours, columns), '');
      continue;
    }
    const key = `${finding.ruleId} ${finding.group}`;
    if (groupsShown.has(key)) continue;
    groupsShown.add(key);
    const group = article.findings.filter(({ ruleId, group }) => ruleId === finding.ruleId && group === finding.group);
    lines.push(...groupLines(group, text, colours, columns), '');
  }
  if (article.findings.length === 0) lines.pop();
  if (!quiet) {
    for (const { line, column, message } of article.suppressionProblems ?? []) {
      lines.push(`  ${line}:${column}  ${withCode(message, colours)}`, '');
    }
  }
  if (article.skipped.length > 0 && !quiet) lines.push(colours.dim(skippedLine(article)), '');
  return lines.join('\n');
}

function articleLine(article: ArticleReport, { bold, dim, green, red }: Colours): string {
  const verdict = article.verdict === 'pass' ? green('passed') : red('failed');
  const facts = [
    `${languageName(article.language)} (${article.languageFrom})`,
    plural(article.words, 'word'),
    `score ${article.score}`,
    ...(article.source === null ? [] : [`source ${article.source}`]),
    ...(article.model === null ? [] : [`model ${article.model}`]),
    ...(article.suppressed === 0 ? [] : [`${article.suppressed} suppressed`]),
  ];
  return `${bold(article.path)}  ${verdict}  ${dim(facts.join(' · '))}`;
}

function languageName(tag: string): string {
  if (tag === 'und') return 'unknown language';
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

function findingLines(finding: Finding, text: string | undefined, colours: Colours, columns: number): string[] {
  return [
    `${headOf(finding, colours)}  ${withCode(finding.message, colours)}  ${colours.dim(finding.ruleId)}`,
    ...excerptLines(finding, text, colours, columns),
    ...relatedLines(finding, colours),
    ...suggestionLines(finding, colours),
  ];
}

/** All findings of one group under one head: the first with its excerpt, then each rendering with its places. */
function groupLines(group: readonly Finding[], text: string | undefined, colours: Colours, columns: number): string[] {
  const first = group[0] as Finding;
  const renderings = renderingsOf(group);
  const widest = Math.min(40, Math.max(...renderings.map((rendering) => rendering.text.length)));
  return [
    `${headOf(first, colours)}  ${withCode(first.message, colours)}  ${colours.dim(`${first.ruleId} · ${first.group}`)}`,
    ...excerptLines(first, text, colours, columns),
    ...renderings.map((rendering) => renderingLine(rendering, widest, colours)),
    ...suggestionLines(first, colours),
  ];
}

function renderingLine(rendering: Rendering, widest: number, { dim, yellow }: Colours): string {
  const places = rendering.places.slice(0, PLACES_SHOWN).map(({ line, column }) => `${line}:${column}`);
  const more = rendering.places.length > PLACES_SHOWN ? ` and ${rendering.places.length - PLACES_SHOWN} more` : '';
  const name = printable(rendering.text).padEnd(widest);
  const note = rendering.note === undefined ? '' : ` (${printable(rendering.note)})`;
  const count = rendering.reported ? `${rendering.places.length}×` : '  ';
  return `    ${dim('│')} ${count.padStart(4)} ${rendering.reported ? yellow(name) : name}  ${dim(`${places.join(', ')}${more}${note}`)}`;
}

/** Messages quote the text in backticks; a terminal can do better. */
function withCode(message: string, { bold, isColorSupported }: Colours): string {
  const text = printable(message);
  return isColorSupported ? text.replace(/`([^`]+)`/g, (_, code: string) => bold(code)) : text;
}

function headOf(finding: Finding, colours: Colours): string {
  return `  ${colours.dim(`${finding.line}:${finding.column}`.padEnd(7))} ${severityWord(finding.severity, colours)}`;
}

function severityWord(severity: Severity, { red, yellow, blue }: Colours): string {
  const paint = { error: red, warning: yellow, info: blue }[severity];
  return paint(severity.padEnd(7));
}

function excerptLines(finding: Finding, text: string | undefined, colours: Colours, columns: number): string[] {
  if (text === undefined) return [];
  const { line, marks } = excerptOf(text, finding, columns - 6);
  const paint = { error: colours.red, warning: colours.yellow, info: colours.blue }[finding.severity];
  return [`    ${colours.dim('│')} ${line}`, `    ${colours.dim('│')} ${paint(marks)}`];
}

function relatedLines({ related }: Finding, { dim }: Colours): string[] {
  const shown = related.slice(0, RELATED_SHOWN).map(({ line, column, text, note }) => {
    const cut = text.length > 50 ? `${text.slice(0, 49)}…` : text;
    return dim(`    · ${line}:${column} ${printable(cut)}${note === '' ? '' : ` (${printable(note)})`}`);
  });
  const rest = related.length - RELATED_SHOWN;
  return rest > 0 ? [...shown, dim(`    · and ${rest} more`)] : shown;
}

function suggestionLines({ suggestions }: Finding, { green }: Colours): string[] {
  return suggestions.slice(0, 2).map(({ message, safe }) => {
    return green(`    → ${printable(message)}${safe ? '' : ' (a proposal)'}`);
  });
}

function skippedLine({ skipped }: ArticleReport): string {
  const byReason = new Map<string, number>();
  for (const { reason } of skipped) byReason.set(reason, (byReason.get(reason) ?? 0) + 1);
  const reasons = [...byReason].map(([reason, count]) => `${count} (${reason})`).join(', ');
  return `  skipped rules: ${reasons}`;
}

function renderSummary({ summary, articles }: Report, { bold, green, red, dim }: Colours): string {
  const wordCount = articles.reduce((sum, { words }) => sum + words, 0);
  const verdict =
    summary.failed === 0
      ? green(`${summary.passed} passed`)
      : red(`${summary.failed} failed${summary.passed === 0 ? '' : `, ${summary.passed} passed`}`);
  const counts = [
    plural(summary.errors, 'error'),
    plural(summary.warnings, 'warning'),
    plural(summary.infos, 'info'),
  ].join(', ');
  return `${bold(plural(summary.articles, 'article'))}  ${verdict}  ${counts}  ${dim(plural(wordCount, 'word'))}`;
}

function plural(count: number, noun: string): string {
  // `toLocaleString` writes the same, and loads for 10 ms.
  return `${String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')} ${noun}${count === 1 ? '' : 's'}`;
}
