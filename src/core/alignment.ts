/** Sentences of a source and those that render them, by their indices; a side may have none. */
export interface AlignedBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** 0 to 1, how sure it is. */
  readonly score: number;
  /** True where the target stands elsewhere in the order of its text. */
  readonly moved: boolean;
}

/** One side of two aligned texts. */
export interface AlignedSide {
  /** BCP 47 tag; `und` where nobody knows. */
  readonly language: string;
  /** What the indices of beads count: sentences, or the lines or sentences that were given. */
  readonly sentences: readonly string[];
}

/** Two texts, aligned. */
export interface AlignedTexts {
  readonly source: AlignedSide;
  readonly target: AlignedSide;
  /** In the order of the source; every sentence that is not empty stands in exactly one. */
  readonly beads: readonly AlignedBead[];
  /** What had a say; without a model, `meaning` lacks. */
  readonly evidence: ReadonlyArray<'meaning' | 'length' | 'words' | 'numbers' | 'paragraphs'>;
  /** Id of the embedding model; null where there was none. */
  readonly model: string | null;
}
