import type { Span } from './span';

/** One word of a text, or a piece of one where the script writes no spaces, and what it adds to the text's meaning. */
export interface TokenVector extends Span {
  /** Of length 1; zeros where the model knows nothing of the word. */
  readonly vector: Float32Array;
  /** How much the word weighs in the text's vector; small for function words. 1 for models that cannot tell. */
  readonly weight: number;
}

/** Turns texts into vectors whose inner product tells how alike their meanings are, in any of the model's languages. */
export interface Embedder {
  /** Name, quantisation and content hash of the model; part of a report's signature. */
  readonly id: string;
  readonly dimensions: number;
  /**
   * Resolves to one unit vector of `dimensions` numbers a text, in the order given. A text in which the model knows
   * nothing, an empty one among them, has a vector of zeros: it is like no other.
   * @throws {MtlintError} where the model fails, and the signal's reason where it is aborted.
   */
  embed(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]>;
  /**
   * Resolves to the words of each text in reading order, with offsets into that text. Words that one character stands
   * for, as in `½`, share its span. Embedders that users write may lack it.
   */
  tokens?(texts: readonly string[], signal?: AbortSignal): Promise<TokenVector[][]>;
}
