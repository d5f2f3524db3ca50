import { defineAnalysis } from '../../core/analysis';
import type { Article } from '../../core/article';
import type { Language } from '../../core/language';
import { remember } from '../../core/remember';
import type { Span } from '../../core/span';
import { wordSet, wordSets } from '../../core/word-set';
import { closedWords } from '../text/closed-words';
import { LONGEST_ARTICLE } from '../text/longest-article';
import { sentences } from '../text/sentences';
import { verbatim } from '../text/verbatim';
import { withoutAccents } from '../text/without-accents';
import { type Form, onceAForm, type Words, words } from '../text/words';
import { type BodyNouns, bodyNounsOf } from './body-nouns';
import { compoundHalves } from './compound-halves';

/** How a word is joined to the head of a name: as the front of a compound, side by side, or by prepositions and articles. */
export type BodyJoint = 'front' | 'before' | 'behind' | 'linked';

/** A word of the name of a body that is not its head. */
export interface BodyWord {
  readonly text: string;
  readonly lower: string;
  readonly stem: string;
  readonly root: string;
  /** Its stem without accents. */
  readonly plain: string;
  readonly joint: BodyJoint;
  readonly isNumber: boolean;
  /** True for a name proper, which is no word of the language. */
  readonly isName: boolean;
}

/** A noun that says what sort of body is named, with some of the words that say which one: `Fonds de développement portuaire`. */
export interface BodyWindow {
  readonly key: string;
  /** The stem of its noun. */
  readonly head: string;
  readonly noun: BodyWord;
  readonly kinds: readonly string[];
  readonly families: readonly number[];
  readonly rest: readonly BodyWord[];
  /** True where more may belong to the name at its first place. */
  readonly isOpen: boolean;
  readonly places: ReadonlyArray<Span & { readonly sentence: number }>;
  /** True where some place shows that a certain one is meant: a definite article or a capital. */
  readonly isCertain: boolean;
  /** True where it is written as a name inside a sentence. */
  readonly isNamed: boolean;
}

const MOST_BEFORE = 4;
const MOST_BEHIND = 5;
const MOST_REST = 6;
const MOST_JOINTS = 3;
const SHORTEST = 3;
const SHORTEST_PART = 4;
const MOST_WINDOWS = 10_000;
const SPACE = 0x20;

/** Every stretch of words that may name a body, by its head and the words around it. */
export const bodyWindows = defineAnalysis({
  id: 'body-windows',
  needs: { words, sentences, verbatim },
  run: (article, facts): readonly BodyWindow[] => {
    const { document, language } = article;
    if (language.bodyNouns === undefined || document.prose.length > LONGEST_ARTICLE) return [];
    const reader = new Reader(article, facts.words);
    facts.sentences.forEach(({ firstWord, lastWord }, sentence) => {
      for (let word = firstWord; word < lastWord; word += 1)
        if (!facts.verbatim(facts.words.offsets[word] as number)) reader.readAt(word, firstWord, lastWord, sentence);
    });
    return reader.windows();
  },
});

/** A word beside a head, and what joins it. */
interface Step {
  readonly word: number;
  readonly joint: BodyJoint;
  /** True where what joins it belongs to names: of, not in. */
  readonly binds: boolean;
}

type Draft = { -readonly [Key in keyof BodyWindow]: BodyWindow[Key] } & { places: Array<Span & { sentence: number }> };

interface Head {
  readonly last: number;
  readonly stem: string;
  readonly kinds: readonly string[];
  readonly families: readonly number[];
  readonly front: string | undefined;
  readonly tail: string;
}

class Reader {
  readonly #article: Article;
  readonly #all: Words;
  readonly #language: Language;
  readonly #nouns: BodyNouns;
  readonly #isContent: readonly boolean[];
  readonly #joining: ReadonlySet<string>;
  readonly #connectors: ReadonlySet<string>;
  readonly #prepositions: ReadonlySet<string>;
  readonly #definite: ReadonlySet<string>;
  readonly #coordinators: ReadonlySet<string>;
  readonly #finite: ReadonlySet<string>;
  readonly #halvesOf: (lower: string) => readonly [string, string] | undefined;
  readonly #found = new Map<string, Draft>();
  readonly #heads: Array<Head | null | undefined> = [];
  /** Words are read again in every window that they stand in. */
  readonly #word = onceAForm((form) => this.#read(form));
  readonly #parts = onceAForm((form) => this.#partsOf(this.#word(form)));
  readonly #frontParts = remember((front) => this.#partsOf(this.#frontOf(front)));

  constructor(article: Article, all: Words) {
    const { language } = article;
    this.#article = article;
    this.#all = all;
    this.#language = language;
    this.#nouns = bodyNounsOf(language);
    const closed = closedWords(language);
    this.#isContent = all.forms.map(
      ({ lower, text, isNumber }) => isNumber || (text.length >= SHORTEST && !closed.has(lower)),
    );
    const { articles, contractions, prepositions, genitiveArticles = [], definiteArticles = [] } = language.words;
    this.#prepositions = wordSets(prepositions, contractions, genitiveArticles);
    this.#connectors = wordSet(language.words.nameConnectors);
    this.#joining = new Set([...this.#prepositions, ...articles]);
    this.#definite = new Set(definiteArticles);
    this.#coordinators = new Set(language.linkers?.coordinators ?? []);
    this.#finite = wordSet(language.verbs.finiteForms);
    this.#halvesOf = compoundHalves(article);
  }

  windows(): readonly BodyWindow[] {
    return [...this.#found.values()];
  }

  readAt(word: number, first: number, end: number, sentence: number): void {
    if (this.#found.size > MOST_WINDOWS) return;
    const head = this.#headAt(word, end);
    if (head === undefined) return;
    const before = this.#before(word, first);
    const behind = this.#behind(head.last, end);
    for (let left = 0; left <= before.length; left += 1) {
      for (let right = 0; right <= behind.length; right += 1) {
        if (left + right + (head.front === undefined ? 0 : 1) === 0 || left + right > MOST_REST) continue;
        this.#note(word, head, before.slice(0, left).reverse(), behind.slice(0, right), {
          first,
          sentence,
          isOpen: this.#goesOn(before, left, behind, right),
        });
      }
    }
  }

  #headAt(word: number, end: number): Head | undefined {
    const form = this.#all.form(word);
    if (this.#isContent[form.id] !== true || form.isNumber || form.casing === 'upper') return undefined;
    const phrase = this.#phraseAt(word, end);
    if (phrase !== undefined) return phrase;
    let known = this.#heads[form.id];
    if (known === undefined) {
      known = this.#headOf(word) ?? null;
      this.#heads[form.id] = known;
    }
    return known === null ? undefined : { ...known, last: word };
  }

  #headOf(word: number): Head | undefined {
    const form = this.#all.form(word);
    // aloitti, began, and aloite, an initiative, have one stem.
    if (form.casing === 'lower' && this.#finite.has(form.lower)) return undefined;
    const families = this.#nouns.of(form.stem);
    const kinds = this.#article.kindsOf(form.text);
    if (families.length > 0 || kinds.length > 0)
      return { last: word, stem: form.stem, kinds, families, front: undefined, tail: form.lower };
    const split = this.#nouns.split(form.stem) ?? this.#nouns.split(form.lower);
    if (split === undefined) return undefined;
    const [front, tail] = split;
    // See|gericht, but not gar|ten.
    if (front.length < SHORTEST_PART && !this.#article.lexicon.knows([this.#language.stem(front)])) return undefined;
    return {
      last: word,
      stem: tail,
      kinds: this.#article.kindsOf(tail),
      families: this.#nouns.of(tail),
      front,
      tail: form.lower.slice(front.length),
    };
  }

  /** `savings bank`, `bureau du procureur`: a noun of two words. */
  #phraseAt(word: number, end: number): Head | undefined {
    if (!this.#nouns.mayOpen(this.#all.form(word).stem)) return undefined;
    const next = this.#next(word, end, true);
    if (next === undefined) return undefined;
    const stems = [this.#all.form(word).stem, this.#all.form(next.word).stem];
    const families = this.#nouns.of(...stems);
    return families.length === 0
      ? undefined
      : { last: next.word, stem: stems.join(' '), kinds: [], families, front: undefined, tail: stems.join(' ') };
  }

  #before(word: number, first: number): readonly Step[] {
    const steps: Step[] = [];
    if (this.#language.roots?.head === 'first') return steps;
    for (let left = word - 1; left >= first && steps.length < MOST_BEFORE; left -= 1) {
      if (!this.#touches(left) || this.#isContent[this.#all.formIds[left] as number] !== true) break;
      steps.push({ word: left, joint: 'before', binds: false });
    }
    return steps;
  }

  #behind(word: number, end: number): readonly Step[] {
    const steps: Step[] = [];
    let last = word;
    while (steps.length < MOST_BEHIND) {
      const next = this.#next(last, end, steps.length === 0);
      if (next === undefined) break;
      // Where the head comes last, what stands behind it without a preposition is a verb, or goes with what a preposition joined.
      if (next.joint === 'behind' && this.#language.roots?.head === 'last' && steps.length === 0) break;
      // Where a case joins, what has another case is no part of it: музей рад Петербургу.
      if (this.#isOfAnother(next, steps.length > 0)) break;
      steps.push(next);
      last = next.word;
    }
    return steps;
  }

  /** A name may stand beside the noun alone as it is: завод Прогресс. */
  #isOfAnother({ word, joint, binds }: Step, isFurther: boolean): boolean {
    if (joint !== 'behind' || binds || this.#language.bareGenitive === undefined) return false;
    return isFurther || this.#all.form(word).casing === 'lower';
  }

  /** The next word of a name, side by side or beyond a preposition. */
  #next(word: number, end: number, isBesideHead = false): Step | undefined {
    let [isLinked, binds, isAdded] = [false, false, false];
    for (let next = word + 1, joints = 0; next < end && this.#touches(next - 1); next += 1) {
      const form = this.#all.form(next);
      if (this.#isContent[form.id] === true) {
        if (isAdded && !isBesideHead && (isLinked || joints === 1) && form.casing === this.#all.form(word).casing)
          return { word: next, joint: 'linked', binds: false };
        if (joints > 0) return isLinked && !isAdded ? { word: next, joint: 'linked', binds } : undefined;
        return { word: next, joint: 'behind', binds: this.#language.bareGenitive?.test(form.lower) === true };
      }
      // Ministère des Forêts et des Eaux.
      if (this.#coordinators.has(form.lower) && joints === 0) isAdded = true;
      else if (!this.#joining.has(form.lower) || joints === MOST_JOINTS) return undefined;
      isLinked ||= this.#prepositions.has(form.lower);
      binds ||= this.#prepositions.has(form.lower) && this.#connectors.has(form.lower);
      joints += 1;
    }
    return undefined;
  }

  #touches(word: number): boolean {
    const [from, to] = [this.#all.ends[word] as number, this.#all.offsets[word + 1] as number];
    const { prose } = this.#article.document;
    if (to - from === 1 && prose.charCodeAt(from) === SPACE) return true;
    return to - from < 3 && /^['’]?[ \u00a0\n-]?$/.test(prose.slice(from, to));
  }

  /** What a preposition or a case joins to a name may belong to it, and so may a capital before it. */
  #goesOn(before: readonly Step[], left: number, behind: readonly Step[], right: number): boolean {
    if (behind[right]?.binds === true) return true;
    if (this.#language.capitalisedNouns) return false;
    return [before[left], behind[right]].some(
      (next) => next !== undefined && this.#all.form(next.word).casing === 'title',
    );
  }

  #note(
    word: number,
    head: Head,
    before: readonly Step[],
    behind: readonly Step[],
    { first, sentence, isOpen }: { readonly first: number; readonly sentence: number; readonly isOpen: boolean },
  ): void {
    const all = this.#all;
    const [start, end] = [before[0]?.word ?? word, behind.at(-1)?.word ?? head.last];
    if (this.#runsOver(word, before, behind, first)) return;
    const front = head.front === undefined ? [] : this.#frontParts(head.front).map((part) => ({ ...part }));
    // A word that stands twice in a name is two words of it.
    const readAll = (steps: readonly Step[]) =>
      steps.flatMap(({ word: at, joint }) => this.#parts(all.form(at)).map((part) => ({ ...part, joint })));
    const rest = [...readAll(before), ...front, ...readAll(behind)];
    const key = `${head.stem}|${rest.map(({ stem, joint }) => `${joint[0]}${stem}`).join(' ')}`;
    const opening = all.before(all.offsets[start] as number);
    const article = opening >= first && this.#touches(opening) ? all.form(opening).lower : undefined;
    const isNamed =
      !this.#language.capitalisedNouns && start > first && [start, word].some((at) => all.form(at).casing === 'title');
    // Where no article tells, what is named again is taken for the same.
    const isCertain = isNamed || this.#definite.size === 0 || (article !== undefined && this.#definite.has(article));
    const place = { offset: all.offsets[start] as number, endOffset: all.ends[end] as number, sentence };
    const known = this.#found.get(key);
    if (known !== undefined) {
      known.places.push(place);
      known.isCertain ||= isCertain;
      known.isNamed ||= isNamed;
      known.isOpen &&= isOpen;
      return;
    }
    const { stem, kinds, families } = head;
    const noun = this.#word(all.form(head.last));
    this.#found.set(key, {
      key,
      head: stem,
      noun: {
        ...noun,
        ...(head.front === undefined ? {} : { lower: head.tail, text: head.tail, stem, root: stem, plain: stem }),
        isName: false,
      },
      kinds,
      families,
      rest,
      isOpen,
      places: [place],
      isCertain,
      isNamed,
    });
  }

  #read({ text, lower, stem, root, casing, isNumber }: Form): BodyWord {
    const bare = lower.replace(/'s?$/, '');
    // Words of the language have capitals in names too, so that only what the lexicon does not know is a name by itself.
    const isName = casing === 'title' && !this.#isWord(stem);
    return { text, lower: bare, stem, root, plain: withoutAccents(stem), joint: 'front', isNumber, isName };
  }

  /** Tells whether it reaches beyond a name, whose first and last words have capitals if others of it have. */
  #runsOver(head: number, before: readonly Step[], behind: readonly Step[], first: number): boolean {
    if (this.#language.capitalisedNouns) return false;
    const hasCapital = (word: number) => this.#all.form(word).casing === 'title' || this.#all.form(word).isNumber;
    const isNamed = head > first && hasCapital(head);
    const steps = [...before, ...behind];
    const capitals = steps.filter(({ word }) => hasCapital(word)).length + (hasCapital(head) ? 1 : 0);
    const [left, right] = [before[0], behind.at(-1)];
    if (left !== undefined && isNamed && !hasCapital(left.word)) return true;
    if (right === undefined || hasCapital(right.word)) return false;
    return capitals > 1 || (isNamed && this.#language.titleCase === true);
  }

  /** A compound by its parts, since those of the other name may be apart. */
  #partsOf(word: BodyWord): readonly BodyWord[] {
    const { lexicon, language } = this.#article;
    const isPlain = word.text === word.lower || language.capitalisedNouns;
    const isOne = !isPlain || word.isName || word.isNumber || lexicon.knows([word.stem]);
    const halves = isOne ? undefined : this.#halvesOf(word.lower);
    return halves === undefined || !lexicon.knows([language.stem(halves[0])])
      ? [word]
      : halves.map((half) => ({ ...this.#frontOf(half), joint: word.joint }));
  }

  /** A word of the lexicon, or a compound that ends in one. */
  #isWord(stem: string): boolean {
    const { lexicon, language } = this.#article;
    if (lexicon.knows([stem])) return true;
    if (!language.capitalisedNouns || language.solidCompounds !== true) return false;
    for (let at = SHORTEST_PART; at <= stem.length - SHORTEST_PART; at += 1)
      if (lexicon.knows([stem.slice(at)])) return true;
    return false;
  }

  #frontOf(written: string): BodyWord {
    const { compoundLinks = [] } = this.#language;
    const isKnown = (text: string) => this.#article.lexicon.knows([this.#language.stem(text)]);
    const link = compoundLinks.find((one) => written.endsWith(one) && isKnown(written.slice(0, -one.length)));
    const text = link === undefined ? written : written.slice(0, -link.length);
    const stem = this.#language.stem(text);
    const { root = () => stem } = this.#language;
    return {
      text,
      lower: text,
      stem,
      root: root(text),
      plain: withoutAccents(stem),
      joint: 'front',
      isNumber: false,
      isName: false,
    };
  }
}
