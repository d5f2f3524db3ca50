import { relative, resolve, sep } from 'node:path';

/** `path` as globs see it: relative to the config's folder, with slashes. `cwd` is what it is relative to now. */
export function relativePath(directory: string, path: string | undefined, cwd = ''): string | undefined {
  if (path === undefined) return undefined;
  return relative(directory, resolve(cwd, path)).split(sep).join('/');
}
