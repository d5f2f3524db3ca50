import { execFile } from 'node:child_process';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { MtlintError } from '../core/error';
import { decodeText } from '../io/decode-text';
import { DEFAULT_MAX_BYTES } from '../io/read-article';
import { formats } from '../parse';

/** What is looked at among the staged files. */
export interface StagedOptions {
  readonly cwd: string;
  readonly maxBytes: number | undefined;
  readonly ignore: readonly string[];
  readonly ignoreFrom: string;
}

/** The articles that are staged for commit, as they are staged; `only` narrows them to files, folders or globs. */
export async function stagedArticles(
  only: readonly string[],
  options: StagedOptions,
): Promise<ReadonlyArray<{ readonly path: string; readonly read: () => Promise<string> }>> {
  const { cwd } = options;
  const listed = await git(cwd, [
    'diff',
    '--cached',
    '--name-only',
    '--relative',
    '--diff-filter=ACMR',
    '-z',
    '--',
    ...only,
  ]);
  const extensions = new Set(formats.flatMap((format) => format.extensions));
  const paths = listed
    .toString('utf8')
    .split('\0')
    .filter((path) => extensions.has(extname(path).toLowerCase()));
  const kept = await withoutIgnored(paths, options);
  return kept.map((path) => ({
    path,
    read: async () => decodeStaged(await git(cwd, ['show', `:./${path}`]), path, options),
  }));
}

async function decodeStaged(
  bytes: Buffer,
  path: string,
  { maxBytes = DEFAULT_MAX_BYTES }: StagedOptions,
): Promise<string> {
  if (bytes.length > maxBytes) {
    throw new MtlintError('too-large', `has ${bytes.length} bytes, more than the ${maxBytes} allowed`, {
      place: path,
      remedy: `split it, or allow more with \`--max-bytes ${bytes.length}\``,
    });
  }
  return decodeText(bytes, path);
}

async function withoutIgnored(
  paths: readonly string[],
  { cwd, ignore, ignoreFrom }: StagedOptions,
): Promise<readonly string[]> {
  if (ignore.length === 0 || paths.length === 0) return paths;
  const [{ default: picomatch }, { join, relative, sep }] = await Promise.all([
    import('picomatch'),
    import('node:path'),
  ]);
  const isIgnored = picomatch([...ignore]);
  return paths.filter((path) => !isIgnored(relative(ignoreFrom, join(cwd, path)).split(sep).join('/')));
}

async function git(cwd: string, args: readonly string[]): Promise<Buffer> {
  try {
    const { stdout } = await promisify(execFile)('git', args, {
      cwd,
      encoding: 'buffer',
      maxBuffer: 256 * 1024 * 1024,
    });
    return stdout;
  } catch (cause) {
    const { code, stderr } = cause as { code?: unknown; stderr?: Buffer };
    if (code === 'ENOENT')
      throw new MtlintError('usage', 'git is not installed', { remedy: 'install it or drop `--staged`', cause });
    const said = stderr?.toString('utf8').split('\n')[0] ?? String(cause);
    throw new MtlintError('usage', `git says: ${said}`, { remedy: 'run `--staged` inside a git repository', cause });
  }
}
