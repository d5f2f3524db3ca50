import { HAN_NUMERALS, hanNumber } from './han-number';
import type { Draft } from './number-draft';
import type { QuantityIndex } from './quantity-index';

const HAN = new RegExp(`[${HAN_NUMERALS}]`);
const HAN_RUN = new RegExp(`[${HAN_NUMERALS}]+`, 'g');

/** Reads the numbers in Han numerals, and the words that allude to one, of a text without spaces. */
export function readUnspaced(
  prose: string,
  index: QuantityIndex,
  taken: (offset: number) => boolean,
  drafts: Draft[],
): void {
  if (HAN.test(prose)) {
    for (const { 0: text, index: offset } of prose.matchAll(HAN_RUN)) {
      if (taken(offset)) continue;
      // 百分之三十 is 30 %; the hundred is no number of its own.
      if (text === '百' && prose.startsWith('分之', offset + 1)) continue;
      const value = hanNumber([...text]);
      if (value === undefined) {
        for (const [at, character] of [...text].entries())
          drafts.push({
            offset: offset + at,
            endOffset: offset + at + 1,
            written: 'allusion',
            readings: [hanNumber([character]) ?? 0],
            parts: [],
          });
        continue;
      }
      const isNumber = text.length > 1 && /[十百千万萬亿億]/.test(text) && /[一二两兩三四五六七八九]/.test(text);
      const isYear = text.length === 4 && prose[offset + 4] === '年';
      const readings = [value];
      addHalfHan(readings, prose.slice(offset + text.length, offset + text.length + 4));
      if (/^[割成]/.test(prose.slice(offset + text.length))) readings.push(value * 10);
      for (const [era, year] of index.eras) if (prose.startsWith(era, offset - era.length)) readings.push(year + value);
      drafts.push({
        offset,
        endOffset: offset + text.length,
        written: isNumber || isYear ? 'words' : 'allusion',
        readings,
        parts: [],
      });
    }
  }
  for (const [word, readings] of index.allusions) {
    for (let at = prose.indexOf(word); at !== -1; at = prose.indexOf(word, at + word.length))
      drafts.push({ offset: at, endOffset: at + word.length, written: 'allusion', readings, parts: [] });
  }
}

function addHalfHan(readings: number[], after: string): void {
  if (/^.{0,2}半/u.test(after)) readings.push(...readings.map((one) => one + 0.5));
}
