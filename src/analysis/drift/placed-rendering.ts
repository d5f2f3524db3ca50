import type { Span } from '../../core/span';
import type { Rendering } from './renderings';

/** The rendering that stands at some places, at least one, as the first of them writes it. */
export function placedRendering(
  places: ReadonlyArray<Span & { readonly sentence: number }>,
  prose: string,
  named = false,
): Rendering {
  const mentions = places.map(({ offset, endOffset, sentence }) => ({
    offset,
    endOffset,
    sentence,
    text: prose.slice(offset, endOffset),
  }));
  return { text: (mentions[0] as (typeof mentions)[number]).text, mentions, named, frequency: mentions.length };
}
