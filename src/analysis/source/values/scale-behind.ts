import type { Language } from '../../../core/language';
import { foldWord } from './fold-word';
import { hanNumber } from './han-number';
import type { NumberWord, QuantityIndex } from './quantity-index';
import { WordNumber } from './word-number';

interface Scaled {
  readonly value: number;
  readonly scale: number;
  readonly length: number;
  /** True where the scale may also be something else: `5 m`. */
  readonly open: boolean;
}

const SCALE_WORD = /^([ \u00a0\u202f-]?)([\p{L}\p{M}]+)(\.?)/u;

/** The scales behind a number in digits: `million`, `Mrd.`, `mil millones`, 億5000万. */
export function scaleBehind(
  after: string,
  value: number,
  index: QuantityIndex,
  language: Language,
): Scaled | undefined {
  if (!language.spaced) return hanBehind(after, value);
  let length = 0;
  const number = new WordNumber();
  number.start(value);
  let open = false;
  let rest = after;
  for (let words = 0; words < 2; words += 1) {
    const match = SCALE_WORD.exec(rest);
    if (match === null) break;
    const folded = foldWord(match[2] as string);
    const word = index.numbers.get(folded) ?? scaleInFront(folded, index);
    const short = index.short.get(folded);
    if (word?.operation === 'times' && word.value >= 100) {
      if (word.value === 100 && value < 10 === false) break;
      if (!number.add(word, false)) break;
      length += match[0].length - (match[3] as string).length;
    } else if (short !== undefined && length === 0) {
      if (folded.length === 1 && match[1] !== '') break;
      number.add({ operation: 'times', value: short, sure: true }, false);
      length += match[0].length;
      open = folded.length <= 2 || short === 1000;
    } else break;
    rest = after.slice(length);
  }
  if (length === 0) return undefined;
  return { value: number.value, scale: value === 0 ? 1 : number.value / value, length, open };
}

/** Millionenstadt, दशलक्षवर्षेषु: the scale is the first part of a compound. */
function scaleInFront(folded: string, index: QuantityIndex): NumberWord | undefined {
  if (folded.length < 7) return undefined;
  for (const part of index.numberParts) {
    if (part.length < 4) return undefined;
    const word = folded.startsWith(part) ? index.numbers.get(part) : undefined;
    if (word?.operation === 'times' && word.value >= 1000) return word;
  }
  return undefined;
}

function hanBehind(after: string, value: number): Scaled | undefined {
  const tokens: Array<string | number> = [value];
  let at = /^ ?[多余餘几幾数]?(?=[百千万萬亿億兆])/.exec(after)?.[0].length ?? 0;
  let kept = 0;
  while (at < after.length) {
    const character = after[at] as string;
    if (/[百千万萬亿億兆]/.test(character)) {
      tokens.push(character);
      at += 1;
      kept = at;
    } else {
      const digits = kept === 0 ? null : /^\d+(?:[.,]\d{3})*/.exec(after.slice(at));
      if (digits === null) break;
      tokens.push(Number(digits[0].replace(/[.,]/g, '')));
      at += digits[0].length;
      kept = at;
    }
  }
  if (kept === 0) return undefined;
  const whole = hanNumber(tokens);
  if (whole === undefined) return undefined;
  return { value: whole, scale: value === 0 ? 1 : whole / value, length: kept, open: false };
}
