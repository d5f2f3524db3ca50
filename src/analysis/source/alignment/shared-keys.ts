import { keysOf } from './keys';
import type { AlignmentUnit } from './unit';

/** How strongly two sentences share what needs no translation: words of one spelling or sound, and numbers. */
export interface SharedKeys {
  /** Weight of the words that a source and a target sentence share. */
  words(source: number, target: number): number;
  numbers(source: number, target: number): number;
  /** Weight of what a sentence could share with some sentence of the other side. */
  readonly sourceWords: Float64Array;
  readonly targetWords: Float64Array;
  /** Weight of all numbers of a sentence, those too that the other side lacks. */
  readonly sourceNumbers: Float64Array;
  readonly targetNumbers: Float64Array;
  /** The target sentences that a source sentence shares something with. */
  partners(source: number): Iterable<number>;
}

// A key that stands everywhere tells nothing, and to list its pairs would take quadratic time.
const MOST_PAIRS = 1600;

/** Finds the shared keys of all pairs through an index, so that only pairs which share something cost anything. */
export function sharedKeysOf(source: readonly AlignmentUnit[], target: readonly AlignmentUnit[]): SharedKeys {
  const [sourceKeys, targetKeys] = [source.map(({ text }) => keysOf(text)), target.map(({ text }) => keysOf(text))];
  const [sourceIndex, targetIndex] = [indexOf(sourceKeys), indexOf(targetKeys)];
  const rows = {
    words: source.map(() => new Map<number, number>()),
    numbers: source.map(() => new Map<number, number>()),
  };
  const total = Math.log(1 + source.length + target.length);
  const weigh = (key: string, weight: number) => {
    const count = (sourceIndex.get(key)?.length ?? 0) + (targetIndex.get(key)?.length ?? 0);
    // Rare keys weigh most: 1 for one that stands once on each side.
    return (weight * (total - Math.log(Math.max(2, count) / 2))) / total;
  };
  const everywhere = new Set<string>();
  for (const [key, places] of sourceIndex) {
    const others = targetIndex.get(key);
    if (others === undefined) continue;
    if (places.length * others.length > MOST_PAIRS) {
      everywhere.add(key);
      continue;
    }
    const table = key.startsWith('#') ? rows.numbers : rows.words;
    for (const from of places) {
      const row = table[from] as Map<number, number>;
      const own = sourceKeys[from]?.get(key) as number;
      for (const to of others) {
        const weight = weigh(key, Math.min(own, targetKeys[to]?.get(key) as number));
        row.set(to, (row.get(to) ?? 0) + weight);
      }
    }
  }
  const totalOf = (keys: ReadonlyArray<Map<string, number>>, other: ReadonlyMap<string, unknown>, numbers: boolean) =>
    Float64Array.from(keys, (own) => {
      let sum = 0;
      for (const [key, weight] of own) {
        if (everywhere.has(key)) continue;
        if (key.startsWith('#') === numbers && (numbers || other.has(key))) sum += weigh(key, weight);
      }
      return sum;
    });
  return {
    words: (from, to) => rows.words[from]?.get(to) ?? 0,
    numbers: (from, to) => rows.numbers[from]?.get(to) ?? 0,
    sourceWords: totalOf(sourceKeys, targetIndex, false),
    targetWords: totalOf(targetKeys, sourceIndex, false),
    sourceNumbers: totalOf(sourceKeys, targetIndex, true),
    targetNumbers: totalOf(targetKeys, sourceIndex, true),
    *partners(from) {
      yield* rows.words[from]?.keys() ?? [];
      yield* rows.numbers[from]?.keys() ?? [];
    },
  };
}

function indexOf(keys: ReadonlyArray<ReadonlyMap<string, number>>): Map<string, number[]> {
  const index = new Map<string, number[]>();
  keys.forEach((own, unit) => {
    for (const key of own.keys()) {
      const places = index.get(key);
      if (places === undefined) index.set(key, [unit]);
      else places.push(unit);
    }
  });
  return index;
}
