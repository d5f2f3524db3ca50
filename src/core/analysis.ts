import { callback, checkOptions, record, text } from './arguments';
import type { Article } from './article';

/** Analyses by the names under which their values are given. */
// biome-ignore lint/suspicious/noExplicitAny: the variance of T cannot be named in a map of mixed analyses
export type Needs = Readonly<Record<string, Analysis<any, any>>>;

/** The values that a set of needed analyses yields, under the same names. */
export type Facts<N extends Needs> = { readonly [K in keyof N]: N[K] extends Analysis<infer T, infer _> ? T : never };

/**
 * Asked now and then by whatever works for long: a promise to await before it goes on, so that other work of the process has
 * its turn, or nothing where it may go on at once.
 */
export type Breathe = () => Promise<void> | undefined;

/**
 * Something that is measured in an article, once, however many rules ask. It returns values with spans in offsets of
 * `document.prose` and knows no threshold: judging is the rules' part.
 */
export interface Analysis<T, N extends Needs = Needs> {
  /** Its name in the store of an article's facts; no two have the same. */
  readonly id: string;
  readonly needs: N;
  readonly run: (article: Article, facts: Facts<N>, signal: AbortSignal | undefined) => T | Promise<T>;
}

/** Types an analysis from its parts, so that authors rarely write a type. */
export function defineAnalysis<T, const N extends Needs = Record<string, never>>(definition: {
  readonly id: string;
  readonly needs?: N;
  readonly run: (article: Article, facts: Facts<N>, signal: AbortSignal | undefined) => T | Promise<T>;
}): Analysis<T, N> {
  checkOptions('defineAnalysis', definition, { id: text, needs: record, run: callback });
  return { needs: {} as N, ...definition };
}
