import type { Article } from '../../core/article';
import { consonantDistance } from '../sounds/consonant-likeness';
import { closedWords } from '../text/closed-words';
import type { Form, Words } from '../text/words';
import { opensInLatin } from '../text/writing-system';
import { contentForms } from './content-forms';
import type { Mention } from './renderings';

interface Named {
  readonly mentions: readonly Mention[];
}

/** Across alphabets a letter may be silent in one of them. */
const ACROSS = 0.25;

/**
 * Tells whether the article, the lexicon or the tables bear out that one rendering may be written for another: every word that the
 * two do not share is a spelling, a translation or the same place, given name or kind of thing as one of the other's. To point at
 * two like names asks for less than to propose one of them.
 */
export class AdviceEvidence {
  readonly #article: Article;
  readonly #words: Words;
  readonly #closed: ReadonlySet<string>;

  constructor(article: Article, words: Words) {
    this.#article = article;
    this.#words = words;
    this.#closed = closedWords(article.language);
  }

  mayReplace(main: Named, other: Named): boolean {
    const [one, two] = [this.#contentOf(main.mentions[0]), this.#contentOf(other.mentions[0])];
    const [a, b] = [withoutSame(one, two), withoutSame(two, one)];
    if (a.length + b.length === 0 || areInitials(one, two) || areInitials(two, one)) return true;
    if (a.length === 0 || b.length === 0) return false;
    if (this.#meanTheSame(a, b)) return true;
    // `European` and a kind of body tell no body from another.
    const isAnchored = one.some((form) => !a.includes(form) && this.#article.placeOf(form.text) === undefined);
    const areOne = (x: Form, y: Form) => this.#areOne(x, y, isAnchored);
    return a.every((x) => b.some((y) => areOne(x, y))) && b.every((y) => a.some((x) => areOne(x, y)));
  }

  #contentOf(mention: Mention | undefined): readonly Form[] {
    return mention === undefined ? [] : contentForms(this.#words, this.#closed, mention);
  }

  #areOne(a: Form, b: Form, isAnchored: boolean): boolean {
    const { kindsOf, nameFacts, placeOf } = this.#article;
    const place = placeOf(a.text);
    if (place !== undefined || placeOf(b.text) !== undefined) return place === placeOf(b.text);
    const given = nameFacts.givenNameOf(a.lower);
    if (given !== undefined && given === nameFacts.givenNameOf(b.lower)) return true;
    if (nameFacts.areOtherNames(a.lower, b.lower)) return false;
    if (this.#meanTheSame([a], [b])) return true;
    if (isAnchored && kindsOf(a.text).some((kind) => kindsOf(b.text).includes(kind))) return true;
    const distance = consonantDistance(a.lower, b.lower);
    return distance !== undefined && distance <= (opensInLatin(a) === opensInLatin(b) ? 0 : ACROSS);
  }

  #meanTheSame(a: readonly Form[], b: readonly Form[]): boolean {
    const { lexicon } = this.#article;
    const [one, two] = [a, b].map((forms) => forms.map(({ stem }) => stem)) as [string[], string[]];
    const lowers = (forms: readonly Form[]) => forms.map(({ lower }) => lower);
    return lexicon.sameSense(one, two) > 0 || lexicon.translates(one, lowers(b)) || lexicon.translates(two, lowers(a));
  }
}

/** Words of a name without those that the other has, by their stems. */
function withoutSame(forms: readonly Form[], others: readonly Form[]): readonly Form[] {
  return forms.filter(({ stem }) => !others.some((other) => other.stem === stem));
}

/** An acronym and the words that it stands for. */
function areInitials([acronym, ...more]: readonly Form[], forms: readonly Form[]): boolean {
  if (acronym === undefined || more.length > 0 || forms.length < 2) return false;
  return acronym.lower === forms.map(({ lower }) => [...lower][0]).join('');
}
