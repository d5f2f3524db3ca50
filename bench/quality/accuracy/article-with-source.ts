import { articleOf } from '../../../src/check/article-of';
import type { Article } from '../../../src/core/article';
import type { Embedder } from '../../../src/core/embedder';
import { languageFor } from '../../../src/lang';
import { parseAs } from '../../../src/parse';

/** Segments as an article of paragraphs. */
export function textOf(segments: readonly string[], aParagraph = 4): string {
  const paragraphs: string[] = [];
  for (let at = 0; at < segments.length; at += aParagraph)
    paragraphs.push(segments.slice(at, at + aParagraph).join(' '));
  return paragraphs.join('\n\n');
}

/** An article beside its source. */
export async function articleWithSource(
  source: { readonly text: string; readonly language: string },
  target: { readonly text: string; readonly language: string },
  embedder: Embedder | undefined,
): Promise<Article> {
  const [from, to] = [languageFor(source.language), languageFor(target.language)];
  if (from === undefined || to === undefined) throw new Error(`no pack for ${source.language} or ${target.language}`);
  return articleOf(await parseAs('text', target.text, undefined), to, {
    source: await parseAs('text', source.text, undefined),
    sourceLanguage: from,
    embedder,
  });
}
