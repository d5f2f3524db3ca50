import { readFile, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { MtlintError } from '../core/error';

/**
 * Writes a repaired article in place of the one that was read, whole or not at all.
 * @throws {MtlintError} `encoding` where the file is not the UTF-8 that was read, for the repair would change its bytes.
 */
export async function writeArticle(path: string, before: string, after: string): Promise<void> {
  const bytes = await readFile(path);
  const mark = bytes.subarray(0, 3).equals(Buffer.from('\uFEFF')) && !before.startsWith('\uFEFF') ? '\uFEFF' : '';
  if (!bytes.equals(Buffer.from(mark + before))) {
    throw new MtlintError('encoding', 'not written: the file has changed or is not UTF-8', {
      place: path,
      remedy: 'save it as UTF-8 and run again',
    });
  }
  const { mode } = await stat(path);
  const temporary = `${path}.mtlint-${process.pid}`;
  try {
    await writeFile(temporary, mark + after, { mode });
    await rename(temporary, path);
  } catch (cause) {
    await unlink(temporary).catch(() => {});
    throw new MtlintError('unreadable', `cannot be written (${(cause as NodeJS.ErrnoException).code})`, {
      place: path,
      remedy: 'check the permissions of its folder',
      cause,
    });
  }
}
