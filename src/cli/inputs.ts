import type { LoadedConfig } from '../config';
import { MtlintError } from '../core/error';
import { readArticleFile, readStandardInput, STANDARD_INPUT } from '../io/read-article';
import { formats } from '../parse';
import type { CheckerFlags } from './checker-from-flags';
import { fromHere } from './from-here';
import type { Terminal } from './terminal';

/** One article to read: `path` is what the report calls it. */
export interface Input {
  readonly path: string;
  readonly read: () => Promise<string>;
}

export interface InputFlags extends CheckerFlags {
  readonly staged?: boolean;
  readonly stdinFilename?: string;
}

/**
 * The articles that the arguments name, unread.
 * @throws {MtlintError} `usage` where they name none, `unreadable` where a glob or folder has none.
 */
export async function inputsOf(
  args: readonly string[],
  flags: InputFlags,
  { config, directory }: LoadedConfig,
  { cwd }: Terminal,
): Promise<readonly Input[]> {
  const { maxBytes } = config;
  if (flags.staged) {
    const { stagedArticles } = await import('../hooks/staged');
    return stagedArticles(args, { cwd, maxBytes, ignore: config.ignore ?? [], ignoreFrom: directory });
  }
  if (args.length === 0) {
    throw new MtlintError('usage', `no article named${takenForValue(flags)}`, {
      remedy: 'name files, folders or globs, or `-` for standard input',
    });
  }
  const { expandFiles } = await import('../io/expand-files');
  const ignore = config.ignore ?? [];
  const files = await expandFiles(args, {
    cwd,
    extensions: formats.flatMap((format) => format.extensions),
    ignore,
    ignoreFrom: directory,
  });
  const options = maxBytes === undefined ? {} : { maxBytes };
  return files.map((file) => {
    if (file !== '-')
      return { path: file, read: async () => (await readArticleFile(fromHere(cwd, file), options)).text };
    const path = flags.stdinFilename ?? STANDARD_INPUT;
    return { path, read: async () => (await readStandardInput(process.stdin, { ...options, name: path })).text };
  });
}

/** An article that the option before it swallowed, as `--source article.txt` does. */
function takenForValue(flags: InputFlags & { readonly source?: string }): string {
  const extensions = formats.flatMap((format) => format.extensions);
  for (const name of ['source', 'glossary', 'config', 'model'] as const) {
    const value = flags[name];
    if (value !== undefined && extensions.some((extension) => value.endsWith(extension))) {
      return `: “${value}” was taken for the value of --${name}`;
    }
  }
  return '';
}
