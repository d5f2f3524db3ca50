import type { Article } from '../../core/article';
import { pivotOf } from '../../core/pivot';
import type { Span } from '../../core/span';
import { wordSet, wordSets } from '../../core/word-set';
import { closedWords } from '../text/closed-words';
import { withoutAccents } from '../text/without-accents';
import type { Form, Words } from '../text/words';
import { combiningHalves, compoundHalves, type Halves, likeHalves } from './compound-halves';
import type { TermWindow } from './term-windows';
import type { TermWord } from './word-relations';

const SHORTEST = 3;
const MOST_FORMS = 4;
const MOST_PARTS = 6;
/** The lexicon has no longer phrases. */
const MOST_PHRASE = 3;
const SENTENCE_END = /[.!?…:\n]/;

/** A stretch of words that may be a term, and what its places tell of it. */
export interface ReadTerm {
  readonly window: TermWindow;
  /** Its words that are no function words, with compounds taken apart. */
  readonly parts: readonly TermWord[];
  /** At which share of its places a definite article, another article, or either or a preposition stands before it. */
  readonly definite: number;
  readonly indefinite: number;
  readonly nominal: number;
  /** At which share of its places a content word stands beside it, so that it may be cut from a longer term. */
  readonly left: number;
  readonly right: number;
  /** How many of its words may be finite verbs. */
  readonly verbs: number;
  /** How many function words join its words. */
  readonly joints: number;
  /** By which the lexicon knows it as a whole. */
  readonly stems: readonly string[];
  /** What it shares with other words and phrases for the same, as a whole. */
  readonly senses: readonly string[];
  /** Which of its parts says what kind of thing it is. */
  readonly head: number;
  /** True where it is written as a name inside a sentence. */
  readonly named: boolean;
  /** For a name: how many of its first and last words are in lower case, and at which share of its places more of it may follow. */
  readonly ragged: number;
  readonly goesOn: number;
  /** True where the head may be a verb or an adverb. */
  readonly headless: boolean;
  /** At which share of its places it opens a sentence, where a thing stands that was named before. */
  readonly opens: number;
}

/** Reads windows as terms or names, with compounds as their halves. */
export class TermReader {
  readonly #article: Article;
  readonly #all: Words;
  readonly #closed: ReadonlySet<string>;
  readonly #definite: ReadonlySet<string>;
  readonly #articles: ReadonlySet<string>;
  readonly #nominal: ReadonlySet<string>;
  readonly #finite: ReadonlySet<string>;
  readonly #noHead: RegExp;
  /** What words left in English mean; undefined where the article is in English. */
  readonly #english: ((forms: readonly Form[]) => readonly number[]) | undefined;
  readonly #halvesOf: (lower: string) => Halves | undefined;
  readonly #partsOf = new Map<Form, readonly TermWord[]>();
  readonly #counts = new Map<string, number>();

  constructor(article: Article, all: Words) {
    const { words, verbs } = article.language;
    this.#article = article;
    this.#all = all;
    this.#closed = closedWords(article.language);
    this.#definite = new Set(words.definiteArticles ?? []);
    this.#articles = new Set(words.articles);
    this.#nominal = wordSets(words.articles, words.contractions, words.prepositions);
    this.#finite = wordSet(verbs.finiteForms);
    this.#noHead = article.language.roots?.noHead ?? /(?!)/;
    const pack = pivotOf(article.languages);
    if (pack !== undefined && pack !== article.language) {
      const foreign = article.lexicon.of(pack);
      this.#english = (forms) => foreign.meaningsOf(forms.map(({ lower }) => pack.stem(lower)));
    }
    this.#halvesOf = halvesReader(article, all);
    for (let word = 0; word < all.count; word += 1) {
      const form = all.form(word);
      const parts = this.partsOf(form);
      for (const { stem } of parts.length > 1 ? [...parts, form] : parts)
        this.#counts.set(stem, (this.#counts.get(stem) ?? 0) + 1);
    }
  }

  /** Undefined for acronyms, and for what has too many words. */
  read(window: TermWindow): ReadTerm | undefined {
    const { forms } = window;
    if (forms.length > MOST_FORMS) return undefined;
    if (forms.some(({ casing, lower }) => casing === 'upper' || lower.length < SHORTEST)) return undefined;
    const term = this.readWhole(window);
    return term.parts.length > MOST_PARTS ? undefined : term;
  }

  /** A stretch of any words and any length. */
  readWhole(window: TermWindow): ReadTerm {
    const { forms, places } = window;
    const parts = forms.flatMap((form) => this.partsOf(form));
    let [definite, indefinite, nominal, left, right] = [0, 0, 0, 0, 0];
    for (const { offset, endOffset } of places) {
      const before = this.#beside(this.#all.before(offset), offset);
      if (before !== undefined) {
        if (this.#definite.has(before)) definite += 1;
        else if (this.#articles.has(before)) indefinite += 1;
        if (this.#nominal.has(before)) nominal += 1;
        if (!this.#closed.has(before)) left += 1;
      }
      const after = this.#beside(this.#all.after(endOffset), endOffset);
      if (after !== undefined && !this.#closed.has(after)) right += 1;
    }
    const opening = places.filter(({ offset }) => this.#opensSentence(offset)).length;
    const share = (count: number) => count / places.length;
    const head = this.#headOf(window, parts);
    const stems = forms.flatMap((form) => this.#stemsOf(form));
    return {
      head,
      stems,
      senses: this.#sensesOf(forms, stems, parts),
      headless: this.#noHead.test(withoutAccents((parts[head] as TermWord).lower)),
      window,
      parts,
      ...this.#nameShape(window),
      opens: share(opening),
      definite: share(definite),
      indefinite: share(indefinite),
      nominal: share(nominal),
      left: share(left),
      right: share(right),
      verbs: forms.filter(({ lower }) => this.#finite.has(lower)).length,
      joints: Math.max(0, window.text.split(/[\s’']+/).length - forms.length),
    };
  }

  /** The lexicon has what hyphens join as several words: Admin-Oberfläche, kupu-kupu. */
  #stemsOf({ lower, stem }: Form): readonly string[] {
    if (!lower.includes('-')) return [stem];
    return lower
      .split('-')
      .filter((part) => part.length > 1 && !this.#closed.has(part))
      .map((part) => this.#article.language.stem(part));
  }

  #sensesOf(forms: readonly Form[], stems: readonly string[], parts: readonly TermWord[]): readonly string[] {
    if (stems.length > MOST_PHRASE) return [];
    const { lexicon } = this.#article;
    // Tiefbodenwagen: a compound that no list has means in English what its members mean together, as a phrase does.
    const isParted = parts.length > stems.length && parts.length <= MOST_PHRASE && !lexicon.knows(stems);
    const meanings = lexicon.meaningsOf(isParted ? parts.map(({ stem }) => stem) : stems);
    const english = meanings.length > 0 || this.#english === undefined ? [] : this.#english(forms);
    return [...lexicon.pairsOf(stems).map((pair) => `p${pair}`), ...[...meanings, ...english].map((one) => `m${one}`)];
  }

  #headOf({ forms, places }: TermWindow, parts: readonly TermWord[]): number {
    const { head = 'last', attributive } = this.#article.language.roots ?? {};
    if (head === 'first') return this.partsOf(forms[0] as Form).length - 1;
    const before = this.#formsBeforeJoint(places[0] as Span);
    const row = forms.slice(0, before).flatMap((form) => this.partsOf(form));
    if (head === 'last' || attributive === undefined) return row.length - 1;
    const at = row.findIndex(({ lower }) => !attributive.test(withoutAccents(lower)));
    return Math.min(parts.length - 1, at === -1 ? row.length - 1 : at);
  }

  /** How many content words stand before the first function word of a stretch. */
  #formsBeforeJoint({ offset, endOffset }: Span): number {
    let count = 0;
    for (let word = this.#all.after(offset); word < this.#all.count; word += 1) {
      const form = this.#all.form(word);
      if ((this.#all.offsets[word] as number) >= endOffset || this.#closed.has(form.lower)) break;
      count += 1;
    }
    return Math.max(1, count);
  }

  /** Tells whether a word of a term stands nowhere else. */
  isOwn({ stem }: TermWord, { window }: ReadTerm): boolean {
    return this.countOf(stem) <= window.places.length;
  }

  countOf(stem: string): number {
    return this.#counts.get(stem) ?? 0;
  }

  #opensSentence(offset: number): boolean {
    let word = this.#all.before(offset);
    while (word >= 0 && this.#closed.has(this.#all.form(word).lower)) word -= 1;
    return word < 0 || SENTENCE_END.test(this.#article.document.prose.slice(this.#all.ends[word], offset));
  }

  /** A word that only a space, or an apostrophe, parts from an offset. */
  #beside(word: number, offset: number): string | undefined {
    if (word < 0 || word >= this.#all.count) return undefined;
    const [from, to] = [this.#all.ends[word] as number, this.#all.offsets[word] as number];
    if (Math.min(Math.abs(offset - from), Math.abs(to - offset)) > 1) return undefined;
    return this.#all.form(word).lower;
  }

  #nameShape({ forms, places }: TermWindow): Pick<ReadTerm, 'named' | 'ragged' | 'goesOn'> {
    const { capitalisedNouns } = this.#article.language;
    const isTitle = ({ casing }: Form) => casing === 'title' || casing === 'mixed';
    const named =
      capitalisedNouns !== true &&
      (forms.slice(1).some(isTitle) || places.some(({ offset }) => this.#isNamedAt(offset)));
    if (!named) return { named, ragged: 0, goesOn: 0 };
    const [first, last] = [forms[0] as Form, forms.at(-1) as Form];
    const ragged = (isTitle(first) ? 0 : 1) + (isTitle(last) ? 0 : 1);
    const goingOn = places.filter(({ offset, endOffset }) => this.#isGoingOn(offset, endOffset));
    return { named, ragged, goesOn: goingOn.length / places.length };
  }

  /** Tells whether a word with a capital stands beside a place, or behind one function word. */
  #isGoingOn(offset: number, endOffset: number): boolean {
    const before = this.#all.before(offset);
    if (this.#beside(before, offset) !== undefined && before > 0) {
      const form = this.#all.form(before);
      if (form.casing === 'title' && !this.#closed.has(form.lower)) return true;
    }
    const after = this.#all.after(endOffset);
    if (this.#beside(after, endOffset) === undefined) return false;
    const form = this.#all.form(after);
    if (form.casing === 'title') return true;
    if (!this.#closed.has(form.lower) || after + 1 >= this.#all.count) return false;
    const next = this.#all.form(after + 1);
    return next.casing === 'title' && (this.#all.offsets[after + 1] as number) - (this.#all.ends[after] as number) <= 1;
  }

  #isNamedAt(offset: number): boolean {
    const { prose } = this.#article.document;
    return (
      /\p{Lu}/u.test(prose.charAt(offset)) &&
      /[\p{L}\p{N},’'][ \u00a0]?$/u.test(prose.slice(Math.max(0, offset - 2), offset))
    );
  }

  /** A word, or the halves of a compound. */
  partsOf(form: Form): readonly TermWord[] {
    let known = this.#partsOf.get(form);
    if (known === undefined) {
      const { stem, root = stem } = this.#article.language;
      const word = (lower: string): TermWord => ({ lower, stem: stem(lower), root: root(lower) });
      const joined = form.lower.split('-');
      const isJoined = joined.length === 2 && joined.every(({ length }) => length >= SHORTEST);
      // Talvikausi-toiminto: what a hyphen joins may be compounds themselves.
      const halves = isJoined ? joined.flatMap((part) => this.#halvesOf(part) ?? [part]) : this.#halvesOf(form.lower);
      known = halves?.flatMap((half) => this.#membersOf(half)).map(word) ?? [
        { lower: form.lower, stem: form.stem, root: form.root },
      ];
      this.#partsOf.set(form, known);
    }
    return known;
  }

  /** Half of a compound: a word, without the letters that join it to the next, or a compound that is no word of its own. */
  #membersOf(half: string): readonly string[] {
    const { language, lexicon } = this.#article;
    const { compoundLinks, stem } = language;
    if (compoundLinks === undefined) return [half];
    const link = compoundLinks.find((one) => half.endsWith(one) && lexicon.knows([stem(half.slice(0, -one.length))]));
    if (link !== undefined && stem(half) === stem(half.slice(0, -link.length))) return [half.slice(0, -link.length)];
    if (lexicon.knows([stem(half)])) return [half];
    return this.#halvesOf(half)?.flatMap((one) => this.#membersOf(one)) ?? [half];
  }
}

/** Takes compounds apart, and what begins as one of them. */
function halvesReader(article: Article, all: Words): (lower: string) => Halves | undefined {
  const [solid, combining] = [compoundHalves(article), combiningHalves(article)];
  const known = new Map(all.forms.map(({ lower }) => [lower, solid(lower) ?? combining(lower)]));
  const like = likeHalves(
    article,
    [...known.values()].flatMap((halves) => (halves === undefined ? [] : [halves])),
  );
  return (lower) => known.get(lower) ?? like(lower);
}
