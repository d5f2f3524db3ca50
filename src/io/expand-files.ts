import { stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { MtlintError } from '../core/error';

/** How arguments of the command line become files. */
export interface ExpandOptions {
  readonly cwd: string;
  /** Extensions with their dot that an article may have; what a folder is searched for. */
  readonly extensions: readonly string[];
  /** Globs, relative to `ignoreFrom`, of files that a folder or glob never yields. */
  readonly ignore: readonly string[];
  readonly ignoreFrom: string;
}

const NEVER = ['**/node_modules/**', '**/.git/**'];

/**
 * The files that arguments name: a file is itself, a folder is every article below it, anything else is a glob.
 * @throws {MtlintError} `unreadable` where an argument yields nothing.
 */
export async function expandFiles(args: readonly string[], options: ExpandOptions): Promise<readonly string[]> {
  const files = new Set<string>();
  for (const argument of args) {
    for (const file of await filesOf(argument, options)) files.add(file);
  }
  return [...files];
}

async function filesOf(argument: string, options: ExpandOptions): Promise<readonly string[]> {
  if (argument === '-') return ['-'];
  const found = await stat(resolve(options.cwd, argument)).catch(() => undefined);
  if (found !== undefined && !found.isDirectory()) return [argument];
  if (found === undefined && !/[*?[\]{}!]/.test(argument)) return [argument];
  const extensions = options.extensions.map((extension) => extension.slice(1)).join(',');
  const pattern = found === undefined ? slashed(argument) : `${escaped(slashed(argument))}/**/*.{${extensions}}`;
  const { glob } = await import('tinyglobby');
  const files = await glob(pattern, {
    cwd: options.cwd,
    ignore: [...NEVER, ...options.ignore.map((one) => fromCwd(one, options))],
    // Files are called as their argument was, for reports and messages repeat the name.
    absolute: isAbsolute(argument),
    onlyFiles: true,
    expandDirectories: false,
  });
  if (files.length === 0) {
    const remedy =
      found === undefined ? 'quote the glob and check it' : `articles end in ${options.extensions.join(', ')}`;
    throw new MtlintError('unreadable', 'no article there', { place: argument, remedy });
  }
  return files.sort();
}

function fromCwd(pattern: string, { cwd, ignoreFrom }: ExpandOptions): string {
  const prefix = slashed(relative(cwd, ignoreFrom));
  return prefix === '' ? pattern : slashed(join(prefix, pattern));
}

function slashed(path: string): string {
  return path.split(sep).join('/').replace(/\/+$/, '') || '.';
}

function escaped(path: string): string {
  return path.replace(/[()[\]{}*?!|+@]/g, '\\$&');
}
