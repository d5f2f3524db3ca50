import type { TokenVector } from '../core/embedder';
import type { Span } from '../core/span';

/** A word of a script with spaces, one ideograph or kana, or a symbol. */
const WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|[\p{P}\p{S}]/gu;

/**
 * Tokens for a model that tells nothing about places in the text: each word is embedded by itself, once, however often
 * it occurs.
 */
export async function wordTokens(
  texts: readonly string[],
  embed: (words: readonly string[]) => Promise<Float32Array[]>,
): Promise<TokenVector[][]> {
  const words = new Map<string, number>();
  const spans = texts.map((text) =>
    [...text.matchAll(WORDS)].map(({ 0: word, index }): Span & { readonly word: string } => {
      if (!words.has(word)) words.set(word, words.size);
      return { offset: index, endOffset: index + word.length, word };
    }),
  );
  const vectors = await embed([...words.keys()]);
  return spans.map((row) =>
    row.map(({ word, ...span }) => ({
      ...span,
      vector: vectors[words.get(word) as number] as Float32Array,
      weight: 1,
    })),
  );
}
