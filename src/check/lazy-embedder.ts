import type { Embedder, TokenVector } from '../core/embedder';
import { MtlintError } from '../core/error';

/** Loads the model; called at the first text that some analysis wants embedded, and never if none does. */
export type EmbedderLoader = (signal?: AbortSignal) => Promise<Embedder>;

/** An embedder for one article that knows whether the article made use of the model. */
export class LazyEmbedder implements Embedder {
  readonly #load: EmbedderLoader;
  #used: Embedder | undefined;

  constructor(load: EmbedderLoader) {
    this.#load = load;
  }

  get used(): boolean {
    return this.#used !== undefined;
  }

  /** `none` as long as nothing was embedded, so that a signature names the model only where it had a say. */
  get id(): string {
    return this.#used?.id ?? 'none';
  }

  get dimensions(): number {
    return this.#used?.dimensions ?? 0;
  }

  async embed(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]> {
    if (texts.length === 0) return [];
    this.#used = await this.#load(signal);
    return this.#used.embed(texts, signal);
  }

  async tokens(texts: readonly string[], signal?: AbortSignal): Promise<TokenVector[][]> {
    if (texts.length === 0) return [];
    this.#used = await this.#load(signal);
    if (this.#used.tokens === undefined)
      throw new MtlintError('model', 'the embedder has no vectors of tokens', {
        place: this.#used.id,
        remedy: 'give it a method `tokens`, or use a model that loadEmbedder loads',
      });
    return this.#used.tokens(texts, signal);
  }
}
