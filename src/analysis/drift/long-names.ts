import { defineAnalysis } from '../../core/analysis';
import type { Article } from '../../core/article';
import { onceALanguage } from '../../core/once-a-language';
import type { Span } from '../../core/span';
import { closedWords } from '../text/closed-words';
import { LONGEST_ARTICLE } from '../text/longest-article';
import { sentences } from '../text/sentences';
import { structure } from '../text/structure';
import { verbatim } from '../text/verbatim';
import { type Form, onceAForm, type Words, words } from '../text/words';
import { bodyNounsOf } from './body-nouns';
import { joiningWords } from './joining-words';

/** A stretch of words that may be the whole of a name, wherever the article has it. */
export interface LongName {
  readonly text: string;
  /** Its words that are no function words. */
  readonly forms: readonly Form[];
  readonly places: ReadonlyArray<Span & { readonly sentence: number }>;
  /** True where it stands in quotation marks, or ends in what does. */
  quoted: boolean;
  /** True where a place inside a sentence shows that it is a name. */
  named: boolean;
  /** How many function words join its words. */
  readonly joints: number;
}

const MOST_CONTENT = 7;
const MOST_GERMAN = 5;
const MOST_JOINTS = 3;
const LONGEST_JOINT = 3;
const MOST_WINDOWS = 8000;
const OPENING = '"“„«‘';
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const HYPHEN = 0x2d;
const SHIFT = 2 ** 24;
const CLOSES = /^[ \u00a0]?["”“»’]/;
/** What may stand between two words of a name. */
const GAP = /^(?:|[ \u00a0\n]|['’]s? ?| ?- ?| & |[ \u00a0]?["“„«‘”»’]{1,2}[ \u00a0]?|\. )$/;

/** Every stretch of words that may be a name of several words, its shape alone considered. */
export const longNames = defineAnalysis({
  id: 'long-names',
  needs: { words, sentences, structure, verbatim },
  run: (article, facts): readonly LongName[] => {
    const { language, document } = article;
    if (!language.cased || !language.spaced || document.prose.length > LONGEST_ARTICLE) return [];
    const reader = new Reader(article, facts.words);
    facts.sentences.forEach(({ firstWord, lastWord, blockIndex }, sentence) => {
      if (facts.structure[blockIndex]?.role !== 'menu') reader.read(firstWord, lastWord, sentence, facts.verbatim);
    });
    return reader.names();
  },
});

type Draft = LongName & { places: Array<Span & { sentence: number }> };

class Reader {
  readonly #all: Words;
  readonly #prose: string;
  readonly #isNounCapital: boolean;
  readonly #mostContent: number;
  readonly #closed: ReadonlySet<string>;
  readonly #joining: ReadonlySet<string>;
  readonly #isContent: (form: Form) => boolean;
  readonly #mayOpen: (form: Form) => boolean;
  readonly #mayClose: (form: Form) => boolean;
  readonly #found: Draft[] = [];
  /** The numbers of rows of stems, by the number of a row and of the stem that comes next, and the names that rows are. */
  readonly #rows = new Map<number, number>();
  readonly #names: Array<Draft | undefined> = [];
  readonly #stems = new Map<string, number>();
  readonly #stemOf = onceAForm(({ stem }) => {
    const number = this.#stems.get(stem) ?? this.#stems.size;
    this.#stems.set(stem, number);
    return number;
  });
  /** Of each word of the sentence, by its place in it: the quotation that it stands in, 0 for none. */
  #quotes: number[] = [];
  #first = 0;

  constructor(article: Article, all: Words) {
    const { language } = article;
    this.#all = all;
    this.#prose = article.document.prose;
    this.#isNounCapital = language.capitalisedNouns;
    this.#mostContent = language.capitalisedNouns ? MOST_GERMAN : MOST_CONTENT;
    this.#closed = closedWords(language);
    this.#joining = joiningOf(language);
    this.#isContent = onceAForm(
      ({ lower, isNumber, text }) => isNumber || (!this.#closed.has(lower) && text.length > 1),
    );
    const nouns = bodyNounsOf(language);
    const isKind = onceAForm(
      ({ text, stem }) =>
        article.kindsOf(text).length > 0 || nouns.of(stem).length > 0 || nouns.split(stem) !== undefined,
    );
    const headFirst = language.roots?.head === 'first';
    this.#mayOpen = (form) => isCapital(form) || isKind(form) || (headFirst && !form.isNumber);
    this.#mayClose = (form) => isCapital(form) || form.isNumber || language.titleCase !== true || isKind(form);
  }

  names(): readonly LongName[] {
    return this.#found;
  }

  read(first: number, end: number, sentence: number, isVerbatim: (offset: number) => boolean): void {
    this.#first = first;
    this.#quotes = this.#quotesIn(first, end);
    let capitals = 0;
    for (let word = first; word < end; word += 1) if (isCapital(this.#all.form(word))) capitals += 1;
    if (capitals === 0 && this.#quotes.every((quote) => quote === 0)) return;
    for (let from = first; from < end && this.#found.length < MOST_WINDOWS; from += 1) {
      const form = this.#all.form(from);
      if (!this.#isContent(form) || isVerbatim(this.#all.offsets[from] as number)) continue;
      if (!this.#mayOpen(form) && !this.#opensQuote(from)) continue;
      if (this.#isCutBefore(from)) continue;
      this.#readFrom(from, end, sentence);
    }
  }

  #readFrom(from: number, end: number, sentence: number): void {
    const forms: Form[] = [];
    let [joints, row, capitals, inner, stems] = [0, 0, 0, 0, 0];
    for (let word = from; word < end; word += 1) {
      const form = this.#all.form(word);
      if (word > from && !this.#isSpaced(word) && !GAP.test(this.#gap(word))) return;
      // Koperasi Dayung Bersama: inside a sentence a capital makes a function word part of a name.
      const isNamed = word > this.#first && form.casing === 'title' && form.text.length > 2;
      if (!isNamed && !this.#isContent(form)) {
        if (this.#closed.has(form.lower) && !this.#joining.has(form.lower)) return;
        row += 1;
        if (row > MOST_JOINTS) return;
        continue;
      }
      joints += row;
      row = 0;
      forms.push(form);
      stems = this.#rowOf(stems, form);
      if (forms.length > this.#mostContent) return;
      if (isCapital(form)) {
        capitals += 1;
        if (word > this.#first) inner += 1;
      }
      const quoted = this.#isQuoted(from, word);
      if (quoted === undefined || (capitals === 0 && !quoted)) continue;
      if (!quoted && !this.#mayClose(form)) continue;
      if (this.#isCutBehind(word, end)) continue;
      this.#add(from, word, sentence, forms, stems, quoted, quoted || inner > 0, joints);
    }
  }

  #add(
    from: number,
    word: number,
    sentence: number,
    forms: readonly Form[],
    stems: number,
    quoted: boolean,
    named: boolean,
    joints: number,
  ): void {
    const place = { offset: this.#all.offsets[from] as number, endOffset: this.#all.ends[word] as number, sentence };
    const known = this.#names[stems];
    if (known === undefined) {
      const text = this.#prose.slice(place.offset, place.endOffset);
      const name = { text, forms: [...forms], places: [place], quoted, named, joints };
      this.#names[stems] = name;
      this.#found.push(name);
      return;
    }
    known.places.push(place);
    known.quoted ||= quoted;
    known.named ||= named;
  }

  /** The number of a row of stems with one more; 0 is the empty row. A text made of the stems would have to be hashed each time. */
  #rowOf(row: number, form: Form): number {
    const key = row * SHIFT + this.#stemOf(form);
    let next = this.#rows.get(key);
    if (next === undefined) {
      next = this.#rows.size + 1;
      this.#rows.set(key, next);
      this.#names[next] = undefined;
    }
    return next;
  }

  #isSpaced(word: number): boolean {
    const end = this.#all.ends[word - 1] as number;
    return end + 1 === this.#all.offsets[word] && this.#prose.charCodeAt(end) === SPACE;
  }

  #gap(word: number): string {
    return this.#prose.slice(this.#all.ends[word - 1], this.#all.offsets[word]);
  }

  #isPlain(word: number): boolean {
    const end = this.#all.ends[word - 1] as number;
    if (end + 1 !== this.#all.offsets[word]) return false;
    const code = this.#prose.charCodeAt(end);
    return code === SPACE || code === NO_BREAK_SPACE || code === HYPHEN;
  }

  /** Tells whether a word with a capital stands right before, so that the name begins earlier. */
  #isCutBefore(from: number): boolean {
    if (this.#isNounCapital || from === this.#first || !isCapital(this.#all.form(from))) return false;
    const before = this.#all.form(from - 1);
    return from - 1 > this.#first && this.#isPlain(from) && isCapital(before) && !this.#closed.has(before.lower);
  }

  #isCutBehind(word: number, end: number): boolean {
    if (this.#isNounCapital || word + 1 >= end || !this.#isPlain(word + 1)) return false;
    const behind = this.#all.form(word + 1);
    if (this.#closed.has(behind.lower)) return false;
    if (isCapital(behind)) return true;
    // Comité Européen des Entreprises Vins: a small word of another language joins more of the name.
    const isJoint = behind.text.length <= LONGEST_JOINT && word + 2 < end && this.#isPlain(word + 2);
    return isJoint && isCapital(this.#all.form(word + 2));
  }

  #opensQuote(word: number): boolean {
    let at = (this.#all.offsets[word] as number) - 1;
    const code = this.#prose.charCodeAt(at);
    if (code === SPACE || code === NO_BREAK_SPACE) at -= 1;
    return at >= 0 && OPENING.includes(this.#prose.charAt(at));
  }

  /** Numbers the quotations of a sentence that are short enough for a name. */
  #quotesIn(first: number, end: number): number[] {
    const quotes = new Array<number>(end - first).fill(0);
    let count = 0;
    for (let from = first; from < end; from += 1) {
      if (!this.#opensQuote(from)) continue;
      for (let last = from; last < Math.min(end, from + MOST_CONTENT); last += 1) {
        if (last > from && !this.#isPlain(last)) break;
        const offset = this.#all.ends[last] as number;
        if (!CLOSES.test(this.#prose.slice(offset, offset + 2))) continue;
        count += 1;
        quotes.fill(count, from - first, last - first + 1);
        from = last;
        break;
      }
    }
    return quotes;
  }

  /** True for what stands in quotation marks or ends in it, false for what has none; undefined where it cuts a quotation. */
  #isQuoted(from: number, last: number): boolean | undefined {
    const at = (word: number) => this.#quotes[word - this.#first] ?? 0;
    const [opening, closing] = [at(from), at(last)];
    if (opening !== 0 && at(from - 1) === opening) return undefined;
    if (closing !== 0 && at(last + 1) === closing) return undefined;
    if (opening === 0 && closing === 0) {
      for (let word = from; word < last; word += 1) if (at(word) !== 0) return true;
      return false;
    }
    return true;
  }
}

const joiningOf = onceALanguage((language): ReadonlySet<string> => {
  const { conjunctions, nameConnectors } = language.words;
  const joining = new Set(joiningWords(language));
  for (const word of [...(language.linkers?.coordinators ?? []), 'of', 'the', 'de', 'di']) joining.add(word);
  for (const word of conjunctions) if (!nameConnectors.includes(word) && word.length > 3) joining.delete(word);
  return joining;
});

function isCapital({ casing }: Form): boolean {
  return casing === 'title' || casing === 'mixed' || casing === 'upper';
}
