import type { Article } from '../../core/article';
import { type SoundTraces, soundTracesFor } from '../sounds/sound-traces';

/** A word of an article, as it stands and in lower case. */
export interface Candidate {
  readonly text: string;
  readonly lower: string;
  /** True for what may be a name by its sound. */
  readonly named: boolean;
}

type Index<Key> = Map<Key, number[]>;

/**
 * The words of an article in another script by all that may tell that one renders a word in Latin letters: its place, its senses, its
 * translations, its kind, its sound. Looked up, so that an article's words are not each compared with each name.
 */
export class RenderingCandidates<T extends Candidate> {
  readonly #article: Article;
  readonly #words: readonly T[];
  readonly #byPlace: Index<string> = new Map();
  readonly #bySense: Index<number> = new Map();
  readonly #byMeaning: Index<number> = new Map();
  readonly #byKind: Index<string> = new Map();
  readonly #bySound: Index<string> = new Map();
  readonly #traces: SoundTraces;

  /** @param names - All words and names in Latin letters, in lower case, of which it will be asked what sounds like them. */
  constructor(article: Article, words: readonly T[], names: Iterable<string>) {
    this.#article = article;
    this.#words = words;
    const { senses, kindsOf, placeOf, lexicon, language } = article;
    this.#traces = soundTracesFor(language);
    // A word has dozens of traces, of which hardly any is one of a name.
    for (const name of names) for (const trace of this.#traces.ofName(name)) this.#bySound.set(trace, []);
    words.forEach(({ text, lower, named }, at) => {
      const place = placeOf(text);
      if (place !== undefined) add(this.#byPlace, place, at);
      for (const sense of senses.of(lower)) add(this.#bySense, sense, at);
      for (const meaning of lexicon.meaningsOf([language.stem(lower)])) add(this.#byMeaning, meaning, at);
      for (const kind of kindsOf(text)) add(this.#byKind, kind, at);
      if (named) for (const trace of this.#traces.ofWord(text)) this.#bySound.get(trace)?.push(at);
    });
  }

  /** What may render a word, by its sound or by what it means, in the order of the words; `translations` are what else it may stand for in English. */
  of(word: string, place: string | undefined, translations: readonly string[]): readonly T[] {
    const { senses, kindsOf, lexicon } = this.#article;
    const found = this.#sounding(word);
    if (place !== undefined) addAll(found, this.#byPlace.get(place));
    for (const sense of senses.of(word)) addAll(found, this.#bySense.get(sense));
    for (const english of [word, ...translations]) addAll(found, this.#byMeaning.get(lexicon.englishOf([english])));
    for (const kind of kindsOf(word)) addAll(found, this.#byKind.get(kind));
    return this.#inOrder(found);
  }

  /** What may spell the sound of a word. */
  soundingLike(word: string): readonly T[] {
    return this.#inOrder(this.#sounding(word));
  }

  #sounding(word: string): Set<number> {
    const found = new Set<number>();
    for (const trace of this.#traces.ofName(word)) addAll(found, this.#bySound.get(trace));
    return found;
  }

  #inOrder(found: ReadonlySet<number>): readonly T[] {
    return [...found].sort((a, b) => a - b).map((at) => this.#words[at] as T);
  }
}

function add<Key>(index: Index<Key>, key: Key, at: number): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [at]);
  else known.push(at);
}

function addAll(found: Set<number>, more: readonly number[] | undefined): void {
  if (more !== undefined) for (const one of more) found.add(one);
}
