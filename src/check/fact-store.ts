import type { Analysis, Breathe, Needs } from '../core/analysis';
import type { Article } from '../core/article';

/** Runs the analyses that rules ask for, each once an article and only if one asks. */
export class FactStore {
  readonly #values = new Map<string, Promise<unknown> | { readonly value: unknown }>();
  readonly #article: Article;
  readonly #signal: AbortSignal | undefined;
  readonly #breathe: Breathe | undefined;

  constructor(article: Article, signal: AbortSignal | undefined) {
    this.#article = article;
    this.#signal = signal;
    this.#breathe = article.breathe;
  }

  /** What some analyses say; at once, unless one of them waits for a model, or for other work of the process to have its turn. */
  all(needs: Needs): Record<string, unknown> | Promise<Record<string, unknown>> {
    const facts: Record<string, unknown> = {};
    for (const name in needs) {
      const value = this.#ask(needs[name] as Analysis<unknown>);
      if (value instanceof Promise) return this.#allInTurn(needs);
      facts[name] = value;
    }
    return facts;
  }

  /** One behind the other, so that what two of them share is the same in every run. */
  async #allInTurn(needs: Needs): Promise<Record<string, unknown>> {
    const facts: Record<string, unknown> = {};
    for (const name in needs) {
      const value = this.#ask(needs[name] as Analysis<unknown>);
      facts[name] = value instanceof Promise ? await value : value;
    }
    return facts;
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
    const turn = this.#breathe?.();
    if (turn !== undefined) return turn.then(() => analysis.run(this.#article, facts, this.#signal));
    return analysis.run(this.#article, facts, this.#signal);
  }
}
