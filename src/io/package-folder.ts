import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// `src/io` and `dist` stand at most this far down.
const DEEPEST = 3;

/** A folder of the package by its name, wherever in it this code stands; undefined where the package has none. */
export function packageFolder(name: string): string | undefined {
  let directory = dirname(fileURLToPath(import.meta.url));
  for (let up = 0; up < DEEPEST; up += 1) {
    const folder = join(directory, name);
    if (existsSync(folder)) return folder;
    directory = dirname(directory);
  }
  return undefined;
}
