import { relative, resolve, sep } from 'node:path';

/** `path` as globs see it: relative to the config's folder, with slashes. */
export function relativePath(directory: string, path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  return relative(directory, resolve(path)).split(sep).join('/');
}
