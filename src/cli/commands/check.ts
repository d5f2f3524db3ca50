import { resolve } from 'node:path';
import { isMtlintError, MtlintError } from '../../core/error';
import type { ArticleReport } from '../../core/report';
import { gate } from '../../hooks/gate';
import { readArticleFile } from '../../io/read-article';
import { reportOf } from '../../report/report-of';
import { checkerFromFlags } from '../checker-from-flags';
import { type ExitCode, FAILED, PASSED, WRONG } from '../exit-codes';
import { fromHere } from '../from-here';
import { type InputFlags, inputsOf } from '../inputs';
import { startProgress } from '../progress';
import { lineOf } from '../run';
import { type Terminal, wantsColour } from '../terminal';

export interface CheckFlags extends InputFlags {
  readonly format?: 'pretty' | 'json';
  readonly source?: string;
  readonly sourceLang?: string;
  readonly quiet?: boolean;
  readonly all?: boolean;
  readonly verbose?: boolean;
  readonly color?: boolean;
}

/** Checks articles and prints one report; what cannot be read is named on stderr and the others are still reported. */
export async function check(args: readonly string[], flags: CheckFlags, terminal: Terminal): Promise<ExitCode> {
  const { checker, loaded, config } = await checkerFromFlags(flags, terminal);
  const inputs = await inputsOf(args, flags, loaded, terminal);
  if (flags.source !== undefined && inputs.length !== 1) {
    throw new MtlintError('usage', '`--source` works with one article only', { remedy: 'name one file' });
  }
  if (flags.source !== undefined && flags.sourcePattern !== undefined) {
    throw new MtlintError('usage', '`--source` and `--source-pattern` exclude each other', { remedy: 'use one' });
  }
  const source = await sourceText(flags.source, config.maxBytes, terminal);

  const articles: ArticleReport[] = [];
  const texts = new Map<string, string>();
  let unreadable = 0;
  const progress = startProgress(inputs.length, terminal);
  for (const input of inputs) {
    progress.next(input.path);
    try {
      const text = await input.read();
      articles.push(
        await checker.check(text, {
          path: input.path,
          language: flags.lang,
          format: flags.inputFormat,
          source,
          sourcePath: flags.source,
          sourceLanguage: flags.sourceLang,
          glossary: flags.glossary && resolve(terminal.cwd, flags.glossary),
        }),
      );
      if (flags.format !== 'json') texts.set(input.path, text);
    } catch (error) {
      if (isAboutSetup(error)) throw error;
      unreadable += 1;
      progress.clear();
      terminal.stderr.write(`mtlint: ${lineOf(error, terminal)}\n`);
    }
  }
  progress.clear();

  const report = reportOf(articles);
  if (articles.length > 0 || unreadable === 0) {
    terminal.stdout.write(await render(report, flags, texts, terminal));
  }
  if (unreadable > 0) return WRONG;
  if (config.failOn === 'never') return PASSED;
  const limits = gate(report, { ...config.gate, failOn: 'never' });
  for (const reason of limits.reasons) terminal.stderr.write(`mtlint: ${reason}\n`);
  return report.summary.failed === 0 && limits.pass ? PASSED : FAILED;
}

async function sourceText(
  path: string | undefined,
  maxBytes: number | undefined,
  { cwd }: Terminal,
): Promise<string | undefined> {
  if (path === undefined) return undefined;
  return (await readArticleFile(fromHere(cwd, path), maxBytes === undefined ? {} : { maxBytes })).text;
}

// A glossary that cannot be read is as wrong for the next article, and is said once.
function isAboutSetup(error: unknown): boolean {
  return isMtlintError(error) && ['config', 'glossary', 'language', 'model', 'rule', 'usage'].includes(error.code);
}

async function render(
  report: ReturnType<typeof reportOf>,
  flags: CheckFlags,
  texts: ReadonlyMap<string, string>,
  terminal: Terminal,
): Promise<string> {
  if (flags.format === 'json') return (await import('../../report/json')).renderJson(report);
  const { renderPretty } = await import('../../report/pretty');
  const { columns } = terminal.stdout;
  return renderPretty(report, {
    textOf: (path) => texts.get(path),
    colour: wantsColour(terminal, terminal.stdout, flags.color ?? true),
    ...(columns === undefined ? {} : { columns }),
    quiet: flags.quiet ?? false,
    all: flags.all ?? false,
    verbose: flags.verbose ?? false,
  });
}
