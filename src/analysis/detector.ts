/** A guess of the statistical detector and how sure it is, 0 to 1. */
export interface Guess {
  readonly tag: string;
  readonly confidence: number;
}

export type Detect = (text: string) => readonly Guess[];

// Enough for a sure guess; the detector's time grows with the text.
const LONGEST = 200;

let loading: Promise<Detect> | undefined;

/** Loads the detector, a table of n-grams of half a megabyte, the first time that a sentence is in doubt. */
export function loadDetector(): Promise<Detect> {
  loading ??= import('tinyld').then(
    ({ detectAll }): Detect =>
      (text) =>
        detectAll(text.slice(0, LONGEST)).map(({ lang, accuracy }) => ({ tag: lang, confidence: accuracy })),
  );
  return loading;
}
