import { readFile } from 'node:fs/promises';
import { MtlintError } from '../core/error';
import type { Glossary } from '../core/glossary';

/**
 * Reads a glossary file.
 * @throws {MtlintError} `glossary` where it cannot be read or is malformed; the message names file, place and remedy.
 */
export async function loadGlossary(path: string): Promise<Glossary> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path));
  } catch (cause) {
    const encoding = cause instanceof TypeError;
    throw new MtlintError(
      'glossary',
      encoding ? 'the glossary is not UTF-8' : `cannot read the glossary: ${(cause as Error).message}`,
      {
        place: path,
        remedy: encoding ? 'save it as UTF-8' : 'correct the path',
        cause,
      },
    );
  }
  const { parseGlossary } = await import('../glossary');
  return parseGlossary(text, path);
}
