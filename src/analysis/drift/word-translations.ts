import type { Article } from '../../core/article';
import type { Language } from '../../core/language';
import type { Lexicon } from '../../core/lexicon';
import { closedWords } from '../text/closed-words';
import { type Form, onceAForm } from '../text/words';

/** A word that both languages may have counts as one of the other if it looks so much more like it. */
const LEAST_FOREIGN = 6;
const SHORTEST_PART = 3;
const SHORTEST_COMPOUND = 7;
/** What may join the parts of a compound. */
const COMPOUND_JOINT = /(?:es|en|s|n)$/;
const POSSESSIVE = /['’]s?$/;

/** What two words mean that one is made of: `Werkzeug|bau`. */
type Split = readonly [readonly number[], readonly number[]];

/** What words mean, as words of one language. */
class Meanings {
  readonly #language: Language;
  readonly #lexicon: Lexicon;
  readonly #stemOf: (form: Form) => string;
  readonly of: (form: Form) => readonly number[];
  readonly splitsOf: (form: Form) => readonly Split[];
  /** What it means as a whole and what its parts mean. */
  readonly andPartsOf: (form: Form) => readonly number[];
  readonly knows: (form: Form) => boolean;

  constructor(language: Language, lexicon: Lexicon) {
    this.#language = language;
    this.#lexicon = lexicon;
    this.#stemOf = onceAForm(({ lower }) => language.stem(lower.replace(POSSESSIVE, '')));
    this.of = onceAForm((form) => this.ofAll([form]));
    this.splitsOf = onceAForm((form) => this.#splitsOf(form));
    this.andPartsOf = onceAForm((form) => [...this.of(form), ...this.splitsOf(form).flat(2)]);
    this.knows = onceAForm((form) => this.#lexicon.knows([this.#stemOf(form)]));
  }

  ofAll(forms: readonly Form[]): readonly number[] {
    return this.#lexicon.meaningsOf(forms.map((form) => this.#stemOf(form)));
  }

  #splitsOf({ lower }: Form): readonly Split[] {
    const found: Split[] = [];
    if (this.#language.solidCompounds !== true || lower.length < SHORTEST_COMPOUND) return found;
    for (let at = SHORTEST_PART; at <= lower.length - SHORTEST_PART; at += 1) {
      const second = this.#lexicon.meaningsOf([this.#language.stem(lower.slice(at))]);
      if (second.length === 0) continue;
      const first = lower.slice(0, at);
      const part = new Set([first, first.replace(COMPOUND_JOINT, '')].map((word) => this.#language.stem(word)));
      const meanings = [...part].flatMap((stem) => this.#lexicon.meaningsOf([stem]));
      if (meanings.length > 0) found.push([meanings, second]);
    }
    return found;
  }
}

/** Which words of another language some words of the article's own translate, as the lexicons of both have it. */
export class WordTranslations {
  /** Tells whether a word may be one of the other language: the article's own does not have it, or it looks like none of it. */
  readonly isForeign: (form: Form) => boolean;
  readonly #own: Meanings;
  readonly #theirs: Meanings;
  readonly #joints: ReadonlySet<string>;
  readonly #closed: ReadonlySet<string>;

  constructor({ language, lexicon }: Pick<Article, 'language' | 'lexicon'>, other: Language) {
    this.#own = new Meanings(language, lexicon);
    this.#theirs = new Meanings(other, lexicon.of(other));
    this.#joints = closedWords(other);
    this.#closed = closedWords(language);
    const [own, theirs] = [language.englishLikeness, other.englishLikeness];
    const looksForeign = (lower: string) =>
      own !== undefined && theirs !== undefined && own(lower) - theirs(lower) >= LEAST_FOREIGN;
    // Grünental: a compound that no lexicon has is known by its parts.
    const knows = (form: Form) =>
      this.#theirs.knows(form) || (form.casing === 'title' && this.#theirs.splitsOf(form).length > 0);
    this.isForeign = onceAForm((form) => knows(form) && (!this.#own.knows(form) || looksForeign(form.lower)));
  }

  /** Tells whether a word only joins others, in one of the languages. */
  isJoint({ lower }: Form): boolean {
    return this.#joints.has(lower) || this.#closed.has(lower);
  }

  /** Tells whether a word or two of the other language say what a word or two of the article's own say. */
  areOne(theirs: readonly Form[], own: readonly Form[]): boolean {
    const [a, b] = [theirs[0] as Form, own[0] as Form];
    if (theirs.length === 1 && own.length === 1) return meet(this.#theirs.of(a), this.#own.of(b));
    if (meet(this.#theirs.ofAll(theirs), this.#own.ofAll(own))) return true;
    return theirs.length > 1
      ? areParts(theirs, this.#own.splitsOf(b), this.#theirs)
      : areParts(own, this.#theirs.splitsOf(a), this.#own);
  }

  /** Tells whether a word is known in the article's own language. */
  isOwn(form: Form): boolean {
    return this.#own.knows(form);
  }

  /** Tells whether both are known, so that they are no translation of each other if nothing says so. */
  areKnown(theirs: Form, own: Form): boolean {
    return this.#theirs.knows(theirs) && this.#own.knows(own);
  }

  /** What one or two words of the other language mean, a compound that no lexicon has by its parts. */
  meaningsOf(theirs: readonly Form[]): readonly number[] {
    const [first] = theirs as [Form];
    return theirs.length > 1 || this.#theirs.knows(first) ? this.#theirs.ofAll(theirs) : this.#theirs.andPartsOf(first);
  }

  /** What a word of the article's own means as a whole and by its parts. */
  ownMeaningsOf(own: Form): readonly number[] {
    return this.#own.andPartsOf(own);
  }
}

function areParts(pair: readonly Form[], splits: readonly Split[], meanings: Meanings): boolean {
  const [one, two] = pair.map(meanings.of) as [readonly number[], readonly number[]];
  // Sonnenwerk and `usine du Soleil`: what a compound ends in may stand first.
  return splits.some(
    ([first, second]) => (meet(one, first) && meet(two, second)) || (meet(one, second) && meet(two, first)),
  );
}

function meet(a: readonly number[], b: readonly number[]): boolean {
  return a.some((one) => b.includes(one));
}
