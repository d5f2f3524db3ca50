import type { Document } from '../../core/document';
import type { Language } from '../../core/language';
import { plainMarks } from '../text/fold-text';
import { type Form, segmentWords, type Words } from '../text/words';
import { EdgeTable } from './edge-table';
import type { Term, TermMatch } from './term';

// A "term" of more units than this is a sentence; the bound keeps hostile repetition linear.
const LONGEST_TERM = 20;

/** A term that ends at a node of the trie, with what a sequence of stems does not say of it. */
interface Ending {
  readonly term: Term;
  /** What is written before its first word and behind its last: the stop of `.NET`, the signs of `C++`. */
  readonly head: string;
  readonly tail: string;
  /** What stands between its words, where that is more than spaces and hyphens: `AT&T`. */
  readonly gaps: readonly string[] | undefined;
  readonly forms: readonly Form[];
}

/**
 * Finds the terms of a glossary in an article: as sequences of units, which are words or the parts of a hyphenated
 * one, each known by a key such as its stem. One pass over the words, however many terms there are.
 */
export class TermIndex {
  readonly #ids = new Map<string, number>();
  readonly #edges = new EdgeTable();
  readonly #endings: Array<Ending[] | undefined> = [undefined];
  readonly #unitsOfPlain = new Map<string, number>();
  readonly #keyOf: (form: Form) => string;
  readonly #keyOfPart: (part: string) => string;

  constructor(terms: readonly Term[], language: Language, stem: (word: string) => string) {
    this.#keyOf = stem === language.stem ? (form) => form.stem : (form) => stem(form.lower);
    this.#keyOfPart = stem;
    this.#add(terms, language);
  }

  get size(): number {
    return this.#endings.length - 1;
  }

  /** The longest terms at each place, left to right, none overlapping another. */
  match(document: Pick<Document, 'prose' | 'blocks'>, words: Words): readonly TermMatch[] {
    const found: TermMatch[] = [];
    if (this.size === 0) return found;
    const unitsOf = words.forms.map((form) => this.#unitIds(form));
    const { prose, blocks } = document;
    let block = 0;
    for (let from = 0; from < words.count; ) {
      const units = unitsOf[words.formIds[from] as number] as readonly number[];
      const start = units[0] === 0 ? 0 : this.#edges.get(0, units[0] as number);
      if (start === 0) {
        from += 1;
        continue;
      }
      const offset = words.offsets[from] as number;
      while (block < blocks.length - 1 && (blocks[block]?.endOffset ?? 0) <= offset) block += 1;
      const best = this.#longestAt(prose, words, unitsOf, from, blocks[block]?.endOffset ?? prose.length);
      if (best === undefined) {
        from += 1;
        continue;
      }
      found.push(best.match);
      from = best.lastWord;
    }
    return found;
  }

  #longestAt(
    prose: string,
    words: Words,
    unitsOf: ReadonlyArray<readonly number[]>,
    from: number,
    limit: number,
  ): { readonly match: TermMatch; readonly lastWord: number } | undefined {
    let best: { readonly match: TermMatch; readonly lastWord: number } | undefined;
    let node = 0;
    let hard = false;
    for (let word = from; word < words.count; word += 1) {
      if (word > from) {
        if ((words.offsets[word] as number) >= limit) break;
        const gap = gapBetween(prose, words, word);
        if (gap === undefined) break;
        hard ||= !isSoft(gap);
      }
      for (const unit of unitsOf[words.formIds[word] as number] as readonly number[]) {
        node = unit === 0 ? 0 : this.#edges.get(node, unit);
        if (node === 0) return best;
      }
      const endings = this.#endings[node];
      if (endings === undefined) continue;
      const fits = endings.filter((ending) => isWrittenSo(prose, words, from, word, ending, hard));
      if (fits.length > 0) best = { match: matchOf(fits, words, from, word), lastWord: word + 1 };
    }
    return best;
  }

  #unitIds(form: Form): readonly number[] {
    return this.#keys(form).map((key) => this.#ids.get(key) ?? 0);
  }

  #keys(form: Form): readonly string[] {
    const parts = partsOf(form.lower);
    return parts === undefined ? [this.#keyOf(form)] : parts.map(this.#keyOfPart);
  }

  #add(terms: readonly Term[], language: Language): void {
    const others: Term[] = [];
    for (const term of terms) {
      if (isPlain(term) && language.spaced) this.#addPlain(term);
      else others.push(term);
    }
    this.#addSegmented(others, language);
  }

  /** Most terms are letters and single spaces: these are words on both sides without being segmented. */
  #addPlain(term: Term): void {
    const units: number[] = [];
    for (const word of term.text.split(' ')) {
      let unit = this.#unitsOfPlain.get(word);
      if (unit === undefined) {
        unit = this.#idOf(this.#keyOfPart(word.toLowerCase()));
        this.#unitsOfPlain.set(word, unit);
      }
      units.push(unit);
    }
    if (units.length <= LONGEST_TERM) {
      this.#endingsOf(units).push({ term, head: '', tail: '', gaps: undefined, forms: NO_FORMS });
    }
  }

  /** Other terms are segmented like an article in which each is a block, so that both sides meet word by word. */
  #addSegmented(terms: readonly Term[], language: Language): void {
    const blocks: Array<Document['blocks'][number]> = [];
    let at = 0;
    for (const { text } of terms) {
      blocks.push({ offset: at, endOffset: at + text.length, kind: 'paragraph', level: 0 });
      at += text.length + 1;
    }
    const prose = terms.map(({ text }) => text).join('\n');
    const words = segmentWords({ prose, blocks }, language);
    const keysOf: Array<readonly number[]> = [];
    let word = 0;
    blocks.forEach((block, index) => {
      const first = word;
      while (word < words.count && (words.offsets[word] as number) < block.endOffset) word += 1;
      if (word === first) return;
      const units: number[] = [];
      for (let one = first; one < word; one += 1) {
        const formId = words.formIds[one] as number;
        keysOf[formId] ??= this.#keys(words.form(one)).map((key) => this.#idOf(key));
        units.push(...(keysOf[formId] as readonly number[]));
      }
      if (units.length > LONGEST_TERM) return;
      this.#endingsOf(units).push(endingOf(terms[index] as Term, prose, words, first, word, block));
    });
  }

  #idOf(key: string): number {
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.#ids.size + 1;
      this.#ids.set(key, id);
    }
    return id;
  }

  #endingsOf(units: readonly number[]): Ending[] {
    let node = 0;
    for (const unit of units) {
      let next = this.#edges.get(node, unit);
      if (next === 0) {
        next = this.#endings.length;
        this.#endings.push(undefined);
        this.#edges.set(node, unit, next);
      }
      node = next;
    }
    const known = this.#endings[node];
    if (known !== undefined) return known;
    const endings: Ending[] = [];
    this.#endings[node] = endings;
    return endings;
  }
}

const NO_FORMS: readonly Form[] = [];
const LETTERS = 'a-zA-Z\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u024f';
// A digit before letters (`5G`) is a word of its own, so that such terms are segmented.
const PLAIN_WORD = `(?:[${LETTERS}][${LETTERS}\\d]*|\\d+)`;
const PLAIN = new RegExp(`^${PLAIN_WORD}(?: ${PLAIN_WORD})*$`);

function isPlain(term: Term): boolean {
  return !isExact(term) && PLAIN.test(term.text);
}

/** Tells whether the case of a term must be as the glossary has it. */
function isExact({ text, entry }: Term): boolean {
  return entry.caseSensitive || isAcronym(text);
}

function partsOf(lower: string): readonly string[] | undefined {
  if (!/[-‑·]/.test(lower)) return undefined;
  return lower.split(/[-‑·]/);
}

function endingOf(
  term: Term,
  prose: string,
  words: Words,
  first: number,
  end: number,
  block: { readonly offset: number; readonly endOffset: number },
): Ending {
  const gaps: string[] = [];
  const forms: Form[] = [words.form(first)];
  for (let word = first + 1; word < end; word += 1) {
    gaps.push(prose.slice(words.ends[word - 1], words.offsets[word]));
    forms.push(words.form(word));
  }
  return {
    term,
    head: prose.slice(block.offset, words.offsets[first]),
    tail: prose.slice(words.ends[end - 1], block.endOffset),
    gaps: gaps.every(isSoft) ? undefined : gaps,
    forms: isExact(term) ? forms : NO_FORMS,
  };
}

const LONGEST_GAP = 8;

function gapBetween(prose: string, words: Words, word: number): string | undefined {
  const from = words.ends[word - 1] as number;
  const to = words.offsets[word] as number;
  if (to - from === 1 && prose.charCodeAt(from) === SPACE) return ' ';
  return to - from > LONGEST_GAP ? undefined : prose.slice(from, to);
}

/** Nothing but what may part the words of one term: spaces, a line break inside a block, hyphens, apostrophes. */
function isSoft(gap: string): boolean {
  return gap === ' ' || gap === '' || /^(?:\s*|[-\u2010\u2011'’])$/.test(gap);
}

/** Terms with the same words may differ in their signs (`C` and `C++`): the one that takes more in is meant. */
function matchOf(fits: readonly Ending[], words: Words, from: number, last: number): TermMatch {
  let head = 0;
  let tail = 0;
  for (const ending of fits) {
    head = Math.max(head, ending.head.length);
    tail = Math.max(tail, ending.tail.length);
  }
  const meant = fits.filter((ending) => ending.tail.length === tail && ending.head.length === head);
  return {
    offset: (words.offsets[from] as number) - head,
    endOffset: (words.ends[last] as number) + tail,
    terms: meant.map(({ term }) => term),
  };
}

function isWrittenSo(prose: string, words: Words, from: number, last: number, ending: Ending, hard: boolean): boolean {
  const { head, tail, gaps, forms, term } = ending;
  const offset = words.offsets[from] as number;
  const endOffset = words.ends[last] as number;
  if (tail !== '' && !prose.startsWith(tail, endOffset)) return false;
  if (head !== '' && !prose.startsWith(head, offset - head.length)) return false;
  if (isPartOfMore(prose, offset - head.length, endOffset + tail.length, head, tail)) return false;
  if (hard !== (gaps !== undefined) || (gaps !== undefined && gaps.length !== last - from)) return false;
  for (let word = from + 1; gaps !== undefined && word <= last; word += 1) {
    const written = prose.slice(words.ends[word - 1], words.offsets[word]);
    const wanted = gaps[word - from - 1] as string;
    const same = isSoft(wanted) ? isSoft(written) : bare(written) === bare(wanted);
    if (!same) return false;
  }
  return forms === NO_FORMS || hasCaseOf(forms, words, from, last, prose.slice(offset, endOffset), term);
}

function bare(gap: string): string {
  return gap.replace(/\s/g, '');
}

// C is not found in C++ or C#, T not in AT&T, a name not in a handle, and no term in a bare host or file name.
function isPartOfMore(prose: string, offset: number, endOffset: number, head: string, tail: string): boolean {
  const before = offset > 0 ? prose.charCodeAt(offset - 1) : SPACE;
  const after = endOffset < prose.length ? prose.charCodeAt(endOffset) : SPACE;
  if (before === SPACE && after === SPACE) return false;
  if (head === '') {
    if (GLUES_BEFORE.has(before)) return true;
    if (before === FULL_STOP && offset > 1 && !isSpace(prose.charCodeAt(offset - 2))) return true;
  } else if (isLetterOrDigit(prose[offset - 1])) {
    return true;
  }
  if (tail !== '') return isLetterOrDigit(prose[endOffset]) && !isLetterOrDigit(tail.at(-1));
  if (GLUES_AFTER.has(after)) return true;
  return (after === FULL_STOP || after === AMPERSAND) && isLetterOrDigit(prose[endOffset + 1]);
}

const SPACE = 0x20;
const FULL_STOP = 0x2e;
const AMPERSAND = 0x26;
const codes = (characters: string) => new Set([...characters].map((character) => character.charCodeAt(0)));
const GLUES_BEFORE = codes('@#&_+\\');
const GLUES_AFTER = codes('@#+_\\');

function isSpace(code: number): boolean {
  return code === SPACE || code === 0x0a || code === 0xa0 || code === 0x202f || code === 0x09 || code === 0x0d;
}

function isLetterOrDigit(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{Nd}]/u.test(character);
}

const LONGEST_ACRONYM = 5;

/** `WHO`, `IT` and `PAC` are words of their own in lower case. */
export function isAcronym(text: string): boolean {
  return text.length <= LONGEST_ACRONYM && text === text.toUpperCase() && /^\p{Lu}{2}/u.test(text);
}

/** Compares the exact text where nothing is inflected, and else how each word is capitalised. */
function hasCaseOf(
  forms: readonly Form[],
  words: Words,
  from: number,
  last: number,
  written: string,
  { text }: Term,
): boolean {
  const plain = plainMarks(written);
  const wanted = plainMarks(text);
  if (plain === wanted || wanted.includes(plain)) return true;
  if (plain.toLowerCase() === wanted.toLowerCase() || last - from + 1 !== forms.length) return false;
  return forms.every((form, index) => {
    const other = words.form(from + index);
    if (form.casing === other.casing) return true;
    // The plural of an acronym takes a small letter: PACs.
    return form.casing === 'upper' && /^\p{Lu}{2,}['’]?s$/u.test(other.text);
  });
}
