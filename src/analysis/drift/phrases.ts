import { defineAnalysis } from '../../core/analysis';
import type { Language } from '../../core/language';
import { onceALanguage } from '../../core/once-a-language';
import type { Span } from '../../core/span';
import { wordSet } from '../../core/word-set';
import { closedWords } from '../text/closed-words';
import { type Sentence, sentences } from '../text/sentences';
import { structure } from '../text/structure';
import { type IsVerbatim, verbatim } from '../text/verbatim';
import { Form, numbersOfForms, onceASpelling, type Words, words } from '../text/words';
import { opensInLatin } from '../text/writing-system';

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
  /** True where the first hard word may have its capital from there only: `Laporan` in `Laporan National Water Fund`. */
  readonly loose: boolean;
  /** Lower-case hard tokens joined by spaces; phrases that share it are one spelling of one name. */
  readonly key: string;
}

const MOST_SOFT = 3;
const MOST_CONNECTORS = 3;
const MOST_PARTS = 3;

/** Every name of the article with its surroundings, in reading order. */
export const phrases = defineAnalysis({
  id: 'phrases',
  needs: { words, sentences, structure, verbatim },
  run: ({ document, language }, facts): readonly Phrase[] => {
    if (!language.cased || !language.spaced) return [];
    const reader = new PhraseReader(document.prose, facts.words, facts.sentences, language, facts.verbatim);
    const found: Phrase[] = [];
    const inHeadings: Phrase[] = [];
    facts.sentences.forEach((sentence, index) => {
      const role = facts.structure[sentence.blockIndex]?.role;
      if (role === 'menu') return;
      reader.read(sentence, index, role === 'heading' && language.titleCase ? inHeadings : found);
    });
    if (language.inflectsNames === true) reader.partFromNames(found);
    if (inHeadings.length === 0) return found;
    // Where headlines capitalise every word, only what the text knows as a name is one in them.
    const known = new Set(found.map((phrase) => phrase.key));
    return [...found, ...inHeadings.filter((phrase) => known.has(phrase.key))].sort((a, b) => a.offset - b.offset);
  },
});

class PhraseReader {
  readonly #prose: string;
  readonly #words: Words;
  /** Code is no part of a name, and no name. */
  readonly #isCode: IsVerbatim;
  readonly #capitalisedNouns: boolean;
  /** What is known of each spelling, by form id: a row of the flags below. */
  readonly #flags: Uint16Array;
  /** The parts of a hyphenated word that names something with a name or acronym in it, by form id. */
  readonly #parts: ReadonlyMap<number, readonly Form[]>;
  readonly #carriesNamesOver: boolean;
  readonly #bareGenitive: RegExp | undefined;
  #sentence: Sentence | undefined;
  /** Of the connectors that `#beyond` went over last: whether one is more than an article, and whether one is a conjunction. */
  #binds = false;
  #joins = false;
  /** The soft words that are being read on one side of a hard one. */
  readonly #soft: number[] = [];
  /** The tokens of the phrase that is being read, the first `#count`: a list of its own would have room for sixteen more. */
  readonly #tokens: PhraseToken[] = [];
  #count = 0;

  constructor(prose: string, all: Words, sentenceList: readonly Sentence[], language: Language, isCode: IsVerbatim) {
    this.#prose = prose;
    this.#isCode = isCode;
    this.#carriesNamesOver = !language.scripts.includes('Latin') && language.words.articles.length === 0;
    this.#bareGenitive = language.bareGenitive;
    this.#words = all;
    this.#capitalisedNouns = language.capitalisedNouns;
    const ownFlagsOf = flagsFor(language);
    const seenLower = new Set<string>();
    for (const form of all.forms) if (form.casing === 'lower') seenLower.add(form.name);
    this.#flags = numbersOfForms(Uint16Array, all.forms, (form) => {
      const flags = ownFlagsOf(form);
      const mayStart = (flags & NAME) !== 0 && (form.casing !== 'title' || !seenLower.has(form.name));
      return mayStart ? flags | NAME_AT_START : flags;
    });
    this.#parts = language.solidCompounds ? partsOfCompounds(all.forms, this.#flags, language) : new Map();
    const { formIds } = all;
    for (const { firstWord, lastWord } of sentenceList) {
      for (let word = firstWord + 1; word < lastWord; word += 1) {
        const id = formIds[word] as number;
        const flags = this.#flags[id] as number;
        if ((flags & NAME) !== 0) this.#flags[id] = flags | NAME_AT_START | SEEN_INSIDE;
      }
    }
    if (language.inflectsNames === true) this.#shareAmongCases();
  }

  /** A name that is seen inside a sentence in one case is known at the start of another in all of them. */
  #shareAmongCases(): void {
    const { forms } = this.#words;
    const seen = new Set<string>();
    for (const { id, name } of forms) if (((this.#flags[id] as number) & SEEN_INSIDE) !== 0) seen.add(name);
    for (const { id, name } of forms) {
      const flags = this.#flags[id] as number;
      if ((flags & NAME) !== 0 && seen.has(name)) this.#flags[id] = flags | NAME_AT_START | SEEN_INSIDE;
    }
  }

  /**
   * A word that has its capital only from the start of its sentence is no part of the name behind it, if that is known
   * by itself: `Вечером Илон Маск`, `Жители Франции`.
   */
  partFromNames(found: Phrase[]): void {
    const known = new Set<string>();
    for (const { initial, key } of found) if (!initial) known.add(key);
    for (let index = 0; index < found.length; index += 1) {
      const phrase = found[index] as Phrase;
      const space = phrase.key.indexOf(' ');
      if (!phrase.initial || space === -1 || !known.has(phrase.key.slice(space + 1))) continue;
      if (this.#has((phrase.tokens[phrase.firstHard] as PhraseToken).word, SEEN_INSIDE)) continue;
      found[index] = phraseOf(phrase.tokens.slice(phrase.firstHard + 1), phrase.sentence, false, false);
    }
  }

  read(sentence: Sentence, sentenceIndex: number, into: Phrase[]): void {
    this.#sentence = sentence;
    const flags = this.#flags;
    const { formIds } = this.#words;
    for (let at = sentence.firstWord; at < sentence.lastWord; at += 1) {
      const initial = at === sentence.firstWord;
      const known = flags[formIds[at] as number] as number;
      if ((known & NAME) === 0 || (initial && !this.#isNameAtStart(at, known))) continue;
      if (this.#isCode(this.#words.offsets[at] as number)) continue;
      this.#count = 0;
      this.#addSoftBefore(at);
      this.#addHard(at, 0);
      const last = this.#readOn(at);
      const loose = initial && this.#words.form(at).casing === 'title' && (known & (SEEN_INSIDE | CONTRAST)) === 0;
      into.push(phraseOf(this.#tokens.slice(0, this.#count), sentenceIndex, initial, loose));
      at = last;
    }
  }

  #has(word: number, flag: number): boolean {
    return ((this.#flags[this.#words.formIds[word] as number] as number) & flag) !== 0;
  }

  /**
   * A capital that only opens the sentence makes no name unless a name follows or the word is one elsewhere. `New
   * Kingdom` is not what `Kingdom` is, and its first word must not be lost.
   */
  #isNameAtStart(word: number, flags: number): boolean {
    if ((flags & (NAME_AT_START | CONTRAST)) === 0) return false;
    if ((flags & SEEN_INSIDE) !== 0 || this.#words.form(word).casing !== 'title') return true;
    // Where no article comes before a common noun, `Сайт` and `Город` open a sentence in front of a name, which must stand
    // alone to be told across alphabets.
    if (this.#carriesNamesOver && (flags & GENERIC) !== 0) return false;
    let next = this.#step(word, 1);
    // Academy of Sciences, in a language that has no `of`.
    if (next !== -1 && this.#has(next, FOREIGN_CONNECTOR)) next = this.#step(next, 1);
    return (
      next !== -1 &&
      this.#has(next, NAME) &&
      opensInLatin(this.#words.form(next)) === opensInLatin(this.#words.form(word))
    );
  }

  #add(token: PhraseToken): void {
    this.#tokens[this.#count] = token;
    this.#count += 1;
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

  /** A word of a name, or the parts of a compound: `Grenz-PAC` is named like `Frontier PAC`. */
  #addHard(word: number, segment: number): void {
    const whole = this.#token(word, true, segment);
    const parts = this.#parts.get(whole.form.id);
    if (parts === undefined) {
      this.#add(whole);
      return;
    }
    let { offset } = whole;
    for (const form of parts) {
      const endOffset = offset + form.text.length;
      this.#add({ form, word, hard: true, tail: false, segment, offset, endOffset });
      offset = endOffset + (this.#prose[endOffset] === '-' ? 1 : 0);
    }
  }

  /** The neighbouring word of the sentence with nothing but a space between, or -1. */
  #step(from: number, step: 1 | -1): number {
    const next = from + step;
    const sentence = this.#sentence as Sentence;
    if (next < sentence.firstWord || next >= sentence.lastWord) return -1;
    const left = Math.min(from, next);
    const end = this.#words.offsets[left + 1] as number;
    let at = this.#words.ends[left] as number;
    if (end - at > 2 || this.#isCode(this.#words.offsets[next] as number)) return -1;
    for (; at < end; at += 1) if (!isGap(this.#prose.charCodeAt(at))) return -1;
    return next;
  }

  /** The next word beyond any connectors, or -1; what these are is told by `#binds` and `#joins`. */
  #beyond(from: number, step: 1 | -1): number {
    let word = from;
    this.#binds = false;
    this.#joins = false;
    for (let count = 0; count <= MOST_CONNECTORS; count += 1) {
      word = this.#step(word, step);
      if (word === -1 || !this.#has(word, CONNECTOR)) return word;
      this.#binds ||= !this.#has(word, ARTICLE);
      this.#joins ||= this.#has(word, CONJUNCTION);
    }
    return -1;
  }

  /** Комиссия по этике журналистов: those whose title is no part of their names may be part of an institution's. */
  #mayGoOn(word: number, general: boolean): boolean {
    return this.#has(word, CONTENT) || (general && this.#bareGenitive !== undefined && this.#has(word, OFFICE));
  }

  /** How many of the soft words behind an adjective are the rest of an institution's name: Марвикского [института океанологии] подал. */
  #institutionEnd(count: number): number {
    if (this.#bareGenitive === undefined) return 0;
    let end = 0;
    while (end < count && !this.#has(this.#soft[end] as number, GENERIC)) end += 1;
    if (end === count) return 0;
    end += 1;
    while (end < count && this.#areGenitives(end, end + 1)) end += 1;
    return end;
  }

  /** Институт океанологии [Марвика], Избирательная комиссия [Тарвы]; but not Комитет поддержал [Марвика]. */
  #areGenitives(from: number, to: number): boolean {
    const ending = this.#bareGenitive;
    if (ending === undefined) return false;
    for (let at = from; at < to; at += 1) {
      const word = this.#soft[at] as number;
      if (this.#has(word, GENERIC)) continue;
      if (this.#has(word, OFFICE) || !ending.test(this.#words.form(word).lower)) return false;
    }
    return true;
  }

  #addSoftBefore(at: number): void {
    let count = 0;
    for (let left = at; count < MOST_SOFT; count += 1) {
      const word = this.#beyond(left, -1);
      if (word === -1 || !this.#has(word, CONTENT)) break;
      this.#soft[count] = word;
      left = word;
    }
    while (count > 0) {
      count -= 1;
      this.#add(this.#token(this.#soft[count] as number, false, 0));
    }
  }

  /** Reads on from a hard word over connectors, soft words and further hard words; the last hard word's index. */
  #readOn(start: number): number {
    let lastHard = start;
    let last = start;
    let segment = 0;
    const soft = this.#soft;
    let count = 0;
    const general = this.#has(start, GENERIC);
    let institution = general;
    for (;;) {
      const word = this.#beyond(last, 1);
      if (word === -1 || (this.#joins && !general)) break;
      const binds = this.#binds;
      const direct = word === last + 1;
      if (this.#has(word, NAME)) {
        // `Institut de glaciologie de Barsk` is one name; `Musk recommande le PAC` is not.
        const complement = count > 0 && !binds;
        if (complement && !(institution && this.#areGenitives(0, count))) break;
        if (!direct || complement) segment += 1;
        for (let at = 0; at < count; at += 1) this.#add(this.#token(soft[at] as number, false, segment, true));
        count = 0;
        this.#addHard(word, segment);
        lastHard = word;
        institution ||= this.#has(word, GENERIC);
      } else if (!this.#capitalisedNouns && count < MOST_SOFT && this.#mayGoOn(word, general)) {
        // Where nouns have capitals, what follows in lower case is a verb.
        soft[count] = word;
        count += 1;
        institution ||= this.#has(word, GENERIC);
      } else break;
      last = word;
    }
    const head = this.#words.form(lastHard);
    const tail = head.casing === 'title' && this.#has(lastHard, GENERIC);
    const within = tail ? count : this.#institutionEnd(count);
    for (let at = 0; at < count; at += 1) this.#add(this.#token(soft[at] as number, false, segment, at < within));
    return lastHard;
  }
}

// A word may open or go on with a name where it stands inside a sentence; at its start, where every word has a capital,
// only if it is never written small or has its capital elsewhere too.
const NAME = 1;
const NAME_AT_START = 2;
const SEEN_INSIDE = 4;
const CONTENT = 8;
const CONNECTOR = 16;
const ARTICLE = 32;
const CONJUNCTION = 64;
const GENERIC = 128;
const CONTRAST = 256;
/** A title or an office in lower case. */
const OFFICE = 512;
// A connector that is no word of the language, so that it stands in names only.
const FOREIGN_CONNECTOR = 1024;

interface WordSets {
  readonly closed: ReadonlySet<string>;
  readonly connectors: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly generic: ReadonlySet<string>;
  readonly contrasts: ReadonlySet<string>;
}

const setsOf = onceALanguage((language): WordSets => {
  const { words } = language;
  const prepositions = wordSet(words.prepositions);
  const articles = words.articles.filter((word) => !prepositions.has(word) && !isContraction(word, language));
  return {
    closed: closedWords(language),
    connectors: wordSet(words.nameConnectors),
    articles: new Set(articles),
    conjunctions: wordSet(words.conjunctions),
    titles: wordSet(words.nameTitles),
    generic: new Set(words.genericNouns.map(language.stem)),
    contrasts: new Set(words.contrasts.flat()),
  };
});

/** What the language alone says of a spelling. */
const flagsFor = onceALanguage((language) => {
  const sets = setsOf(language);
  return onceASpelling((form) => flagsOf(form, sets));
});

function flagsOf(form: Form, sets: WordSets): number {
  const { lower, casing, text, isNumber } = form;
  let flags = 0;
  if (sets.generic.has(form.stem)) flags |= GENERIC;
  if (sets.connectors.has(lower) && casing !== 'upper') flags |= CONNECTOR;
  if ((flags & CONNECTOR) !== 0 && !sets.closed.has(lower)) flags |= FOREIGN_CONNECTOR;
  if (sets.articles.has(lower)) flags |= ARTICLE;
  if (sets.conjunctions.has(lower)) flags |= CONJUNCTION;
  if (sets.contrasts.has(lower)) flags |= CONTRAST;
  const common = casing !== 'upper' && (sets.closed.has(lower) || sets.titles.has(lower));
  if (casing === 'lower' && sets.titles.has(lower) && !sets.closed.has(lower)) flags |= OFFICE;
  if (casing === 'lower') return !isNumber && text.length > 2 && !common ? flags | CONTENT : flags;
  if (casing === 'none' || isNumber || text.length < 2 || common || /['’]$/.test(text)) return flags;
  return flags | NAME;
}

/**
 * Compounds with a hyphen are taken apart where a part is an acronym, or a name that the article also writes by itself,
 * solid ones where they end in a noun for a kind of thing.
 * The parts' numbers follow those of the article's own spellings.
 */
function partsOfCompounds(
  forms: readonly Form[],
  flags: Uint16Array,
  language: Language,
): ReadonlyMap<number, readonly Form[]> {
  const found = new Map<number, readonly Form[]>();
  const own = new Map<string, Form>();
  let alone: ReadonlySet<string> | undefined;
  let last = forms.length;
  const formOf = (part: string): Form => {
    let made = own.get(part);
    if (made === undefined) {
      made = new Form(last, part, language);
      last += 1;
      own.set(part, made);
    }
    return made;
  };
  const tails = tailsOf(language);
  for (const form of forms) {
    if (((flags[form.id] as number) & NAME) === 0) continue;
    const isHyphenated = form.text.includes('-');
    const parts = isHyphenated ? form.text.split('-') : solidParts(form, tails);
    if (!isHyphenated) {
      if (parts.length > 1) found.set(form.id, parts.map(formOf));
      continue;
    }
    if (parts.length > MOST_PARTS || !parts.every((part) => part.length > 1 && /^\p{Lu}/u.test(part))) continue;
    alone ??= new Set(forms.filter((other) => ((flags[other.id] as number) & NAME) !== 0).map(({ text }) => text));
    if (!parts.some((part) => /^\p{Lu}{2,}$/u.test(part) || alone?.has(part))) continue;
    found.set(form.id, parts.map(formOf));
  }
  return found;
}

const SHORTEST_SOLID = 8;
const SHORTEST_HEAD = 4;
const TAIL_ENDING = 3;

/** Stems of the nouns that say what kind of thing a compound is, by their last letters, the longest first. */
const tailsOf = onceALanguage((language): ReadonlyMap<string, readonly string[]> => {
  const tails = new Map<string, string[]>();
  for (const noun of language.words.genericNouns) {
    const stem = language.stem(noun);
    if (stem.length < TAIL_ENDING) continue;
    const ending = stem.slice(-TAIL_ENDING);
    const known = tails.get(ending);
    if (known === undefined) tails.set(ending, [stem]);
    else known.push(stem);
  }
  for (const list of tails.values()) list.sort((a, b) => b.length - a.length);
  return tails;
});

/** `Küstenschutz|behörde`, `Vesi|rahaston`: what a compound is about, and the noun for what it is; empty for other words. */
function solidParts(
  { text, lower, stem, casing }: Form,
  tails: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  if (casing !== 'title' || text.length < SHORTEST_SOLID) return [];
  for (const tail of tails.get(stem.slice(-TAIL_ENDING)) ?? []) {
    const at = stem.length - tail.length;
    if (at < SHORTEST_HEAD || !stem.endsWith(tail)) continue;
    return lower.startsWith(stem.slice(0, at)) ? [text.slice(0, at), text.slice(at)] : [];
  }
  return [];
}

function isGap(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x0a;
}

/** French du and aux hold a preposition; they stand among the articles. */
function isContraction(word: string, language: Language): boolean {
  return language.words.contractions.includes(word);
}

function phraseOf(tokens: readonly PhraseToken[], sentence: number, initial: boolean, loose: boolean): Phrase {
  let firstHard = -1;
  let lastHard = -1;
  let key = '';
  for (let index = 0; index < tokens.length; index += 1) {
    const { hard, form } = tokens[index] as PhraseToken;
    if (!hard) continue;
    key = firstHard === -1 ? form.name : `${key} ${form.name}`;
    if (firstHard === -1) firstHard = index;
    lastHard = index;
  }
  return {
    tokens,
    firstHard,
    lastHard,
    sentence,
    initial,
    loose,
    offset: (tokens[firstHard] as PhraseToken).offset,
    endOffset: (tokens[lastHard] as PhraseToken).endOffset,
    key,
  };
}
