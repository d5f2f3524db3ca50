/** Han numerals are the same for both languages that use them; which of them a language lists decides whether they count. */
const DIGITS: Readonly<Record<string, number>> = {
  ...{ 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 };

export const HAN_NUMERALS = '零〇一二两兩三四五六七八九十百千万萬亿億兆';

/** A row of Han numerals and numbers in digits as one number: 1億5000万, 二十五, 二〇二四; undefined where it is none. */
export function hanNumber(tokens: ReadonlyArray<string | number>): number | undefined {
  if (tokens.length > 1 && tokens.every((token) => typeof token === 'string' && token in DIGITS))
    return Number(tokens.map((token) => DIGITS[token]).join(''));
  let [total, section, current] = [0, 0, undefined as number | undefined];
  let scale = Number.POSITIVE_INFINITY;
  for (const token of tokens) {
    if (typeof token === 'number') {
      if (current !== undefined) return undefined;
      current = token;
    } else if (token in DIGITS) {
      // 三百〇五
      if (current !== undefined && current !== 0) return undefined;
      current = DIGITS[token] as number;
    } else if (token in SMALL) {
      section += (current || 1) * (SMALL[token] as number);
      current = undefined;
    } else {
      const factor = LARGE[token] as number;
      const own = section + (current ?? 0);
      if (factor > scale) total = (total + own) * factor;
      else total += (own || (total === 0 ? 1 : 0)) * factor;
      scale = factor;
      section = 0;
      current = undefined;
    }
  }
  return total + section + (current ?? 0);
}
