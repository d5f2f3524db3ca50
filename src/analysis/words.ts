import { defineAnalysis } from '../core/analysis';
import type { Document } from '../core/document';
import type { Language } from '../core/language';

/** How a form is written; `none` for digits and scripts without case. */
export type Casing = 'lower' | 'title' | 'upper' | 'mixed' | 'none';

/** One distinct spelling, shared by every word that is written so: what depends on spelling alone is worked out once. */
export class Form {
  readonly id: number;
  readonly text: string;
  /** Lower case, with a straight apostrophe, composed (NFC). */
  readonly lower: string;
  readonly casing: Casing;
  readonly isNumber: boolean;
  readonly #language: Language;
  #stem: string | undefined;

  constructor(id: number, text: string, language: Language) {
    this.id = id;
    this.text = text;
    this.lower = text.toLowerCase().replaceAll('’', "'").normalize('NFC');
    this.isNumber = /^\p{Nd}/u.test(text);
    this.casing = casingOf(text);
    this.#language = language;
  }

  get stem(): string {
    this.#stem ??= this.#language.stem(this.lower);
    return this.#stem;
  }
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
  readonly formIds: Int32Array;
  readonly forms: readonly Form[];
  form(index: number): Form;
  /** Index of the first word that ends after `offset`; `count` where there is none. */
  after(offset: number): number;
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
  offsets = new Int32Array(1024);
  ends = new Int32Array(1024);
  formIds = new Int32Array(1024);
  readonly forms: Form[] = [];
  readonly #ids = new Map<string, number>();
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  /** Adds a word that was added before as it stands; false where it was not, or was parted. */
  pushKnown(text: string, offset: number): boolean {
    const id = this.#ids.get(text);
    if (id !== undefined) this.#add(id, offset, offset + text.length);
    return id !== undefined;
  }

  push(text: string, offset: number): void {
    let id = this.#ids.get(text);
    if (id === undefined) {
      id = this.forms.length;
      this.forms.push(new Form(id, text, this.#language));
      this.#ids.set(text, id);
    }
    this.#add(id, offset, offset + text.length);
  }

  #add(id: number, offset: number, end: number): void {
    if (this.count === this.offsets.length) this.#grow();
    this.offsets[this.count] = offset;
    this.ends[this.count] = end;
    this.formIds[this.count] = id;
    this.count += 1;
  }

  #grow(): void {
    const grow = (old: Int32Array) => {
      const larger = new Int32Array(old.length * 2);
      larger.set(old);
      return larger;
    };
    this.offsets = grow(this.offsets);
    this.ends = grow(this.ends);
    this.formIds = grow(this.formIds);
  }

  form(index: number): Form {
    return this.forms[this.formIds[index] as number] as Form;
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

/** Parts `document.prose` into words by the facts of `language`. Linear in the length of the prose. */
export function segmentWords(document: Pick<Document, 'prose' | 'blocks'>, language: Language): Words {
  const words = new WordList(language);
  const elisions = new Set(language.elisions);
  const segmenter = new Intl.Segmenter(language.tag, { granularity: 'word' });
  const { prose } = document;
  for (const block of document.blocks) {
    for (let at = block.offset; at < block.endOffset; ) {
      if (kindOf(prose.charCodeAt(at)) === OTHER) {
        at += 1;
        continue;
      }
      const end = wordEnd(prose, at, block.endOffset);
      if (end === at) {
        at += 1;
        continue;
      }
      const word = prose.slice(at, end);
      if (!words.pushKnown(word, at)) {
        if (UNSPACED.test(word)) pushUnspaced(words, word, at, segmenter);
        else pushSpaced(words, word, at, elisions);
      }
      at = end;
    }
  }
  return words;
}

const OTHER = 1;
const LETTER = 2;
const MIXED = 3;
/** Kinds of UTF-16 code units, found out when first met: 0 unknown, 1 no part of a word, 2 letter, 3 digit or surrogate. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  let kind = kinds[code] as number;
  if (kind === 0) {
    const character = String.fromCharCode(code);
    if (/\p{L}/u.test(character)) kind = LETTER;
    else kind = /[\p{M}\p{Nd}\u200d\ud800-\udfff]/u.test(character) ? MIXED : OTHER;
    kinds[code] = kind;
  }
  return kind;
}

const JOINTS = "-'’‑·.";

/** Where the word that starts at `from` ends; plain runs of letters, which most words are, need no pattern. */
function wordEnd(prose: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && kindOf(prose.charCodeAt(at)) === LETTER) at += 1;
  if (at > from && (at === limit || (kindOf(prose.charCodeAt(at)) === OTHER && !JOINTS.includes(prose[at] as string))))
    return at;
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

function pushUnspaced(words: WordList, word: string, offset: number, segmenter: Intl.Segmenter): void {
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

/** The words of the article. */
export const words = defineAnalysis({
  id: 'words',
  run: ({ document, language }): Words => segmentWords(document, language),
});
