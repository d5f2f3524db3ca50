import type { Language } from '../core/language';
import { onceALanguage } from '../core/once-a-language';
import { stemPrefixOf } from '../core/stem-index';
import { kinds } from './data/kinds';
import { languages } from './packs';

const NONE: readonly string[] = [];
const ROMANISED = '+';
const LATIN = /^[\p{Script=Latin}\p{M}' -]+$/u;
const UPPER_FIRST = /^\p{Lu}/u;
/**
 * Languages whose words the table has in full. Names keep theirs most often, so that a likeness to a word of the
 * article's language does not count against them. In the rows of the others a word may be missing that these have too.
 */
const COMPLETE: ReadonlySet<string> = new Set(['en', 'fr']);

/**
 * What kinds of thing a word names, as concept ids that are the same in every language: `committee` for comité,
 * commissions, Board, комитет. Words that share one may stand for one another in the name of one thing. Words of all
 * languages count, inflected as in the article's language or in their own; empty for all other words.
 */
export const kindsFor: (language: Language) => (text: string) => readonly string[] = onceALanguage(rememberKinds);

// Names recur from article to article; beyond this many, what is known is forgotten.
const MOST_KNOWN = 50_000;

function rememberKinds(language: Language): (text: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    let concepts = known.get(text);
    if (concepts === undefined) {
      concepts = indexFor(language).of(text);
      if (known.size === MOST_KNOWN) known.clear();
      known.set(text, concepts);
    }
    return concepts;
  };
}

interface Entry {
  readonly word: string;
  readonly lower: string;
  readonly tag: string;
  readonly concept: string;
}

type Table = ReadonlyMap<string, readonly Entry[]>;

let table: Table | undefined;

/** The words of the table by what they begin with. */
function tableOf(): Table {
  table ??= readTable();
  return table;
}

function readTable(): Table {
  const byPrefix = new Map<string, Entry[]>();
  for (const [concept, row] of Object.entries(kinds)) {
    for (const part of row.split(';')) {
      const at = part.indexOf('=');
      const tag = part.slice(0, at);
      for (const written of part.slice(at + 1).split(' ')) {
        const word = written.replaceAll('_', ' ');
        const lower = foldCase(word);
        const prefix = stemPrefixOf(lower);
        const entries = byPrefix.get(prefix);
        const entry = { word, lower, tag, concept };
        if (entries === undefined) byPrefix.set(prefix, [entry]);
        else entries.push(entry);
      }
    }
  }
  return byPrefix;
}

function normalise(text: string): string {
  return text.normalize('NFC').replace(/[’‘]/g, "'").replace(/[‐‑]/g, '-').replace(/\s+/g, ' ').trim();
}

/** Print writes Russian ё as е more often than not. */
const foldCase = (text: string) => text.toLowerCase().replaceAll('ё', 'е');
const primaryOf = (tag: string) => tag.toLowerCase().split(/[-_]/)[0] as string;
const stemAll = (text: string, stem: (word: string) => string) => text.split(' ').map(stem).join(' ');

class ConceptMap {
  readonly #concepts = new Map<string, string[]>();

  add(word: string, concept: string): void {
    const known = this.#concepts.get(word);
    if (known === undefined) this.#concepts.set(word, [concept]);
    else if (!known.includes(concept)) known.push(concept);
  }

  of(word: string): readonly string[] {
    return this.#concepts.get(word) ?? NONE;
  }
}

const cache = new WeakMap<(word: string) => string, Map<string, KindIndex>>();

function indexFor(language: Language): KindIndex {
  let byTag = cache.get(language.stem);
  if (byTag === undefined) {
    byTag = new Map();
    cache.set(language.stem, byTag);
  }
  let index = byTag.get(language.tag);
  if (index === undefined) {
    index = new KindIndex(language);
    byTag.set(language.tag, index);
  }
  return index;
}

/** The words of the table that begin alike, as an article of one language reads them. */
interface Bucket {
  readonly exact: ConceptMap;
  /** Romanised words that count with a capital only. */
  readonly capital: ConceptMap;
  /** By the stem of the article's language. */
  readonly own: ConceptMap;
  /** By those of the others, which few words are looked up by. */
  readonly others: () => ReadonlyMap<(word: string) => string, ConceptMap>;
}

/**
 * The table as an article of one language reads it. An article asks for a few hundred words of the five thousand, so those
 * that begin alike are read when the first of them is asked for: all at once took 25 ms of a first check.
 */
class KindIndex {
  readonly #buckets = new Map<string, Bucket>();
  readonly #own: string;
  readonly #ownStem: (word: string) => string;
  readonly #homographs: ReadonlySet<string>;
  /** Words of the article's language that no name turns into a kind: French `pas` and `si`, English `to` and `he`. */
  readonly #closed: ReadonlySet<string>;
  readonly #packStems = new Map(languages.map((pack) => [primaryOf(pack.tag), pack.stem]));

  constructor(language: Language) {
    this.#ownStem = language.stem;
    this.#own = primaryOf(language.tag);
    this.#homographs = new Set(language.homographs);
    const { articles, contractions, prepositions, conjunctions, pronouns, auxiliaries, others } = language.words;
    this.#closed = new Set([articles, contractions, prepositions, conjunctions, pronouns, auxiliaries, others].flat());
  }

  of(text: string): readonly string[] {
    const name = normalise(text);
    const lower = foldCase(name);
    if (this.#closed.has(lower)) return NONE;
    const bucket = this.#bucketOf(lower);
    const found = new Set(bucket.exact.of(lower));
    const capital = UPPER_FIRST.test(name);
    if (capital) for (const concept of bucket.capital.of(lower)) found.add(concept);
    const isLatin = LATIN.test(lower);
    const addStemmed = (stem: (word: string) => string, concepts: ConceptMap) => {
      const key = stemAll(lower, stem);
      // A bare stem that is no word of the table is another word: `coup` beside `coupe`, `minister` beside `ministère`.
      if (key === lower && isLatin) return;
      for (const concept of concepts.of(key)) found.add(concept);
    };
    addStemmed(this.#ownStem, bucket.own);
    // What stands inside a text of another language with an ending of its own is a name: English `Awards`.
    if (capital || !isLatin) for (const [stem, concepts] of bucket.others()) addStemmed(stem, concepts);
    return found.size === 0 ? NONE : [...found];
  }

  #bucketOf(word: string): Bucket {
    const prefix = stemPrefixOf(word);
    let bucket = this.#buckets.get(prefix);
    if (bucket === undefined) {
      bucket = this.#fill(tableOf().get(prefix) ?? []);
      this.#buckets.set(prefix, bucket);
    }
    return bucket;
  }

  #fill(entries: readonly Entry[]): Bucket {
    const exact = new ConceptMap();
    const capital = new ConceptMap();
    const own = new ConceptMap();
    const foreign: Entry[] = [];
    const mine = new Set<string>();
    for (const { lower, tag, concept } of entries) {
      if (tag !== this.#own) continue;
      const stem = stemAll(lower, this.#ownStem);
      mine.add(lower).add(stem);
      exact.add(lower, concept);
      own.add(stem, concept);
    }
    for (const entry of entries) {
      const { word, lower, tag, concept } = entry;
      if (tag === this.#own) continue;
      if (tag === ROMANISED) {
        (UPPER_FIRST.test(word) ? capital : exact).add(lower, concept);
        continue;
      }
      // `see` and `red` are a lake and a network in other languages; but an English court stays one in a French article.
      if (!COMPLETE.has(tag) && this.#homographs.has(lower)) continue;
      // A word that both languages have means what the article's language means by it.
      if (mine.has(lower)) continue;
      exact.add(lower, concept);
      // A word that languages share stands under one of them and takes the endings of each.
      if (!COMPLETE.has(this.#own) && LATIN.test(lower)) {
        const stem = stemAll(lower, this.#ownStem);
        if (!mine.has(stem)) own.add(stem, concept);
      }
      foreign.push(entry);
    }
    let others: ReadonlyMap<(word: string) => string, ConceptMap> | undefined;
    return {
      exact,
      capital,
      own,
      others: () => {
        others ??= this.#stemmed(foreign);
        return others;
      },
    };
  }

  /** Words of other languages by the stems of these, worked out where a name is met that begins as they do. */
  #stemmed(entries: readonly Entry[]): ReadonlyMap<(word: string) => string, ConceptMap> {
    const stems = new Map<(word: string) => string, ConceptMap>();
    for (const { lower, tag, concept } of entries) {
      const stem = this.#packStems.get(tag);
      if (stem === undefined) continue;
      const concepts = stems.get(stem) ?? new ConceptMap();
      stems.set(stem, concepts);
      concepts.add(stemAll(lower, stem), concept);
    }
    return stems;
  }
}
