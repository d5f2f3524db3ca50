import { defineAnalysis } from '../core/analysis';
import type { Language } from '../core/language';
import type { Span } from '../core/span';
import { closedWords } from './closed-words';
import { type Sentence, sentences } from './sentences';
import { structure } from './structure';
import { type Form, type Words, words } from './words';

/** One content word of a phrase. A hard token is written as part of a name; a soft one may belong to it. */
export interface PhraseToken extends Span {
  readonly form: Form;
  /** Index in the `words` analysis. */
  readonly word: number;
  readonly hard: boolean;
  /**
   * True for a soft word inside a name, or behind a capitalised common noun (`Commission de [surveillance électorale]`): where only the
   * head of an institution's name is capitalised, the words behind it are the rest of the name.
   */
  readonly tail: boolean;
  /** Number of the part of the name that it stands in; connectors part them: `Bank | of | England`. */
  readonly segment: number;
}

/**
 * A name as it stands in the text, with the lower-case words beside it that may be part of it: in `le [club royal de]
 * Valmora`, `PAC [américain]` and `Institut [de glaciologie] de Barsk` the bracketed words are soft. Its span is that of
 * the hard tokens.
 */
export interface Phrase extends Span {
  readonly tokens: readonly PhraseToken[];
  readonly firstHard: number;
  readonly lastHard: number;
  readonly sentence: number;
  /** True where the phrase opens its sentence, so that its first capital says nothing. */
  readonly initial: boolean;
  /** Lower-case hard tokens joined by spaces; phrases that share it are one spelling of one name. */
  readonly key: string;
}

const MOST_SOFT = 3;
const MOST_CONNECTORS = 3;

/** Every name of the article with its surroundings, in reading order. */
export const phrases = defineAnalysis({
  id: 'phrases',
  needs: { words, sentences, structure },
  run: ({ document, language }, facts): readonly Phrase[] => {
    if (!language.cased || !language.spaced) return [];
    const reader = new PhraseReader(document.prose, facts.words, facts.sentences, language);
    const found: Phrase[] = [];
    const inHeadings: Phrase[] = [];
    facts.sentences.forEach((sentence, index) => {
      const role = facts.structure[sentence.blockIndex]?.role;
      if (role === 'menu') return;
      reader.read(sentence, index, role === 'heading' && language.titleCase ? inHeadings : found);
    });
    if (inHeadings.length === 0) return found;
    // Where headlines capitalise every word, only what the text knows as a name is one in them.
    const known = new Set(found.map((phrase) => phrase.key));
    return [...found, ...inHeadings.filter((phrase) => known.has(phrase.key))].sort((a, b) => a.offset - b.offset);
  },
});

class PhraseReader {
  readonly #prose: string;
  readonly #words: Words;
  readonly #closed: ReadonlySet<string>;
  readonly #connectors: ReadonlySet<string>;
  readonly #articles: ReadonlySet<string>;
  readonly #conjunctions: ReadonlySet<string>;
  readonly #titles: ReadonlySet<string>;
  readonly #generic: ReadonlySet<string>;
  readonly #contrasts: ReadonlySet<string>;
  /** Spellings that stand with a capital inside a sentence. */
  readonly #seenInside = new Set<number>();
  /** Words that stand in lower case anywhere. */
  readonly #seenLower = new Set<string>();
  #sentence: Sentence | undefined;

  constructor(prose: string, all: Words, sentenceList: readonly Sentence[], language: Language) {
    this.#prose = prose;
    this.#words = all;
    this.#closed = closedWords(language);
    this.#connectors = new Set(language.words.nameConnectors);
    const prepositions = new Set(language.words.prepositions);
    this.#articles = new Set(
      language.words.articles.filter((word) => !prepositions.has(word) && !isContraction(word, language)),
    );
    this.#conjunctions = new Set(language.words.conjunctions);
    this.#titles = new Set(language.words.nameTitles);
    this.#contrasts = new Set(language.words.contrasts.flat());
    this.#generic = new Set(language.words.genericNouns.map(language.stem));
    for (const { firstWord, lastWord } of sentenceList) {
      for (let word = firstWord + 1; word < lastWord; word += 1) {
        if (all.form(word).casing !== 'lower') this.#seenInside.add(all.formIds[word] as number);
      }
    }
    for (const form of all.forms) if (form.casing === 'lower') this.#seenLower.add(form.lower);
  }

  read(sentence: Sentence, sentenceIndex: number, into: Phrase[]): void {
    this.#sentence = sentence;
    for (let at = sentence.firstWord; at < sentence.lastWord; at += 1) {
      const initial = at === sentence.firstWord;
      if (!this.#isName(at, initial) || (initial && !this.#isNameAtStart(at))) continue;
      const tokens = [...this.#softBefore(at), this.#token(at, true, 0)];
      const last = this.#readOn(tokens, at);
      into.push(phraseOf(tokens, sentenceIndex, initial));
      at = last;
    }
  }

  #isName(word: number, initial: boolean): boolean {
    const form = this.#words.form(word);
    if (form.isNumber || form.text.length < 2 || form.casing === 'lower' || form.casing === 'none') return false;
    if (/['’]$/.test(form.text)) return false;
    if (form.casing === 'upper') return true;
    if (this.#titles.has(form.lower) || this.#closed.has(form.lower)) return false;
    if (!initial || form.casing === 'mixed') return true;
    if (this.#seenInside.has(form.id) || !this.#seenLower.has(form.lower)) return true;
    // `New Kingdom` is not what `Kingdom` is, and its first word must not be lost.
    const next = this.#step(word, 1);
    return this.#contrasts.has(form.lower) && next !== -1 && this.#isName(next, false);
  }

  /** A capital that only opens the sentence makes no name unless a name follows or the word is one elsewhere. */
  #isNameAtStart(word: number): boolean {
    const form = this.#words.form(word);
    if (form.casing !== 'title' || this.#seenInside.has(form.id)) return true;
    const next = this.#step(word, 1);
    return next !== -1 && this.#isName(next, false);
  }

  #isContent(word: number): boolean {
    const { casing, isNumber, text, lower } = this.#words.form(word);
    return casing === 'lower' && !isNumber && text.length > 2 && !this.#closed.has(lower) && !this.#titles.has(lower);
  }

  #token(word: number, hard: boolean, segment: number, tail = false): PhraseToken {
    const { offsets, ends } = this.#words;
    return {
      form: this.#words.form(word),
      word,
      hard,
      tail,
      segment,
      offset: offsets[word] as number,
      endOffset: ends[word] as number,
    };
  }

  /** The neighbouring word of the sentence with nothing but a space between, or -1. */
  #step(from: number, step: 1 | -1): number {
    const next = from + step;
    const sentence = this.#sentence as Sentence;
    if (next < sentence.firstWord || next >= sentence.lastWord) return -1;
    const left = Math.min(from, next);
    const gap = this.#prose.slice(this.#words.ends[left], this.#words.offsets[left + 1]);
    return gap.length <= 2 && /^[ \u00a0\u202f\n]*$/.test(gap) ? next : -1;
  }

  /** The next word beyond any connectors; `binds` tells that one of them is more than an article. */
  #beyond(from: number, step: 1 | -1): { readonly word: number; readonly binds: boolean; readonly joins: boolean } {
    let word = from;
    let binds = false;
    let joins = false;
    for (let count = 0; count <= MOST_CONNECTORS; count += 1) {
      word = this.#step(word, step);
      if (word === -1) break;
      const form = this.#words.form(word);
      if (!this.#connectors.has(form.lower) || form.casing === 'upper') return { word, binds, joins };
      binds ||= !this.#articles.has(form.lower);
      joins ||= this.#conjunctions.has(form.lower);
    }
    return { word: -1, binds, joins };
  }

  #softBefore(at: number): readonly PhraseToken[] {
    const tokens: PhraseToken[] = [];
    for (let left = at; tokens.length < MOST_SOFT; ) {
      const { word } = this.#beyond(left, -1);
      if (word === -1 || !this.#isContent(word)) break;
      tokens.unshift(this.#token(word, false, 0));
      left = word;
    }
    return tokens;
  }

  /** Reads on from a hard word over connectors, soft words and further hard words; the last hard word's index. */
  #readOn(tokens: PhraseToken[], start: number): number {
    let lastHard = start;
    let last = start;
    let segment = 0;
    let soft: number[] = [];
    const general = this.#generic.has(this.#words.form(start).stem);
    for (;;) {
      const { word, binds, joins } = this.#beyond(last, 1);
      if (word === -1 || (joins && !general)) break;
      const direct = word === last + 1;
      if (this.#isName(word, false)) {
        // `Institut de glaciologie de Barsk` is one name; `Musk recommande le PAC` is not.
        if (soft.length > 0 && !binds) break;
        if (!direct) segment += 1;
        for (const one of soft) tokens.push(this.#token(one, false, segment, true));
        soft = [];
        tokens.push(this.#token(word, true, segment));
        lastHard = word;
      } else if (this.#isContent(word) && soft.length < MOST_SOFT) {
        soft.push(word);
      } else break;
      last = word;
    }
    const head = this.#words.form(lastHard);
    const tail = head.casing === 'title' && this.#generic.has(head.stem);
    for (const one of soft) tokens.push(this.#token(one, false, segment, tail));
    return lastHard;
  }
}

/** French du and aux hold a preposition; they stand among the articles. */
function isContraction(word: string, language: Language): boolean {
  return language.words.contractions.includes(word);
}

function phraseOf(tokens: readonly PhraseToken[], sentence: number, initial: boolean): Phrase {
  const firstHard = tokens.findIndex((token) => token.hard);
  const lastHard = tokens.findLastIndex((token) => token.hard);
  return {
    tokens,
    firstHard,
    lastHard,
    sentence,
    initial,
    offset: (tokens[firstHard] as PhraseToken).offset,
    endOffset: (tokens[lastHard] as PhraseToken).endOffset,
    key: tokens
      .filter((token) => token.hard)
      .map((token) => token.form.lower)
      .join(' '),
  };
}
