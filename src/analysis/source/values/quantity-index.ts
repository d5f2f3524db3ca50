import type { Language } from '../../../core/language';
import { onceALanguage } from '../../../core/once-a-language';
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
  /** True for what says a number as surely as a cardinal: fifteenth, both and twice, but not second, decade or dozen. */
  isRank(folded: string): boolean;
  /** True where a word that alludes to a number means something else nearly always: other. */
  isOpen(folded: string): boolean;
  unitOf(folded: string): UnitWord | undefined;
  /** For scripts without spaces: words of units and allusions, longest first. */
  readonly unitWords: readonly string[];
  readonly allusions: ReadonlyMap<string, readonly number[]>;
  readonly eras: ReadonlyMap<string, number>;
  /** Prepositions, behind which another phrase begins. */
  readonly stops: ReadonlySet<string>;
}

export const quantityIndex: (language: Language) => QuantityIndex = onceALanguage(buildIndex);

/**
 * A decade, a dozen, a score and a day are named as often as the tenth, twelfth, twentieth and twenty-fourth; weeks are told by their
 * unit.
 */
const NO_RANKS: ReadonlySet<number> = new Set([10, 12, 20, 24]);
const isRankValue = (value: number) => Number.isInteger(value) && value >= 3 && value < 100 && !NO_RANKS.has(value);

const LONGEST_ENDING = 4;

function buildIndex({ quantities, stem, spaced, words }: Language): QuantityIndex {
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
  const open = new Set<string>();
  for (const [word, values] of entries(quantities?.allusions)) {
    const folded = foldWord(word);
    const isOpen = values.endsWith('?');
    const list = values.replace('?', '').split(',').map(Number);
    if (isOpen) open.add(folded).add(stemOf(folded));
    allusions.set(folded, [...(allusions.get(folded) ?? []), ...list]);
    const stem = stemOf(folded);
    // A stem that lost most of its word is that of many: Finnish yhdeksäs and yhtiö.
    if (spaced && word.length >= 4 && (stem.length >= 4 || word.length - stem.length <= 3))
      allusionStems.set(stem, list);
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
  const allusionsOf = (folded: string) => {
    const known = allusions.get(folded);
    if (known !== undefined || folded.length < 4 || !spaced) return known;
    const stem = stemOf(folded);
    // Nor is a long word that lost most of its letters one of them: Finnish satelliitti and sata.
    return stem.length >= 4 || folded.length - stem.length <= LONGEST_ENDING ? allusionStems.get(stem) : undefined;
  };
  const unitOf = (folded: string) =>
    units.get(folded) ?? (folded.length >= 4 && spaced ? unitStems.get(stemOf(folded)) : undefined);
  const claims = new Set((quantities?.claims ?? '').split(' ').map(foldWord));
  const claimStems = new Set([...claims].filter((word) => word.length >= 5).map(stemOf));
  const isClaim = (folded: string) =>
    claims.has(folded) || (folded.length >= 5 && claimStems.has(stemOf(folded)) && allusionsOf(folded) !== undefined);
  const closed = new Set(
    [...words.prepositions, ...words.conjunctions, ...words.others, ...words.cannotEnd].map(foldWord),
  );
  const stops = new Set([...words.prepositions, ...words.contractions].map(foldWord));
  return {
    numbers,
    numberParts: [...numbers.keys()].sort(byLength),
    joiners: new Set(quantities?.joiners.map(foldWord)),
    solid: quantities?.solid === true,
    short: new Map(entries(quantities?.short).map(([word, value]) => [foldWord(word), Number(value)])),
    allusionsOf,
    isRank: (folded) =>
      isClaim(folded) ||
      (isRankValue(allusionsOf(folded)?.[0] ?? 0) &&
        // A short stem is that of other words as well.
        (allusions.has(folded) || stemOf(folded).length >= 5) &&
        unitOf(folded) === undefined &&
        !open.has(folded) &&
        !closed.has(folded)),
    isOpen: (folded) => open.has(folded) || (folded.length >= 4 && open.has(stemOf(folded))),
    unitOf,
    unitWords: [...units.keys()].sort(byLength),
    allusions,
    stops,
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
