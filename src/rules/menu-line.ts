import { longestByFirst } from '../analysis/longest-by-first';
import type { Article } from '../core/article';
import type { Span } from '../core/span';

const SHORTEST = 16;
const LONGEST = 240;
const FEWEST = 3;

/**
 * Lines in a script without capitals that hold no space, and nothing for the most part but parts of a page run together:
 * मुखपृष्ठम्समाचाराःसम्पर्कः.
 */
export function* menuLines({ document, language }: Article): Generator<Span> {
  if (language.cased || !language.spaced) return;
  let byStart: ReadonlyMap<string, readonly string[]> | undefined;
  for (const { kind, offset, endOffset } of document.blocks) {
    if (kind !== 'paragraph' || endOffset - offset < SHORTEST || endOffset - offset > LONGEST) continue;
    const text = document.prose.slice(offset, endOffset);
    if (/\s/.test(text)) continue;
    byStart ??= longestByFirst(language.boilerplate.filter((phrase) => !/\s/.test(phrase)));
    let parts = 0;
    let covered = 0;
    for (let at = 0; at < text.length; ) {
      const part = byStart.get(text[at] as string)?.find((one) => text.startsWith(one, at));
      if (part !== undefined) {
        parts += 1;
        covered += part.length;
      }
      at += part?.length ?? 1;
    }
    if (parts >= FEWEST && covered * 2 >= text.length) yield { offset, endOffset };
  }
}
