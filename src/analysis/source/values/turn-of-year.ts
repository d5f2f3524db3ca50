import type { Language } from '../../../core/language';
import type { Value } from './value';

/** How far from a year the words may stand that put a moment near its end or before its beginning. */
const BEFORE_YEAR = 22;
const BEHIND_YEAR = 5;
const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;

/** Gives the years of a text that are told as the one from which or to which they turn: late 2017 and before 2018 are one. */
export function withTurns(numbers: readonly Value[], prose: string, language: Language): readonly Value[] {
  const facts = language.quantities?.turnOfYear;
  if (facts === undefined) return numbers;
  const [late, before] = [new RegExp(facts.late, 'iu'), new RegExp(facts.before, 'iu')];
  return numbers.map((number) => {
    const [year] = number.readings as [number];
    if (number.written !== 'digits' || !Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return number;
    const around = `${prose.slice(Math.max(0, number.offset - BEFORE_YEAR), number.offset)} ${prose.slice(number.endOffset, number.endOffset + BEHIND_YEAR)}`;
    if (before.test(around)) return { ...number, turnTo: year };
    return late.test(around) ? { ...number, turnTo: year + 1 } : number;
  });
}
