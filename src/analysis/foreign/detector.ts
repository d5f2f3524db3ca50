/** A guess of the statistical detector and how sure it is, 0 to 1. */
export interface Guess {
  readonly tag: string;
  readonly confidence: number;
}

export type Detect = (text: string) => readonly Guess[];

// Enough for a sure guess; the detector's time grows with the text.
const LONGEST = 200;

// The detector knows dead and constructed languages too, and takes every rare name for one of them.
const WRITTEN: ReadonlySet<string> = new Set(
  `en fr de es it pt nl sv da no fi et lv lt pl cs sk sl hr sr hu ro bg ru uk be mk el tr id ms vi ca eu gl sq is ga cy mt af
sw tl az kk uz hi ne mr ur bn ta te gu fa ar he ja zh ko th`.split(/\s+/),
);

/** Tells whether texts of today are written in a language that the detector names. */
export function isWritten(tag: string): boolean {
  return WRITTEN.has(tag);
}

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
