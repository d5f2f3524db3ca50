import type { Article } from '../../core/article';
import { pivotOf } from '../../core/pivot';
import { exclusionOf } from '../text/contrasts';
import { cosine, dot, sumOf } from '../text/dot';
import { sharedBeginning } from '../text/shared-beginning';
import { withoutAccents } from '../text/without-accents';
import { synonymsOf } from './synonyms';

/** A word of a term, or half of a compound. */
export interface TermWord {
  readonly lower: string;
  readonly stem: string;
  readonly root: string;
}

/**
 * What two words have in common, the surest first: they are one word; a list or the lexicon has them for the same; they begin
 * alike; one is English for the other; they have a meaning in common, the lexicon hints at one, or words of English that translate
 * them mean the same; or nothing but their likeness.
 */
export type WordLink = 'same' | 'known' | 'derived' | 'translated' | 'shared' | 'hinted' | 'near' | 'alike';

export interface WordRelation {
  readonly link: WordLink;
  /** How alike the model takes them. */
  readonly likeness: number;
  /** 0 to 1, by which the words of two terms find their partners. */
  readonly strength: number;
  /** True where both have meanings in the lexicon and none in common. */
  readonly areParted: boolean;
}

const SAME: WordRelation = { link: 'same', likeness: 1, strength: 1, areParted: false };
const ROOT = 4;
const ROOT_SHARE = 0.6;
const STRENGTHS = { known: 0.88, derived: 0.86, translated: 0.84, shared: 0.74, hinted: 0.7, near: 0.6 } as const;
const MOST_ALIKE = 0.8;
// What more than these have in common tells none of them apart.
const MOST_PARTNERS = 12;

/** What is known of one word, and the keys that it shares with words related to it. */
interface Entry {
  readonly word: TermWord;
  readonly plain: string;
  readonly place: string | undefined;
  readonly vector: Float32Array;
  readonly senses: readonly number[];
  readonly pairs: readonly number[];
  readonly hints: readonly number[];
  readonly meanings: readonly number[];
  /** What it means in another language, where the article's own has no such word. */
  readonly foreign: readonly number[];
  /** The pairs that its English translations make with other words of English. */
  readonly nearness: readonly number[];
  readonly keys: readonly string[];
}

/** Relates the words of an article by the lists, the lexicon and the model. */
export class WordRelations {
  readonly #entries: readonly Entry[];
  readonly #idOf = new Map<string, number>();
  readonly #byKey = new Map<string, number[]>();
  readonly #partners = new Map<number, readonly number[]>();
  readonly #known = new Map<number, WordRelation | undefined>();
  readonly #areContrary: (a: string, b: string) => boolean;
  readonly #lexicon: Article['lexicon'];

  private constructor(
    article: Article,
    words: readonly TermWord[],
    vectors: readonly Float32Array[],
    meaningsAbroad: (lower: string) => readonly number[],
  ) {
    const { language, languages, lexicon, placeOf } = article;
    this.#areContrary = exclusionOf(language);
    this.#lexicon = lexicon;
    const synonyms = synonymsOf(article);
    const pack = pivotOf(languages);
    const english = pack === undefined || pack === language ? undefined : lexicon.of(pack);
    this.#entries = words.map((word, id) => {
      const { lower, stem, root } = word;
      const meanings = lexicon.meaningsOf([stem]);
      const inEnglish = () => english?.meaningsOf([(pack as typeof language).stem(lower)]).slice(0, 1) ?? [];
      const abroad = meaningsAbroad(lower);
      const foreign = abroad.length > 0 ? abroad : meanings.length > 0 ? [] : inEnglish();
      const senses = synonyms.of(lower, stem);
      const pairs = lexicon.pairsOf([stem]);
      const hints = lexicon.hintsOf([stem]);
      const keys = [
        `=${root}`,
        ...senses.map((sense) => `s${sense}`),
        ...pairs.map((pair) => `p${pair}`),
        ...hints.map((pair) => `h${pair}`),
        ...meanings.map((meaning) => `m${meaning}`),
        ...foreign.map((meaning) => `m${meaning}`),
        `r${lower.slice(0, ROOT)}`,
      ];
      for (const key of keys) {
        const sharing = this.#byKey.get(key);
        if (sharing === undefined) this.#byKey.set(key, [id]);
        else sharing.push(id);
      }
      this.#idOf.set(lower, id);
      const nearness = meanings.flatMap((meaning) => lexicon.pairsOfMeaning(meaning));
      return {
        word,
        plain: withoutAccents(lower),
        place: placeOf(lower),
        vector: vectors[id] as Float32Array,
        senses,
        pairs,
        hints,
        meanings,
        foreign,
        nearness,
        keys,
      };
    });
  }

  /** What words of other languages than English mean is asked of the last argument. */
  static async of(
    article: Article,
    words: readonly TermWord[],
    signal: AbortSignal | undefined,
    meaningsAbroad: (lower: string) => readonly number[] = () => [],
  ): Promise<WordRelations> {
    const { language, embedder } = article;
    const distinct = [...new Map(words.map((word) => [word.lower, word])).values()];
    const vectors = (await embedder?.embed(
      distinct.map(({ lower }) => language.citationForm?.(lower) ?? lower),
      signal,
    )) as Float32Array[];
    return new WordRelations(article, distinct, vectors, meaningsAbroad);
  }

  /** The number of a word among those that were given. */
  idOf({ lower }: TermWord): number {
    return this.#idOf.get(lower) as number;
  }

  /** Words that the model takes for this alike. */
  alikeTo(id: number, least: number): readonly number[] {
    const { vector } = this.#entries[id] as Entry;
    return this.#entries.flatMap((entry, other) => (dot(vector, entry.vector) >= least ? [other] : []));
  }

  /** How alike the model takes two rows of words, each of them together. */
  likenessOf(some: readonly number[], others: readonly number[]): number {
    const [one, two] = [some, others].map((ids) => sumOf(ids.map((id) => (this.#entries[id] as Entry).vector)));
    return cosine(one as Float32Array, two as Float32Array);
  }

  /** Every word that is the same or is related by more than its likeness, the word itself among them. */
  partnersOf(id: number): readonly number[] {
    let found = this.#partners.get(id);
    if (found === undefined) {
      const { keys } = this.#entries[id] as Entry;
      const partners = new Set([id]);
      for (const key of keys) {
        const sharing = this.#byKey.get(key) as readonly number[];
        if (sharing.length <= MOST_PARTNERS || key[0] === '=') for (const one of sharing) partners.add(one);
      }
      found = [...partners];
      this.#partners.set(id, found);
    }
    return found;
  }

  /** Undefined where two exclude each other. */
  relate(one: number, two: number): WordRelation | undefined {
    if (one === two) return SAME;
    const key = Math.min(one, two) * this.#entries.length + Math.max(one, two);
    let known = this.#known.get(key);
    if (known === undefined && !this.#known.has(key)) {
      known = this.#relate(this.#entries[one] as Entry, this.#entries[two] as Entry);
      this.#known.set(key, known);
    }
    return known;
  }

  #relate(a: Entry, b: Entry): WordRelation | undefined {
    const [one, two] = [a.word, b.word];
    if (one.stem === two.stem || one.root === two.root) return SAME;
    if (this.#areContrary(one.stem, two.stem) || a.place !== b.place) return undefined;
    const likeness = dot(a.vector, b.vector);
    const link = this.#linkOf(a, b);
    const byLikeness = Math.min(MOST_ALIKE, Math.max(0, likeness));
    if (link !== 'alike') return { link, likeness, strength: Math.max(STRENGTHS[link], byLikeness), areParted: false };
    const areParted = a.meanings.length > 0 && b.meanings.length > 0;
    return { link, likeness, strength: byLikeness, areParted };
  }

  #linkOf(a: Entry, b: Entry): Exclude<WordLink, 'same'> {
    if (share(a.senses, b.senses) || share(a.pairs, b.pairs)) return 'known';
    if (this.#lexicon.sameSense([a.word.stem], [b.word.stem]) > 0) return 'known';
    if (haveOneRoot(a.plain, b.plain)) return 'derived';
    const areOfOneMeaning =
      share(a.meanings, b.meanings) ||
      share(a.meanings, b.foreign) ||
      share(a.foreign, b.meanings) ||
      share(a.foreign, b.foreign);
    if (!areOfOneMeaning) {
      if (share(a.hints, b.hints)) return 'hinted';
      return share(a.nearness, b.nearness) ? 'near' : 'alike';
    }
    return a.foreign.length + b.foreign.length > 0 ? 'translated' : 'shared';
  }
}

function share(some: readonly number[], others: readonly number[]): boolean {
  return some.some((one) => others.includes(one));
}

/** `tourbière` and `tourbe`: what stands before the endings is the same. */
function haveOneRoot(a: string, b: string): boolean {
  const shared = sharedBeginning(a, b);
  return shared >= ROOT && shared >= ROOT_SHARE * Math.min(a.length, b.length);
}
