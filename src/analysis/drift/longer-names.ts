import type { Article } from '../../core/article';
import { closedWords } from '../text/closed-words';
import type { Form, Words } from '../text/words';
import { compoundHalves } from './compound-halves';

/** Where a foreign name stands: its words, from the first to the last, and the language that it was left in. */
export interface ForeignPlace {
  readonly first: number;
  readonly last: number;
  readonly tag: string;
}

const LATIN = /\p{Script=Latin}/u;
const CAPITAL = /^\p{Lu}/u;
const BESIDE = /^[ \u00a0&-]+$/;
const SHORTEST_FRONT = 3;
const SHORTEST_TAIL = 5;

/**
 * Tells where the name of a place is a word of a longer name that was left as a whole: `Bank of Geneva`, `Geneva Motor Show`. What
 * stands beside it with a capital makes it longer, unless it is a word of the article's own language and none of the name's:
 * Taman Nasional South Africa, Kenya Brunnen.
 */
export class LongerNames {
  readonly #article: Article;
  readonly #prose: string;
  readonly #words: Words;
  readonly #closed: ReadonlySet<string>;
  readonly #isLatinText: boolean;
  #titles: ReadonlySet<string> | undefined;
  readonly #isKnown: (lower: string) => boolean;

  constructor(article: Article, words: Words) {
    const { document, language, lexicon } = article;
    const halvesOf = compoundHalves(article);
    this.#article = article;
    this.#prose = document.prose;
    this.#words = words;
    this.#closed = closedWords(language);
    this.#isLatinText = language.scripts.includes('Latin');
    this.#isKnown = (lower) => lexicon.knows([language.stem(lower)]) || halvesOf(lower) !== undefined;
  }

  isPart({ first, last, tag }: ForeignPlace): boolean {
    const next = this.#beside(last, last + 1, last + 1);
    if (next !== undefined && !this.isOwn(next.lower, tag) && !this.#isPersonBehind(next, first)) return true;
    const before = this.#beside(first - 1, first, first - 1);
    if (before === undefined) return this.#isLinked(first, tag);
    if (!this.#isLatinText) return true;
    // What every noun has says nothing, so that no more is asked of it than to be one.
    if (this.#article.language.capitalisedNouns ? this.#mayBeNoun(before.lower) : this.isOwn(before.lower, tag))
      return false;
    return !opensSentence(this.#prose, this.#words.offsets[first - 1] as number);
  }

  /** The same of a name of the article's own language: Chicken Kiev, Bombay duck, Bank of Madras. */
  isPartOfOwn({ first, last }: Pick<ForeignPlace, 'first' | 'last'>): boolean {
    const isOpen = (word: number) => !this.#closed.has(this.#words.form(word).lower);
    const isNoun = (word: number) => CAPITAL.test(this.#words.form(word).text) && isOpen(word);
    const isJoined = (left: number) =>
      left >= 0 && left + 1 < this.#words.count && BESIDE.test(this.#between(left, left + 1));
    if (isJoined(last) && isOpen(last + 1)) return true;
    if (!isJoined(first - 1)) return false;
    if (isNoun(first - 1)) return true;
    const { lower } = this.#words.form(first - 1);
    const links = this.#article.language.words.placeLinks;
    return links?.includes(lower) === true && isJoined(first - 2) && isNoun(first - 2);
  }

  /** A word of the article's language that the other language has not: Bank, Motor and Radio are words of many. */
  isOwn(lower: string, tag: string): boolean {
    if (!this.#isLatinText) return !LATIN.test(lower);
    const { languages, lexicon } = this.#article;
    const other = languages.find((language) => language.tag === tag);
    if (other === undefined || closedWords(other).has(lower)) return false;
    if (this.#closed.has(lower)) return true;
    if (!this.#isKnown(lower)) return false;
    return other.isPivot === true ? !lexicon.knowsEnglish([lower]) : !lexicon.of(other).knows([other.stem(lower)]);
  }

  /** Ostküste: known, or a compound of what is. */
  #mayBeNoun(lower: string): boolean {
    if (this.#isKnown(lower)) return true;
    const { language, lexicon } = this.#article;
    for (let at = SHORTEST_FRONT; at <= lower.length - SHORTEST_TAIL; at += 1)
      if (lexicon.knows([language.stem(lower.slice(at))])) return true;
    return false;
  }

  /** Tells whether the word beside a name, on the side that is asked, goes on in the article's language. */
  goesOn({ first, last, tag }: ForeignPlace, side: 'before' | 'behind'): boolean {
    const word = side === 'before' ? first - 1 : last + 1;
    if (word < 0 || word >= this.#words.count) return false;
    const { casing, lower } = this.#words.form(word);
    return (casing === 'lower' || casing === 'none') && this.isOwn(lower, tag);
  }

  /** One of two words with nothing but a space or a dash between them, if it has a capital or, in another script, Latin letters. */
  #beside(left: number, right: number, asked: number): Form | undefined {
    if (left < 0 || right >= this.#words.count) return undefined;
    if (!BESIDE.test(this.#between(left, right))) return undefined;
    const form = this.#words.form(asked);
    return (this.#isLatinText ? CAPITAL : LATIN).test(form.text) ? form : undefined;
  }

  #between(left: number, right: number): string {
    return this.#prose.slice(this.#words.ends[left], this.#words.offsets[right]);
  }

  /** Presiden United States Donald Trump: behind what someone is, whose name comes. */
  #isPersonBehind(next: Form, first: number): boolean {
    if (first === 0 || this.#between(first - 1, first) !== ' ') return false;
    const { lower } = this.#words.form(first - 1);
    this.#titles ??= new Set(this.#article.language.words.nameTitles.map((title) => title.toLowerCase()));
    return this.#titles.has(lower) || (this.#article.nameFacts.isGivenName(next.lower) && this.#isKnown(lower));
  }

  /** `of Geneva` in a text that has no such word, Tour de France in one that has. */
  #isLinked(first: number, tag: string): boolean {
    if (first === 0 || !/^\s$/.test(this.#between(first - 1, first))) return false;
    const { lower } = this.#words.form(first - 1);
    const from = this.#article.languages.find(({ words }) => words.placeLinks?.includes(lower));
    if (from === undefined) return false;
    if (!this.#closed.has(lower)) return true;
    // What an article in the pivot says of itself joins no name that was left.
    if (first === 1 || from.isPivot === true || this.#between(first - 2, first - 1) !== ' ') return false;
    const head = this.#words.form(first - 2);
    return CAPITAL.test(head.text) && !this.isOwn(head.lower, tag) && !this.#closed.has(head.lower);
  }
}

function opensSentence(prose: string, offset: number): boolean {
  return /(?:^|[.!?:…»”"\n]\s*)$/.test(prose.slice(Math.max(0, offset - 4), offset));
}
