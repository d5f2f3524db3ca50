import type { Embedder, TokenVector } from '../core/embedder';
import type { VectorCache } from './vector-cache';
import { wordTokens } from './word-tokens';

/** A slow embedder that asks the disk before the model. */
export class CachedEmbedder implements Embedder {
  readonly #inner: Embedder;
  readonly #cache: VectorCache;

  constructor(inner: Embedder, cache: VectorCache) {
    this.#inner = inner;
    this.#cache = cache;
  }

  get id(): string {
    return this.#inner.id;
  }

  get dimensions(): number {
    return this.#inner.dimensions;
  }

  async embed(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]> {
    signal?.throwIfAborted();
    const vectors = texts.map((text) => this.#cache.get(text));
    const missing = [...new Set(texts.filter((_, index) => vectors[index] === undefined))];
    const computed = missing.length === 0 ? [] : await this.#inner.embed(missing, signal);
    const fresh = new Map(missing.map((text, index) => [text, computed[index] as Float32Array]));
    this.#cache.add([...fresh]);
    // Each text its own array, also where it comes twice.
    return texts.map((text, index) => vectors[index] ?? (fresh.get(text) as Float32Array).slice());
  }

  tokens(texts: readonly string[], signal?: AbortSignal): Promise<TokenVector[][]> {
    return wordTokens(texts, (words) => this.embed(words, signal));
  }
}
