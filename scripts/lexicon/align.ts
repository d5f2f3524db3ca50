/** Sentence pairs as lists of word numbers. */
export interface Bitext {
  readonly own: readonly (readonly number[])[];
  readonly english: readonly (readonly number[])[];
}

export interface LinkCounts {
  /** How often two words were linked, by `own * 2 ** 21 + english`. */
  readonly links: ReadonlyMap<number, number>;
  readonly own: ReadonlyMap<number, number>;
  readonly english: ReadonlyMap<number, number>;
}

const ROUNDS = 2;
const LONGEST = 60;
export const WIDTH = 2 ** 21;

/**
 * Competitive linking (Melamed 2000): in each pair of sentences the two words that go together most closely are linked, then the
 * next of those that are left, so that each word has one counterpart. First by their Dice coefficient, then by how often they were linked where both stand.
 */
export function alignWords({ own, english }: Bitext): LinkCounts {
  const together = new Map<number, number>();
  const ownCounts = new Map<number, number>();
  const englishCounts = new Map<number, number>();
  const count = (map: Map<number, number>, key: number) => map.set(key, (map.get(key) ?? 0) + 1);
  const pairs = own
    .map((words, at) => [[...new Set(words)], [...new Set(english[at])]] as const)
    .filter(([a, b]) => a.length <= LONGEST && b.length <= LONGEST);
  for (const [a, b] of pairs) {
    for (const word of a) count(ownCounts, word);
    for (const word of b) count(englishCounts, word);
    for (const word of a) for (const other of b) count(together, word * WIDTH + other);
  }
  let score = (key: number, a: number, b: number): number => {
    const both = together.get(key) as number;
    return both < 2 ? 0 : (2 * both) / ((ownCounts.get(a) as number) + (englishCounts.get(b) as number));
  };
  let links = new Map<number, number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const found = new Map<number, number>();
    for (const [a, b] of pairs) {
      const candidates: Array<readonly [number, number, number, number]> = [];
      for (const word of a)
        for (const other of b) {
          const key = word * WIDTH + other;
          const worth = score(key, word, other);
          if (worth > 0.02) candidates.push([worth, key, word, other]);
        }
      candidates.sort((one, two) => two[0] - one[0] || one[1] - two[1]);
      const taken = new Set<number>();
      for (const [, key, word, other] of candidates) {
        if (taken.has(word) || taken.has(-1 - other)) continue;
        taken.add(word).add(-1 - other);
        count(found, key);
      }
    }
    links = found;
    score = (key, a, b) => {
      const linked = found.get(key) ?? 0;
      return linked < 2
        ? 0
        : linked / Math.max(together.get(key) as number, 1) +
            (2 * linked) / ((ownCounts.get(a) as number) + (englishCounts.get(b) as number));
    };
  }
  return { links, own: ownCounts, english: englishCounts };
}
