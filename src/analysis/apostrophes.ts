import { defineAnalysis } from '../core/analysis';

/** The apostrophes of an article by the way they are written; offsets of the single mark, in reading order. */
export interface Apostrophes {
  /** `'` */
  readonly straight: readonly number[];
  /** `’` */
  readonly curly: readonly number[];
  /** An accent or an opening mark in its place: `´`, `` ` ``, `‘`, `′`. */
  readonly other: readonly number[];
}

// Only between letters is the mark an apostrophe for sure: 5'10", 'tis, the Smiths' and 'quoted' are left out.
const BETWEEN_LETTERS = /(?<=\p{L})['’´`‘′](?=\p{L})/gu;

/** Every apostrophe between two letters. */
export const apostrophes = defineAnalysis({
  id: 'apostrophes',
  run: ({ document: { prose } }): Apostrophes => {
    const straight: number[] = [];
    const curly: number[] = [];
    const other: number[] = [];
    BETWEEN_LETTERS.lastIndex = 0;
    for (let match = BETWEEN_LETTERS.exec(prose); match !== null; match = BETWEEN_LETTERS.exec(prose)) {
      const code = prose.charCodeAt(match.index);
      (code === 0x27 ? straight : code === 0x2019 ? curly : other).push(match.index);
    }
    return { straight, curly, other };
  },
});
