import { readFile } from 'node:fs/promises';

/** The text of a file, or of standard input at `-`. */
export async function readInput(path: string, _options: { readonly maxBytes: number | undefined }): Promise<string> {
  return readFile(path === '-' ? 0 : path, 'utf8');
}
