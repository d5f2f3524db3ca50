import type { Embedder, TokenVector } from '../core/embedder';
import { MtlintError } from '../core/error';
import type { Extractor } from './extractor';
import { type Pooling, pool, unit } from './pool';
import { wordTokens } from './word-tokens';

/** A bag of pieces gains from batches. A transformer on a processor hardly does, and its padding blurs the last digits. */
const BAG_BATCH = 32;

interface Encoded {
  readonly input_ids: readonly number[];
  readonly token_type_ids?: readonly number[];
}

interface Output {
  readonly data: Float32Array;
  readonly dims: readonly number[];
}

export interface OnnxEmbedderOptions {
  readonly id: string;
  readonly place: string;
  /** True for the house's own kind of model: pooled in its graph, exact in any batch, without a limit of length. */
  readonly bag: boolean;
  readonly pooling: Pooling;
}

/** Any feature-extraction model, run by onnxruntime through transformers.js. */
export class OnnxEmbedder implements Embedder {
  readonly id: string;
  #dimensions = 0;
  readonly #extractor: Extractor;
  readonly #options: OnnxEmbedderOptions;
  /** onnxruntime 1.14 is not safe for runs side by side, and they would only compete for the processor. */
  #last: Promise<unknown> = Promise.resolve();

  private constructor(extractor: Extractor, options: OnnxEmbedderOptions) {
    this.id = options.id;
    this.#extractor = extractor;
    this.#options = options;
  }

  /**
   * Makes the embedder and tries it on a word, which tells its dimensions.
   * @throws {MtlintError} `model`, where the model does not return vectors.
   */
  static async from(extractor: Extractor, options: OnnxEmbedderOptions): Promise<OnnxEmbedder> {
    const embedder = new OnnxEmbedder(extractor, options);
    const [vector] = await embedder.embed(['a']);
    embedder.#dimensions = vector?.length ?? 0;
    return embedder;
  }

  get dimensions(): number {
    return this.#dimensions;
  }

  embed(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]> {
    const mine = this.#last.then(() => this.#embedAll(texts, signal));
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  tokens(texts: readonly string[], signal?: AbortSignal): Promise<TokenVector[][]> {
    return wordTokens(texts, (words) => this.embed(words, signal));
  }

  async #embedAll(texts: readonly string[], signal: AbortSignal | undefined): Promise<Float32Array[]> {
    const vectors: Float32Array[] = [];
    const size = this.#options.bag ? BAG_BATCH : 1;
    for (let at = 0; at < texts.length; at += size) {
      signal?.throwIfAborted();
      vectors.push(...(await this.#embedBatch(texts.slice(at, at + size))));
    }
    signal?.throwIfAborted();
    return vectors;
  }

  async #embedBatch(texts: readonly string[]): Promise<Float32Array[]> {
    const encoded = texts.map((text) => this.#encode(text));
    // A bag of nothing has no direction, and onnxruntime refuses a batch without pieces.
    const filled = encoded.filter(({ input_ids }) => input_ids.length > 0);
    const vectors = filled.length === 0 ? [] : await this.#run(filled);
    let next = 0;
    return encoded.map(({ input_ids }) =>
      input_ids.length > 0 ? (vectors[next++] as Float32Array) : new Float32Array(this.#dimensions),
    );
  }

  #encode(text: string): Encoded {
    const { tokenizer, model } = this.#extractor.pipe;
    const whole = tokenizer(text, { return_tensor: false, padding: false, truncation: false }) as unknown as Encoded;
    if (this.#options.bag) return whole;
    const { max_position_embeddings: positions } = model.config as { readonly max_position_embeddings?: number };
    const limit = Math.min(
      tokenizer.model_max_length ?? Number.POSITIVE_INFINITY,
      positions ?? Number.POSITIVE_INFINITY,
    );
    return cutTo(whole, limit, tokenizer.all_special_ids as readonly number[]);
  }

  async #run(texts: readonly Encoded[]): Promise<Float32Array[]> {
    const longest = texts.reduce((most, { input_ids }) => Math.max(most, input_ids.length), 0);
    const tensor = (rowOf: (text: Encoded) => readonly number[]) => {
      const numbers = new BigInt64Array(texts.length * longest);
      for (const [row, text] of texts.entries())
        for (const [at, number] of rowOf(text).entries()) numbers[row * longest + at] = BigInt(number);
      return new this.#extractor.Tensor('int64', numbers, [texts.length, longest]);
    };
    const inputs: Record<string, unknown> = {
      input_ids: tensor(({ input_ids }) => input_ids),
      attention_mask: tensor(({ input_ids }) => input_ids.map(() => 1)),
    };
    if (texts[0]?.token_type_ids !== undefined)
      inputs.token_type_ids = tensor(({ token_type_ids = [] }) => token_type_ids);

    let outputs: Record<string, Output | undefined>;
    try {
      outputs = (await this.#extractor.pipe.model(inputs)) as Record<string, Output | undefined>;
    } catch (cause) {
      throw this.#failed(`the model fails on a text (${(cause as Error).message})`, cause);
    }
    const output =
      outputs.sentence_embedding ?? outputs.last_hidden_state ?? outputs.token_embeddings ?? outputs.logits;
    if (output === undefined) throw this.#failed('the model returns no vectors', undefined);
    return this.#vectorsOf(output, texts.length, longest);
  }

  #vectorsOf({ data, dims }: Output, count: number, longest: number): Float32Array[] {
    const dimensions = dims.at(-1) ?? 0;
    const pooled = dims.length === 2;
    if (dims[0] !== count || (!pooled && dims[1] !== longest))
      throw this.#failed(`the model returns an output of shape ${dims.join('×')}`, undefined);
    const size = data.length / count;
    return Array.from({ length: count }, (_, row) => {
      const numbers = data.slice(row * size, (row + 1) * size);
      if (this.#options.bag) return numbers;
      return unit(pooled ? numbers : pool(numbers, longest, dimensions, this.#options.pooling));
    });
  }

  #failed(problem: string, cause: unknown): MtlintError {
    return new MtlintError('model', problem, {
      place: this.#options.place,
      remedy: 'use a model that was exported for feature extraction, or the shipped one',
      cause,
    });
  }
}

/** Cuts a text to the longest that a model takes. The mark of its end stays, which the library's own cut loses. */
function cutTo(encoded: Encoded, limit: number, special: readonly number[]): Encoded {
  const { input_ids, token_type_ids } = encoded;
  if (input_ids.length <= limit) return encoded;
  const endsWithMark = special.includes(input_ids.at(-1) ?? -1);
  const cut = (row: readonly number[]) =>
    endsWithMark ? [...row.slice(0, limit - 1), ...row.slice(-1)] : row.slice(0, limit);
  return { input_ids: cut(input_ids), ...(token_type_ids && { token_type_ids: cut(token_type_ids) }) };
}
