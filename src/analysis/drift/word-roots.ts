import type { Language, RootFacts } from '../../core/language';
import { remember } from '../../core/remember';
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

/** What the language knows of a word by itself: all but the numbers that an article gives it. */
interface PlainPart extends Omit<RootPart, 'key' | 'id'> {
  /** What its derivations begin with, if the table has no line for it. */
  readonly beginning: string;
}

/** A place where a word may be parted. */
interface Cut {
  readonly at: number;
  /** True where what stands before is a combining form. */
  readonly isCombining: boolean;
  /** The first letters of what stands behind, without accents, and whether a line of the table begins with them. */
  readonly beginning: string;
  readonly mayHave: boolean;
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
  readonly #parts = new Map<string, RootPart>();
  readonly #readings: Array<readonly Reading[] | undefined> = [];

  /** @param forms the words of the article, of which alone its compounds may be made. */
  constructor(language: Language, facts: RootFacts, forms: Iterable<Form>) {
    this.#language = language;
    this.#facts = facts;
    this.#table = tableOf(language, facts);
    for (const form of forms) {
      if (form.lower.length > LONGEST) continue;
      const part = this.#partOf(form.lower);
      const known = this.#known.get(part.key);
      if (known === undefined) this.#known.set(part.key, [part]);
      else known.push(part);
      this.#stems.add(part.stem);
    }
  }

  /** More than any key and any id of a part that has been read. */
  get limit(): number {
    return 2 * Math.max(this.#table.size, this.#beginnings.size, this.#ids.size) + 2;
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

  #partOf(lower: string): RootPart {
    let part = this.#parts.get(lower);
    if (part === undefined) {
      part = this.#numbered(this.#table.partOf(lower));
      this.#parts.set(lower, part);
    }
    return part;
  }

  #numbered({ lower, stem, folded, root, isAdjective, beginning }: PlainPart): RootPart {
    return {
      lower,
      stem,
      folded,
      root,
      key: root === undefined ? this.#keyOf(beginning) : root * 2,
      id: numberIn(this.#ids, stem) * 2 + (isAdjective ? 1 : 0),
      isAdjective,
    };
  }

  /** Odd, since the even ones are lines of the table. */
  #keyOf(beginning: string): number {
    return numberIn(this.#beginnings, beginning) * 2 + 1;
  }

  #read({ lower }: Form): readonly Reading[] {
    const whole = this.#partOf(lower);
    if (lower.length > LONGEST) return [[whole]];
    const phrase = this.#table.phraseOf(lower);
    if (phrase !== undefined) return [[whole], phrase.map((word) => this.#partOf(word))];
    if (lower.includes('-')) return [[whole], ...this.#hyphenated(lower)];
    return [[whole], ...this.#split(whole)];
  }

  /** `tren-lanzadera`, `lontra-de-rio`: what stands first is the head where phrases have theirs first. */
  #hyphenated(lower: string): readonly Reading[] {
    const words = lower.split('-').filter((word) => word.length >= SHORTEST_PART);
    if (words.length !== 2) return [];
    const isCombining = this.#table.isCombining(words[0] as string);
    const parts = words.map((word, index) =>
      index === 0 && isCombining ? this.#numbered(this.#table.combiningPartOf(word)) : this.#partOf(word),
    );
    return [this.#facts.head === 'first' && !isCombining ? parts.reverse() : parts];
  }

  /** Compounds of which the article has both parts as words, or the second part and the first as a combining form. */
  #split({ lower }: RootPart): readonly Reading[] {
    if (lower.length < SHORTEST_COMPOUND) return [];
    const readings: Reading[] = [];
    for (const { at, isCombining, beginning, mayHave } of this.#table.cutsOf(lower)) {
      if (readings.length === MOST_READINGS) break;
      if (!isCombining && !mayHave && !this.#beginnings.has(beginning)) continue;
      const tail = isCombining ? this.#modifierIn(lower.slice(at)) : this.#headIn(lower.slice(at));
      if (tail === undefined) continue;
      const head = lower.slice(0, at);
      const left = isCombining ? this.#numbered(this.#table.combiningPartOf(head)) : this.#modifierIn(head);
      if (left !== undefined) readings.push([left, tail]);
    }
    return readings;
  }

  /** The end of a compound, where it is a word of the article. */
  #headIn(text: string): RootPart | undefined {
    const { stem, root } = this.#table.partOf(text);
    const isKnown = this.#stems.has(stem) || (root !== undefined && this.#known.has(root * 2));
    return isKnown ? this.#partOf(text) : undefined;
  }

  /** A part of a compound, where the article has a word of its root. */
  #modifierIn(text: string): RootPart | undefined {
    const { stem, root, beginning } = this.#table.partOf(text);
    if (this.#stems.has(stem)) return this.#partOf(text);
    if (root === undefined && !this.#beginnings.has(beginning)) return undefined;
    const part = this.#partOf(text);
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
  readonly #language: Language;
  readonly #facts: RootFacts;
  /** How many lines it has. */
  readonly size: number;
  /** A word by itself; words recur from article to article. */
  readonly partOf = remember((lower) => this.#part(lower, false));
  /** The same of a combining form. */
  readonly combiningPartOf = remember((lower) => this.#part(lower, true));
  /** Where a word may be parted, whatever else the article has. */
  readonly cutsOf = remember((lower) => this.#cuts(lower));

  constructor(language: Language, facts: RootFacts) {
    this.#language = language;
    this.#facts = facts;
    const { stem } = language;
    const { roots, apart = '', wholes = '' } = facts;
    const lines = roots.split('\n');
    this.size = lines.length;
    lines.forEach((line, root) => {
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

  #part(lower: string, combining: boolean): PlainPart {
    const { stem: stemOf, root: rootOf } = this.#language;
    const [folded, stem] = [fold(lower), stemOf(lower)];
    const combined = combining ? this.#combining.get(folded) : undefined;
    return {
      lower,
      stem,
      folded,
      root: combined ?? this.#byWord.get(lower) ?? this.#byStem.get(stem),
      isAdjective: this.#facts.attributive?.test(folded) === true,
      beginning: rootOf?.(lower) ?? folded.slice(0, KEY),
    };
  }

  #cuts(lower: string): readonly Cut[] {
    const cuts: Cut[] = [];
    for (let at = SHORTEST_PART; at <= lower.length - SHORTEST_PART; at += 1) {
      const isCombining = this.isCombining(lower.slice(0, at));
      if (!isCombining && this.#facts.compounds !== true) continue;
      const beginning = lower.slice(at, at + KEY);
      cuts.push({ at, isCombining, beginning: fold(beginning), mayHave: this.#beginnings.has(beginning) });
    }
    return cuts;
  }

  isCombining(text: string): boolean {
    return this.#combining.has(fold(text));
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
