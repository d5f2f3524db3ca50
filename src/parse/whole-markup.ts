import type { Block } from '../core/document';

type Whole = NonNullable<Block['whole']>;

/** What may hold all of a block; of two that do so, the first one counts. */
const KINDS: readonly Whole[] = ['link', 'strong', 'emphasis'];

/** Tells whether markup may hold all of a block. */
export function mayBeWhole(type: string): type is Whole {
  return (KINDS as readonly string[]).includes(type);
}

/** Tells what markup, a link, bold type or emphasis, holds all the prose of a block. */
export class WholeMarkup {
  readonly #from: Record<Whole, number | undefined> = { link: undefined, strong: undefined, emphasis: undefined };
  readonly #held: Record<Whole, number> = { link: 0, strong: 0, emphasis: 0 };

  begin(): void {
    for (const kind of KINDS) this.#held[kind] = 0;
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
    return KINDS.find((kind) => this.#held[kind] >= length);
  }
}
