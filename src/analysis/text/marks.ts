import { defineAnalysis } from '../../core/analysis';
import { kindOf, LETTER } from './code-kinds';
import type { CodeSet } from './code-set';

const SPACE = 0x20;

/**
 * Where all that is neither a letter nor a space stands in a text: a tenth of it or less, so that a dozen analyses which
 * look for marks need not read every letter each.
 */
export class Marks {
  readonly #text: string;
  readonly #places: Int32Array;

  constructor(text: string) {
    this.#text = text;
    let places = new Int32Array((text.length >> 3) + 64);
    let count = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === SPACE || kindOf(code) === LETTER) continue;
      if (count === places.length) {
        const larger = new Int32Array(count * 2);
        larger.set(places);
        places = larger;
      }
      places[count] = at;
      count += 1;
    }
    this.#places = places.subarray(0, count);
  }

  /**
   * A finder of the marks of a set, which must hold no letter and no space; throws a RangeError where it does. `text` may be
   * the same text with other marks in the same places.
   */
  finder(set: CodeSet, text: string = this.#text): MarkFinder {
    const stranger = set.codes.find((code) => code === SPACE || kindOf(code) === LETTER);
    if (stranger !== undefined) throw new RangeError(`${JSON.stringify(String.fromCharCode(stranger))} is no mark`);
    return new MarkFinder(text, this.#places, set);
  }

  /**
   * The matches of a sticky pattern that begin at a mark of the set, in reading order and none inside another. Once a process has
   * compiled many patterns V8 optimises no more of them, and one that begins with a look behind takes a hundred times as
   * long where it is tried at every letter (`TooMuchRegExpCode` in regexp.cc).
   */
  *matches(set: CodeSet, pattern: RegExp, text: string = this.#text): Generator<RegExpExecArray> {
    if (!pattern.sticky) throw new RangeError(`${pattern} is not sticky`);
    const finder = this.finder(set, text);
    for (let at = finder.next(0, text.length); at !== -1; ) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match !== null) yield match;
      at = finder.next(match === null ? at + 1 : at + Math.max(1, match[0].length), text.length);
    }
  }
}

/** Finds the marks of one set in reading order; going back costs a search by halves. */
export class MarkFinder {
  readonly #text: string;
  readonly #places: Int32Array;
  readonly #set: CodeSet;
  /** No place before this one, in `#places`, was asked for last. */
  #at = 0;

  constructor(text: string, places: Int32Array, set: CodeSet) {
    this.#text = text;
    this.#places = places;
    this.#set = set;
  }

  /** The first mark of the set from `from` on, and before `end`; -1 where there is none. */
  next(from: number, end: number): number {
    const places = this.#places;
    const text = this.#text;
    let at = this.#at;
    if (at > 0 && (places[at - 1] as number) >= from) at = this.#firstFrom(from);
    for (; at < places.length; at += 1) {
      const place = places[at] as number;
      if (place >= end) break;
      if (place < from || !this.#set.has(text.charCodeAt(place))) continue;
      this.#at = at;
      return place;
    }
    this.#at = at;
    return -1;
  }

  #firstFrom(from: number): number {
    let low = 0;
    let high = this.#at;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#places[middle] as number) < from) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The marks of the prose. */
export const marks = defineAnalysis({
  id: 'marks',
  run: ({ document }): Marks => new Marks(document.prose),
});
