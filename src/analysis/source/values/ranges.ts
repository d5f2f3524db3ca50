import type { Draft } from './number-draft';
import type { Value } from './value';

/** What stands between the two numbers of a range or a choice. */
export const RANGE =
  /^[ \u00a0]?(?:[-–—~～〜/]|to|and|or|bis|und|oder|à|a|et|ou|e|o|u|y|al|до|или|и|έως|με|και|ή|tai|ja|hingga|sampai|dan|atau|至|到|から)[ \u00a0]?$/u;

/** In `328 to 820 feet` the unit belongs to both. */
export function withUnitOfRange(value: Value, next: Value | undefined, prose: string): Value {
  if (next === undefined || value.units.length > 0 || next.units.length === 0 || value.written === 'allusion')
    return value;
  if (next.unitStart !== undefined || next.offset - value.endOffset > 8) return value;
  if (!RANGE.test(prose.slice(value.endOffset, next.offset))) return value;
  return { ...value, units: next.units, unitSure: next.unitSure };
}

/** In `5 to 10 million` and 390～420万 the scale belongs to both. */
export function withScaleOfRange(drafts: readonly Draft[], prose: string): readonly Draft[] {
  return drafts.map((draft, at) => {
    const next = drafts[at + 1];
    if (next?.scale === undefined || next.scale <= 1 || draft.written !== next.written || draft.scale !== undefined)
      return draft;
    if (next.offset - draft.endOffset > 8 || !RANGE.test(prose.slice(draft.endOffset, next.offset))) return draft;
    const { scale } = next;
    return { ...draft, readings: [...draft.readings.map((one) => one * scale), ...draft.readings], parts: [] };
  });
}
