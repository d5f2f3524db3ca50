import type { Form, Words } from '../../analysis/text/words';

const ONLY_SPACE = /^[ \u00a0\u202f\n\r]*$/;

/** Tells whether words `[from, to)` have nothing but white space between them, or nothing after an elided one. */
export function joinedFinder(prose: string, words: Words): (from: number, to: number) => boolean {
  return (from, to) => {
    for (let word = from + 1; word < to; word += 1) {
      const gap = prose.slice(words.ends[word - 1], words.offsets[word]);
      if (!ONLY_SPACE.test(gap) || (gap === '' && !isElided(words.form(word - 1)))) return false;
    }
    return true;
  };
}

function isElided({ text }: Form): boolean {
  return text.endsWith('’') || text.endsWith("'");
}
