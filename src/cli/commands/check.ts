import { resolve } from 'node:path';
import type { Glossary } from '../../core/glossary';
import type { ArticleReport } from '../../core/report';
import { gate } from '../../hooks/gate';
import { readInput } from '../../io/read-input';
import { reportOf } from '../../report/report-of';
import { checkerFromFlags } from '../checker-from-flags';
import { type ExitCode, FAILED, PASSED, WRONG } from '../exit-codes';
import { type InputFlags, inputsOf } from '../inputs';
import { startProgress } from '../progress';
import { lineOf } from '../run';
import { type Terminal, wantsColour } from '../terminal';
import { MtlintError } from '../../core/error';

export interface CheckFlags extends InputFlags {
  readonly format?: 'pretty' | 'json';
  readonly source?: string;
  readonly sourceLang?: string;
  readonly quiet?: boolean;
  readonly color?: boolean;
}

/** Checks articles and prints one report; what cannot be read is named on stderr and the others are still reported. */
export async function check(args: readonly string[], flags: CheckFlags, terminal: Terminal): Promise<ExitCode> {
  const { checker, loaded, config } = await checkerFromFlags(flags, terminal);
  const inputs = await inputsOf(args, flags, loaded, terminal);
  if (flags.source !== undefined && inputs.length !== 1) {
    throw new MtlintError('usage', '`--source` belongs to one article', { remedy: 'name one file' });
  }
  const glossary = await glossaryFlag(flags.glossary, terminal);
  const source =
    flags.source === undefined
      ? undefined
      : await readInput(resolve(terminal.cwd, flags.source), { maxBytes: config.maxBytes, name: flags.source });

  const articles: ArticleReport[] = [];
  const texts = new Map<string, string>();
  let unreadable = 0;
  const progress = await startProgress(inputs.length, terminal);
  for (const input of inputs) {
    progress.next(input.path);
    try {
      const text = await input.read();
      articles.push(
        await checker.check(text, {
          path: input.path,
          language: flags.lang,
          source,
          sourcePath: flags.source,
          sourceLanguage: flags.sourceLang,
          glossary,
        }),
      );
      if (flags.format !== 'json') texts.set(input.path, text);
    } catch (error) {
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
  const { failOn: _, ...policy } = config.gate ?? {};
  const result = gate(report, policy);
  const further = result.reasons.filter((reason) => /score|at most/.test(reason));
  if (further.length > 0 && flags.failOn !== 'never') {
    for (const reason of further) terminal.stderr.write(`mtlint: ${reason}\n`);
  }
  return result.pass || (flags.failOn === 'never') ? PASSED : FAILED;
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
  });
}

async function glossaryFlag(path: string | undefined, { cwd }: Terminal): Promise<Glossary | undefined> {
  if (path === undefined) return undefined;
  const { loadGlossary } = await import('../../glossary');
  return loadGlossary(resolve(cwd, path));
}
