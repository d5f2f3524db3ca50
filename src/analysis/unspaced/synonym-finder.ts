import type { Article } from '../../core/article';
import type { Span } from '../../core/span';
import type { Synonyms } from '../drift/synonyms';
import { longestByFirst } from '../text/longest-by-first';
import { LongestWords } from '../text/longest-words';
import { synonymsIn } from '../text/unspaced-lexicon';

/** A word at one place. */
export interface FoundWord extends Span {
  readonly text: string;
}

/** Looks for words of the synonyms where nothing parts words. Those that a language lists are put in order once, not in every article. */
export class SynonymFinder {
  readonly #wordsOf: (synonyms: Synonyms) => Iterable<string>;
  readonly #mayStand: (word: string) => boolean;
  readonly #known = new WeakMap<Synonyms, LongestWords<string>>();

  /** Looks for those words of a language that may stand, and for those that are paired in an article. */
  constructor(wordsOf: (synonyms: Synonyms) => Iterable<string>, mayStand: (word: string) => boolean) {
    this.#wordsOf = wordsOf;
    this.#mayStand = mayStand;
  }

  /** The longest word at each place that is one there. */
  find(article: Article, isWordAt: (word: string, offset: number) => boolean): FoundWord[] {
    const { prose } = article.document;
    const { own, paired } = synonymsIn(article);
    const listed = this.#listed(own);
    const more = longestByFirst(paired.filter(this.#mayStand));
    const found: FoundWord[] = [];
    let at = 0;
    const isWord = (word: string) => isWordAt(word, at);
    const stands = (word: string) => prose.startsWith(word, at) && isWord(word);
    while (at < prose.length) {
      const one = listed.at(prose, at, prose.length, isWord) ?? '';
      const two = more.get(prose.charAt(at))?.find(stands) ?? '';
      const text = one.length < two.length ? two : one;
      if (text !== '') found.push({ text, offset: at, endOffset: at + text.length });
      at += text.length || 1;
    }
    return found;
  }

  #listed(own: Synonyms): LongestWords<string> {
    let listed = this.#known.get(own);
    if (listed === undefined) {
      const words = [...this.#wordsOf(own)].filter((word) => word !== '' && this.#mayStand(word));
      listed = new LongestWords(new Map(words.map((word) => [word, word])));
      this.#known.set(own, listed);
    }
    return listed;
  }
}
