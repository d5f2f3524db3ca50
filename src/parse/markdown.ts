import { parse, postprocess, preprocess } from 'micromark';
import type { Document } from '../core/document';
import { markdownExtensions } from './markdown-extensions';
import { MarkdownReader } from './markdown-reader';
import { suppressionsFrom } from './suppressions';

/**
 * CommonMark with tables, footnotes, task lists and front matter. Prose leaves out code blocks, HTML, link targets, badges and
 * images in a sentence; the title and description of front matter and what describes a picture of its own line are read, and
 * inline code and bare links stay as words of their sentence and are listed in `verbatim`.
 *
 * The tokens of micromark are read rather than a syntax tree, for only they say where in the file each character
 * stands when a paragraph runs through quote marks, indents, escapes and entities.
 * @throws {MtlintError} `format` where the front matter is malformed.
 */
export function parseMarkdown(text: string, path: string | undefined): Document {
  // micromark skips a byte order mark without counting it.
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const tokens = parse({ extensions: markdownExtensions })
    .document()
    .write(preprocess()(text.slice(start), undefined, true));
  const reader = new MarkdownReader(text, start, path);
  for (const [edge, token] of postprocess(tokens)) reader.read(edge, token);
  const { builder } = reader;
  return {
    path,
    format: 'markdown',
    text,
    prose: builder.prose(),
    pieces: builder.pieces,
    blocks: builder.blocks,
    verbatim: builder.verbatim,
    leftOutTags: reader.tags,
    declaredLanguage: reader.declaredLanguage,
    suppressions: suppressionsFrom(text, reader.directives),
  };
}
