import { at, type Graph, shares } from './graph';

export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly evidence: number;
  /** Languages, dictionaries and further words that they share. */
  readonly support: number;
  /** True where it is too weak to stand for itself. */
  readonly isHint: boolean;
}

// A word that renders as many as these says nothing about any two of them.
const MOST_RENDERED = 25;
const SHARE = 1.5;
const BY_SENSE = 0.7;
const MOST_SENSES = 2;
const NOT_SHARED = 0.35;
/** What each translation beyond the first that both have in a language adds. */
const EACH_MORE = 0.15;
const MOST_MORE = 0.45;
const LEAST = 1.1;
/** From here on a pair is a hint, which counts only beside others. */
const LEAST_HINT = -0.5;
const LEAST_SUPPORT = 2;

/**
 * Words of one language that have translations in common (Bannard and Callison-Burch 2005, Ganitkevitch et al. 2013): for each other language how
 * likely one leads to the other there and back, as a share of how likely each leads to itself. A language that has translations of both and none
 * for the two speaks against them; a dictionary that gives both for one sense of its word speaks for them.
 */
export function pairsOf(tag: string, graph: Graph, senses: ReadonlyMap<number, number>): Pair[] {
  const width = 2 ** 21;
  const evidence = new Map<number, number>();
  const shared = new Map<number, number>();
  const support = new Map<number, number>();
  const add = (map: Map<number, number>, key: number, value: number) => map.set(key, (map.get(key) ?? 0) + value);
  const targets = graph.targets(tag).filter((to) => to !== tag);
  for (const to of targets) {
    const there = new Map([...graph.words(tag, to)].map(([word, weights]) => [word, shares(weights)]));
    const back = new Map([...graph.words(to, tag)].map(([word, weights]) => [word, shares(weights)]));
    const walks = new Map<number, number>();
    const steps = new Map<number, number>();
    const self = new Map<number, number>();
    for (const [pivot, own] of back) {
      if (own.size > MOST_RENDERED) continue;
      for (const [a, pa] of own) {
        const fromA = there.get(a)?.get(pivot) ?? 0;
        add(self, a, fromA * pa);
        for (const [b, pb] of own) {
          if (b <= a) continue;
          const fromB = there.get(b)?.get(pivot) ?? 0;
          const key = a * width + b;
          add(walks, key, (fromA * pb + fromB * pa) / 2);
          add(steps, key, 1);
        }
      }
    }
    for (const [key, walk] of walks) {
      const [a, b] = [Math.floor(key / width), key % width];
      const likeness = walk / Math.sqrt((self.get(a) as number) * (self.get(b) as number));
      const more = Math.min(MOST_MORE, EACH_MORE * ((steps.get(key) as number) - 1));
      add(evidence, key, Math.min(1, SHARE * likeness) + more);
      add(shared, key, 1);
      add(support, key, Math.min(2, steps.get(key) as number));
    }
  }
  for (const [key, count] of senses) {
    add(evidence, key, BY_SENSE * Math.min(MOST_SENSES, count));
    add(support, key, count);
  }
  const covered = new Map<number, number>();
  targets.forEach((to, index) => {
    for (const word of graph.words(tag, to).keys()) covered.set(word, (covered.get(word) ?? 0) | (1 << index));
  });
  const found: Pair[] = [];
  for (const [key, value] of evidence) {
    const [a, b] = [Math.floor(key / width), key % width];
    let both = (covered.get(a) ?? 0) & (covered.get(b) ?? 0);
    let languages = 0;
    for (; both !== 0; both &= both - 1) languages += 1;
    const sure = value - NOT_SHARED * (languages - (shared.get(key) ?? 0));
    const supported = support.get(key) ?? 0;
    if (sure >= LEAST_HINT && supported >= LEAST_SUPPORT)
      found.push({ a, b, evidence: sure, support: supported, isHint: sure < LEAST });
  }
  return found.sort((one, two) => two.evidence - one.evidence || one.a - two.a || one.b - two.b);
}

/** How many dictionaries give two words for one sense of theirs. */
export class SenseCounts {
  readonly #dictionaries = new Map<number, Set<string>>();

  add(words: readonly number[], dictionary: string): void {
    for (const a of words)
      for (const b of words)
        if (a < b) at(this.#dictionaries, a * 2 ** 21 + b, () => new Set<string>()).add(dictionary);
  }

  counts(): Map<number, number> {
    return new Map([...this.#dictionaries].map(([key, names]) => [key, names.size]));
  }
}
