import { foldText } from '../text/fold-text';
import type { Term } from './term';

// Below this, what differs in diacritics or a hyphen is mostly another word.
const SHORTEST_FOLDED = 5;

const LETTER = /\p{L}/u;

/** The terms by what all their spellings share, and the question whether a stretch of text may still grow into one. */
export class VariantIndex {
  readonly #terms = new Map<string, Term[]>();
  readonly #sorted: readonly string[];

  readonly #stem: (word: string) => string;

  constructor(terms: readonly Term[], stem: (word: string) => string) {
    this.#stem = stem;
    for (const term of terms) {
      const folded = foldText(term.text);
      if (folded.length < SHORTEST_FOLDED || !LETTER.test(folded)) continue;
      this.#add(folded, term);
      const stemmed = stem(folded);
      if (stemmed !== folded) this.#add(foldText(stemmed), term);
    }
    this.#sorted = [...this.#terms.keys()].sort();
  }

  #add(folded: string, term: Term): void {
    const known = this.#terms.get(folded);
    if (known === undefined) this.#terms.set(folded, [term]);
    else known.push(term);
  }

  get size(): number {
    return this.#sorted.length;
  }

  /** The terms that a folded stretch spells, or else those that it is an inflected spelling of. */
  termsOf(folded: string): readonly Term[] | undefined {
    return this.#terms.get(folded) ?? this.#terms.get(foldText(this.#stem(folded)));
  }

  /** Tells whether a longer spelling than `folded` begins with it. */
  continues(folded: string): boolean {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] as string) <= folded) low = middle + 1;
      else high = middle;
    }
    return this.#sorted[low]?.startsWith(folded) ?? false;
  }
}
