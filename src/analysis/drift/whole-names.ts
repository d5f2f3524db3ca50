import type { Article } from '../../core/article';
import type { Span } from '../../core/span';
import { closedWords } from '../text/closed-words';
import type { Form, Words } from '../text/words';
import { joiningWords } from './joining-words';
import type { Mention, Rendering } from './renderings';

type Side = -1 | 1;

/** The words beside a place that belong to its name, and where it ends with them. */
interface Widened {
  readonly key: string;
  readonly place: Span;
}

const MOST_STEPS = 3;
const MOST_JOINTS = 2;
const LONGEST_NUMBER = 3;
const GAP = /^[ \u00a0]$/;

/**
 * Widens what two renderings differ in to the names that it stands in: of Cape Merlotto beside Capo Merlotto the reader is shown
 * both names, and not Cape beside Capo.
 */
export class WholeNames {
  readonly #article: Article;
  readonly #words: Words;
  readonly #closed: ReadonlySet<string>;
  readonly #joining: ReadonlySet<string>;

  constructor(article: Article, words: Words) {
    this.#article = article;
    this.#words = words;
    this.#closed = closedWords(article.language);
    this.#joining = joiningWords(article.language);
  }

  /** Both as they are, or with what stands beside every place of the second one and some place of the first. */
  widened<One extends Rendering, Two extends Rendering>(main: One, variant: Two): readonly [One, Two] {
    const { cased, spaced } = this.#article.language;
    if (!cased || !spaced) return [main, variant];
    return this.#widenedBy(this.#widenedBy([main, variant], 1), -1);
  }

  #widenedBy<One extends Rendering, Two extends Rendering>(pair: readonly [One, Two], side: Side): readonly [One, Two] {
    let [one, two] = pair;
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const [first, ...others] = two.mentions.map((mention) => this.#beside(mention, side));
      if (first === undefined || others.some((other) => other?.key !== first.key)) break;
      const mains = one.mentions.flatMap((mention) => {
        const beside = this.#beside(mention, side);
        return beside === undefined ? [] : [{ beside, mention }];
      });
      const same = mains.filter(({ beside }) => beside.key === first.key);
      // Medecins Sans Frontieres, Medecines Sans Frontiere: half of the rest is none.
      if (same.length === 0 && mains.length > 0) return pair;
      if (same.length === 0) break;
      one = this.#written(
        one,
        same.map(({ mention, beside }) => this.#at(mention, beside.place)),
      );
      const places = [first, ...others].map((beside) => (beside as Widened).place);
      two = this.#written(
        two,
        two.mentions.map((mention, at) => this.#at(mention, places[at] as Span)),
      );
    }
    return [one, two];
  }

  #written<One extends Rendering>(rendering: One, mentions: readonly Mention[]): One {
    return { ...rendering, text: (mentions[0] as Mention).text, mentions };
  }

  #at(mention: Mention, place: Span): Mention {
    const { offset, endOffset } = place;
    return { ...mention, offset, endOffset, text: this.#article.document.prose.slice(offset, endOffset) };
  }

  /** The word of a name right beside a place, with the small words that join it: Bahía | de los Faros. */
  #beside({ offset, endOffset }: Span, side: Side): Widened | undefined {
    const { prose } = this.#article.document;
    const { count, offsets, ends } = this.#words;
    let edge = side === 1 ? endOffset : offset;
    let word = side === 1 ? this.#words.after(endOffset) : this.#words.before(offset);
    let key = '';
    for (let joints = 0; word >= 0 && word < count && joints <= MOST_JOINTS; joints += 1, word += side) {
      const [from, to] = [offsets[word] as number, ends[word] as number];
      if (!GAP.test(side === 1 ? prose.slice(edge, from) : prose.slice(to, edge))) return undefined;
      const form = this.#words.form(word);
      key += ` ${form.name}`;
      edge = side === 1 ? to : from;
      if (this.#isName(form, word)) {
        if (side === -1 && form.isNumber) return undefined;
        return { key, place: side === 1 ? { offset, endOffset: to } : { offset: from, endOffset } };
      }
      if (form.casing !== 'lower' || !this.#joining.has(form.lower)) return undefined;
    }
    return undefined;
  }

  /** A word with a capital of its own, or a number such as products have. */
  #isName({ text, stem, lower, casing, isNumber }: Form, word: number): boolean {
    if (isNumber) return text.length <= LONGEST_NUMBER && /^\p{Nd}+$/u.test(text);
    if (casing === 'upper') return text.length > 1;
    if ((casing !== 'title' && casing !== 'mixed') || this.#closed.has(lower)) return false;
    const { language, lexicon } = this.#article;
    const opens = word === 0 || !/^[\p{L}\p{M}\p{Nd}\s,’'-]+$/u.test(this.#gapBefore(word));
    return language.capitalisedNouns || opens ? !lexicon.knows([stem]) : true;
  }

  #gapBefore(word: number): string {
    return this.#article.document.prose.slice(this.#words.ends[word - 1], this.#words.offsets[word]);
  }
}
