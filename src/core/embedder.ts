/** Turns texts into vectors whose inner product tells how alike their meanings are, in any of the model's languages. */
export interface Embedder {
  /** Name, quantisation and content hash of the model; part of a report's signature. */
  readonly id: string;
  readonly dimensions: number;
  /**
   * Resolves to one unit vector of `dimensions` numbers a text, in the order given.
   * @throws {MtlintError} where the model fails, and the signal's reason where it is aborted.
   */
  embed(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]>;
}
