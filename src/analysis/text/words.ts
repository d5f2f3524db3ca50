import { defineAnalysis } from '../../core/analysis';
import type { Document } from '../../core/document';
import type { Language } from '../../core/language';
import { onceALanguage } from '../../core/once-a-language';
import type { Span } from '../../core/span';
import { wordSet } from '../../core/word-set';
import { soundKey } from '../sounds/sound-key';
import { kindOf, LETTER, OTHER } from './code-kinds';
import { isUnspacedCode, segmentUnspaced } from './unspaced-words';

/** How a form is written; `none` for digits and scripts without case. */
export type Casing = 'lower' | 'title' | 'upper' | 'mixed' | 'none';

/** What is known of a spelling by the language alone. */
class Spelling {
  readonly text: string;
  readonly lower: string;
  readonly casing: Casing;
  readonly isNumber: boolean;
  readonly digits: string;
  readonly isRomanNumeral: boolean;
  readonly #language: Language;
  #stem: string | undefined;
  #root: string | undefined;
  #sound: string | undefined;
  #fullSound: string | undefined;

  constructor(text: string, language: Language) {
    this.text = text;
    const plain = plainCasing(text);
    if (plain === undefined) {
      const { optionalMarks } = language;
      const written = optionalMarks === undefined ? text : withoutMarks(text, optionalMarks);
      this.lower = written.toLowerCase().replaceAll('’', "'").normalize('NFC');
      this.isNumber = /^\p{Nd}/u.test(text);
      this.casing = casingOf(text);
      this.digits = /\p{Nd}/u.test(text) ? text.replace(/\P{Nd}+/gu, ' ') : '';
    } else {
      this.lower = plain === 'lower' ? text : text.toLowerCase();
      this.isNumber = false;
      this.casing = plain;
      this.digits = '';
    }
    this.isRomanNumeral = /^[IVXLCDM]+$/.test(text);
    this.#language = language;
  }

  get stem(): string {
    this.#stem ??= this.#language.stem(this.lower);
    return this.#stem;
  }

  get root(): string {
    this.#root ??= this.#language.root?.(this.lower) ?? this.stem;
    return this.#root;
  }

  get name(): string {
    return this.#language.inflectsNames === true ? this.stem : this.lower;
  }

  get sound(): string {
    this.#sound ??= soundKey(this.name);
    return this.#sound;
  }

  get fullSound(): string {
    this.#fullSound ??= soundKey(this.lower);
    return this.#fullSound;
  }
}

// Words recur from article to article; beyond this many, what is known is forgotten.
const MOST_KNOWN = 50_000;

/** The spellings of a language, which are the same in every article: their texts need be hashed and their stems found but once. */
const spellingsOf = onceALanguage((language) => {
  const known = new Map<string, Spelling>();
  return (text: string): Spelling => {
    let spelling = known.get(text);
    if (spelling === undefined) {
      const own = ownCopyOf(text);
      spelling = new Spelling(own, language);
      if (known.size === MOST_KNOWN) known.clear();
      known.set(own, spelling);
    }
    return spelling;
  };
});

/** The longest text that is always copied; a longer one that was cut out of another keeps all of that in memory. */
const LONGEST_COPIED = 12;

function ownCopyOf(text: string): string {
  return text.length > LONGEST_COPIED ? text.split('').join('') : text;
}

/** One distinct spelling, shared by every word that is written so: what depends on spelling alone is worked out once. */
export class Form {
  readonly id: number;
  readonly text: string;
  /** Lower case, with a straight apostrophe, composed (NFC), without the marks that the language may leave out. */
  readonly lower: string;
  readonly casing: Casing;
  readonly isNumber: boolean;
  readonly #spelling: Spelling;

  constructor(id: number, text: string, language: Language) {
    const spelling = spellingsOf(language)(text);
    this.id = id;
    this.text = spelling.text;
    this.lower = spelling.lower;
    this.casing = spelling.casing;
    this.isNumber = spelling.isNumber;
    this.#spelling = spelling;
  }

  get stem(): string {
    return this.#spelling.stem;
  }

  /** What it shares with the other derivations of its root, where the language changes their beginning; else its stem. */
  get root(): string {
    return this.#spelling.root;
  }

  /** What makes it the same word of a name: its stem where names take case endings, else its spelling. */
  get name(): string {
    return this.#spelling.name;
  }

  /** How it is spelt as a name, whatever the scheme of transliteration. */
  get sound(): string {
    return this.#spelling.sound;
  }

  /** The same with the ending of a case. */
  get fullSound(): string {
    return this.#spelling.fullSound;
  }

  /** Its digits, empty for most words: HKU5 and HKU25, COVID-19 and COVID-22 are two. */
  get digits(): string {
    return this.#spelling.digits;
  }

  get isRomanNumeral(): boolean {
    return this.#spelling.isRomanNumeral;
  }
}

const NOTHING = Symbol('nothing');

/** Works a fact of a spelling out once; the forms are those of one article, numbered from 0. */
export function onceAForm<T>(factOf: (form: Form) => T): (form: Form) => T {
  // A list that is written to far behind its end becomes a slow one, so it is made long enough first.
  let facts: Array<T | typeof NOTHING | undefined> = [];
  return (form) => {
    const { id } = form;
    // It stands in no list of the article's.
    if (id < 0) return factOf(form);
    if (id >= facts.length) facts = longer(facts, Math.max(FEW_FORMS, 2 * id));
    let fact = facts[id];
    if (fact === undefined) {
      fact = factOf(form);
      facts[id] = fact === undefined ? NOTHING : fact;
    }
    return fact === NOTHING ? (undefined as T) : (fact as T);
  };
}

const FEW_FORMS = 256;

function longer<T>(list: readonly T[], length: number): T[] {
  const made: T[] = new Array(length);
  for (let at = 0; at < list.length; at += 1) made[at] = list[at] as T;
  return made;
}

/**
 * Works a fact that a language and a spelling decide alone out once, whatever article it is asked in; the forms are those of one
 * language.
 */
export function onceASpelling<T>(factOf: (form: Form) => T): (form: Form) => T {
  const known = new Map<string, { readonly value: T }>();
  return (form) => {
    let fact = known.get(form.text);
    if (fact === undefined) {
      fact = { value: factOf(form) };
      if (known.size === MOST_KNOWN) known.clear();
      known.set(form.text, fact);
    }
    return fact.value;
  };
}

type Numbers = Uint8Array | Uint16Array | Int32Array;

/** A number for each form. `from` of such a list steps through the forms with an iterator and takes several times as long. */
export function numbersOfForms<T extends Numbers>(
  List: new (length: number) => T,
  forms: readonly Form[],
  numberOf: (form: Form) => number,
): T {
  const numbers = new List(forms.length);
  for (let at = 0; at < forms.length; at += 1) numbers[at] = numberOf(forms[at] as Form);
  return numbers;
}

function withoutMarks(text: string, marks: string): string {
  return [...text.normalize('NFD')].filter((character) => !marks.includes(character)).join('');
}

/**
 * The words of an article in reading order, as parallel arrays: word `i` stands at `[offsets[i], ends[i])` of
 * `Document.prose` and is spelt `forms[formIds[i]]`. An elided word (`l'`) is a word of its own and keeps its
 * apostrophe; a hyphenated compound is one word.
 */
export interface Words {
  readonly count: number;
  readonly offsets: Int32Array;
  readonly ends: Int32Array;
  /** Longer than the words are many, as `offsets` and `ends`: only the first `count` places hold a word. */
  readonly formIds: Int32Array;
  readonly forms: readonly Form[];
  form(index: number): Form;
  /** Index of the first word that ends after `offset`; `count` where there is none. */
  after(offset: number): number;
  /** Index of the last word that ends at or before `offset`; -1 where there is none. */
  before(offset: number): number;
}

/** The casing of a word in plain Western letters, which most words are; undefined for others, whose casing takes patterns. */
function plainCasing(text: string): 'lower' | 'title' | undefined {
  const first = text.charCodeAt(0);
  const isTitle = (first >= 0x41 && first <= 0x5a) || (first >= 0xc0 && first <= 0xde && first !== 0xd7);
  if (!isTitle && !isPlainLower(first)) return undefined;
  for (let at = 1; at < text.length; at += 1) if (!isPlainLower(text.charCodeAt(at))) return undefined;
  if (!isTitle) return 'lower';
  return text.length > 1 ? 'title' : undefined;
}

function isPlainLower(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff && code !== 0xf7);
}

const UPPER = /^\p{Lu}/u;
const ANY_UPPER = /\p{Lu}/u;
const ANY_LOWER = /\p{Ll}/u;

function casingOf(text: string): Casing {
  if (!ANY_UPPER.test(text)) return ANY_LOWER.test(text) ? 'lower' : 'none';
  if (!ANY_LOWER.test(text)) return 'upper';
  if (!UPPER.test(text)) return 'mixed';
  return ANY_UPPER.test(text.slice(1).replace(/[-'’.]\p{Lu}/gu, '')) ? 'mixed' : 'title';
}

// Numbers keep their separators (1.5, 3,000) but not a final one; letters keep inner apostrophes, hyphens and the
// stops of an initialism (U.S). Han and kana run together here and are parted below.
const WORD =
  /\p{Nd}+(?:[.,’'\u00a0\u202f]\p{Nd}+)*|[\p{L}\p{M}\p{Nd}\u200d]+(?:[-'’‑·][\p{L}\p{M}\p{Nd}]+|(?<=(?:^|[^\p{L}])\p{L})\.(?=\p{L}(?:[^\p{L}]|$))\p{L})*/uy;

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]{2,}/u;
const UNSPACED_RUNS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]+/gu;

class WordList implements Words {
  count = 0;
  offsets: Int32Array;
  ends: Int32Array;
  formIds: Int32Array;
  readonly forms: Form[] = [];
  /** Ids of forms, more by one than they are, where the hashes of their spellings send them; 0 is an empty place. */
  #table = new Int32Array(4096);
  readonly #hashes: number[] = [];
  /** Ids of forms, more by one than they are, by their numbers in a list; 0 where none has been told. */
  #listed: Int32Array = new Int32Array(0);
  readonly #language: Language;

  constructor(language: Language, likelyCount: number) {
    this.#language = language;
    this.offsets = new Int32Array(likelyCount + 16);
    this.ends = new Int32Array(likelyCount + 16);
    this.formIds = new Int32Array(likelyCount + 16);
  }

  /** Adds a word that was added before as it stands; false where it was not, or was parted. */
  pushKnown(prose: string, offset: number, end: number, hash: number): boolean {
    const id = this.#find(prose, offset, end, hash);
    if (id !== -1) this.#add(id, offset, end);
    return id !== -1;
  }

  /** Adds a word of a list by its number there; false where it has not been told which form that is. */
  pushListed(number: number, offset: number, end: number): boolean {
    const id = (this.#listed[number] ?? 0) - 1;
    if (id !== -1) this.#add(id, offset, end);
    return id !== -1;
  }

  /** The word that was added last has this number in the list. */
  list(number: number): void {
    if (number >= this.#listed.length) this.#listed = grown(this.#listed, 2 * number);
    this.#listed[number] = (this.formIds[this.count - 1] as number) + 1;
  }

  push(text: string, offset: number): void {
    const hash = finished(rawHashOf(text, 0, text.length));
    let id = this.#find(text, 0, text.length, hash);
    if (id === -1) {
      id = this.forms.length;
      this.forms.push(new Form(id, text, this.#language));
      this.#hashes.push(hash);
      if (this.forms.length * 2 > this.#table.length) this.#rehash();
      else this.#settle(id, hash);
    }
    this.#add(id, offset, offset + text.length);
  }

  /** Looks a spelling up where it stands, since cutting every word out of the prose costs more than all the rest. */
  #find(text: string, from: number, end: number, hash: number): number {
    const table = this.#table;
    const mask = table.length - 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const id = (table[at] as number) - 1;
      if (id === -1) return -1;
      if (this.#hashes[id] !== hash) continue;
      const known = (this.forms[id] as Form).text;
      if (known.length !== end - from) continue;
      let same = 0;
      while (same < known.length && known.charCodeAt(same) === text.charCodeAt(from + same)) same += 1;
      if (same === known.length) return id;
    }
  }

  #settle(id: number, hash: number): void {
    const mask = this.#table.length - 1;
    let at = hash & mask;
    while (this.#table[at] !== 0) at = (at + 1) & mask;
    this.#table[at] = id + 1;
  }

  #rehash(): void {
    this.#table = new Int32Array(this.#table.length * 4);
    for (let id = 0; id < this.forms.length; id += 1) this.#settle(id, this.#hashes[id] as number);
  }

  #add(id: number, offset: number, end: number): void {
    if (this.count === this.offsets.length) this.#grow();
    this.offsets[this.count] = offset;
    this.ends[this.count] = end;
    this.formIds[this.count] = id;
    this.count += 1;
  }

  #grow(): void {
    const length = 2 * this.offsets.length;
    this.offsets = grown(this.offsets, length);
    this.ends = grown(this.ends, length);
    this.formIds = grown(this.formIds, length);
  }

  form(index: number): Form {
    return this.forms[this.formIds[index] as number] as Form;
  }

  before(offset: number): number {
    return this.after(offset) - 1;
  }

  after(offset: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] as number) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

function grown(numbers: Int32Array, length: number): Int32Array {
  const larger = new Int32Array(length);
  larger.set(numbers);
  return larger;
}

const HASH_START = 0x811c9dc5;
const HASH_FACTOR = 0x01000193;

/** The hash of a stretch of text by Fowler, Noll and Vo. */
function rawHashOf(text: string, from: number, end: number): number {
  let hash = HASH_START;
  for (let at = from; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), HASH_FACTOR);
  return hash;
}

/** Mixes the high bits of a hash into the low ones, which choose a place in a table. */
function finished(hash: number): number {
  return (hash ^ (hash >>> 15)) & 0x7fffffff;
}

/** How many characters there are to a word, at the least of most texts. */
const LIKELY = 4;
const LIKELY_UNSPACED = 1.5;

/** Parts `document.prose` into words by the facts of `language`. Linear in the length of the prose. */
export function segmentWords(document: Pick<Document, 'prose' | 'blocks'>, language: Language): Words {
  const words = new WordList(
    language,
    Math.floor(document.prose.length / (language.spaced ? LIKELY : LIKELY_UNSPACED)),
  );
  const elisions = wordSet(language.elisions);
  for (const block of document.blocks) segmentBlock(words, document.prose, block, language, elisions);
  return words;
}

function segmentBlock(
  words: WordList,
  prose: string,
  { offset, endOffset: limit }: Span,
  language: Language,
  elisions: ReadonlySet<string>,
): void {
  // In a text whose own language parts its words, a run of another script is rare and told apart by the pattern.
  const push = language.spaced
    ? undefined
    : (from: number, end: number, number: number) => {
        if (number > 0 && words.pushListed(number, from, end)) return;
        let hash = HASH_START;
        for (let at = from; at < end; at += 1) hash = Math.imul(hash ^ prose.charCodeAt(at), HASH_FACTOR);
        if (!words.pushKnown(prose, from, end, finished(hash))) words.push(prose.slice(from, end), from);
        if (number > 0) words.list(number);
      };
  for (let at = offset; at < limit; ) {
    const first = prose.charCodeAt(at);
    if (kindOf(first) === OTHER) {
      at += 1;
      continue;
    }
    if (push !== undefined && isUnspacedCode(first)) {
      at = segmentUnspaced(prose, at, limit, language, push);
      continue;
    }
    // Plain runs of letters, which most words are, need no pattern.
    let end = at;
    let hash = HASH_START;
    for (; end < limit; end += 1) {
      const code = prose.charCodeAt(end);
      if (kindOf(code) !== LETTER || (push !== undefined && isUnspacedCode(code))) break;
      hash = Math.imul(hash ^ code, HASH_FACTOR);
    }
    if (push !== undefined) {
      // Most are plain letters; the pattern would run on over all the characters behind them.
      if (end === at || !(end >= limit || isUnspacedCode(prose.charCodeAt(end)) || endsBefore(prose, end))) {
        end = endBetweenUnspaced(prose, at, limit);
        hash = rawHashOf(prose, at, end);
      }
    } else if (end === at || (end < limit && !endsBefore(prose, end))) {
      end = isElision(prose, at, end, limit, elisions) ? end + 1 : patternEnd(prose, at, limit);
      hash = rawHashOf(prose, at, end);
    }
    if (end === at) {
      at += 1;
      continue;
    }
    if (!words.pushKnown(prose, at, end, finished(hash))) {
      const word = prose.slice(at, end);
      if (mayBeUnspaced(word) && UNSPACED.test(word)) pushUnspaced(words, word, at, language);
      else pushSpaced(words, word, at, elisions);
    }
    at = end;
  }
}

const FIRST_UNSPACED = 0xe00;

/** False for words of the scripts of Europe and India, which most are: they need no pattern. */
function mayBeUnspaced(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) >= FIRST_UNSPACED) return true;
  return false;
}

const LONGEST_BETWEEN = 200;

/** Where a word ends, as the pattern has it, that stands between characters without spaces: `G7` in `G7集団`. */
function endBetweenUnspaced(prose: string, from: number, limit: number): number {
  const most = Math.min(limit, from + LONGEST_BETWEEN);
  let stop = from;
  while (stop < most && !isUnspacedCode(prose.charCodeAt(stop)) && prose.charCodeAt(stop) !== 0x20) stop += 1;
  return from + patternEnd(prose.slice(from, stop), 0, stop - from);
}

const JOINTS = "-'’‑·.";

/** Tells whether a run of letters ends the word: nothing that may join it to more stands at `at`, or nothing to join. */
function endsBefore(prose: string, at: number): boolean {
  const code = prose.charCodeAt(at);
  return kindOf(code) === OTHER && (!isJoint(code) || kindOf(prose.charCodeAt(at + 1)) === OTHER);
}

const LONGEST_ELISION = 12;

/** Tells whether the letters before `at` are an elided word, which need not be taken apart from `l'homme` each time. */
function isElision(prose: string, from: number, at: number, limit: number, elisions: ReadonlySet<string>): boolean {
  const code = prose.charCodeAt(at);
  if (at === from || at - from > LONGEST_ELISION || (code !== 0x27 && code !== 0x2019) || at + 1 >= limit) return false;
  if (kindOf(prose.charCodeAt(at + 1)) !== LETTER || prose.charCodeAt(at + 1) >= 0x250) return false;
  return elisions.has(prose.slice(from, at).toLowerCase());
}

function isJoint(code: number): boolean {
  return code !== 0x20 && JOINTS.includes(String.fromCharCode(code));
}

/** Where the word that starts at `from` ends, as the pattern has it. */
function patternEnd(prose: string, from: number, limit: number): number {
  WORD.lastIndex = from;
  return WORD.test(prose) ? Math.min(WORD.lastIndex, limit) : from;
}

function pushSpaced(words: WordList, word: string, offset: number, elisions: ReadonlySet<string>): void {
  let from = 0;
  for (let at = 1; at < word.length - 1; at += 1) {
    const character = word[at];
    if (at === from || (character !== "'" && character !== '’')) continue;
    if (!elisions.has(word.slice(from, at).toLowerCase())) break;
    words.push(word.slice(from, at + 1), offset + from);
    from = at + 1;
  }
  words.push(word.slice(from), offset + from);
}

function pushUnspaced(words: WordList, word: string, offset: number, language: Language): void {
  const segmenter = segmenterFor(language.tag);
  for (const run of word.matchAll(UNSPACED_RUNS)) {
    if (!UNSPACED.test(run[0])) {
      words.push(run[0], offset + run.index);
      continue;
    }
    // Intl.Segmenter is quadratic on long strings, so it is fed short stretches.
    for (let start = 0; start < run[0].length; start += 400) {
      for (const piece of segmenter.segment(run[0].slice(start, start + 400))) {
        words.push(piece.segment, offset + run.index + start + piece.index);
      }
    }
  }
}

let segmenter: { readonly tag: string; readonly made: Intl.Segmenter } | undefined;

function segmenterFor(tag: string): Intl.Segmenter {
  if (segmenter?.tag !== tag) segmenter = { tag, made: new Intl.Segmenter(tag, { granularity: 'word' }) };
  return segmenter.made;
}

/** The words of the article. */
export const words = defineAnalysis({
  id: 'words',
  run: ({ document, language }): Words => segmentWords(document, language),
});
