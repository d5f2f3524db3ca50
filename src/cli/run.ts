import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { isMtlintError } from '../core/error';
import { isLanguageTag } from '../core/language-tag';
import { version } from '../core/version';
import type { AlignFlags } from './commands/align';
import type { CheckFlags } from './commands/check';
import { type ExitCode, PASSED, WRONG } from './exit-codes';
import type { Terminal } from './terminal';

/** Runs the command line; never throws, and leaves exiting to its caller. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = PASSED;
  const program = programFor(terminal, (result) => {
    code = result;
  });
  try {
    if (args.length === 0) {
      terminal.stdout.write(program.helpInformation());
      return PASSED;
    }
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? PASSED : WRONG;
    terminal.stderr.write(`mtlint: ${lineOf(error, terminal)}\n`);
    return WRONG;
  }
}

/** One line for an error; a fault of ours also shows where it happened, if `MTLINT_DEBUG` asks. */
export function lineOf(error: unknown, { env }: Terminal): string {
  if (isMtlintError(error)) return error.message;
  if (error instanceof Error && error.name === 'AbortError') return 'stopped';
  if (env.MTLINT_DEBUG && error instanceof Error) return error.stack ?? error.message;
  const message = (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, ' ');
  return `internal error: ${message}; set MTLINT_DEBUG=1 for the place and report it`;
}

function programFor(terminal: Terminal, done: (code: ExitCode) => void): Command {
  const program = new Command('mtlint')
    .description('Check machine-translated articles before you publish them')
    .version(version, '-v, --version', 'show the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand(false)
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      outputError: (text, write) => write(`mtlint: ${wrongUse(text)}; see \`mtlint --help\`\n`),
    });

  addInputOptions(program.command('check'))
    .description('check articles and report problems')
    .argument('[files...]', 'files, folders or globs; `-` is standard input')
    .addOption(new Option('--format <name>', 'report format').choices(['pretty', 'json']).default('pretty'))
    .addOption(
      new Option('--fail-on <severity>', 'lowest severity that fails an article (default: error)').choices([
        'error',
        'warning',
        'never',
      ]),
    )
    .option('--source <file>', 'source text of the article')
    .option('--source-pattern <pattern>', 'source of each article, such as `{dir}/{name}.en.md`')
    .option('--source-lang <tag>', 'language of the source (default: detected)', languageTag)
    .option('--staged', 'check articles as staged in git')
    .option('--stdin-filename <path>', 'file name to assume for standard input')
    .option('--quiet', 'show only failing articles, without infos')
    .option('--all', 'show every finding in full')
    .option('--verbose', 'also show the model, and which rules were skipped and why')
    .action(async (files: string[], flags: CheckFlags) => {
      const { check } = await import('./commands/check');
      done(await check(files, flags, terminal));
    })
    .addHelpText('after', '\nExit code: 0 passed; 1 an article failed; 2 invalid usage, input or config.');

  addInputOptions(program.command('fix'))
    .description('show safe fixes as a diff, or apply them')
    .argument('<files...>', 'files, folders or globs')
    .option('--write', 'apply the fixes to the files')
    .action(async (files: string[], flags: CheckFlags & { write?: boolean }) => {
      const { fix } = await import('./commands/fix');
      done(await fix(files, flags, terminal));
    });

  program
    .command('align')
    .description('match the sentences of a source and its translation')
    .argument('<source>', 'source text; `-` is standard input')
    .argument('<target>', 'translation; `-` is standard input')
    .option('--lines', 'match lines instead of sentences')
    .addOption(new Option('--format <name>', 'output format').choices(['text', 'json', 'tsv', 'tmx']).default('text'))
    .option('--source-lang <tag>', 'language of the source (default: detected)', languageTag)
    .option('--target-lang <tag>', 'language of the translation (default: detected)', languageTag)
    .addOption(inputFormat())
    .option('--config <file>', 'config file (default: the nearest mtlint.config.* or package.json)')
    .option('--model <name>', 'embedding model: `shipped`, `none`, a path, or a name on the Hugging Face hub')
    .option('--allow-download', 'allow a model to be downloaded')
    .option('--max-bytes <number>', 'size limit for a text', wholeNumber)
    .action(async (source: string, target: string, flags: AlignFlags) => {
      const { align } = await import('./commands/align');
      done(await align(source, target, flags, terminal));
    });

  program
    .command('explain')
    .description('explain a rule, with examples')
    .argument('<rule>', 'a rule id such as `terminology/drift`')
    .option('--lang <tag>', 'show examples in this language only', languageTag)
    .option('--config <file>', 'config file that defines custom rules')
    .option('--no-color', 'disable colours')
    .action(async (rule: string, flags: { config?: string; color: boolean; lang?: string }) => {
      const { explain } = await import('./commands/explain');
      done(await explain(rule, flags, terminal));
    });

  program
    .command('rules')
    .description('list the rules and their levels')
    .option('--config <file>', 'config file')
    .addOption(new Option('--format <name>', 'output format').choices(['pretty', 'json']).default('pretty'))
    .option('--no-color', 'disable colours')
    .action(async (flags: { config?: string; format: 'pretty' | 'json'; color: boolean }) => {
      const { listRules } = await import('./commands/list-rules');
      done(await listRules(flags, terminal));
    });

  program
    .command('init')
    .description('create a config, an empty glossary and, on request, a commit hook')
    .addOption(
      new Option('--hook <name>', 'commit hook to create').choices([
        'husky',
        'lint-staged',
        'pre-commit',
        'git',
        'none',
      ]),
    )
    .action(async (flags: { hook?: string }) => {
      const { init } = await import('./commands/init');
      done(await init(flags, terminal));
    });

  for (const command of program.commands) command.exitOverride().copyInheritedSettings(program);
  return program;
}

/** What commander says of wrong use, in one line that says what was taken for what. */
function wrongUse(text: string): string {
  const problem = text
    .replace(/^error: /, '')
    .trim()
    .replace(/\.?\s*\n\s*/g, ' ');
  const [, option, value, wanted] =
    /^option '(?:-\w, )?(--[\w-]+)[^']*' argument '(.*)' is invalid\. (.*?)\.?$/.exec(problem) ?? [];
  if (option !== undefined) {
    const wants = wanted?.replace(/^Allowed choices are/, 'one of');
    return `“${value}” was taken for the value of ${option}, which wants ${wants}`;
  }
  const file = /^unknown command '(.*[./].*)'$/.exec(problem)?.[1];
  return file === undefined
    ? problem
    : `“${file}” was taken for a command; to check it, write \`mtlint check ${file}\``;
}

/** What `check` and `fix` have in common. */
function addInputOptions(command: Command): Command {
  return command
    .option('--lang <tag>', 'language of the articles (default: detected)', languageTag)
    .addOption(inputFormat())
    .option('--glossary <file>', 'glossary as CSV, TSV, YAML or JSON')
    .option('--config <file>', 'config file (default: the nearest mtlint.config.* or package.json)')
    .option('--model <name>', 'embedding model: `shipped`, `none`, a path, or a name on the Hugging Face hub')
    .option('--allow-download', 'allow a model to be downloaded')
    .addOption(
      new Option('--rule <id=level>', 'set the level of a rule or folder (repeatable)')
        .argParser(collectRule)
        .default({}, 'as configured'),
    )
    .option('--max-bytes <number>', 'size limit for an article', wholeNumber)
    .option('--no-color', 'disable colours');
}

function inputFormat(): Option {
  return new Option('--input-format <name>', 'read all files as this format').choices(['text', 'markdown']);
}

function collectRule(value: string, before: Record<string, string>): Record<string, string> {
  const [, id, level] = /^([^=]+)=(.+)$/.exec(value) ?? [];
  if (id === undefined || level === undefined || !/^(?:error|warning|info|on|off)$/.test(level)) {
    throw new InvalidArgumentError('id=level, with error, warning, info, on or off');
  }
  return { ...before, [id]: level };
}

function languageTag(value: string): string {
  if (!isLanguageTag(value)) throw new InvalidArgumentError('a language tag such as fr or pt-BR');
  return value;
}

function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('a whole number of bytes');
  return number;
}
