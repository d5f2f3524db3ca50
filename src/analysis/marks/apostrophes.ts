import { defineAnalysis } from '../../core/analysis';
import { wordSet } from '../../core/word-set';
import { CodeSet } from '../text/code-set';
import { isLetterAt } from '../text/letters';
import { marks } from '../text/marks';

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
const APOSTROPHES = new CodeSet("'’´`‘′");

/** Every apostrophe between two letters. */
export const apostrophes = defineAnalysis({
  id: 'apostrophes',
  needs: { marks },
  run: ({ document: { prose }, language }, facts): Apostrophes => {
    const elisions = wordSet(language.elisions);
    const straight: number[] = [];
    const curly: number[] = [];
    const other: number[] = [];
    const finder = facts.marks.finder(APOSTROPHES);
    for (let at = finder.next(0, prose.length); at !== -1; at = finder.next(at + 1, prose.length)) {
      if (!isLetterAt(prose, at - 1)) continue;
      if (!isLetterAt(prose, at + 1) && !isElidedApart(prose, at, elisions)) continue;
      const code = prose.charCodeAt(at);
      (code === 0x27 ? straight : code === 0x2019 ? curly : other).push(at);
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
