const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

function romanValue(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    const value = ROMAN_VALUES[text[at] as string] as number;
    sum += value < (ROMAN_VALUES[text[at + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}

const GREEK_VALUES: Readonly<Record<string, number>> = {
  ...{ Α: 1, Β: 2, Γ: 3, Δ: 4, Ε: 5, ΣΤ: 6, Ζ: 7, Η: 8, Θ: 9 },
  ...{ Ι: 10, Κ: 20, Λ: 30, Μ: 40, Ν: 50, Ξ: 60, Ο: 70, Π: 80 },
};
const GREEK = /^([ΙΚΛΜΝΞΟΠ]?)(ΣΤ|[ΑΒΓΔΕΖΗΘ]?)$/;
const KERAIA = /^[΄ʹ´'’]/;

/** ΙΣΤ΄ is 16: letters that stand for a number in Greek have a mark behind them. */
export function greekNumeral(text: string, behind: string): number | undefined {
  if (text.length > 3 || !KERAIA.test(behind)) return undefined;
  const [, tens = '', ones = ''] = GREEK.exec(text) ?? [];
  const value = (GREEK_VALUES[tens] ?? 0) + (GREEK_VALUES[ones] ?? 0);
  return value === 0 ? undefined : value;
}

/** XIX is 19 and, where it is a century, 1800. */
export function romanReadings(text: string): readonly number[] {
  const value = romanValue(text);
  return value >= 10 && value <= 21 ? [value, (value - 1) * 100] : [value];
}
