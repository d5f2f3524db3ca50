import type { Article } from '../../core/article';
import { onceALexicon } from '../../core/once-a-lexicon';
import { firstPair, isPairConcept, pairConcepts } from '../text/lexicon-concepts';
import { type Form, onceASpelling } from '../text/words';
import { type Synonyms, synonymsOf } from './synonyms';

/** A word, or a part of a compound, with what it may mean. */
export interface WordPart {
  /** The same for all forms of a word. */
  readonly stem: string;
  readonly root: string;
  readonly lower: string;
  /** What it may stand for, as numbers. */
  readonly concepts: readonly number[];
}

const NONE: readonly number[] = [];
const SHORTEST_PART = 3;
const SHORTEST_HEAD = 3;
// जल: where a vowel sign is no letter of its own, words are short.
const SHORTEST_UNCASED = 2;
const SHORTEST_WRITTEN = 4;
const MOST_PARTS = 3;
const HYPHEN = /^([\p{L}\p{M}]{3,})-([\p{L}\p{M}]{3,})$/u;

type Knowledge = Pick<Article, 'language' | 'lexicon' | 'senses' | 'kindsOf'>;

/** What the words of a language mean. */
export const wordSensesOf = onceALexicon(
  ({ language, lexicon, senses, kindsOf }: Knowledge) => new WordSenses({ language, lexicon, senses, kindsOf }),
);

export class WordSenses {
  readonly #facts: Knowledge;
  readonly #synonyms: Synonyms;
  readonly #kinds = new Map<string, number>();
  readonly #pairs = new Map<number, number>();
  readonly #splits: boolean;

  constructor(facts: Knowledge) {
    this.#facts = facts;
    this.#synonyms = synonymsOf(facts);
    const { cased, solidCompounds } = facts.language;
    this.#splits = solidCompounds === true || !cased;
  }

  /** A word as one part, or the parts of a compound, as far as the senses know them. */
  readonly partsOf = onceASpelling((form) => this.#read(form));

  /** True for what writers name in several ways at will. */
  isCommon(concept: number): boolean {
    return concept < 0 || (!isPairConcept(concept) && this.#synonyms.isCommon(concept));
  }

  #read(form: Form): readonly WordPart[] {
    const parts = this.#readOwn(form);
    return parts.map((part) => {
      const pairs = pairConcepts(this.#facts.lexicon, [part.stem]).map((pair) => this.#numberOfPair(pair));
      return pairs.length === 0 ? part : { ...part, concepts: [...part.concepts, ...pairs] };
    });
  }

  /** By the lists of the language itself, which know few words and those well, so that they take compounds apart. */
  #readOwn(form: Form): readonly WordPart[] {
    const whole = { stem: form.stem, root: form.root, lower: form.lower, concepts: this.#conceptsOf(form) };
    if (whole.concepts.length > 0) return [whole];
    const hyphenated = form.lower.includes('-') ? HYPHEN.exec(form.lower) : null;
    if (hyphenated !== null) {
      const parts = [hyphenated[1] as string, hyphenated[2] as string].map((lower) => this.#part(lower));
      return parts.some(({ concepts }) => concepts.length > 0) ? parts : [whole];
    }
    if (!this.#splits || form.casing === 'upper') return [whole];
    return this.#split(form.stem, MOST_PARTS) ?? this.#splitWritten(form.lower) ?? [whole];
  }

  #conceptsOf(form: Form): readonly number[] {
    const own = this.#synonyms.of(form.lower, form.stem);
    // A name says what kind of thing it is; elsewhere the kind of thing tells too little.
    if (own.length === 0 || form.casing !== 'title') return own;
    const kinds = this.#facts.kindsOf(form.text);
    return kinds.length === 0 ? own : [...own, ...kinds.map((kind) => this.#numberOf(kind))];
  }

  #numberOf(kind: string): number {
    const known = this.#kinds.get(kind) ?? -1 - this.#kinds.size;
    this.#kinds.set(kind, known);
    return known;
  }

  /** Pairs are numbered one after the other, since maps are slow with numbers as large as those that the lexicon has. */
  #numberOfPair(pair: number): number {
    const known = this.#pairs.get(pair) ?? firstPair + this.#pairs.size;
    this.#pairs.set(pair, known);
    return known;
  }

  #part(lower: string): WordPart {
    const stem = this.#facts.language.stem(lower);
    return { stem, root: stem, lower, concepts: this.#synonyms.of(lower, stem) };
  }

  /** A stem may have lost more of a compound than of its last part by itself: vikakoodi. */
  #splitWritten(text: string): readonly WordPart[] | undefined {
    for (let at = text.length - SHORTEST_PART; at >= SHORTEST_WRITTEN; at -= 1) {
      const head = text.slice(0, at);
      const concepts = this.#synonyms.of(head, '');
      if (concepts.length === 0) continue;
      const tail = this.#part(text.slice(at));
      if (tail.concepts.length > 0) return [{ stem: head, root: head, lower: head, concepts }, tail];
    }
    return undefined;
  }

  /** Hafen + Behörde: the longest known end, or the longest known beginning, and what is left; undefined where neither is known. */
  #split(text: string, most: number): readonly WordPart[] | undefined {
    if (most < 2) return undefined;
    const least = this.#facts.language.cased ? SHORTEST_HEAD : SHORTEST_UNCASED;
    for (let at = least; at <= text.length - SHORTEST_PART; at += 1) {
      const tail = text.slice(at);
      const concepts = this.#synonyms.of(tail, tail);
      if (concepts.length === 0) continue;
      const head = this.#part(text.slice(0, at));
      const heads = head.concepts.length > 0 ? [head] : (this.#split(head.stem, most - 1) ?? [head]);
      return [...heads, { stem: tail, root: tail, lower: tail, concepts }];
    }
    // An ending is no word: Verwend-ung.
    for (let at = text.length - least - 1; at >= least; at -= 1) {
      const head = this.#part(text.slice(0, at));
      if (head.concepts.length === 0) continue;
      const tail = text.slice(at);
      return [head, { stem: tail, root: tail, lower: tail, concepts: NONE }];
    }
    return undefined;
  }
}
