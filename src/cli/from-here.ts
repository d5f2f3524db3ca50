import { isAbsolute, relative, resolve } from 'node:path';

/** The path of a file that is named from `cwd`, as short as it was named, for messages repeat it. */
export function fromHere(cwd: string, file: string): string {
  return isAbsolute(file) ? file : relative('', resolve(cwd, file));
}
