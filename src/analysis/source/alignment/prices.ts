/** What evidence is worth and what shapes cost; chosen on the tuning half of `bench/quality/alignment`. */
export interface Prices {
  /** Of a sentence that stands alone. Constant: priced by length, an omission would never be reported. */
  readonly skip: number;
  /** Of joining two sentences on one side, and on both. */
  readonly join: number;
  readonly joinBoth: number;
  /** Times the margin of the similarity. */
  readonly meaning: number;
  /** Times half the squared deviation of the length ratio, up to `mostLength` of these. */
  readonly length: number;
  readonly mostLength: number;
  readonly words: number;
  readonly numbers: number;
  /** For numbers that only one side has. */
  readonly strayNumbers: number;
  /** For sentences that begin a paragraph on one side only, and for joining over the end of one. */
  readonly paragraphs: number;
  /** What a bead must bring before it is worth more than skips. */
  readonly base: number;
  /** What sentences that stand elsewhere must be worth, counted from where they are taken for lone ones. */
  readonly moved: number;
}

export const WITH_MODEL: Prices = {
  skip: 0.2,
  join: 0.27,
  joinBoth: 0.9,
  meaning: 4,
  length: 0.15,
  mostLength: 6,
  words: 0.3,
  numbers: 0.2,
  strayNumbers: 0.35,
  paragraphs: 0.1,
  base: 0.78,
  moved: 1.2,
};

export const WITHOUT_MODEL: Prices = {
  skip: 0.5,
  join: 0.65,
  joinBoth: 2,
  meaning: 0,
  length: 0.23,
  mostLength: 6,
  words: 1.5,
  numbers: 0.78,
  strayNumbers: 0.34,
  paragraphs: 0.2,
  base: 0,
  moved: 1.6,
};
