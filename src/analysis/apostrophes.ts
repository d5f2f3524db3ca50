import { defineAnalysis } from '../core/analysis';
import { isLetterAt } from './letters';

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
const MARK = /['’´`‘′]/g;

/** Every apostrophe between two letters. */
export const apostrophes = defineAnalysis({
  id: 'apostrophes',
  run: ({ document: { prose }, language }): Apostrophes => {
    const elisions = new Set(language.elisions);
    const straight: number[] = [];
    const curly: number[] = [];
    const other: number[] = [];
    MARK.lastIndex = 0;
    for (let match = MARK.exec(prose); match !== null; match = MARK.exec(prose)) {
      if (!isLetterAt(prose, match.index - 1)) continue;
      if (!isLetterAt(prose, match.index + 1) && !isElidedApart(prose, match.index, elisions)) continue;
      const code = prose.charCodeAt(match.index);
      (code === 0x27 ? straight : code === 0x2019 ? curly : other).push(match.index);
    }
    return { straight, curly, other };
  },
});

/** Greek sets a space behind an elided word: γι’ αυτό. */
function isElidedApart(prose: string, at: number, elisions: ReadonlySet<string>): boolean {
  if (elisions.size === 0 || prose[at + 1] !== ' ' || !isLetterAt(prose, at + 2)) return false;
  const word = /(?<!\p{L})\p{L}{1,4}$/u.exec(prose.slice(Math.max(0, at - 6), at))?.[0];
  return word !== undefined && elisions.has(word.toLowerCase());
}
