import { defineAnalysis } from '../../core/analysis';
import type { Span } from '../../core/span';
import { DIGITS } from './code-set';
import { functionWords } from './function-words';
import { marks } from './marks';
import { MAGNITUDE } from './numbers';

const PARTED = /(?<![\p{L}\p{Nd}.,:/-])\d{1,3}[.,] \d{1,2}(?!\d)/uy;
const BEFORE = /(?:(?<![\p{L}\p{M}'’-])(\p{Ll}[\p{L}\p{M}'’]{0,11})[ \u00a0\u202f]|[€$£¥] ?)$/u;
const PERCENT = /^[ \u00a0\u202f]?%/;

/** Decimals that were parted by a space: `by 12. 5 million`. A word that leads on to the number shows that no sentence ends in it. */
export const partedNumbers = defineAnalysis({
  id: 'parted-numbers',
  needs: { functionWords, marks },
  run: ({ document: { prose }, language }, facts): readonly Span[] => {
    if (!language.cased) return [];
    const found: Span[] = [];
    for (const { index, 0: text } of facts.marks.matches(DIGITS, PARTED)) {
      const endOffset = index + text.length;
      const after = prose.slice(endOffset, endOffset + 16);
      if (!MAGNITUDE.test(after) && !PERCENT.test(after)) continue;
      const before = BEFORE.exec(prose.slice(Math.max(0, index - 16), index));
      if (before === null) continue;
      // A comma parts the items of a list: in years 11, 12 % of them.
      const isDecimal = text.includes('.') || language.numbers.decimal.includes(',');
      const [word] = [before[1]?.toLowerCase()];
      if (isDecimal && (word === undefined || facts.functionWords.has(word))) found.push({ offset: index, endOffset });
    }
    return found;
  },
});
