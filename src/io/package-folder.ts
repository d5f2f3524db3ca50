import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// `src/io` and `dist` stand at most this far down.
const DEEPEST = 3;

/** A file or folder of the package by its path, wherever in it this code stands; undefined where it is not there. */
export function packageFolder(name: string): string | undefined {
  // A bundle of CommonJS has no such place.
  if (import.meta.url === undefined) return undefined;
  let directory = dirname(fileURLToPath(import.meta.url));
  for (let up = 0; up < DEEPEST; up += 1) {
    const path = join(directory, name);
    if (existsSync(path)) return path;
    directory = dirname(directory);
  }
  return undefined;
}
