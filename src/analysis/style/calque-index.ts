import type { Calque, Language } from '../../core/language';
import type { Form, Words } from '../text/words';
import {
  type CompiledCalque,
  compileCalque,
  headOf,
  type Place,
  type Slot,
  type SlotMaker,
  slotMaker,
  type Verb,
} from './calque-pattern';

/** What one spelling leads to. */
interface Entry<T> {
  written?: T[];
  /** Many slots share a verb, so its forms lead to it and it leads to them. */
  verbs?: Verb[];
  names?: T[];
}

/** Things by the spelling of a word that fits one of their slots. */
class SlotMap<T> {
  readonly #byForm = new Map<string, Entry<T>>();
  readonly #byStem = new Map<string, T[]>();
  readonly #byVerb = new Map<Verb, T[]>();

  add(slot: Slot, value: T): void {
    for (const form of slot.written) {
      const entry = this.#entry(form);
      entry.written = withOne(entry.written, value);
    }
    for (const stem of slot.stems) push(this.#byStem, stem, value);
    for (const name of slot.names) {
      const entry = this.#entry(name);
      entry.names = withOne(entry.names, value);
    }
    for (const verb of slot.verbs) {
      if (!this.#byVerb.has(verb)) this.#addVerb(verb);
      push(this.#byVerb, verb, value);
    }
  }

  #addVerb(verb: Verb): void {
    for (const form of verb) {
      const entry = this.#entry(form);
      entry.verbs = withOne(entry.verbs, verb);
    }
  }

  #entry(form: string): Entry<T> {
    let entry = this.#byForm.get(form);
    if (entry === undefined) {
      entry = {};
      this.#byForm.set(form, entry);
    }
    return entry;
  }

  has({ lower, stem, casing }: Form): boolean {
    const entry = this.#byForm.get(lower);
    const isWritten = entry?.written !== undefined || entry?.verbs !== undefined;
    return isWritten || (casing !== 'lower' && entry?.names !== undefined) || this.#byStem.has(stem);
  }

  /** May hold a value twice. */
  addTo(found: T[], { lower, stem, casing }: Form): void {
    const entry = this.#byForm.get(lower);
    addAll(found, entry?.written);
    for (const verb of entry?.verbs ?? NONE) addAll(found, this.#byVerb.get(verb));
    addAll(found, this.#byStem.get(stem));
    if (casing !== 'lower') addAll(found, entry?.names);
  }
}

const NONE: readonly never[] = [];

/** Tells whether a word of this spelling fits a place, whatever its capital comes from. */
function mayBegin(slot: Slot, { lower, stem, casing }: Form): boolean {
  return slot.forms.has(lower) || slot.stems.has(stem) || (casing !== 'lower' && slot.names.has(lower));
}

function addAll<T>(found: T[], more: readonly T[] | undefined): void {
  if (more !== undefined) for (let index = 0; index < more.length; index += 1) found.push(more[index] as T);
}

function withOne<T>(list: T[] | undefined, value: T): T[] {
  if (list === undefined) return [value];
  list.push(value);
  return list;
}

function push<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/** The calques that may begin with one word. */
export class Starters {
  /** True where some of them may stand whatever the second word is. */
  readonly isLoose: boolean;
  readonly #loose: CompiledCalque[] = [];
  readonly #bySecond = new SlotMap<CompiledCalque>();

  /** Many begin with an article or a preposition, so that the second word chooses among them. */
  constructor(all: Iterable<CompiledCalque>) {
    for (const one of all) {
      const second = one.places[1];
      if (second === undefined || second.optional || second.slot.number || second.slot.year) this.#loose.push(one);
      else this.#bySecond.add(second.slot, one);
    }
    this.isLoose = this.#loose.length > 0;
  }

  /** The calques whose first two words may be these, whatever a capital comes from; the second is undefined at the end of a sentence. */
  before(first: Form, next: Form | undefined): readonly CompiledCalque[] {
    const found = [...this.#loose];
    if (next !== undefined && !next.isNumber && this.#bySecond.has(next)) this.#bySecond.addTo(found, next);
    return found.filter((one) => fitBeginning(one, first, next, true));
  }
}

/** A calque as it stands in the list, made ready when a word of the text may begin it. */
class WaitingCalque {
  readonly #calque: Calque;
  readonly #slot: SlotMaker;
  readonly position: number;
  #compiled: readonly CompiledCalque[] | undefined;

  constructor(calque: Calque, position: number, slot: SlotMaker) {
    this.#calque = calque;
    this.position = position;
    this.#slot = slot;
  }

  get compiled(): readonly CompiledCalque[] {
    this.#compiled ??= compileCalque(this.#calque, this.#slot);
    return this.#compiled;
  }
}

/** Calques by the word that they begin with. */
export class CalqueIndex {
  readonly #byFirst = new SlotMap<WaitingCalque[]>();
  readonly #all: WaitingCalque[] = [];
  #bySecond: SlotMap<true> | undefined;
  readonly #starters = new Map<string, Starters>();

  constructor(language: Language) {
    const slot = slotMaker(language);
    const bySlot = new Map<Slot, WaitingCalque[]>();
    for (const [position, calque] of language.calques.entries()) {
      const waiting = new WaitingCalque(calque, position, slot);
      this.#all.push(waiting);
      const head = headOf(calque);
      const firsts = head === undefined ? waiting.compiled.map(({ places }) => places[0]?.slot as Slot) : [slot(head)];
      for (const first of firsts) push(bySlot, first, waiting);
    }
    for (const [first, waiting] of bySlot) this.#byFirst.add(first, waiting);
  }

  /** Tells whether any calque has this spelling for its second word, which few words are. */
  maySecond(form: Form): boolean {
    if (this.#bySecond === undefined) {
      this.#bySecond = new SlotMap();
      for (const { compiled } of this.#all)
        for (const { places } of compiled) if (places[1] !== undefined) this.#bySecond.add(places[1].slot, true);
    }
    return !form.isNumber && this.#bySecond.has(form);
  }

  /** Calques that may begin with a word of this spelling; undefined where there are none. */
  startingWith(form: Form): Starters | undefined {
    if (form.isNumber) return undefined;
    const known = this.#starters.get(form.text);
    if (known !== undefined) return known;
    if (!this.#byFirst.has(form)) return undefined;
    const lists: WaitingCalque[][] = [];
    this.#byFirst.addTo(lists, form);
    const found: CompiledCalque[] = [];
    // In the order of the list, for of two that match the same words the first counts.
    const waiting = [...new Set(lists.flat())].sort((a, b) => a.position - b.position);
    for (const { compiled } of waiting) {
      // One that holds no others was found by its own first word.
      if (compiled.length === 1) found.push(compiled[0] as CompiledCalque);
      else for (const one of compiled) if (mayBegin(one.places[0]?.slot as Slot, form)) found.push(one);
    }
    const starters = new Starters(found);
    this.#starters.set(form.text, starters);
    return starters;
  }
}

const known = new WeakMap<Language, CalqueIndex>();

/** The index of a language's calques, made once. */
export function calqueIndexOf(language: Language): CalqueIndex {
  let index = known.get(language);
  if (index === undefined) {
    index = new CalqueIndex(language);
    known.set(language, index);
  }
  return index;
}

/**
 * Index behind the last word of the calque that begins with word `first`, or -1. Only white space may stand between the
 * words, and `first` may have a capital only where `mayOpen` says that its place gives it one.
 */
export function matchCalque(
  compiled: CompiledCalque,
  words: Words,
  prose: string,
  first: number,
  sentence: { readonly firstWord: number; readonly lastWord: number },
  mayOpen: boolean,
): number {
  const { opensSentence, notBefore } = compiled;
  if (opensSentence && first !== sentence.firstWord) return -1;
  // Most fail at their first or second word already.
  const next = first + 1 < sentence.lastWord ? words.form(first + 1) : undefined;
  if (!fitBeginning(compiled, words.form(first), next, mayOpen)) return -1;
  if (notBefore !== undefined && first > sentence.firstWord && areJoined(words, prose, first - 1)) {
    if (fits(notBefore.slot, words.form(first - 1), true)) return -1;
  }
  return matchFrom(0, first, compiled, words, prose, first, sentence.lastWord, mayOpen);
}

/** Tells whether two words fit the first two places of a calque, unless these may lack. */
function fitBeginning({ places }: CompiledCalque, first: Form, next: Form | undefined, mayOpen: boolean): boolean {
  const [head, second] = places as readonly [Place, Place | undefined];
  if (head.optional) return true;
  if (!fits(head.slot, first, mayOpen)) return false;
  return second === undefined || second.optional || (next !== undefined && fits(second.slot, next, false));
}

/** The same for the places from `place` on, at `word`. */
function matchFrom(
  place: number,
  word: number,
  compiled: CompiledCalque,
  words: Words,
  prose: string,
  first: number,
  lastWord: number,
  mayOpen: boolean,
): number {
  const { places, notAfter } = compiled;
  if (place === places.length) {
    if (notAfter === undefined || word >= lastWord || !areJoined(words, prose, word - 1)) return word;
    return fits(notAfter.slot, words.form(word), true) ? -1 : word;
  }
  const { slot, optional } = places[place] as Place;
  const joined = word < lastWord && (word === first || areJoined(words, prose, word - 1));
  if (joined && fits(slot, words.form(word), mayOpen && word === first)) {
    const end = matchFrom(place + 1, word + 1, compiled, words, prose, first, lastWord, mayOpen);
    if (end !== -1) return end;
  }
  return optional ? matchFrom(place + 1, word, compiled, words, prose, first, lastWord, mayOpen) : -1;
}

/** Tells whether nothing but white space, or nothing after an elided word, stands behind a word. */
function areJoined({ ends, offsets }: Words, prose: string, word: number): boolean {
  const from = ends[word] as number;
  const to = offsets[word + 1] as number;
  if (from === to) return prose[from - 1] === "'" || prose[from - 1] === '’';
  for (let at = from; at < to; at += 1) {
    const code = prose.charCodeAt(at);
    if (code !== 0x20 && code !== 0xa0 && code !== 0x202f && code !== 0x0a && code !== 0x0d) return false;
  }
  return to - from <= 2;
}

function fits(slot: Slot, form: Form, capitalAllowed: boolean): boolean {
  if (form.isNumber) return slot.number || (slot.year && isYear(form.text));
  const { casing, lower } = form;
  if (casing === 'lower' || casing === 'none' || (capitalAllowed && (casing === 'title' || isCapital(form)))) {
    if (slot.any || slot.forms.has(lower) || slot.stems.has(form.stem)) return true;
  }
  return casing !== 'lower' && slot.names.has(lower);
}

/** A word of one letter that opens a sentence counts as written in capitals: À, O, В, and L’ before a vowel. */
function isCapital({ casing, lower }: Form): boolean {
  return casing === 'upper' && (lower.length === 1 || (lower.length === 2 && /['’]$/.test(lower)));
}

function isYear(text: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(text);
}
