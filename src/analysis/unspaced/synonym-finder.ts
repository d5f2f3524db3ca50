import type { Article } from '../../core/article';
import { oncePer } from '../../core/once';
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
  readonly #mayStand: (word: string) => boolean;
  /** The words of a language that may stand. */
  readonly #listed: (own: Synonyms) => LongestWords<string>;

  /** Looks for those words of a language that may stand, and for those that are paired in an article. */
  constructor(wordsOf: (synonyms: Synonyms) => Iterable<string>, mayStand: (word: string) => boolean) {
    this.#mayStand = mayStand;
    this.#listed = oncePer((own) => {
      const words = [...wordsOf(own)].filter((word) => word !== '' && mayStand(word));
      return new LongestWords(new Map(words.map((word) => [word, word])));
    });
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
}
