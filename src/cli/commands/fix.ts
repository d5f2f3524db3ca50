import { resolve } from 'node:path';
import { applySuggestions, safeSuggestions } from '../../fix/apply-edits';
import { unifiedDiff } from '../../fix/diff';
import { writeArticle } from '../../io/write-article';
import { checkerFromFlags } from '../checker-from-flags';
import { type ExitCode, PASSED, WRONG } from '../exit-codes';
import { inputsOf } from '../inputs';
import { lineOf } from '../run';
import type { Terminal } from '../terminal';
import type { CheckFlags } from './check';

/** Prints the safe repairs as a unified diff, or writes them where `--write` asks. */
export async function fix(
  args: readonly string[],
  flags: CheckFlags & { readonly write?: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const { checker, loaded } = await checkerFromFlags(flags, terminal);
  const glossary = flags.glossary && resolve(terminal.cwd, flags.glossary);
  let failed = false;
  for (const input of await inputsOf(args, flags, loaded, terminal)) {
    try {
      const text = await input.read();
      const report = await checker.check(text, {
        path: input.path,
        language: flags.lang,
        format: flags.inputFormat,
        glossary,
      });
      const { text: repaired, applied } = applySuggestions(text, safeSuggestions(report.findings));
      if (repaired === text) continue;
      if (flags.write && input.path !== '<stdin>') {
        await writeArticle(resolve(terminal.cwd, input.path), text, repaired);
        terminal.stderr.write(`${input.path}: ${applied.length} ${applied.length === 1 ? 'fix' : 'fixes'} applied\n`);
      } else {
        terminal.stdout.write(unifiedDiff(input.path, text, repaired));
      }
    } catch (error) {
      failed = true;
      terminal.stderr.write(`mtlint: ${lineOf(error, terminal)}\n`);
    }
  }
  return failed ? WRONG : PASSED;
}
