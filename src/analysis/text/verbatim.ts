import { defineAnalysis } from '../../core/analysis';
import type { Document } from '../../core/document';

/** Tells whether a place of the prose stands in a stretch that is quoted as it is, such as inline code. */
export type IsVerbatim = (offset: number) => boolean;

/** The verbatim stretches of the article, as a question. */
export const verbatim = defineAnalysis({
  id: 'verbatim',
  run: ({ document }): IsVerbatim => verbatimIn(document),
});

/** Tells whether the article has inline code or options of commands, as the documentation of a program has; a bare link is none. */
export const quotesCode = defineAnalysis({
  id: 'quotes-code',
  run: ({ document: { prose, verbatim: spans = [] } }): boolean =>
    spans.some(({ offset, endOffset }) => !LINK.test(prose.slice(offset, endOffset))) || namesOptions(prose),
});

/** `--color` three times and more; two hyphens stand for a dash as well. */
const OPTION = /^[\s([]--[a-z]{2,}[\s\])=,.]/;
const LONGEST_OPTION = 40;
const FEWEST_OPTIONS = 3;

function namesOptions(prose: string): boolean {
  let count = 0;
  for (let at = prose.indexOf('--'); at !== -1 && count < FEWEST_OPTIONS; at = prose.indexOf('--', at + 2))
    if (OPTION.test(prose.slice(at - 1, at + LONGEST_OPTION))) count += 1;
  return count >= FEWEST_OPTIONS;
}

const LINK = /^(?:[a-z]+:|www\.)|[@/]/i;

function verbatimIn({ verbatim: spans = [] }: Document): IsVerbatim {
  if (spans.length === 0) return () => false;
  return (offset) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.endOffset ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return (spans[low]?.offset ?? Number.POSITIVE_INFINITY) <= offset;
  };
}
