import type { Calque, Language } from '../core/language';
import type { Form, Words } from './words';

/** One place of a pattern: the spellings that fit. */
interface Slot {
  /** Lower-case spellings, and stems, that fit a word without a capital. */
  readonly forms: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** Lower-case spellings that fit a word with a capital. */
  readonly names: ReadonlySet<string>;
  readonly number: boolean;
  readonly year: boolean;
  readonly any: boolean;
  readonly optional: boolean;
}

/** A calque, ready to be looked for. */
export interface CompiledCalque {
  readonly calque: Calque;
  readonly opensSentence: boolean;
  readonly notBefore: Slot | undefined;
  readonly notAfter: Slot | undefined;
  readonly slots: readonly Slot[];
}

/** Things by the spelling of a word that fits one of their places. */
class SlotMap<T> {
  readonly #byForm = new Map<string, T[]>();
  readonly #byStem = new Map<string, T[]>();
  readonly #byName = new Map<string, T[]>();

  add(slot: Slot, value: T): void {
    for (const form of slot.forms) push(this.#byForm, form, value);
    for (const stem of slot.stems) push(this.#byStem, stem, value);
    for (const name of slot.names) push(this.#byName, name, value);
  }

  has({ lower, stem, casing }: Form): boolean {
    return this.#byForm.has(lower) || this.#byStem.has(stem) || (casing !== 'lower' && this.#byName.has(lower));
  }

  /** May hold a value twice. */
  addTo(found: T[], form: Form): void {
    addAll(found, this.#byForm.get(form.lower));
    addAll(found, this.#byStem.get(form.stem));
    if (form.casing !== 'lower') addAll(found, this.#byName.get(form.lower));
  }
}

/** Tells whether a word of this spelling fits a place, whatever its capital comes from. */
function mayBegin(slot: Slot, { lower, stem, casing }: Form): boolean {
  return slot.forms.has(lower) || slot.stems.has(stem) || (casing !== 'lower' && slot.names.has(lower));
}

function addAll<T>(found: T[], more: readonly T[] | undefined): void {
  if (more !== undefined) for (let index = 0; index < more.length; index += 1) found.push(more[index] as T);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
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
      const second = one.slots[1];
      if (second === undefined || second.optional || second.number || second.year) this.#loose.push(one);
      else this.#bySecond.add(second, one);
    }
    this.isLoose = this.#loose.length > 0;
  }

  /** The calques that may stand where `next` is the second word; undefined at the end of the text. */
  before(next: Form | undefined): readonly CompiledCalque[] {
    if (next === undefined || next.isNumber || !this.#bySecond.has(next)) return this.#loose;
    const found = [...this.#loose];
    this.#bySecond.addTo(found, next);
    return found;
  }
}

/** A calque as it stands in the list, made ready when a word of the text may begin it. */
class WaitingCalque {
  readonly #calque: Calque;
  readonly #slot: SlotMaker;
  #compiled: readonly CompiledCalque[] | undefined;

  constructor(calque: Calque, slot: SlotMaker) {
    this.#calque = calque;
    this.#slot = slot;
  }

  get compiled(): readonly CompiledCalque[] {
    this.#compiled ??= compile(this.#calque, this.#slot);
    return this.#compiled;
  }
}

/** Calques by the word that they begin with. */
export class CalqueIndex {
  readonly #byFirst = new SlotMap<WaitingCalque>();
  readonly #all: WaitingCalque[] = [];
  #bySecond: SlotMap<true> | undefined;
  readonly #starters = new Map<string, Starters>();

  constructor(language: Language) {
    const slots = new Map<string, Slot>();
    const slot = (choices: readonly string[]): Slot => {
      const key = choices.join('|');
      const known = slots.get(key) ?? slotOf(choices, language);
      slots.set(key, known);
      return known;
    };
    for (const calque of language.calques) {
      const waiting = new WaitingCalque(calque, slot);
      this.#all.push(waiting);
      const head = headOf(calque);
      if (head !== undefined) this.#byFirst.add(slot(head), waiting);
      else for (const { slots: all } of waiting.compiled) this.#byFirst.add(all[0] as Slot, waiting);
    }
  }

  /** Tells whether any calque has this spelling for its second word, which few words are. */
  maySecond(form: Form): boolean {
    if (this.#bySecond === undefined) {
      this.#bySecond = new SlotMap();
      for (const { compiled } of this.#all)
        for (const { slots } of compiled) if (slots[1] !== undefined) this.#bySecond.add(slots[1], true);
    }
    return !form.isNumber && this.#bySecond.has(form);
  }

  /** Calques that may begin with a word of this spelling; undefined where there are none. */
  startingWith(form: Form): Starters | undefined {
    if (form.isNumber) return undefined;
    const known = this.#starters.get(form.text);
    if (known !== undefined) return known;
    const waiting: WaitingCalque[] = [];
    this.#byFirst.addTo(waiting, form);
    if (waiting.length === 0) return undefined;
    const found: CompiledCalque[] = [];
    for (const { compiled } of new Set(waiting))
      for (const one of compiled) if (mayBegin(one.slots[0] as Slot, form)) found.push(one);
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
  const { slots, opensSentence, notBefore } = compiled;
  if (opensSentence && first !== sentence.firstWord) return -1;
  // Most fail at their first or second word already.
  const head = slots[0] as Slot;
  if (!head.optional && !fits(head, words.form(first), mayOpen)) return -1;
  const second = slots[1];
  if (!head.optional && second !== undefined && !second.optional) {
    if (first + 1 >= sentence.lastWord || !fits(second, words.form(first + 1), false)) return -1;
  }
  if (notBefore !== undefined && first > sentence.firstWord && areJoined(words, prose, first - 1)) {
    if (fits(notBefore, words.form(first - 1), true)) return -1;
  }
  return matchFrom(0, first, compiled, words, prose, first, sentence.lastWord, mayOpen);
}

/** The same for the places from `slot` on, at `word`. */
function matchFrom(
  slot: number,
  word: number,
  compiled: CompiledCalque,
  words: Words,
  prose: string,
  first: number,
  lastWord: number,
  mayOpen: boolean,
): number {
  const { slots, notAfter } = compiled;
  if (slot === slots.length) {
    if (notAfter === undefined || word >= lastWord || !areJoined(words, prose, word - 1)) return word;
    return fits(notAfter, words.form(word), true) ? -1 : word;
  }
  const one = slots[slot] as Slot;
  const joined = word < lastWord && (word === first || areJoined(words, prose, word - 1));
  if (joined && fits(one, words.form(word), mayOpen && word === first)) {
    const end = matchFrom(slot + 1, word + 1, compiled, words, prose, first, lastWord, mayOpen);
    if (end !== -1) return end;
  }
  return one.optional ? matchFrom(slot + 1, word, compiled, words, prose, first, lastWord, mayOpen) : -1;
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

type SlotMaker = (choices: readonly string[]) => Slot;

/** The choices of the first word of a pattern, where that is one word and no more: then all that it holds begin so. */
function headOf({ pattern }: Calque): readonly string[] | undefined {
  const [first, second] = pattern.split(' ') as [string, string | undefined];
  // Behind a sign of what may not stand before it, or of the beginning of a sentence, comes the first word.
  const head = first.startsWith('!') || first === '^' ? second : first.replace(/^\^/, '');
  if (head === undefined || head === '' || /[_*(!^]/.test(head)) return undefined;
  return choicesOf(head);
}

/** A pattern with words joined by `_` holds as many patterns as there are choices between them and single words. */
function compile(calque: Calque, slot: SlotMaker): readonly CompiledCalque[] {
  let tokens = calque.pattern.split(' ');
  const opensSentence = tokens[0]?.startsWith('^') ?? false;
  if (opensSentence) tokens = [(tokens[0] as string).slice(1), ...tokens.slice(1)].filter((token) => token !== '');
  let notBefore: Slot | undefined;
  let notAfter: Slot | undefined;
  if (tokens[0]?.startsWith('!')) notBefore = slot(choicesOf((tokens.shift() as string).slice(1)));
  if (tokens.at(-1)?.startsWith('!')) notAfter = slot(choicesOf((tokens.pop() as string).slice(1)));
  let rows: Slot[][] = [[]];
  for (const token of tokens) {
    const optional = /^\(.*\)$/.test(token);
    const choices = choicesOf(optional ? token.slice(1, -1) : token);
    const single = choices.filter((choice) => !choice.includes('_'));
    const heads = single.length === 0 ? [] : [[{ ...slot(single), optional: optional || token === '*' }]];
    const groups = choices
      .filter((choice) => choice.includes('_'))
      .map((choice) => choice.split('_').map((word) => slot([word])));
    const without = optional && groups.length > 0 && single.length === 0 ? [[]] : [];
    rows = rows.flatMap((row) => [...heads, ...groups, ...without].map((more) => [...row, ...more]));
  }
  return rows.map((slots) => ({ calque, opensSentence, notBefore, notAfter, slots }));
}

/** A sign holds for the choices that follow it, too: `=a|b` is `=a|=b`. In `~a_b` only the first word is a verb. */
function choicesOf(token: string): readonly string[] {
  let sign = '';
  return token.split('|').map((choice) => {
    if (choice[0] === '=' || choice[0] === '~') {
      sign = choice[0];
      return signed(sign, choice.slice(1));
    }
    return signed(sign, choice);
  });
}

function signed(sign: string, choice: string): string {
  if (/^[%@*\p{Lu}]/u.test(choice)) return choice;
  return sign + (sign === '=' ? choice.replaceAll('_', '_=') : choice);
}

function slotOf(choices: readonly string[], language: Language): Slot {
  const forms = new Set<string>();
  const stems = new Set<string>();
  const names = new Set<string>();
  for (const choice of choices) {
    const first = choice[0] as string;
    if (first === '%' || first === '@' || first === '*') continue;
    if (first === '~') for (const form of language.inflectVerb(choice.slice(1))) forms.add(form);
    else if (first !== first.toLowerCase()) names.add(choice.toLowerCase());
    else if (first === '=') forms.add(choice.slice(1));
    else {
      forms.add(choice);
      if (choice.length > 3) stems.add(language.stem(choice));
    }
  }
  for (const form of forms) {
    // de, que, la also stand elided.
    const bare = form.slice(0, -1);
    if (/[ea]$/.test(form) && language.elisions.includes(bare)) forms.add(`${bare}'`);
  }
  return {
    forms,
    stems,
    names,
    number: choices.includes('%'),
    year: choices.includes('@'),
    any: choices.includes('*'),
    optional: false,
  };
}
