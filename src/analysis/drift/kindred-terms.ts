import { defineAnalysis } from '../../core/analysis';
import type { Article } from '../../core/article';
import { closedWords } from '../text/closed-words';
import { LONGEST_ARTICLE } from '../text/longest-article';
import { shareSentence } from '../text/share-sentence';
import { type Form, type Words, words } from '../text/words';
import { byMeaning } from './by-meaning';
import { compoundHalves } from './compound-halves';
import { type KindredWord, type Kinship, type KinshipOf, kinshipOf } from './kindred-words';
import { placedRendering } from './placed-rendering';
import type { RenderingGroup } from './renderings';
import { type TermWindow, termWindows } from './term-windows';

const MOST_MAINS = 120;
const MOST_TERMS = 3000;
const RECURRING = 2;
/** `de la`, `degli` */
const MOST_JOINTS = 2;
const SHORTEST = 3;
// Chosen on the tuning half, human translations and FLORES: of two words that both changed, each must be known for the same or be
// this alike. With the definite article, which takes a thing for known, one of them may be less so.
const LEAST_EITHER = 0.62;
const LEAST_BESIDE_KNOWN = 0.25;
const LEAST_LONE = 0.7;
/** Words behind both that say where a thing is or what it has: `à revêtement céramique`. */
const LEAST_BEHIND = 2;
const MOST_BEHIND = 6;
const SCORE = 0.78;

/**
 * Terms of two words, or a compound of two, of which both are rendered anew: `soupape de détente` and `vanne d'évacuation`,
 * Transportbox and Frachtkiste. The words of the other rendering stand nowhere else, no indefinite article introduces it as a
 * new thing, and no sentence has both. Needs a model.
 */
export const kindredTerms = defineAnalysis({
  id: 'kindred-terms',
  needs: { termWindows, words },
  run: async (article, facts, signal): Promise<readonly RenderingGroup[]> => {
    const { document, embedder } = article;
    if (embedder === undefined || document.prose.length > LONGEST_ARTICLE) return [];
    const reader = new TermReader(article, facts.words);
    const terms = facts.termWindows.flatMap((window) => reader.read(window) ?? []).slice(0, MOST_TERMS);
    const mains = terms.filter(({ window }) => window.places.length >= RECURRING).slice(0, MOST_MAINS);
    if (mains.length === 0) return [];
    const relate = await kinshipOf(
      article,
      terms.flatMap(({ words }) => words),
      signal,
    );
    const others = terms.filter((term) => reader.isTakenForKnown(term));
    const judge = judgeOf(relate, reader);
    const taken = new Set<Term>();
    const groups: RenderingGroup[] = [];
    for (const main of [...mains].sort((a, b) => b.window.places.length - a.window.places.length)) {
      if (taken.has(main)) continue;
      const variants = others.filter((other) => !taken.has(other) && judge(main, other));
      // What is another word for a rendering of the term is one as well: marmite interne, casserole intérieure.
      for (const variant of variants)
        for (const other of others)
          if (!variants.includes(other) && !taken.has(other) && areApart(main, other) && judge(variant, other, true))
            variants.push(other);
      if (variants.length === 0) continue;
      for (const term of [main, ...variants]) taken.add(term);
      groups.push({
        id: main.words.map(({ stem }) => stem).join('-'),
        main: placedRendering(main.window.places, document.prose),
        variants: variants.map(({ window }) => byMeaning(placedRendering(window.places, document.prose), SCORE)),
      });
    }
    return groups;
  },
});

interface Term {
  readonly window: TermWindow;
  readonly words: readonly [KindredWord, KindredWord];
  /** True where the definite article takes it for known at some place. */
  readonly definite: boolean;
  /** True where it is written as a name inside a sentence. */
  readonly named: boolean;
}

/** Reads windows as terms, and what surrounds them. */
class TermReader {
  readonly #all: Words;
  readonly #prose: string;
  readonly #language: Article['language'];
  readonly #lexicon: Article['lexicon'];
  readonly #closed: ReadonlySet<string>;
  readonly #joining: ReadonlySet<string>;
  readonly #articles: ReadonlySet<string>;
  readonly #definite: ReadonlySet<string>;
  readonly #halvesOf: ReturnType<typeof compoundHalves>;
  readonly #wordsOf = new Map<Form, readonly KindredWord[]>();
  readonly #counts = new Map<string, number>();

  constructor(article: Article, all: Words) {
    const { language, document, lexicon } = article;
    this.#all = all;
    this.#prose = document.prose;
    this.#language = language;
    this.#lexicon = lexicon;
    this.#closed = closedWords(language);
    const { articles, prepositions, contractions, genitiveArticles = [], conjunctions } = language.words;
    const joining = [...prepositions, ...contractions, ...genitiveArticles];
    this.#joining = new Set(joining.filter((word) => !conjunctions.includes(word)));
    this.#articles = new Set(articles);
    this.#definite = new Set(language.words.definiteArticles ?? []);
    this.#halvesOf = compoundHalves(article);
    for (let index = 0; index < all.count; index += 1)
      for (const { stem } of this.#read(all.form(index))) this.#counts.set(stem, (this.#counts.get(stem) ?? 0) + 1);
  }

  /** Undefined for what has more or fewer words than two, and for names and what is introduced as a new thing. */
  read(window: TermWindow): Term | undefined {
    const { forms, places } = window;
    if (forms.length > 2 || forms.some(({ casing, lower }) => casing === 'upper' || lower.length < SHORTEST))
      return undefined;
    if (!this.#language.capitalisedNouns && forms.slice(1).some(({ casing }) => casing === 'title')) return undefined;
    if (!this.#isJoined(window) || forms.some((form) => this.#isVerb(form))) return undefined;
    const [first, second, ...more] = forms.flatMap((form) => this.#read(form));
    if (first === undefined || second === undefined || more.length > 0) return undefined;
    const before = places.map(({ offset }) => this.#wordBefore(offset));
    const definite = before.some((word) => word !== undefined && this.#definite.has(word));
    const named = !this.#language.capitalisedNouns && places.some(({ offset }) => this.#isNamedAt(offset));
    return { window, words: [first, second], definite, named };
  }

  /** Where verbs end as few nouns do: वृत्तं प्रसारितवती. */
  #isVerb({ text, stem }: Form): boolean {
    return this.#language.loans?.verbEnd.test(text) === true && !this.#lexicon.knows([stem]);
  }

  /** Side by side or by a preposition, not by a conjunction or an article alone: `satisfacer las justas exigencias`. */
  #isJoined({ places: [place] }: TermWindow): boolean {
    if (place === undefined) return false;
    const joints: string[] = [];
    for (let word = this.#all.after(place.offset); word < this.#all.count; word += 1) {
      if ((this.#all.offsets[word] as number) >= place.endOffset) break;
      const { lower } = this.#all.form(word);
      if (this.#closed.has(lower)) joints.push(lower);
    }
    return joints.length === 0 || (joints.length <= MOST_JOINTS && this.#joining.has(joints[0] as string));
  }

  /** Tells whether no indefinite article introduces it as a new thing. */
  isTakenForKnown({ window: { places } }: Term): boolean {
    return !places.some(({ offset }) => {
      const before = this.#wordBefore(offset);
      return before !== undefined && this.#articles.has(before) && !this.#definite.has(before);
    });
  }

  /** Tells whether a word of a term stands nowhere else. */
  isOwn({ stem }: KindredWord, { window: { places } }: Term): boolean {
    return (this.#counts.get(stem) ?? 0) <= places.length;
  }

  /** What goes with everything makes no term: the following properties, the following attributes. */
  goesWithAll({ stem }: KindredWord, ...terms: readonly Term[]): boolean {
    const places = terms.reduce((sum, { window }) => sum + window.places.length, 0);
    return (this.#counts.get(stem) ?? 0) > places && this.#lexicon.isGeneral(stem);
  }

  knows({ words }: Term): boolean {
    return words.every(({ stem }) => this.#lexicon.knows([stem]));
  }

  /** How many content words stand behind both alike, in the same sentence. */
  sharedBehind(a: Term, b: Term): number {
    let most = 0;
    for (const one of a.window.places)
      for (const two of b.window.places) most = Math.max(most, this.#sharedFrom(one.endOffset, two.endOffset));
    return most;
  }

  #sharedFrom(a: number, b: number): number {
    let [left, right, shared] = [this.#all.after(a), this.#all.after(b), 0];
    for (let step = 0; step < MOST_BEHIND; step += 1, left += 1, right += 1) {
      if (left >= this.#all.count || right >= this.#all.count) break;
      const form = this.#all.form(left);
      if (form.stem !== this.#all.form(right).stem || this.#opensSentence(left) || this.#opensSentence(right)) break;
      if (!this.#closed.has(form.lower)) shared += 1;
    }
    return shared;
  }

  #opensSentence(word: number): boolean {
    return /[.!?:\n]/.test(this.#prose.slice(this.#all.ends[word - 1], this.#all.offsets[word]));
  }

  #isNamedAt(offset: number): boolean {
    return (
      /\p{Lu}/u.test(this.#prose.charAt(offset)) &&
      /[\p{L}\p{N},’'][ \u00a0]?$/u.test(this.#prose.slice(Math.max(0, offset - 2), offset))
    );
  }

  #wordBefore(offset: number): string | undefined {
    const before = this.#all.before(offset);
    if (before < 0 || offset - (this.#all.ends[before] as number) > 1) return undefined;
    return this.#all.form(before).lower;
  }

  #read(form: Form): readonly KindredWord[] {
    let known = this.#wordsOf.get(form);
    if (known === undefined) {
      const { stem, root = stem } = this.#language;
      const halves = this.#halvesOf(form.lower);
      known = halves?.map((lower) => ({ lower, stem: stem(lower), root: root(lower) })) ?? [form];
      this.#wordsOf.set(form, known);
    }
    return known;
  }
}

type WordPair = readonly [KindredWord, KindredWord, Kinship];

/** Tells whether one term may be another rendering of the other; of a rendering that is itself one, more is asked. */
type Judge = (main: Term, other: Term, isChained?: boolean) => boolean;

function judgeOf(relate: KinshipOf, reader: TermReader): Judge {
  const pairsOf = (main: Term, other: Term, [first, second]: Term['words']) => {
    const pairs = pair(main.words, [first, second], relate);
    const areOwn = pairs?.every(([, word, { link }]) => link === 'same' || reader.isOwn(word, other));
    return areOwn === true ? pairs : undefined;
  };
  return (main, other, isChained = false) => {
    if (main.named !== other.named || !areApart(main, other)) return false;
    if (other.window.places.length > main.window.places.length) return false;
    const [first, second] = other.words;
    const [straight, crossed] = [pairsOf(main, other, [first, second]), pairsOf(main, other, [second, first])];
    if (!isChained && [straight, crossed].some((pairs) => pairs !== undefined && areBothReplaced(pairs))) return true;
    if (straight === undefined || !main.definite || !other.definite) return false;
    const links = straight.map(([, , { link }]) => link);
    if (links.includes('same')) return !isChained && isOneReplaced(straight, reader, main, other);
    return !straight.some(areOneInOther) && isOneKnown(straight, reader, main, other);
  };
}

/** One word for the same beside the same word is what other analyses know by the lists; the model knows more words. */
function isOneReplaced(pairs: readonly WordPair[], reader: TermReader, main: Term, other: Term): boolean {
  if (pairs.every(([, , { link }]) => link === 'same')) return false;
  return pairs.every(([a, b, { link, likeness }]) =>
    link === 'same' ? !reader.goesWithAll(a, main, other) : likeness >= LEAST_LONE && !beginAlike(a, b),
  );
}

function isOneKnown(pairs: readonly WordPair[], reader: TermReader, main: Term, other: Term): boolean {
  const likenesses = pairs.map(([, , { likeness }]) => likeness);
  const isKnown = pairs.some(([, , { link }]) => link === 'known') && Math.min(...likenesses) >= LEAST_BESIDE_KNOWN;
  // A verb makes no term: the authority of the port, the management denies.
  if (isKnown && reader.knows(other)) return true;
  return Math.max(...likenesses) >= LEAST_LONE && reader.sharedBehind(main, other) >= LEAST_BEHIND;
}

/** Two windows of which neither is the other's, nor stands in a sentence with it. */
function areApart({ window: one }: Term, { window: two }: Term): boolean {
  return one !== two && !shareSentence(one.places, two.places);
}

function pair(
  [a, b]: Term['words'],
  [c, d]: readonly [KindredWord, KindredWord],
  relate: KinshipOf,
): readonly WordPair[] | undefined {
  const [one, two] = [relate(a, c), relate(b, d)];
  if (one === undefined || two === undefined) return undefined;
  return [
    [a, c, one],
    [b, d, two],
  ];
}

function areBothReplaced(pairs: readonly WordPair[]): boolean {
  // A political scientist, scientific politics: the same roots in another construction.
  if (pairs.every(([a, b]) => beginAlike(a, b))) return false;
  return pairs.every((words) => {
    const { link, likeness } = words[2];
    return link === 'known' || (link === 'alike' && likeness >= LEAST_EITHER && !areOneInOther(words));
  });
}

const ROOT = 3;

/** `погода` and `погодный`: an adjective and its noun. */
function beginAlike(a: KindredWord, b: KindredWord): boolean {
  return a.lower.slice(0, ROOT) === b.lower.slice(0, ROOT);
}

/** `depósito` and `depósito-retorno`: a part more makes another thing. */
function areOneInOther([a, b]: WordPair): boolean {
  return a.lower.includes(b.lower) || b.lower.includes(a.lower);
}
