import { defineAnalysis, type Facts } from '../../core/analysis';
import type { Article } from '../../core/article';
import type { Language } from '../../core/language';
import type { Lexicon } from '../../core/lexicon';
import { pivotOf } from '../../core/pivot';
import { overlaps, type Span } from '../../core/span';
import { englishRuns } from '../foreign/english-runs';
import { sentenceLanguage } from '../foreign/sentence-language';
import { closedWords } from '../text/closed-words';
import { type Sentence, sentences } from '../text/sentences';
import { verbatim } from '../text/verbatim';
import { type Form, onceAForm, type Words, words } from '../text/words';
import { foreignRuns } from './foreign-runs';

/** A term or name that was left in another language, at all its places: mostly English, some of it perhaps the article's own. */
export interface ForeignTerm {
  readonly text: string;
  /** Its words without those that join them, with what hyphens join taken apart. */
  readonly words: readonly ForeignWord[];
  readonly places: ReadonlyArray<Span & { readonly sentence: number }>;
  /** True for a lone word whose spelling alone does not tell, while the lexicon does. */
  readonly byLexicon: boolean;
}

export interface ForeignWord {
  readonly text: string;
  readonly lower: string;
  /** True for a word of the article's own language that stands beside. */
  readonly isOwn: boolean;
}

interface Row {
  readonly sentence: number;
  readonly firstWord: number;
  readonly lastWord: number;
  readonly byLexicon: boolean;
}

const MOST_WORDS = 6;
const MOST_TERMS = 400;
const SHORTEST = 3;
/** How many words may stand between two runs of one name: Girl with a Pomegranate, Kurehama Ai Museum. */
const WIDEST_GAP = 2;
const JOINING = new Set('a an and at by for from in of on the to with'.split(' '));
const GAP = /^(?:[ \u00a0-]|['’]s?[ \u00a0])$/;
const HYPHENATED = /^\p{Ll}+(?:-\p{Ll}+)+$/u;
const IN_CODE = /[_{}$<>\\/@#=%?~]/;
/** --color, -print: what a program is told. */
const OPTION = /(?:^|[\s([*|])--?$/;

const needs = { words, sentences, verbatim, englishRuns, foreignRuns, sentenceLanguage };

/** What the article has in English, or in Latin letters where its own are others, with and without the word beside it. */
export const foreignTerms = defineAnalysis({
  id: 'foreign-terms',
  needs,
  run: (article, facts): readonly ForeignTerm[] => {
    if (article.embedder === undefined || !article.language.spaced) return [];
    const finder = new Finder(article, facts);
    const cores = finder.cores();
    if (cores.length === 0) return [];
    for (const row of finder.withParts([...cores, ...finder.joined(cores)])) finder.addWithNeighbours(row);
    return finder.terms();
  },
});

type TermFacts = Facts<typeof needs>;

class Finder {
  readonly #language: Language;
  readonly #lexicon: Lexicon;
  readonly #prose: string;
  readonly #facts: TermFacts;
  readonly #words: Words;
  readonly #closed: ReadonlySet<string>;
  readonly #closedInEnglish: ReadonlySet<string>;
  readonly #isEnglish: (form: Form) => boolean;
  readonly #found = new Map<
    string,
    { readonly term: Omit<ForeignTerm, 'places'>; readonly places: Array<ForeignTerm['places'][number]> }
  >();
  readonly #told = new Set<string>();

  constructor({ document, language, languages, lexicon }: Article, facts: TermFacts) {
    this.#language = language;
    this.#lexicon = lexicon;
    this.#prose = document.prose;
    this.#facts = facts;
    this.#words = facts.words;
    this.#closed = closedWords(language);
    const english = pivotOf(languages);
    this.#closedInEnglish = english === undefined ? JOINING : closedWords(english);
    this.#isEnglish = onceAForm(
      ({ lower, stem }) =>
        (lexicon.knowsEnglish([lower]) || (language.inflectsNames === true && lexicon.knowsEnglish([stem]))) &&
        !lexicon.knows([stem]) &&
        !this.#closed.has(lower),
    );
  }

  /** The runs that other analyses found, and lone names that only English has, in reading order. */
  cores(): readonly Row[] {
    const { englishRuns, foreignRuns } = this.#facts;
    const ofOtherScript = foreignRuns.flatMap(({ places }) =>
      places.map(({ offset, endOffset, sentence }) => ({
        sentence,
        firstWord: this.#words.after(offset),
        lastWord: this.#words.before(endOffset) + 1,
        byLexicon: false,
      })),
    );
    return [...englishRuns, ...ofOtherScript, ...this.#knownNames()].sort((a, b) => a.firstWord - b.firstWord);
  }

  /** Words with a capital that only English has, where they are part of no run: Kelmar Dam. */
  *#knownNames(): Generator<Row> {
    if (this.#language.englishLikeness === undefined) return;
    const { englishRuns, sentences, verbatim } = this.#facts;
    const inRuns = new Set(englishRuns.flatMap(({ firstWord, lastWord }) => range(firstWord, lastWord)));
    for (const [sentence, { firstWord, lastWord }] of sentences.entries())
      for (let word = firstWord; word < lastWord; word += 1) {
        const form = this.#words.form(word);
        if (
          form.casing === 'title' &&
          form.lower.length >= SHORTEST &&
          this.#isEnglish(form) &&
          !inRuns.has(word) &&
          !verbatim(this.#words.offsets[word] as number)
        )
          yield { sentence, firstWord: word, lastWord: word + 1, byLexicon: true };
      }
  }

  /** Two runs of one name: Girl with a Pomegranate, Kurehama Ai Museum. */
  joined(cores: readonly Row[]): readonly Row[] {
    const rows: Row[] = [];
    for (const [at, core] of cores.entries()) {
      for (const next of cores.slice(at + 1)) {
        if (next.sentence !== core.sentence || next.firstWord - core.lastWord > WIDEST_GAP) break;
        if (next.firstWord < core.lastWord) continue;
        if (range(core.lastWord - 1, next.firstWord).every((word) => this.#joins(word)))
          rows.push({ ...core, lastWord: next.lastWord, byLexicon: false });
      }
    }
    return rows;
  }

  /** Mense Ianuario | Torrenia Olive Institute: words of the language beside a name may be no part of it. */
  withParts(rows: readonly Row[]): readonly Row[] {
    const isOwn = onceAForm((form) => this.#lexicon.knows([form.stem]) || this.#isJoint(form));
    const parts = rows.flatMap((row): readonly Row[] => {
      let { firstWord, lastWord } = row;
      while (firstWord < lastWord - 1 && isOwn(this.#words.form(firstWord))) firstWord += 1;
      while (lastWord > row.firstWord + 2 && isOwn(this.#words.form(lastWord - 1))) lastWord -= 1;
      return [
        ...(firstWord > row.firstWord ? [{ ...row, firstWord }] : []),
        ...(lastWord < row.lastWord ? [{ ...row, lastWord }] : []),
      ];
    });
    return [...rows, ...parts];
  }

  /** Adds a run, and the same with the word of weight on either side, which may be a part of the name. */
  addWithNeighbours(row: Row): void {
    const { firstWord: first, lastWord: last, sentence } = row;
    const isCore = (word: number) => word >= first && word < last;
    // A lone word in small letters that the lexicon alone knows for English is no half of a name.
    const isAlone = row.byLexicon && this.#words.form(first).casing === 'lower';
    const left = isAlone ? undefined : this.#beside(first, -1, sentence);
    const right = isAlone ? undefined : this.#beside(last - 1, 1, sentence);
    for (const firstWord of left === undefined ? [first] : [first, left])
      for (const lastWord of right === undefined ? [last] : [last, right + 1])
        this.#add({ ...row, firstWord, lastWord, byLexicon: row.byLexicon && lastWord - firstWord === 1 }, isCore);
  }

  /** What was added, but for what is told beside its counterpart anywhere. */
  terms(): readonly ForeignTerm[] {
    return [...this.#found]
      .filter(([key]) => !this.#told.has(key))
      .map(([, { term, places }]) => ({ ...term, places }));
  }

  #add(row: Row, isCore: (word: number) => boolean): void {
    const offset = this.#words.offsets[row.firstWord] as number;
    const endOffset = this.#words.ends[row.lastWord - 1] as number;
    const span = { offset, endOffset };
    const isLeft = this.#facts.sentenceLanguage.some((stretch) => overlaps(span, stretch));
    if (isLeft || isInCode(span, this.#prose)) return;
    const text = this.#prose.slice(offset, endOffset);
    if (isQuotedWord(text, span, this.#prose) || this.#isOneOwnWord(text)) return;
    const key = text.toLowerCase();
    const known = this.#found.get(key);
    const place = { ...span, sentence: row.sentence };
    if (isTold(span, this.#prose)) this.#told.add(key);
    if (known !== undefined) {
      if (!known.places.some((one) => one.offset === offset)) known.places.push(place);
      return;
    }
    const terms = range(row.firstWord, row.lastWord).flatMap((word) => this.#partsOf(word, isCore(word)));
    if (terms.length > MOST_WORDS || this.#found.size >= MOST_TERMS) return;
    const isLone = range(row.firstWord, row.lastWord).filter(isCore).length === 1;
    if (this.#isEnglishEnough(terms, isLone))
      this.#found.set(key, { term: { text, words: terms, byLexicon: row.byLexicon }, places: [place] });
  }

  /** The words of weight that a word is, with hyphens taken apart. */
  #partsOf(word: number, isCore: boolean): readonly ForeignWord[] {
    const form = this.#words.form(word);
    if (form.isNumber) return [];
    const isForeign = isCore || this.#isEnglish(form);
    const small = isForeign ? this.#closedInEnglish : this.#closed;
    return form.text.split('-').flatMap((text) => {
      const lower = this.#bare(text.toLowerCase().replace(/['’]s?$/, ''));
      return lower.length > 1 && !small.has(lower) ? [{ text, lower, isOwn: !isForeign }] : [];
    });
  }

  /** A name of people or places that merely looks foreign is compared as such. */
  #isEnglishEnough(terms: readonly ForeignWord[], isLone: boolean): boolean {
    const known = terms.filter(({ lower, isOwn }) => !isOwn && this.#lexicon.knowsEnglish([lower]));
    const isOnlyEnglish = ({ lower }: ForeignWord) => !this.#lexicon.knows([this.#language.stem(lower)]);
    // neue Population, Rose-Clans: one word that both languages have, or half of a compound, is none of English.
    const isEnough = isLone ? known.every(isOnlyEnglish) : known.length > 1 || known.some(isOnlyEnglish);
    return known.length > 0 && isEnough;
  }

  /** Stationin: the ending is the article's own. */
  #bare(lower: string): string {
    const { stem, inflectsNames, englishLikeness } = this.#language;
    if (inflectsNames !== true || this.#lexicon.knowsEnglish([lower])) return lower;
    // Conjunctarum: what does not look like English has an English stem by chance.
    if ((englishLikeness?.(lower) ?? 0) < 0) return lower;
    const bare = stem(lower);
    return !this.#lexicon.knows([bare]) && this.#lexicon.knowsEnglish([bare]) ? bare : lower;
  }

  /** The nearest word of weight on a side that only joints part from another. */
  #beside(from: number, step: 1 | -1, sentence: number): number | undefined {
    const { firstWord, lastWord } = this.#facts.sentences[sentence] as Sentence;
    for (let word = from + step; word >= firstWord && word < lastWord; word += step) {
      if (!this.#joins(Math.min(word, word - step)) || Math.abs(word - from) > WIDEST_GAP) return undefined;
      if (this.#isContent(word)) return word;
      if (this.#words.form(word).isNumber) return undefined;
    }
    return undefined;
  }

  #isContent(word: number): boolean {
    const form = this.#words.form(word);
    return (
      !form.isNumber &&
      form.lower.length >= SHORTEST &&
      !this.#isJoint(form) &&
      !this.#facts.verbatim(this.#words.offsets[word] as number)
    );
  }

  #isJoint({ lower }: Form): boolean {
    return JOINING.has(lower) || this.#closed.has(lower);
  }

  /** Tells whether a word and the next one may be words of one name. */
  #joins(left: number): boolean {
    return GAP.test(this.#prose.slice(this.#words.ends[left], this.#words.offsets[left + 1]));
  }

  /** week-end, e-mail: a loanword that the language has without the hyphen too. */
  #isOneOwnWord(text: string): boolean {
    return HYPHENATED.test(text) && this.#lexicon.knows([this.#language.stem(text.replaceAll('-', '').toLowerCase())]);
  }
}

/** Known as “ski bums”: a foreign word is told as such, while a name in quotation marks may be any name. */
function isQuotedWord(text: string, { offset, endOffset }: Span, prose: string): boolean {
  return (
    text === text.toLowerCase() && /["“„«‘]/.test(prose[offset - 1] ?? '') && /["”“»’]/.test(prose[endOffset] ?? '')
  );
}

/** {{device_name}}: a part of what a program reads. */
function isInCode({ offset, endOffset }: Span, prose: string): boolean {
  return (
    IN_CODE.test(prose[offset - 1] ?? '') ||
    (prose[endOffset] !== '?' && IN_CODE.test(prose[endOffset] ?? '')) ||
    OPTION.test(prose.slice(Math.max(0, offset - 3), offset))
  );
}

/** “Traffic Flow” (ovvero “flusso del traffico”): brackets tell the one by the other. An acronym in them tells nothing. */
function isTold({ offset, endOffset }: Span, prose: string): boolean {
  return (
    /[(（[]\s?["“«„‘]?$/.test(prose.slice(Math.max(0, offset - 3), offset)) ||
    /^["”»’]?\s?[(（]["“«„‘]?(?!\p{Lu}{2}|\p{Nd})/u.test(prose.slice(endOffset, endOffset + 6))
  );
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
