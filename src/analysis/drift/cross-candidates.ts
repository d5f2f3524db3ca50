import type { RelateAcross } from './cross-relations';
import type { ForeignTerm, ForeignWord } from './foreign-terms';
import type { OwnTerm, OwnWord } from './own-terms';

/** What is less alike says by itself nothing of two terms. */
const LEAST_ALIKE = 0.42;

/** Finds what a term that was left in English may be in the article's own words: at least half of its words have a counterpart. */
export class CrossCandidates {
  readonly #relate: RelateAcross;
  readonly #byPart = new Map<string, { readonly part: OwnWord; readonly owns: OwnTerm[] }>();
  readonly #related = new Map<string, readonly OwnTerm[]>();

  constructor(owns: readonly OwnTerm[], relate: RelateAcross) {
    this.#relate = relate;
    for (const own of owns) {
      for (const part of new Set(own.parts)) {
        const known = this.#byPart.get(part.text);
        if (known === undefined) this.#byPart.set(part.text, { part, owns: [own] });
        else if (known.owns.at(-1) !== own) known.owns.push(own);
      }
    }
  }

  of({ words }: ForeignTerm): readonly OwnTerm[] {
    const counts = new Map<OwnTerm, number>();
    const foreign = new Set<OwnTerm>();
    for (const word of words) {
      for (const own of this.#withCounterpart(word)) {
        counts.set(own, (counts.get(own) ?? 0) + 1);
        if (!word.isOwn) foreign.add(own);
      }
    }
    return [...foreign].filter(
      (own) =>
        2 * (counts.get(own) as number) + 1 >= words.length &&
        own.parts.length <= 2 * words.length + 1 &&
        words.length <= 2 * own.parts.length + 1,
    );
  }

  /** Every own term that has a word which may stand for this one. */
  #withCounterpart(word: ForeignWord): readonly OwnTerm[] {
    const key = `${word.isOwn ? '+' : ''}${word.text}`;
    let found = this.#related.get(key);
    if (found === undefined) {
      const related = new Set<OwnTerm>();
      for (const { part, owns } of this.#byPart.values()) {
        const relation = this.#relate(word, part);
        if (relation !== undefined && (relation.link !== 'alike' || relation.strength >= LEAST_ALIKE))
          for (const own of owns) related.add(own);
      }
      found = [...related];
      this.#related.set(key, found);
    }
    return found;
  }
}
