import width from 'fast-string-width';
import pc from 'picocolors';
import { callback, checkArgument, checkOptions, flag, number, REPORT } from '../core/arguments';
import type { ArticleReport, Finding, Report } from '../core/report';
import type { Severity } from '../core/rule';
import { excerptOf, printable, wrapped } from './excerpt';
import { fitted, type Layout } from './fitted';
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
  /** Every finding in full, however long the report grows. */
  readonly all?: boolean;
  /** Also which rules were skipped, and the model. */
  readonly verbose?: boolean;
}

const OPTIONS = { textOf: callback, colour: flag, columns: number(0), quiet: flag, all: flag, verbose: flag };
type Colours = ReturnType<typeof pc.createColors>;
interface Look extends Required<Omit<PrettyOptions, 'textOf' | 'colour'>> {
  readonly colours: Colours;
}

const PLACES_SHOWN = 5;
const RENDERINGS_SHOWN = 6;
const LONGEST_NAME = 36;
/** `  5:103   warning  `, before a message. */
const HEAD = 19;
/** The score of a shorter text says little: one warning in 20 words costs 50. */
const FEWEST_SCORED = 100;

/** The report for a reader at a terminal: a screen at most for an article, groups once, a summary. */
export function renderPretty(report: Report, options: PrettyOptions = {}): string {
  checkArgument('renderPretty', 'report', report, REPORT);
  checkOptions('renderPretty', options, OPTIONS);
  const { colour = false, columns = 100, quiet = false, all = false, verbose = false } = options;
  const colours = pc.createColors(colour);
  const look = { colours, columns: Math.min(120, Math.max(60, columns)), quiet, all, verbose };
  const shown = quiet ? report.articles.filter(({ verdict }) => verdict === 'fail') : report.articles;
  const parts = shown.map((article) => renderArticle(article, options.textOf?.(article.path), look));
  return `${[...parts, ...(verbose ? setupLines(report, colours) : []), renderSummary(report, colours)].join('\n')}\n`;
}

function renderArticle(article: ArticleReport, text: string | undefined, look: Look): string {
  const findings = article.findings.filter(({ severity }) => !look.quiet || severity !== 'info');
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { ruleId, group, offset } = finding;
    const key = `${ruleId} ${group ?? offset}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [finding]);
    else known.push(finding);
  }
  const layouts = [...groups.values()].map((group) => layoutOf(group, text, look));
  const { lines, left } = fitted(layouts, look.all);
  const more = left === 0 ? [] : [look.colours.dim(`  … and ${left} more; use --all`), ''];
  const problems = look.quiet ? [] : (article.suppressionProblems ?? []);
  for (const { line, column, message } of problems) {
    more.push(`  ${line}:${column}  ${withBold(printable(message), look.colours)}`, '');
  }
  return [articleLine(article, look.colours), ...(lines.length > 0 ? ['', ...lines, ''] : []), ...more].join('\n');
}

/** What one finding, or all findings of one group, may look like. */
function layoutOf(group: readonly Finding[], text: string | undefined, look: Look): Layout {
  const first = group[0] as Finding;
  const { severity } = first;
  const head = headLines(first, look);
  const renderings = first.group === null ? [] : renderingsOf(group);
  if (renderings.length > 1 || group.length > 1) {
    const block = [...head, ...renderingLines(renderings, first.suggestions[0]?.edits[0]?.text, look)];
    return { severity, findings: group.length, full: block, short: block, line: [] };
  }
  const excerpt = excerptLines(first, text, look);
  return {
    severity,
    findings: 1,
    full: [...head, ...excerpt, ...relatedLines(first, look)],
    short: head,
    // A message that quotes a word shows its place well enough.
    line: /“[^”]*\p{L}{2}/u.test(first.message) ? [] : excerpt.slice(0, 1),
  };
}

function articleLine(article: ArticleReport, { bold, dim, green, red }: Colours): string {
  const verdict = article.verdict === 'pass' ? green('passed') : red('failed');
  const facts = [
    `${languageName(article.language)} (${article.languageFrom})`,
    plural(article.words, 'word'),
    ...(article.words < FEWEST_SCORED ? [] : [`score ${article.score}`]),
    ...(article.source === null ? [] : [`source ${article.source}`]),
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

function headLines(finding: Finding, { colours, columns }: Look): string[] {
  const place = `${finding.line}:${finding.column}`.padEnd(7);
  const head = `  ${colours.dim(place)} ${severityWord(finding.severity, colours)}  `;
  const lines = wrapped(printable(finding.message), columns - HEAD);
  const fits = width(lines.at(-1) ?? '') + finding.ruleId.length + 2 <= columns - HEAD;
  const rule = colours.dim(finding.ruleId);
  const told = lines.map((line) => withBold(line, colours));
  const whole = fits ? [...told.slice(0, -1), `${told.at(-1)}  ${rule}`] : [...told, rule];
  return whole.map((line, at) => (at === 0 ? `${head}${line}` : `${' '.repeat(HEAD)}${line}`));
}

/** Each rendering with how often it is used and where, the proposed one first. */
function renderingLines(renderings: readonly Rendering[], proposed: string | undefined, look: Look): string[] {
  const { all, colours } = look;
  const isProposed = ({ text, reported }: Rendering) => !reported && text === proposed;
  const sorted = [...renderings.filter(isProposed), ...renderings.filter((one) => !isProposed(one))];
  const shown = all ? sorted : sorted.slice(0, RENDERINGS_SHOWN);
  const names = shown.map(({ text }) => cut(printable(text)));
  const widest = Math.max(...names.map((name) => width(name)));
  const lines = shown.map((rendering, at) => {
    const name = `${names[at]}${' '.repeat(widest - width(names[at] as string))}`;
    const note = rendering.note ?? usedTimes(rendering.places.length);
    const arrow = isProposed(rendering) ? colours.green('→') : ' ';
    const painted = rendering.reported ? colours.yellow(name) : name;
    return `${' '.repeat(HEAD - 2)}${arrow} ${painted}  ${colours.dim(`${printable(note)}: ${placeList(rendering.places, all)}`)}`;
  });
  const left = sorted.length - shown.length;
  return left === 0 ? lines : [...lines, colours.dim(`${' '.repeat(HEAD)}and ${left} more`)];
}

function usedTimes(count: number): string {
  return count === 1 ? 'used once' : `used ${count} times`;
}

function placeList(places: Rendering['places'], all: boolean): string {
  const shown = all ? places : places.slice(0, PLACES_SHOWN);
  const left = places.length - shown.length;
  return `${shown.map(({ line, column }) => `${line}:${column}`).join(', ')}${left === 0 ? '' : ` and ${left} more`}`;
}

function cut(text: string): string {
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 1)}…` : text;
}

/** Messages quote the text; a terminal can show it in bold as well. */
function withBold(message: string, { bold, isColorSupported }: Colours): string {
  return isColorSupported ? message.replace(/“[^”]+”/g, (quoted) => bold(quoted)) : message;
}

function severityWord(severity: Severity, { red, yellow, blue }: Colours): string {
  const paint = { error: red, warning: yellow, info: blue }[severity];
  return paint(severity.padEnd(7));
}

function excerptLines(finding: Finding, text: string | undefined, { colours, columns }: Look): string[] {
  if (text === undefined) return [];
  const { line, marks } = excerptOf(text, finding, columns - 6);
  const paint = { error: colours.red, warning: colours.yellow, info: colours.blue }[finding.severity];
  return [`    ${colours.dim('│')} ${line}`, `    ${colours.dim('│')} ${paint(marks)}`];
}

/** The evidence elsewhere in one line a kind: `the same: 5:3, 7:1`. */
function relatedLines({ related }: Finding, { all, colours }: Look): string[] {
  const byNote = new Map<string, Array<{ readonly line: number; readonly column: number }>>();
  for (const { note, line, column } of related) byNote.set(note, [...(byNote.get(note) ?? []), { line, column }]);
  return [...byNote].map(([note, places]) =>
    colours.dim(`    · ${note === '' ? 'see' : `${printable(note)}:`} ${placeList(places, all)}`),
  );
}

/** Once a run: which rules did not run and why, and the model. */
function setupLines({ articles }: Report, { dim }: Colours): string[] {
  const byReason = new Map<string, Set<string>>();
  for (const { ruleId, reason } of articles.flatMap(({ skipped }) => skipped))
    byReason.set(reason, (byReason.get(reason) ?? new Set()).add(ruleId));
  const models = new Set(articles.flatMap(({ model }) => model ?? []));
  return [
    ...[...byReason].map(([reason, rules]) => dim(`Rules not run (${reason}): ${[...rules].join(', ')}`)),
    ...[...models].map((model) => dim(`Model: ${model}`)),
    '',
  ];
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
  const repairs = articles.flatMap(({ findings }) => findings).filter(isRepairable).length;
  const repair = repairs === 0 ? '' : dim(`  mtlint fix can repair ${repairs}`);
  return `${bold(plural(summary.articles, 'article'))}  ${verdict}  ${counts}  ${dim(plural(wordCount, 'word'))}${repair}`;
}

function isRepairable({ suggestions }: Finding): boolean {
  return suggestions.some(({ safe }) => safe);
}

function plural(count: number, noun: string): string {
  // `toLocaleString` writes the same, and loads for 10 ms.
  return `${String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')} ${noun}${count === 1 ? '' : 's'}`;
}
