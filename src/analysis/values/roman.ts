const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

function romanValue(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    const value = ROMAN_VALUES[text[at] as string] as number;
    sum += value < (ROMAN_VALUES[text[at + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}

/** XIX is 19 and, where it is a century, 1800. */
export function romanReadings(text: string): readonly number[] {
  const value = romanValue(text);
  return value >= 10 && value <= 21 ? [value, (value - 1) * 100] : [value];
}
