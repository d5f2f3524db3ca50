import { defineAnalysis } from '../../core/analysis';
import type { Article } from '../../core/article';
import type { Mention } from '../drift/renderings';
import { closedWords } from '../text/closed-words';
import { kindOf, LETTER } from '../text/code-kinds';
import { sentences } from '../text/sentences';
import { structure } from '../text/structure';
import { type Form, onceAForm, type Words, words } from '../text/words';

/** What a ship, a firm, a product, a work or a place is called, at all its places. */
export interface ThingName {
  /** Its content words, without the noun that says what it is. */
  readonly words: readonly Form[];
  /** Stems of the nouns that say what it is, beside it or at its head, and the concepts of those. */
  readonly kinds: Set<string>;
  readonly mentions: Mention[];
  /** True where quotation marks or a place inside a sentence show that it is a name. */
  named: boolean;
  /** A small word behind its last one, which may be its own: Vallée brune. */
  readonly next: Form | undefined;
  /** True where `and` or `&` joins its words, as those of two partners. */
  readonly isJoint: boolean;
}

/** What joins the words of an English name, where the article's language has no such word. */
const ENGLISH = new Set(['the', 'of', 'and', 'my', 'our', 'your', 'for', 'with', 'at', 'by']);
const MOST_WORDS = 6;
const MOST_NAMES = 300;
const OPENING = /["“„«‘']\s?$/;
const CLOSING = /^["”“»’']/;
const JOINT = /^ [&+] $/;
const PATH = '\\/';

/** Where a name stands: its first and its last word, and the noun that says what it names. */
interface Run {
  /** Where it begins with the noun at its head. */
  readonly start: number;
  readonly first: number;
  readonly last: number;
  readonly kind: number | undefined;
  readonly isNamed: boolean;
}

/**
 * The names of things: what stands in quotation marks, what has capitals inside a sentence, and what stands behind a noun that says what
 * is named, the ship Upstream Star. Where every noun has a capital, only such a noun, marks or a function word with a capital tell.
 */
export const thingNames = defineAnalysis({
  id: 'thing-names',
  needs: { words, sentences, structure },
  run: (article, facts): readonly ThingName[] => {
    const { language } = article;
    if (!language.cased || !language.spaced) return [];
    const reader = new Reader(article, facts.words);
    const found = new Map<string, ThingName>();
    facts.sentences.forEach(({ firstWord, lastWord, blockIndex }, sentence) => {
      if (facts.structure[blockIndex]?.role === 'menu') return;
      reader.read(found, firstWord, lastWord, sentence);
    });
    return [...found.values()];
  },
});

class Reader {
  readonly #article: Article;
  readonly #words: Words;
  readonly #prose: string;
  readonly #closed: ReadonlySet<string>;
  readonly #conjunctions: ReadonlySet<string>;
  /** What may stand between the words of a name. */
  readonly #joining: ReadonlySet<string>;
  readonly #isContent: (form: Form) => boolean;
  /** The first stems of the names that are found. */
  readonly #beginnings = new Set<string>();

  constructor(article: Article, all: Words) {
    this.#article = article;
    this.#words = all;
    this.#prose = article.document.prose;
    this.#closed = closedWords(article.language);
    const { articles, contractions, conjunctions, prepositions } = article.language.words;
    this.#conjunctions = new Set(conjunctions);
    const { nameFacts, lexicon } = article;
    const isEnglishLink = ({ lower, stem }: Form) => ENGLISH.has(lower) && !lexicon.knows([stem]);
    this.#isContent = onceAForm(
      (form) =>
        !(form.isNumber || this.#closed.has(form.lower) || nameFacts.isLegalForm(form.lower) || isEnglishLink(form)),
    );
    this.#joining = new Set(
      article.language.capitalisedNouns
        ? ['of', 'the', 'de', 'di']
        : [...articles, ...contractions, ...conjunctions, ...prepositions],
    );
  }

  /** Adds all names of a sentence. */
  read(found: Map<string, ThingName>, firstWord: number, lastWord: number, sentence: number): void {
    for (let first = firstWord; first < lastWord; first += 1) {
      if (!this.#isTitle(first)) continue;
      const isQuoted = this.#mayBeQuoted(first) && OPENING.test(this.#before(first));
      const last = isQuoted ? this.#endOfQuote(first, lastWord) : undefined;
      const end = last ?? this.#endOfRun(first, lastWord);
      const run = this.#runFrom(first, end, last !== undefined, firstWord);
      if (run !== undefined) this.#add(found, run, sentence);
      first = end;
    }
  }

  #runFrom(first: number, last: number, isQuoted: boolean, firstWord: number): Run | undefined {
    const before = first > firstWord ? first - 1 : undefined;
    const kind = before !== undefined && this.#isKindBefore(before, first, firstWord) ? before : undefined;
    if (isQuoted) return { start: first, first, last, kind, isNamed: true };
    const isNamed = first > firstWord;
    if (!this.#article.language.capitalisedNouns) return { start: first, first, last, kind, isNamed };
    // Mit Meine Wiese, die App Mein Rasen.
    if (isNamed && this.#closed.has(this.#form(first).lower)) return { start: first, first, last, kind, isNamed };
    return last > first && isNamed ? { start: first, first: first + 1, last, kind: first, isNamed } : undefined;
  }

  /** Adds what a run names: as a whole, and without the noun at its head that says what it is. */
  #add(found: Map<string, ThingName>, run: Run, sentence: number): void {
    const forms = this.#contentOf(run.first, run.last);
    this.#put(found, forms, undefined, run, sentence);
    const [head] = forms;
    if (head === undefined || forms.length === 1) return;
    const own = this.#article.kindsOf(head.text);
    if (own.length > 0) this.#put(found, forms.slice(1), [head.stem, ...own], run, sentence);
  }

  /** Adds a place of a name, and the kinds of thing that it says or that, where none are given, stand beside it. */
  #put(
    found: Map<string, ThingName>,
    forms: readonly Form[],
    kinds: readonly string[] | undefined,
    run: Run,
    sentence: number,
  ): void {
    const { start, first, last, kind, isNamed } = run;
    if (forms.length === 0 || forms.length > MOST_WORDS - 1) return;
    // D:\\Restore is where files are.
    if (PATH.includes(this.#prose[(this.#words.offsets[first] as number) - 1] ?? ' ')) return;
    const { stem: beginning } = forms[0] as Form;
    if (found.size === MOST_NAMES && !this.#beginnings.has(beginning)) return;
    let key = '';
    for (const { stem } of forms) key = key === '' ? stem : `${key} ${stem}`;
    let name = found.get(key);
    if (name === undefined) {
      if (found.size === MOST_NAMES) return;
      const [next, isJoint] = [this.#wordBehind(last), this.#isJoint(start, last)];
      name = { words: forms, kinds: new Set(), mentions: [], named: false, next, isJoint };
      found.set(key, name);
      this.#beginnings.add(beginning);
    }
    const [offset, endOffset] = [this.#words.offsets[first] as number, this.#words.ends[last] as number];
    name.named ||= isNamed;
    if (kinds === undefined) {
      this.#addKinds(name.kinds, kind);
      this.#addKinds(name.kinds, this.#kindBehind(last));
    } else for (const one of kinds) name.kinds.add(one);
    if (name.mentions.at(-1)?.offset === offset) return;
    name.mentions.push({ offset, endOffset, sentence, text: this.#prose.slice(offset, endOffset) });
  }

  #form(word: number): Form {
    return this.#words.form(word);
  }

  #before(word: number): string {
    const offset = this.#words.offsets[word] as number;
    return this.#prose.slice(Math.max(0, offset - 2), offset);
  }

  #between(left: number, right: number): string {
    return this.#prose.slice(this.#words.ends[left], this.#words.offsets[right]);
  }

  /** Whether nothing but a space stands behind a word. */
  #areBeside(left: number): boolean {
    const end = this.#words.ends[left] as number;
    return (this.#words.offsets[left + 1] as number) - end === 1 && isSpace(this.#prose.charCodeAt(end));
  }

  /** False behind a space and a letter, where no mark can open a quotation. */
  #mayBeQuoted(word: number): boolean {
    const offset = this.#words.offsets[word] as number;
    return !isSpace(this.#prose.charCodeAt(offset - 1)) || kindOf(this.#prose.charCodeAt(offset - 2)) !== LETTER;
  }

  #isTitle(word: number): boolean {
    const { casing, isNumber } = this.#form(word);
    return !isNumber && (casing === 'title' || casing === 'mixed');
  }

  #isJoining(word: number): boolean {
    const { lower, casing } = this.#form(word);
    return casing === 'lower' && this.#joining.has(lower);
  }

  #endOfRun(first: number, lastWord: number): number {
    let last = first;
    for (let next = first + 1; next < lastWord && next - first < MOST_WORDS; next += 1) {
      if (!this.#areBeside(next - 1) && !JOINT.test(this.#between(next - 1, next))) break;
      if (this.#isTitle(next)) last = next;
      else if (!this.#isJoining(next)) break;
    }
    return last;
  }

  /** The last word inside the quotation marks that open before a word; undefined where more is quoted than a name. */
  #endOfQuote(first: number, lastWord: number): number | undefined {
    for (let last = first; last < lastWord && last - first < MOST_WORDS; last += 1) {
      const end = this.#words.ends[last] as number;
      if (CLOSING.test(this.#prose.slice(end, end + 1))) return last;
      const next = last + 1;
      if (next >= lastWord || !(this.#areBeside(last) || JOINT.test(this.#between(last, next)))) break;
    }
    return undefined;
  }

  #contentOf(first: number, last: number): readonly Form[] {
    const found: Form[] = [];
    for (let word = first; word <= last; word += 1) if (this.#isContent(this.#form(word))) found.push(this.#form(word));
    return found;
  }

  #isJoint(first: number, last: number): boolean {
    for (let word = first; word <= last; word += 1) {
      if (this.#conjunctions.has(this.#form(word).lower)) return true;
      if (word < last && JOINT.test(this.#between(word, word + 1))) return true;
    }
    return false;
  }

  #isKindBefore(before: number, first: number, firstWord: number): boolean {
    const { casing, lower, isNumber } = this.#form(before);
    if (isNumber || this.#closed.has(lower)) return false;
    if (!/^[ \u00a0]["“„«‘']?\s?$/.test(this.#between(before, first))) return false;
    const mayHaveCapital = before === firstWord || this.#article.language.capitalisedNouns;
    return casing === 'lower' || (mayHaveCapital && casing === 'title');
  }

  #addKinds(kinds: Set<string>, word: number | undefined): void {
    if (word === undefined) return;
    const { stem, text } = this.#form(word);
    kinds.add(stem);
    for (const kind of this.#article.kindsOf(text)) kinds.add(kind);
  }

  #wordBehind(last: number): Form | undefined {
    const next = last + 1;
    if (next >= this.#words.count || this.#between(last, next) !== ' ') return undefined;
    const form = this.#form(next);
    return form.casing === 'lower' && !form.isNumber && !this.#closed.has(form.lower) ? form : undefined;
  }

  /** `Sauna Clock -sovellus`: a noun that a hyphen joins behind it. */
  #kindBehind(last: number): number | undefined {
    const next = last + 1;
    return next < this.#words.count && this.#between(last, next) === ' -' ? next : undefined;
  }
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0;
}
