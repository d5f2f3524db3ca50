import type { Document } from '../core/document';
import { MtlintError } from '../core/error';
import { foreignFormatOf } from './foreign-format';
import { parseText } from './text';

/** How a parser is called: the file as read and, for messages and reports, its path. */
export type Parser = (text: string, path: string | undefined) => Document;

/** Every format that can be read, by name; `extensions` decide where no format is named. */
export const formats: ReadonlyArray<{
  readonly name: string;
  readonly extensions: readonly string[];
  /** Loads the parser; formats that need a library load it only when they are met. */
  readonly load: () => Promise<Parser>;
}> = [
  { name: 'text', extensions: ['.txt', '.text'], load: async () => parseText },
  {
    name: 'markdown',
    extensions: ['.md', '.markdown'],
    load: async () => (await import('./markdown')).parseMarkdown,
  },
];

/** The name of the format that a path's extension stands for; plain text where none does, or there is no path. */
export function formatFor(path: string | undefined): string {
  const lower = path?.toLowerCase() ?? '';
  const format = formats.find(({ extensions }) => extensions.some((extension) => lower.endsWith(extension)));
  return format?.name ?? 'text';
}

/**
 * Reads `text` in the format of its path, unless it is of a kind that cannot be read.
 * @throws {MtlintError} `format`, naming that kind and the way to have it read all the same.
 */
export async function parseAsFound(text: string, path: string | undefined): Promise<Document> {
  const foreign = foreignFormatOf(text, path);
  if (foreign === undefined) return parseAs(formatFor(path), text, path);
  throw new MtlintError('format', `is ${foreign}; mtlint reads plain text (.txt) and Markdown (.md)`, {
    place: path ?? '<text>',
    remedy:
      "export the article as one of them, or have it read as it stands by `--input-format text`, or by `format: 'text'` in the library",
  });
}

/**
 * Reads `text` in the named format.
 * @throws {MtlintError} `format` where no parser has that name.
 */
export async function parseAs(name: string, text: string, path: string | undefined): Promise<Document> {
  const format = formats.find((one) => one.name === name);
  if (format === undefined) {
    throw new MtlintError('format', `unknown format \`${name}\``, {
      ...(path === undefined ? {} : { place: path }),
      remedy: `use one of ${formats.map((one) => one.name).join(', ')}`,
    });
  }
  const parse = await format.load();
  return parse(text, path);
}
