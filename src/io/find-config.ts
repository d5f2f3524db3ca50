import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const NAMES = ['mtlint.config.ts', 'mtlint.config.js', 'mtlint.config.mjs', 'mtlint.config.json'];

/** The nearest config at or above a folder: one of the config files, or a `package.json` with the key `mtlint`. */
export function findConfig(from: string): string | undefined {
  for (let directory = from; ; directory = dirname(directory)) {
    const found = NAMES.map((name) => join(directory, name)).find((path) => existsSync(path));
    if (found !== undefined) return found;
    const manifest = join(directory, 'package.json');
    if (existsSync(manifest) && hasKey(manifest)) return manifest;
    if (dirname(directory) === directory) return undefined;
  }
}

// A manifest that is broken or has no such key is somebody else's concern.
function hasKey(manifest: string): boolean {
  try {
    const text = readFileSync(manifest, 'utf8');
    return text.includes('"mtlint"') && Object.hasOwn(JSON.parse(text) as object, 'mtlint');
  } catch {
    return false;
  }
}
