import type { Language } from '../../core/language';
import { foldWord } from './fold-word';

/** A word of a number: what it is worth, multiplies or adds. */
export interface NumberWord {
  readonly operation: 'value' | 'times' | 'plus';
  readonly value: number;
  readonly sure: boolean;
}

export interface UnitWord {
  readonly units: readonly string[];
  readonly sure: boolean;
}

/** The quantities of a language, ready for look-up by folded words. */
export interface QuantityIndex {
  readonly numbers: ReadonlyMap<string, NumberWord>;
  /** Longest first, for taking solid numbers apart. */
  readonly numberParts: readonly string[];
  readonly joiners: ReadonlySet<string>;
  readonly solid: boolean;
  readonly short: ReadonlyMap<string, number>;
  allusionsOf(folded: string): readonly number[] | undefined;
  unitOf(folded: string): UnitWord | undefined;
  /** For scripts without spaces: words of units and allusions, longest first. */
  readonly unitWords: readonly string[];
  readonly allusions: ReadonlyMap<string, readonly number[]>;
  readonly eras: ReadonlyMap<string, number>;
}

const indices = new WeakMap<Language, QuantityIndex>();

export function quantityIndex(language: Language): QuantityIndex {
  let index = indices.get(language);
  if (index === undefined) {
    index = buildIndex(language);
    indices.set(language, index);
  }
  return index;
}

function buildIndex({ quantities, stem, spaced }: Language): QuantityIndex {
  const stemOf = (folded: string) => foldWord(stem(folded));
  const numbers = new Map<string, NumberWord>();
  for (const [word, value] of entries(quantities?.numbers)) {
    const sure = !value.endsWith('?');
    const plain = value.replace(/[?*+]/g, '');
    const operation = value.startsWith('*') ? 'times' : value.startsWith('+') ? 'plus' : 'value';
    numbers.set(foldWord(word), { operation, value: Number(plain), sure });
  }
  const allusions = new Map<string, readonly number[]>();
  const allusionStems = new Map<string, readonly number[]>();
  for (const [word, values] of entries(quantities?.allusions)) {
    const folded = foldWord(word);
    const list = values.split(',').map(Number);
    allusions.set(folded, [...(allusions.get(folded) ?? []), ...list]);
    if (spaced && word.length >= 4) allusionStems.set(stemOf(folded), list);
  }
  const units = new Map<string, UnitWord>();
  const unitStems = new Map<string, UnitWord>();
  for (const [unit, words] of entries(quantities?.units)) {
    for (const written of words.split('|')) {
      const sure = !written.endsWith('?');
      const folded = foldWord(written.replace('?', '').replaceAll('_', ' '));
      const known = units.get(folded);
      const entry = { units: [...new Set([...(known?.units ?? []), unit])], sure: sure && (known?.sure ?? true) };
      units.set(folded, entry);
      if (spaced && folded.length >= 4) unitStems.set(stemOf(folded), entry);
    }
  }
  const byLength = (a: string, b: string) => b.length - a.length;
  return {
    numbers,
    numberParts: [...numbers.keys()].sort(byLength),
    joiners: new Set(quantities?.joiners.map(foldWord)),
    solid: quantities?.solid === true,
    short: new Map(entries(quantities?.short).map(([word, value]) => [foldWord(word), Number(value)])),
    allusionsOf: (folded) =>
      allusions.get(folded) ?? (folded.length >= 4 && spaced ? allusionStems.get(stemOf(folded)) : undefined),
    unitOf: (folded) => units.get(folded) ?? (folded.length >= 4 && spaced ? unitStems.get(stemOf(folded)) : undefined),
    unitWords: [...units.keys()].sort(byLength),
    allusions,
    eras: new Map(entries(quantities?.eras).map(([word, year]) => [word, Number(year)])),
  };
}

function entries(list: string | undefined): ReadonlyArray<readonly [word: string, value: string]> {
  if (list === undefined || list.trim() === '') return [];
  return list
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const at = entry.indexOf('=');
      return [entry.slice(0, at).replaceAll('_', ' '), entry.slice(at + 1)] as const;
    });
}
