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

  async all(needs: Needs): Promise<Record<string, unknown>> {
    const facts: Record<string, unknown> = {};
    for (const name in needs) {
      const analysis = needs[name] as Analysis<unknown>;
      const known = this.#values.get(analysis.id);
      // To wait for what is there takes longer than many an analysis.
      facts[name] = known === undefined || known instanceof Promise ? await this.get(analysis) : known.value;
    }
    return facts;
  }

  // biome-ignore lint/suspicious/noExplicitAny: what an analysis needs is of no concern to who reads its value
  async get<T>(analysis: Analysis<T, any>): Promise<T> {
    const known = this.#values.get(analysis.id);
    if (known !== undefined) return (known instanceof Promise ? await known : known.value) as T;
    const facts = await this.all(analysis.needs);
    this.#signal?.throwIfAborted();
    const running = analysis.run(this.#article, facts, this.#signal);
    if (running instanceof Promise) this.#values.set(analysis.id, running);
    else this.#values.set(analysis.id, { value: running });
    return running;
  }
}
