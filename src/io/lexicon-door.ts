import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LexiconReader } from '../core/lexicon';
import { PARTS } from './missing-parts';
import { packageFolder } from './package-folder';

const known = new Map<string, Uint8Array | undefined>();

/** Reads the lexicon of a language from the package, once. */
export const readLexicon: LexiconReader = (language) => {
  if (!known.has(language)) known.set(language, read(language));
  return known.get(language);
};

function read(language: string): Uint8Array | undefined {
  const english = packageFolder(PARTS.lexicon);
  const file = english === undefined ? undefined : join(dirname(english), `${language}.bin`);
  return file !== undefined && existsSync(file) ? readFileSync(file) : undefined;
}
