/** Words of all languages by number, and how strongly each is translated by each. */
export class Graph {
  readonly #ids = new Map<string, Map<string, number>>();
  readonly #keys = new Map<string, string[]>();
  readonly #links = new Map<string, Map<string, Map<number, Map<number, number>>>>();

  idOf(tag: string, key: string): number {
    let ids = this.#ids.get(tag);
    if (ids === undefined) {
      ids = new Map();
      this.#ids.set(tag, ids);
      this.#keys.set(tag, []);
    }
    let id = ids.get(key);
    if (id === undefined) {
      id = ids.size;
      ids.set(key, id);
      this.#keys.get(tag)?.push(key);
    }
    return id;
  }

  known(tag: string, key: string): number | undefined {
    return this.#ids.get(tag)?.get(key);
  }

  keysOf(tag: string): readonly string[] {
    return this.#keys.get(tag) ?? [];
  }

  link(from: string, a: number, to: string, b: number, weight: number): void {
    this.#add(from, a, to, b, weight);
    this.#add(to, b, from, a, weight);
  }

  #add(from: string, a: number, to: string, b: number, weight: number): void {
    const byLanguage = at(this.#links, from, () => new Map<string, Map<number, Map<number, number>>>());
    const words = at(
      at(byLanguage, to, () => new Map<number, Map<number, number>>()),
      a,
      () => new Map<number, number>(),
    );
    words.set(b, (words.get(b) ?? 0) + weight);
  }

  /** The languages that words of a language are translated into. */
  targets(from: string): readonly string[] {
    return [...(this.#links.get(from)?.keys() ?? [])];
  }

  words(from: string, to: string): ReadonlyMap<number, ReadonlyMap<number, number>> {
    return this.#links.get(from)?.get(to) ?? new Map();
  }
}

export function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

/** Weights as shares of one. */
export function shares(weights: ReadonlyMap<number, number>): Map<number, number> {
  let sum = 0;
  for (const weight of weights.values()) sum += weight;
  return new Map([...weights].map(([word, weight]) => [word, weight / sum]));
}
