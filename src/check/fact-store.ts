import type { Analysis, Needs } from '../core/analysis';
import type { Article } from '../core/article';

/** Runs the analyses that rules ask for, each once an article and only if one asks. */
export class FactStore {
  readonly #values = new Map<string, Promise<unknown> | { readonly value: unknown }>();
  readonly #article: Article;
  readonly #signal: AbortSignal | undefined;

  constructor(article: Article, signal: AbortSignal | undefined) {
    this.#article = article;
    this.#signal = signal;
  }

  /** What some analyses say; at once, unless one of them waits for a model. */
  all(needs: Needs): Record<string, unknown> | Promise<Record<string, unknown>> {
    const facts: Record<string, unknown> = {};
    let waiting: Promise<unknown>[] | undefined;
    for (const name in needs) {
      const known = this.#ask(needs[name] as Analysis<unknown>);
      if (known instanceof Promise) {
        waiting ??= [];
        waiting.push(
          known.then((value) => {
            facts[name] = value;
          }),
        );
      } else facts[name] = known;
    }
    return waiting === undefined ? facts : Promise.all(waiting).then(() => facts);
  }

  // biome-ignore lint/suspicious/noExplicitAny: what an analysis needs is of no concern to who reads its value
  async get<T>(analysis: Analysis<T, any>): Promise<T> {
    return this.#ask(analysis) as T | Promise<T>;
  }

  #ask(analysis: Analysis<unknown>): unknown {
    const known = this.#values.get(analysis.id);
    if (known !== undefined) return known instanceof Promise ? known : known.value;
    const facts = this.all(analysis.needs);
    const value = facts instanceof Promise ? facts.then((all) => this.#run(analysis, all)) : this.#run(analysis, facts);
    if (!(value instanceof Promise)) {
      this.#values.set(analysis.id, { value });
      return value;
    }
    this.#values.set(analysis.id, value);
    // Whoever waits for it hears of a failure.
    value.then(
      (known) => this.#values.set(analysis.id, { value: known }),
      () => {},
    );
    return value;
  }

  #run(analysis: Analysis<unknown>, facts: Record<string, unknown>): unknown {
    this.#signal?.throwIfAborted();
    return analysis.run(this.#article, facts, this.#signal);
  }
}
