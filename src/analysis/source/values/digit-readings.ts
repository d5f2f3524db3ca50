/** What a number in digits may be worth, and what it may be a row of. */
export interface DigitReadings {
  readonly readings: readonly number[];
  readonly parts: readonly number[];
}

/** Reads the digits of a number with its separators, such as `1,234.5`, `1 234,5`, `1.234`, `20.30` or `1,00,000`. */
export function digitReadings(text: string): DigitReadings {
  const chunks = text.split(/[^\d]/);
  if (chunks.length === 1) return { readings: [Number(text)], parts: [] };
  const separators = [...text.replace(/\d/g, '')].map((one) => (/\s/.test(one) ? ' ' : one === '’' ? "'" : one));
  const first = chunks[0] as string;
  const last = separators.at(-1) as string;
  const parts = chunks.map(Number);
  const whole = Number(chunks.join(''));
  const isGrouped = (upTo: number) =>
    first.length <= 3 && chunks.slice(1, upTo).every((chunk) => chunk.length === 3) && !/^0\d/.test(first);
  const isIndian =
    first.length <= 2 && chunks.at(-1)?.length === 3 && chunks.slice(1, -1).every(({ length }) => length === 2);
  const decimal = Number(`${chunks.slice(0, -1).join('')}.${chunks.at(-1)}`);
  if (separators.every((one) => one === last)) {
    if (isGrouped(chunks.length) && first !== '0') {
      if (separators.length > 1 || last === ' ' || last === "'") return { readings: [whole], parts: [] };
      return { readings: [whole, decimal], parts: [] };
    }
    if (separators.length === 1 && last !== ' ' && last !== "'") return { readings: [decimal], parts };
    if (isIndian && separators.length > 1) return { readings: [whole], parts };
    return { readings: [parts[0] as number], parts };
  }
  const isOneGroup = separators.slice(0, -1).every((one) => one === separators[0]);
  if (isOneGroup && last !== ' ' && isGrouped(chunks.length - 1)) return { readings: [decimal], parts };
  return { readings: [parts[0] as number], parts };
}
