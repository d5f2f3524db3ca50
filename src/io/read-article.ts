import { type FileHandle, open } from 'node:fs/promises';
import { MtlintError } from '../core/error';
import { decodeText } from './decode-text';

/** Longest article that is read unless more is allowed: 32 MiB. */
export const DEFAULT_MAX_BYTES = 32 * 1024 * 1024;

/** The name of standard input in messages and reports. */
export const STANDARD_INPUT = '<stdin>';

export interface ReadOptions {
  /** Longest input that is read, in bytes. */
  readonly maxBytes?: number;
}

/** An article as it stands in its file. */
export interface ReadArticle {
  readonly text: string;
}

/**
 * Reads a file that should be a text in UTF-8.
 * @throws {MtlintError} `unreadable`, `too-large`, `binary`, `encoding` or `empty`, in one line with the remedy.
 */
export async function readArticleFile(
  path: string,
  { maxBytes = DEFAULT_MAX_BYTES }: ReadOptions = {},
): Promise<ReadArticle> {
  return { text: await decodeText(await readBytes(path, maxBytes), path) };
}

/**
 * Reads a stream, such as `process.stdin`, that should bring a text in UTF-8.
 * @throws {MtlintError} as `readArticleFile` does.
 */
export async function readStandardInput(
  stream: AsyncIterable<Uint8Array | string>,
  { maxBytes = DEFAULT_MAX_BYTES, name = STANDARD_INPUT }: ReadOptions & { readonly name?: string } = {},
): Promise<ReadArticle> {
  return { text: await decodeText(await gather(stream, maxBytes, name), name) };
}

async function readBytes(path: string, maxBytes: number): Promise<Uint8Array> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'r');
    const stats = await file.stat();
    if (stats.isDirectory()) {
      throw new MtlintError('unreadable', 'is a folder', {
        place: path,
        remedy: 'name the files in it, or use a glob such as `**/*.md`',
      });
    }
    // The size of a pipe or of a device says nothing, so it is counted while it is read.
    if (stats.isFile() && stats.size > maxBytes) throw tooLarge(path, maxBytes, stats.size);
    return await gather(file.createReadStream({ autoClose: false, highWaterMark: 1 << 20 }), maxBytes, path);
  } catch (error) {
    throw error instanceof MtlintError ? error : unreadable(error, path);
  } finally {
    await file?.close();
  }
}

async function gather(stream: AsyncIterable<Uint8Array | string>, maxBytes: number, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
    size += bytes.length;
    if (size > maxBytes) throw tooLarge(name, maxBytes, undefined);
    chunks.push(bytes);
  }
  return chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks);
}

function tooLarge(place: string, maxBytes: number, size: number | undefined): MtlintError {
  const found = size === undefined ? `more than ${maxBytes} bytes` : `${size} bytes, more than the ${maxBytes} allowed`;
  const allow = size ?? maxBytes * 2;
  return new MtlintError('too-large', `has ${found}`, {
    place,
    remedy: `split it, or allow more with \`--max-bytes ${allow}\` or \`maxBytes\` in the config`,
  });
}

const REASONS: Readonly<Record<string, readonly [problem: string, remedy: string]>> = {
  ENOENT: ['no such file', 'check the path'],
  ENOTDIR: ['no such file: a part of its path is no folder', 'check the path'],
  EISDIR: ['is a folder', 'name the files in it, or use a glob such as `**/*.md`'],
  EACCES: ['may not be read', 'allow it with `chmod +r`, or run as its owner'],
  EPERM: ['may not be read', 'allow it with `chmod +r`, or run as its owner'],
  ELOOP: ['is a link that leads to itself', 'mend the link'],
  ENAMETOOLONG: ['no such file: the name is too long', 'check the path'],
  EMFILE: ['too many files are open', 'check fewer files at once'],
};

/** The error for what the system says when a file cannot be read. */
export function unreadable(error: unknown, place: string): MtlintError {
  const code = (error as { code?: unknown } | null)?.code;
  const known = typeof code === 'string' ? REASONS[code] : undefined;
  const [problem, remedy] = known ?? [`cannot be read: ${String(code ?? error)}`, 'check the path and the disk'];
  return new MtlintError('unreadable', problem, { place, remedy, cause: error });
}
