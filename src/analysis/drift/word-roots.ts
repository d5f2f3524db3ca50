import type { Language, RootFacts } from '../../core/language';
import { sharedBeginning } from '../text/shared-beginning';
import type { Form } from '../text/words';

/** A word, or a part of a compound, with what tells its root. */
export interface RootPart {
  readonly lower: string;
  readonly stem: string;
  /** Lower case without accents. */
  readonly folded: string;
  /** The line of the table of roots that it stands in; undefined for most words. */
  readonly root: number | undefined;
  /** The same for all derivations of a root, and for some words that only begin alike. */
  readonly key: number;
  /** The same for all forms of a word, which are adjectives or none. */
  readonly id: number;
  readonly isAdjective: boolean;
}

export type Relation = 'same' | 'action' | 'root';

/** The parts of a word, the head last; one part where it is not put together. */
export type Reading = readonly RootPart[];

const KEY = 3;
const LEAST_SHARED = 4;
const SHORTEST_COMPOUND = 6;
const SHORTEST_PART = 3;
// What is longer is no word.
const LONGEST = 40;
const MOST_READINGS = 3;

/** Tells which words of an article are of one root, by what its language says of derivation and of compounds. */
export class WordRoots {
  readonly #language: Language;
  readonly #facts: RootFacts;
  readonly #table: RootTable;
  /** The words of the article, by key. */
  readonly #known = new Map<number, RootPart[]>();
  readonly #stems = new Set<string>();
  readonly #ids = new Map<string, number>();
  readonly #beginnings = new Map<string, number>();
  readonly #readings: Array<readonly Reading[] | undefined> = [];

  /** @param forms the words of the article, of which alone its compounds may be made. */
  constructor(language: Language, facts: RootFacts, forms: Iterable<Form>) {
    this.#language = language;
    this.#facts = facts;
    this.#table = tableOf(language, facts);
    for (const form of forms) {
      if (form.lower.length > LONGEST) continue;
      const part = this.#part(form.lower, form.stem);
      const known = this.#known.get(part.key);
      if (known === undefined) this.#known.set(part.key, [part]);
      else known.push(part);
      this.#stems.add(part.stem);
    }
  }

  readingsOf(form: Form): readonly Reading[] {
    let readings = this.#readings[form.id];
    if (readings === undefined) {
      readings = this.#read(form);
      this.#readings[form.id] = readings;
    }
    return readings;
  }

  /**
   * `same`: forms of one word; `action`: two nouns for one action, which mean the same; `root`: other words of one root;
   * undefined for all others.
   */
  relationOf(a: RootPart, b: RootPart): Relation | undefined {
    if (this.#isDoneAndDoing(a, b) || this.#isDoneAndDoing(b, a)) return undefined;
    // Russian тепло and тепловой have one stem.
    if (a.stem === b.stem) return a.isAdjective === b.isAdjective ? 'same' : 'root';
    if (this.#table.areApart(a, b)) return undefined;
    if (a.root !== undefined && a.root === b.root) return 'root';
    if (this.#language.root !== undefined && this.#language.root(a.lower) === this.#language.root(b.lower))
      return 'root';
    return this.#derivationOf(a, b);
  }

  #isDoneAndDoing({ folded: a }: RootPart, { folded: b }: RootPart): boolean {
    const { verbal } = this.#facts;
    if (verbal === undefined) return false;
    return verbal.done.test(a) && !verbal.done.test(b) && verbal.doing.test(b);
  }

  #derivationOf({ folded: a, stem }: RootPart, { folded: b, stem: other }: RootPart): Relation | undefined {
    const { alternations = [] } = this.#facts;
    if (Math.max(a.length, b.length) > LONGEST) return undefined;
    const shared = sharedBeginning(a, b);
    const least = Math.min(stem.length, other.length) === KEY ? KEY : LEAST_SHARED;
    for (let cut = shared; cut >= least; cut -= 1) {
      const relation = this.#relationOfEnds(a.slice(cut), b.slice(cut));
      if (relation !== undefined) return relation;
    }
    if (shared + 1 < least) return undefined;
    const [one, two] = [a.charAt(shared), b.charAt(shared)];
    const last = a.charAt(shared - 1);
    const isDoubled = one === last || two === last;
    if (isDoubled)
      return this.#relationOfEnds(a.slice(shared + (one === last ? 1 : 0)), b.slice(shared + (two === last ? 1 : 0)));
    const alternates = alternations.some((pair) => pair === one + two || pair === two + one);
    return alternates ? this.#relationOfEnds(a.slice(shared + 1), b.slice(shared + 1)) : undefined;
  }

  #relationOfEnds(a: string, b: string): Relation | undefined {
    const { endings, actions } = this.#facts;
    if (endings?.test(a) !== true || !endings.test(b)) return undefined;
    return actions?.test(a) === true && actions.test(b) ? 'action' : 'root';
  }

  #part(lower: string, stem = this.#language.stem(lower), combining = false): RootPart {
    const folded = fold(lower);
    const root = this.#table.rootOf(lower, stem, combining);
    const isAdjective = this.#facts.attributive?.test(folded) === true;
    return {
      lower,
      stem,
      folded,
      root,
      key: root === undefined ? this.#keyOf(this.#language.root?.(lower) ?? folded.slice(0, KEY)) : root * 2,
      id: numberIn(this.#ids, stem) * 2 + (isAdjective ? 1 : 0),
      isAdjective,
    };
  }

  /** Odd, since the even ones are lines of the table. */
  #keyOf(beginning: string): number {
    return numberIn(this.#beginnings, beginning) * 2 + 1;
  }

  #read({ lower, stem }: Form): readonly Reading[] {
    const whole = this.#part(lower, stem);
    if (lower.length > LONGEST) return [[whole]];
    const phrase = this.#table.phraseOf(lower);
    if (phrase !== undefined) return [[whole], phrase.map((word) => this.#part(word))];
    if (lower.includes('-')) return [[whole], ...this.#hyphenated(lower)];
    return [[whole], ...this.#split(whole)];
  }

  /** `tren-lanzadera`, `lontra-de-rio`: what stands first is the head where phrases have theirs first. */
  #hyphenated(lower: string): readonly Reading[] {
    const words = lower.split('-').filter((word) => word.length >= SHORTEST_PART);
    if (words.length !== 2) return [];
    const isCombining = this.#table.isCombining(words[0] as string);
    const parts = words.map((word, index) => this.#part(word, undefined, index === 0 && isCombining));
    return [this.#facts.head === 'first' && !isCombining ? parts.reverse() : parts];
  }

  /** Compounds of which the article has both parts as words, or the second part and the first as a combining form. */
  #split({ lower }: RootPart): readonly Reading[] {
    const { length } = lower;
    if (length < SHORTEST_COMPOUND) return [];
    const readings: Reading[] = [];
    for (let at = SHORTEST_PART; at <= length - SHORTEST_PART && readings.length < MOST_READINGS; at += 1) {
      const head = lower.slice(0, at);
      const isCombining = this.#table.isCombining(head);
      if (!isCombining && this.#facts.compounds !== true) continue;
      const tail = isCombining ? this.#modifierIn(lower.slice(at)) : this.#headIn(lower, at);
      if (tail === undefined) continue;
      const left = isCombining ? this.#part(head, undefined, true) : this.#modifierIn(head);
      if (left !== undefined) readings.push([left, tail]);
    }
    return readings;
  }

  /** The end of a compound, where it is a word of the article. */
  #headIn(lower: string, at: number): RootPart | undefined {
    if (!this.#beginnings.has(fold(lower.slice(at, at + KEY))) && !this.#table.mayHave(lower.slice(at, at + KEY)))
      return undefined;
    const text = lower.slice(at);
    const part = this.#part(text);
    const isKnown = this.#stems.has(part.stem) || (part.root !== undefined && this.#known.has(part.key));
    return isKnown ? part : undefined;
  }

  /** A part of a compound, where the article has a word of its root. */
  #modifierIn(text: string): RootPart | undefined {
    const part = this.#part(text);
    if (this.#stems.has(part.stem)) return part;
    return this.#known.get(part.key)?.some((one) => this.relationOf(one, part) !== undefined) === true
      ? part
      : undefined;
  }
}

/** The table of roots of a language, read when an article first asks for it. */
class RootTable {
  readonly #byWord = new Map<string, number>();
  readonly #byStem = new Map<string, number>();
  readonly #combining = new Map<string, number>();
  readonly #apart = new Map<string, number>();
  readonly #phrases = new Map<string, readonly string[]>();
  readonly #beginnings = new Set<string>();

  constructor({ stem }: Language, { roots, apart = '', wholes = '' }: RootFacts) {
    roots.split('\n').forEach((line, root) => {
      for (const word of line.split(',')) {
        if (word.endsWith('-')) this.#combining.set(fold(word.slice(0, -1)), root);
        else {
          this.#byWord.set(word, root);
          this.#byStem.set(stem(word), root);
          this.#beginnings.add(word.slice(0, KEY));
        }
      }
    });
    apart.split(',').forEach((line, set) => {
      for (const word of line.trim().split(/\s+/)) this.#apart.set(stem(word), set);
    });
    for (const entry of wholes.split(',')) {
      const [word, head, modifier] = entry.split(/[= ]/);
      if (head !== undefined && modifier !== undefined) this.#phrases.set(word as string, [modifier, head]);
    }
  }

  rootOf(lower: string, stem: string, combining: boolean): number | undefined {
    return (
      (combining ? this.#combining.get(fold(lower)) : undefined) ?? this.#byWord.get(lower) ?? this.#byStem.get(stem)
    );
  }

  isCombining(text: string): boolean {
    return this.#combining.has(fold(text));
  }

  mayHave(text: string): boolean {
    return this.#beginnings.has(text.slice(0, KEY));
  }

  /** A phrase that says what a word says, the head last. */
  phraseOf(lower: string): readonly string[] | undefined {
    return this.#phrases.get(lower);
  }

  areApart(a: RootPart, b: RootPart): boolean {
    const set = this.#apart.get(a.stem);
    return set !== undefined && set === this.#apart.get(b.stem);
  }
}

const made = new WeakMap<Language, RootTable>();

/** Tells whether a language puts words together with this beginning, which is none itself: électro-, термо-. */
export function isCombiningForm(language: Language, text: string): boolean {
  return language.roots !== undefined && tableOf(language, language.roots).isCombining(text);
}

function tableOf(language: Language, facts: RootFacts): RootTable {
  let known = made.get(language);
  if (known === undefined) {
    known = new RootTable(language, facts);
    made.set(language, known);
  }
  return known;
}

function numberIn(numbers: Map<string, number>, text: string): number {
  let number = numbers.get(text);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(text, number);
  }
  return number;
}

const PLAIN = /^[a-z\u0430-\u044f]*$/;
const CYRILLIC = /^[\u0400-\u04ff]/;
const MARKS = /[\u0300-\u036f]/g;
/** What letters are without their accents, as they are met. */
const bare = new Map<string, string>([
  ['ß', 'ss'],
  ['ς', 'σ'],
]);

/** Without accents, with one sigma; й is a letter of its own. */
function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  if (CYRILLIC.test(text)) return text.replaceAll('ё', 'е');
  let folded = '';
  for (const letter of text) {
    let plain = bare.get(letter);
    if (plain === undefined) {
      plain = letter.normalize('NFD').replace(MARKS, '');
      bare.set(letter, plain);
    }
    folded += plain;
  }
  return folded;
}
