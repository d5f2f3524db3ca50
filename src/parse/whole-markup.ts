import type { Block } from '../core/document';

type Whole = NonNullable<Block['whole']>;

/** Tells what markup, a link or bold type, holds all the prose of a block. */
export class WholeMarkup {
  readonly #from: Record<Whole, number | undefined> = { link: undefined, strong: undefined };
  readonly #held: Record<Whole, number> = { link: 0, strong: 0 };

  begin(): void {
    this.#held.link = 0;
    this.#held.strong = 0;
  }

  /** Markup begins or ends at a length of the block's prose. */
  enter(kind: Whole, length: number): void {
    this.#from[kind] ??= length;
  }

  exit(kind: Whole, length: number): void {
    this.#held[kind] += length - (this.#from[kind] ?? length);
    this.#from[kind] = undefined;
  }

  /** The block ends with its prose. */
  end(prose: string): Whole | undefined {
    const length = prose.trim().length;
    if (length === 0) return undefined;
    if (this.#held.link >= length) return 'link';
    return this.#held.strong >= length ? 'strong' : undefined;
  }
}
