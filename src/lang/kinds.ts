import type { Language } from '../core/language';
import { StemIndex } from '../core/stem-index';
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
export function kindsFor(language: Language): (text: string) => readonly string[] {
  let kindsOf = made.get(language);
  if (kindsOf === undefined) {
    kindsOf = rememberKinds(language);
    made.set(language, kindsOf);
  }
  return kindsOf;
}

// Names recur from article to article; beyond this many, what is known is forgotten.
const MOST_KNOWN = 50_000;

const made = new WeakMap<Language, (text: string) => readonly string[]>();

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
  readonly tag: string;
  readonly concept: string;
}

function* readTable(): Generator<Entry> {
  for (const [concept, row] of Object.entries(kinds)) {
    for (const part of row.split(';')) {
      const at = part.indexOf('=');
      const tag = part.slice(0, at);
      for (const word of part.slice(at + 1).split(' ')) yield { word: word.replaceAll('_', ' '), tag, concept };
    }
  }
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

/** The table as an article of one language reads it. */
class KindIndex {
  readonly #exact = new ConceptMap();
  /** Romanised words that count with a capital only. */
  readonly #capital = new ConceptMap();
  readonly #stems = new Map<(word: string) => string, StemIndex<string>>();
  /** Words of the article's language that no name turns into a kind: French `pas` and `si`, English `to` and `he`. */
  readonly #closed: ReadonlySet<string>;
  readonly #ownStem: (word: string) => string;

  constructor(language: Language) {
    this.#ownStem = language.stem;
    const own = primaryOf(language.tag);
    const homographs = new Set(language.homographs);
    const { articles, contractions, prepositions, conjunctions, pronouns, auxiliaries, others } = language.words;
    this.#closed = new Set([articles, contractions, prepositions, conjunctions, pronouns, auxiliaries, others].flat());
    const all = [...readTable()];
    const entries = [...all.filter(({ tag }) => tag === own), ...all.filter(({ tag }) => tag !== own)];
    const ownStems = this.#stemsOf(language.stem);
    const stemOwn = (word: string) => stemAll(word, language.stem);
    const mine = new Set<string>();
    const packStems = new Map(languages.map((pack) => [primaryOf(pack.tag), pack.stem]));
    for (const { word, tag, concept } of entries) {
      const lower = foldCase(word);
      if (tag === ROMANISED) {
        (UPPER_FIRST.test(word) ? this.#capital : this.#exact).add(lower, concept);
        continue;
      }
      if (tag === own) {
        const stem = stemAll(lower, language.stem);
        mine.add(lower).add(stem);
        this.#exact.add(lower, concept);
        ownStems.add(lower, stemOwn, concept);
        continue;
      }
      // `see` and `red` are a lake and a network in other languages; but an English court stays one in a French article.
      if (!COMPLETE.has(tag) && homographs.has(lower)) continue;
      // A word that both languages have means what the article's language means by it.
      if (mine.has(lower)) continue;
      this.#exact.add(lower, concept);
      // A word that languages share stands under one of them and takes the endings of each.
      if (!COMPLETE.has(own) && LATIN.test(lower)) {
        const stem = stemAll(lower, language.stem);
        if (!mine.has(stem)) ownStems.add(lower, stemOwn, concept);
      }
      const packStem = packStems.get(tag);
      if (packStem !== undefined) this.#stemsOf(packStem).add(lower, (word) => stemAll(word, packStem), concept);
    }
  }

  of(text: string): readonly string[] {
    const name = normalise(text);
    const lower = foldCase(name);
    if (this.#closed.has(lower)) return NONE;
    const found = new Set(this.#exact.of(lower));
    const capital = UPPER_FIRST.test(name);
    if (capital) for (const concept of this.#capital.of(lower)) found.add(concept);
    for (const [stem, map] of this.#stems) {
      // What stands inside a text of another language with an ending of its own is a name: English `Awards`.
      if (stem !== this.#ownStem && !capital && LATIN.test(lower)) continue;
      if (!map.mayHold(lower)) continue;
      const key = stemAll(lower, stem);
      // A bare stem that is no word of the table is another word: `coup` beside `coupe`, `minister` beside `ministère`.
      if (key === lower && LATIN.test(lower)) continue;
      for (const concept of map.of(key)) found.add(concept);
    }
    return found.size === 0 ? NONE : [...found];
  }

  #stemsOf(stem: (word: string) => string): StemIndex<string> {
    let map = this.#stems.get(stem);
    if (map === undefined) {
      map = new StemIndex();
      this.#stems.set(stem, map);
    }
    return map;
  }
}
