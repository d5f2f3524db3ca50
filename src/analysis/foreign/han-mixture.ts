import { defineAnalysis } from '../../core/analysis';
import type { Language } from '../../core/language';
import type { Span } from '../../core/span';
import { quotes } from '../marks/quotes';
import {
  countHanForms,
  isNotJapanese,
  isOnlySimplified,
  isOnlyTraditional,
  simplify,
  traditionalise,
} from './han-forms';

/** A run of Han characters in a way of writing that is not the article's, and what it is in the article's. */
export interface StrayHan extends Span {
  readonly expected: string;
  /** Where the article has it so, with as much of the word as there is. Absent where it has it nowhere. */
  readonly as: Span | undefined;
}

// Below this share the rarer way of writing is a slip; above it, the article has two.
const MOST_STRAY = 0.3;
const HAN = /[\p{Script=Han}]/u;
const ONLY_HAN = /^\p{Script=Han}+$/u;

/** Traditional characters in a simplified text, simplified ones in a traditional or Japanese text. Titles and quotations are left out. */
export const hanMixture = defineAnalysis({
  id: 'han-mixture',
  needs: { quotes },
  run: ({ document: { prose, blocks }, language }, facts): readonly StrayHan[] => {
    if (language.hanForms === undefined) return [];
    const stray = strayTest(prose, language);
    if (stray === undefined) return [];
    const found: StrayHan[] = [];
    let quotation = 0;
    const { quotations } = facts.quotes;
    for (const block of blocks) {
      for (let at = block.offset; at < block.endOffset; at += 1) {
        if (!stray.is(prose.charCodeAt(at))) continue;
        let [from, end] = [at, at + 1];
        while (from > block.offset && at - from < 2 && HAN.test(prose[from - 1] as string)) from -= 1;
        // On over what follows, as long as the next stray is near.
        for (let next = end; next < block.endOffset && next - end < 2 && HAN.test(prose[next] as string); next += 1)
          if (stray.is(prose.charCodeAt(next))) end = next + 1;
        // The characters before it say little; only what is written otherwise is shown, with its neighbour.
        const offset = Math.max(from, at - 1);
        while ((quotations[quotation]?.endOffset ?? Number.POSITIVE_INFINITY) <= at) quotation += 1;
        const inside = (quotations[quotation]?.offset ?? Number.POSITIVE_INFINITY) <= at;
        if (!inside) {
          const expected = stray.expected(prose.slice(offset, end));
          found.push({ offset, endOffset: end, expected, as: placeOf(prose, { offset, endOffset: end }, stray) });
        }
        at = end;
      }
    }
    return found;
  },
});

const LONGEST_WORD = 4;
const SHORTEST_WORD = 2;

/** Where the word of a stray run stands in the article's way of writing: the longest stretch around the run that is found. */
function placeOf(prose: string, { offset, endOffset }: Span, stray: Stray): Span | undefined {
  for (let length = LONGEST_WORD; length >= SHORTEST_WORD; length -= 1) {
    for (let from = Math.max(0, endOffset - length); from <= offset + 1; from += 1) {
      const stretch = prose.slice(from, from + length);
      if (!ONLY_HAN.test(stretch)) continue;
      const at = prose.indexOf(stray.expected(stretch));
      if (at !== -1) return { offset: at, endOffset: at + length };
    }
  }
  return undefined;
}

interface Stray {
  readonly is: (code: number) => boolean;
  readonly expected: (text: string) => string;
}

function strayTest(prose: string, language: Language): Stray | undefined {
  const { simplified, traditional, foreign } = countHanForms(prose);
  if (language.hanForms === 'japanese') {
    if (foreign === 0 || foreign > MOST_STRAY * (foreign + traditional)) return undefined;
    return { is: isNotJapanese, expected: traditionalise };
  }
  const rare = Math.min(simplified, traditional);
  if (rare === 0 || rare > MOST_STRAY * (simplified + traditional)) return undefined;
  return simplified >= traditional
    ? { is: isOnlyTraditional, expected: simplify }
    : { is: isOnlySimplified, expected: traditionalise };
}
