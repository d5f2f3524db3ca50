import type { Article } from '../../core/article';
import { wordSet } from '../../core/word-set';
import type { Mention } from '../drift/renderings';
import { plainLetters } from '../sounds/letter-distance';
import { timesOfForms } from '../text/word-places';
import { type Form, onceAForm, type Words } from '../text/words';
import { opensInLatin } from '../text/writing-system';
import { isSlip, type NameRelation, nameRelations, plainName } from './name-relation';

/** A way of naming somebody, with the places where it stands. */
interface Named {
  readonly mentions: readonly Mention[];
}

const FEWEST_WORDS = 2;
const MOST_WORDS = 4;
/** How many words, and letters, may stand between a name and the word for a relative. */
const MOST_BETWEEN = 2;
const LONGEST_GAP = 40;
/** `, and to `: no more stands between two names of a row. */
const LONGEST_JOINT = 14;
const RECURS = 2;
const NAME_JOINT = /[·•‧・]/;
const BEFORE_NAME = /[の、，]$/;
const LONGEST_KIN = 3;

/**
 * Tells, of two names of people that some likeness has joined, that they are two people after all: a man's name and a woman's, a
 * relative, or two that both recur and differ by more than a scheme writes.
 */
export class OtherPeople {
  readonly #article: Article;
  readonly #words: Words;
  readonly #isName: (form: Form) => boolean;
  readonly #articles: ReadonlySet<string>;
  #uses: Readonly<Record<'stem' | 'lower', Map<string, number>>> | undefined;
  #relate: ((a: Form, b: Form, isLast: boolean) => NameRelation) | undefined;

  constructor(article: Article, words: Words) {
    this.#article = article;
    this.#words = words;
    this.#articles = wordSet(article.language.words.articles);
    this.#isName = onceAForm(({ casing, digits }) => digits === '' && (casing === 'title' || casing === 'mixed'));
  }

  /** What of each stands at its first place are its words without function words. */
  areApart(main: Named, other: Named, one: readonly Form[], two: readonly Form[]): boolean {
    const { cased, spaced } = this.#article.language;
    if (!spaced) return this.#isBehindKin(main) || this.#isBehindKin(other);
    if (!cased) return false;
    if (one.length + two.length === FEWEST_WORDS) return this.#areOtherGivenNames(one[0] as Form, two[0] as Form);
    if (!this.#mayBePerson(one) || !this.#mayBePerson(two)) return false;
    if (this.#areListed(main, other)) return true;
    const [a, b] = [this.#withoutTitle(one), this.#withoutTitle(two)];
    if (this.#areAddressedOtherwise(main, other)) return true;
    if ((isTitled(main, one) && this.#isShortOf(a, b)) || (isTitled(other, two) && this.#isShortOf(b, a))) return true;
    if (a.length !== b.length || a.length < FEWEST_WORDS) return false;
    const differing = a.flatMap((form, at) => (form.lower === (b[at] as Form).lower ? [] : [at]));
    if (differing.length === 0 || !this.#areAlike(a, b)) return false;
    return (
      this.#areCouple(a[0] as Form, b[0] as Form) ||
      this.#areOtherNames(a, b) ||
      this.#areRelatives(main, other, a, b) ||
      this.#bothRecur(a, b, differing)
    );
  }

  /** The same by what the article says of them alone: a relative, or a man and a woman. */
  areToldApart(main: Named, other: Named, one: readonly Form[], two: readonly Form[]): boolean {
    return (
      this.#areAddressedOtherwise(main, other) ||
      this.#areRelatives(main, other, one, two) ||
      this.#areListed(main, other)
    );
  }

  /** Thanks to Ilaria Contu, to Ilaria Conte and to all others: nobody is named twice in a row of names, but of a family one may be misspelt. */
  #areListed(main: Named, other: Named): boolean {
    return main.mentions.some((one) =>
      other.mentions.some((two) => {
        const [first, second] = one.offset < two.offset ? [one, two] : [two, one];
        const words = first.text.split(/\s+/u);
        return (
          second.text.split(/\s+/u).some((word) => words.includes(word)) && this.#joins(first.endOffset, second.offset)
        );
      }),
    );
  }

  /** A comma or a conjunction stands between two names, and besides only small words. */
  #joins(from: number, to: number): boolean {
    if (to <= from || to - from > LONGEST_JOINT) return false;
    const between = this.#article.document.prose.slice(from, to).trim();
    if (!/^,?[\s\p{Ll}'’]*$/u.test(between)) return false;
    const small = between.match(/\p{Ll}+/gu) ?? [];
    const { conjunctions, articles, prepositions, contractions } = this.#article.language.words;
    const isJoint = (word: string) => conjunctions.includes(word);
    const isSmall = (word: string) => [articles, prepositions, contractions].some((list) => list.includes(word));
    return (between.startsWith(',') || small.some(isJoint)) && small.every((word) => isJoint(word) || isSmall(word));
  }

  /**
   * Mrs Rigas, and Thekla Rigas; Madam Thekla, in another alphabet: what a title stands before, of which the rest of the other name
   * is left out.
   */
  #isShortOf(short: readonly Form[], full: readonly Form[]): boolean {
    const [name] = short;
    if (name === undefined || short.length > 1 || full.length < FEWEST_WORDS) return false;
    if (full.some(({ stem }) => stem === name.stem)) return true;
    const given = full[0] as Form;
    return opensInLatin(name) !== opensInLatin(given) && this.#relation(name, given, false) !== 'none';
  }

  /** 妹妹安妮·莱特纳, 兄のジャン・ルノワール: a dot says that somebody is named, and the word before whose relative. */
  #isBehindKin({ mentions }: Named): boolean {
    const { prose } = this.#article.document;
    const { isKin } = this.#article.nameFacts;
    return mentions.some(({ offset, text }) => {
      if (!NAME_JOINT.test(text)) return false;
      const before = prose.slice(Math.max(0, offset - LONGEST_KIN - 1), offset).replace(BEFORE_NAME, '');
      return Array.from({ length: LONGEST_KIN }, (_, at) => before.slice(-1 - at)).some(isKin);
    });
  }

  #mayBePerson(forms: readonly Form[]): boolean {
    return forms.length >= FEWEST_WORDS && forms.length <= MOST_WORDS && forms.every(this.#isName);
  }

  #withoutTitle(forms: readonly Form[]): readonly Form[] {
    const { addressOf } = this.#article.nameFacts;
    const at = forms.findIndex(({ lower }) => addressOf(lower) === undefined);
    return forms.slice(Math.max(0, at));
  }

  /** A word in common at the same place. */
  #areAlike(a: readonly Form[], b: readonly Form[]): boolean {
    return a.some((form, at) => this.#relation(form, b[at] as Form, at === a.length - 1) !== 'none');
  }

  #relation(a: Form, b: Form, isLast: boolean): NameRelation {
    this.#relate ??= nameRelations(this.#article);
    return this.#relate(a, b, isLast);
  }

  #areCouple(a: Form, b: Form): boolean {
    if (a.lower === b.lower) return false;
    const { givenNameSpelt, areCouple } = this.#article.nameFacts;
    const [one, two] = [givenNameSpelt(a.lower), givenNameSpelt(b.lower)];
    if (one !== undefined && two !== undefined) return one !== two;
    return a.stem !== b.stem && areCouple(plainName(a.lower), plainName(b.lower));
  }

  /** Carmen and Carmelo Lledó, Luc Morel and Luc Moreau: of two words one is the same to the letter, and one another name. */
  #areOtherNames(a: readonly Form[], b: readonly Form[]): boolean {
    const { areOtherNames, areOtherFamilies } = this.#article.nameFacts;
    const [[first, last], [given, family]] = [
      [a[0] as Form, a.at(-1) as Form],
      [b[0] as Form, b.at(-1) as Form],
    ];
    if (last.lower === family.lower) return areOtherNames(first.lower, given.lower);
    // Of one stem, a name is inflected; what a scheme writes otherwise is one name.
    if (first.lower !== given.lower || last.stem === family.stem || !this.#isPerson(first)) return false;
    return (
      areOtherFamilies(plainName(last.lower), plainName(family.lower)) &&
      this.#relation(last, family, true) !== 'spelling'
    );
  }

  /** Marina and Martina, alone. */
  #areOtherGivenNames(one: Form, two: Form): boolean {
    return this.#isName(one) && this.#isName(two) && this.#article.nameFacts.areOtherNames(one.lower, two.lower);
  }

  #isPerson({ lower }: Form): boolean {
    const { givenNameOf, isGivenName } = this.#article.nameFacts;
    return givenNameOf(lower) !== undefined || isGivenName(lower);
  }

  /** Mr Galli and Ms Galli. */
  #areAddressedOtherwise(main: Named, other: Named): boolean {
    const one = this.#addressOf(main);
    return one !== undefined && (this.#addressOf(other) ?? one) !== one;
  }

  #addressOf({ mentions }: Named): 'man' | 'woman' | undefined {
    const { addressOf } = this.#article.nameFacts;
    for (const { offset } of mentions) {
      const word = this.#words.after(offset);
      const found =
        addressOf(this.#words.form(word).lower) ?? (word > 0 ? addressOf(this.#words.form(word - 1).lower) : undefined);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Of one family, with a word beside one of them that says so. */
  #areRelatives(main: Named, other: Named, a: readonly Form[], b: readonly Form[]): boolean {
    if ((a.at(-1) as Form).stem !== (b.at(-1) as Form).stem) return false;
    return [main, other].some(({ mentions }) => mentions.some((mention) => this.#isBesideKin(mention)));
  }

  /** `his brother Pierre Kraus`, `her sister, the cellist Carina Lindqvist`, `Pierre Kraus, his son`. */
  #isBesideKin({ offset, endOffset }: Mention): boolean {
    const [first, last] = [this.#words.after(offset), this.#words.before(endOffset)];
    for (let gap = 0; gap <= MOST_BETWEEN; gap += 1) {
      const [before, after] = [first - gap - 1, last + gap + 1];
      if (this.#isKin(before) && this.#isApposed(before, first, gap)) return true;
      if (gap < MOST_BETWEEN && this.#isKin(after) && this.#between(last, after).startsWith(',')) return true;
    }
    return false;
  }

  #isKin(word: number): boolean {
    if (word < 0 || word >= this.#words.count) return false;
    const { lower, casing } = this.#words.form(word);
    const { language, nameFacts } = this.#article;
    return (language.capitalisedNouns || casing === 'lower') && nameFacts.isKin(lower);
  }

  /** Tells whether a relative is what the name says: nothing stands between, or what she is besides. */
  #isApposed(kin: number, name: number, gap: number): boolean {
    const between = this.#between(kin, name);
    if (gap === 0) return /^[\s,]*$/u.test(between);
    // She married the Peter of this story: where names have an article, and where one marries with somebody.
    if (gap === 1 && /^\s\p{L}+['’]?\s?$/u.test(between)) return this.#leadsToName(this.#words.form(kin + 1).lower);
    return /^,\s[\p{L}\s-]+$/u.test(between) && this.#articles.has(this.#words.form(kin + 1).lower);
  }

  #leadsToName(lower: string): boolean {
    const { prepositions, genitivePrepositions = [] } = this.#article.language.words;
    // The son of Peter is not called Peter.
    return this.#articles.has(lower) || (prepositions.includes(lower) && !genitivePrepositions.includes(lower));
  }

  #between(left: number, right: number): string {
    const [from, to] = [this.#words.ends[left] as number, this.#words.offsets[right] as number];
    return to - from > LONGEST_GAP ? '.' : this.#article.document.prose.slice(from, to);
  }

  /** A slip is made once; what recurs on either side is two names. */
  #bothRecur(a: readonly Form[], b: readonly Form[], differing: readonly number[]): boolean {
    return differing.some((at) => {
      const [one, two] = [a[at] as Form, b[at] as Form];
      if (opensInLatin(one) !== opensInLatin(two)) return false;
      if (!this.#isSlip(a, b, at)) return false;
      // Of one stem, their spellings are told apart by it no more.
      const by = one.stem === two.stem ? 'lower' : 'stem';
      return [one, two].every((form) => this.#usesOf(form, by) >= RECURS);
    });
  }

  /** Neither the same nor what another scheme writes; Halonen and Hälinen sound alike but for a vowel. */
  #isSlip(a: readonly Form[], b: readonly Form[], at: number): boolean {
    const [one, two] = [a[at] as Form, b[at] as Form];
    const relation = this.#relation(one, two, at === a.length - 1);
    // Port Alvor and Porto Alvor are known words, and no surnames.
    const isPerson = at > 0 && this.#article.nameFacts.givenNameOf((a[0] as Form).lower) !== undefined;
    if (relation === 'slip' || (relation === 'none' && isPerson)) return isSlip(one, two);
    return relation === 'spelling' && differInVowel(one.lower, two.lower);
  }

  /** How often a name stands in the article, by its stem or by its spelling; all are counted when one is first asked for. */
  #usesOf({ stem, lower }: Form, by: 'stem' | 'lower'): number {
    if (this.#uses === undefined) {
      this.#uses = { stem: new Map(), lower: new Map() };
      const times = timesOfForms(this.#words);
      for (const form of this.#words.forms) {
        if (!this.#isName(form)) continue;
        for (const key of ['stem', 'lower'] as const) {
          const known = this.#uses[key];
          known.set(form[key], (known.get(form[key]) ?? 0) + (times[form.id] as number));
        }
      }
    }
    return this.#uses[by].get(by === 'stem' ? stem : lower) ?? 0;
  }
}

/** A title and a name, with nothing between them: Lady Ada, but not Our Lady of the Swallows. */
function isTitled({ mentions: [mention] }: Named, { length }: readonly Form[]): boolean {
  return mention !== undefined && length === 2 && mention.text.split(/\s+/u).length === length;
}

const VOWEL_PAIR = /^[aeiou]{2}$/;

/** Halonen and Hälinen, Sara and Saara. */
function differInVowel(a: string, b: string): boolean {
  const [one, two] = [plainLetters(a), plainLetters(b)];
  if (one === two) return Math.abs(a.length - b.length) === 1;
  if (one.length !== two.length) return false;
  const differing = [...one].flatMap((letter, at) => (letter === two[at] ? [] : [`${letter}${two[at]}`]));
  return differing.length === 1 && VOWEL_PAIR.test(differing[0] as string);
}
