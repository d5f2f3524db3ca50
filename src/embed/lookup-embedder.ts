import type { Embedder, TokenVector } from '../core/embedder';
import { forEachUnlessAborted } from './cancellation';
import { normaliseWithOffsets } from './normalised-offsets';
import type { PackedVectors } from './packed-vectors';
import { IDEOGRAPH, type PieceEncoder } from './piece-encoder';

/** Short enough for a prompt end when a signal is aborted, long enough to cost nothing. */
const TEXTS_BETWEEN_LOOKS = 512;

/**
 * The bag of pieces in plain JavaScript: what the graph of the shipped model computes, from the same bytes, on every
 * platform. A text gets the same bytes in any batch, order or run.
 */
export class LookupEmbedder implements Embedder {
  readonly id: string;
  readonly dimensions: number;
  readonly #encoder: PieceEncoder;
  readonly #vectors: PackedVectors;

  constructor(id: string, encoder: PieceEncoder, vectors: PackedVectors) {
    this.id = id;
    this.dimensions = vectors.dimensions;
    this.#encoder = encoder;
    this.#vectors = vectors;
  }

  async embed(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]> {
    const vectors = new Array<Float32Array>(texts.length);
    await forEachUnlessAborted(texts, signal, TEXTS_BETWEEN_LOOKS, (text, index) => {
      vectors[index] = this.#embedOne(text);
    });
    return vectors;
  }

  async tokens(texts: readonly string[], signal?: AbortSignal): Promise<TokenVector[][]> {
    const tokens = new Array<TokenVector[]>(texts.length);
    await forEachUnlessAborted(texts, signal, TEXTS_BETWEEN_LOOKS, (text, index) => {
      tokens[index] = this.#tokensOfOne(text);
    });
    return tokens;
  }

  #embedOne(text: string): Float32Array {
    const encoder = this.#encoder;
    encoder.encode(encoder.normalise(text));
    const vector = new Float32Array(this.dimensions);
    this.#vectors.unit(encoder.ids, 0, encoder.count, vector);
    return vector;
  }

  #tokensOfOne(text: string): TokenVector[] {
    const encoder = this.#encoder;
    const normalised = normaliseWithOffsets(text, (part) => encoder.normalise(part));
    encoder.encode(normalised.text);
    const { starts, ends, words, kinds, ids, count } = encoder;
    const tokens: TokenVector[] = [];
    for (let first = 0; first < count; ) {
      let next = first + 1;
      // A run of ideographs is no word but a clause; its pieces are as near to words as the model comes.
      if (kinds[first] !== IDEOGRAPH) while (next < count && words[next] === words[first]) next += 1;
      const vector = new Float32Array(this.dimensions);
      const weight = this.#vectors.unit(ids, first, next, vector);
      const offset = normalised.from[starts[first] as number] as number;
      const endOffset = normalised.to[(ends[next - 1] as number) - 1] as number;
      tokens.push({ offset, endOffset, vector, weight });
      first = next;
    }
    return tokens;
  }
}
