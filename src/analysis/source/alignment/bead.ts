/** Sentences of the source and what renders them: 1-1, 1-2, 2-1, 2-2, or 1-0 and 0-1 where a side has nothing. */
export interface Bead {
  /** Indices of the source's sentences, in a row; empty where the target adds something. */
  readonly source: readonly number[];
  /** Indices of the target's sentences, in a row; empty where the target leaves something out. */
  readonly target: readonly number[];
  /**
   * 0 to 1, how sure it is that these and no others belong together; of a bead with one side, that nothing on the other
   * side renders it.
   */
  readonly score: number;
  /** Cosine of the two texts; undefined without a model and in beads with one side. */
  readonly similarity: number | undefined;
  /** What the similarity is above that of unrelated sentences of these two texts: 0 is unrelated, 1 the same. */
  readonly margin: number | undefined;
  /**
   * Logarithm of the target's length over what this pair of texts makes of such a source: negative where the target is
   * short. Undefined in beads with one side.
   */
  readonly lengthRatio: number | undefined;
  /** True where the target stands elsewhere in the order of the text, as a caption that was moved. */
  readonly moved: boolean;
}

/** What had a say in an alignment. `meaning` lacks without a model. */
export type AlignmentEvidence = 'meaning' | 'length' | 'words' | 'numbers' | 'paragraphs';

/** The middle of some values and how far from it they usually are (median and 1.48 median absolute deviations). */
export interface Spread {
  readonly median: number;
  readonly deviation: number;
  /** How many values it was taken of; with few it says little. */
  readonly count: number;
}

/** Which sentences of two texts render one another, in the order of the source, and what is usual in this pair. */
export interface SentenceAlignment {
  /**
   * Every sentence of both sides stands in exactly one bead. In reading order: sorted by what of the source has gone
   * before; only beads that `moved` stand out of the target's order.
   */
  readonly beads: readonly Bead[];
  readonly evidence: readonly AlignmentEvidence[];
  /** Cosine, margin and length ratio (a logarithm, around 0) of the 1-1 beads: what this article and pair of languages show. */
  readonly similarity: Spread;
  readonly margin: Spread;
  readonly lengthRatio: Spread;
  /** Target characters (code points) a source character. */
  readonly charactersPerCharacter: number;
  /** Share of the characters of each side that stand in beads with two sides; low where the texts do not belong together. */
  readonly aligned: { readonly source: number; readonly target: number };
}
