import { defineAnalysis } from '../../core/analysis';
import type { Article } from '../../core/article';
import type { Language } from '../../core/language';
import type { Span } from '../../core/span';
import { likenessAcrossAlphabets } from '../sounds/alphabet-likeness';
import { closedWords } from '../text/closed-words';
import { dot } from '../text/dot';
import { inTurns } from '../text/in-turns';
import { Form, onceAForm, type Words, words } from '../text/words';
import { opensInLatin } from '../text/writing-system';
import { byMeaning } from './by-meaning';
import { placedRendering } from './placed-rendering';
import type { RenderingGroup, Variant } from './renderings';
import { type TermWindow, termWindows } from './term-windows';
import { WordTranslations } from './word-translations';

/** How some words of one name stand for some of the other: as the same name, as one place or kind, or as a translation. */
type Link =
  | 'name'
  /** The same word with a capital on both sides that the article's language has as well. */
  | 'noun'
  | 'word'
  | 'place'
  | 'kind'
  | 'translation'
  | 'sure'
  /** Not both of them are known, so that they may be one. */
  | 'open'
  /** Both are known, and not as translations of each other. */
  | 'known';

interface Pair {
  readonly theirs: readonly Form[];
  readonly own: readonly Form[];
  readonly link: Link;
}

/** A window without the words that only join, with those of its places where it is the whole of a name. */
interface Name {
  readonly window: TermWindow;
  readonly forms: readonly Form[];
  readonly places: TermWindow['places'];
}

interface Candidate {
  readonly names: readonly [Name, Name];
  readonly pairs: readonly Pair[];
}

const LEAST_OPEN = 0.45;
const LEAST_KNOWN = 0.6;
const LEAST_SOUND = 0.85;
const MOST_LANGUAGES = 3;
const LEAST_LOOK = 4;
/** How much less it may look like a language than like the likeliest. */
const CLOSE = 8;
/** A word that joins those of a name in the language, or a known word that speaks against it. */
const JOINT = 8;
const CERTAIN = 12;
/** What a language counts that others are likelier than. */
const SECOND = 0.4;
const MOST_PAIRS = 8000;
const SCORE = 0.85;
/** In one sentence stand two things more often than one named twice. */
const CLOSE_BY = 30;
const BRACKET = /[()[\]"“”„«»‘]/;
/** Manchester City plays football; the city of Manchester does not. */
const NO_TELLING: ReadonlySet<string> = new Set(['city', 'village', 'county', 'district', 'group']);

/**
 * Names of which one rendering was left in another language, as a whole or in part, and each word of it is translated in the
 * other: `Northgate Medical` and `Médica Northgate`, `Northern Fans’ League` and `Lega dei tifosi del Nord`, in whatever order.
 */
export const wordwiseRenderings = defineAnalysis({
  id: 'wordwise-renderings',
  needs: { words, termWindows },
  run: async (article, facts, signal): Promise<readonly RenderingGroup[]> => {
    const { embedder, lexicon } = article;
    if (embedder === undefined || !lexicon.isKnown) return [];
    const finder = new Finder(article, facts.termWindows, facts.words);
    const candidates = await inTurns(finder.candidates(), article.breathe);
    // What the lexicons do not know, the model may.
    const open = [...new Set(candidates.flatMap(({ pairs }) => pairs.flatMap(textsOf)))];
    const vectors = open.length === 0 ? [] : await embedder.embed(open, signal);
    const byText = new Map(open.map((text, at) => [text, vectors[at] as Float32Array]));
    const isNear = (pair: Pair) => {
      const [one, two] = textsOf(pair).map((text) => byText.get(text) as Float32Array) as [Float32Array, Float32Array];
      return dot(one, two) >= (pair.link === 'open' ? LEAST_OPEN : LEAST_KNOWN);
    };
    return groupsOf(
      candidates.filter(({ pairs }) => pairs.every((pair) => textsOf(pair).length === 0 || isNear(pair))),
      article.document.prose,
    );
  },
});

class Finder {
  readonly #article: Article;
  readonly #windows: readonly TermWindow[];
  readonly #words: Words;
  readonly #isName: (form: Form) => boolean;
  /** The parts of a word between hyphens, else the word. */
  readonly #partsOf: (form: Form) => readonly Form[];

  constructor(article: Article, windows: readonly TermWindow[], all: Words) {
    this.#article = article;
    this.#words = all;
    this.#partsOf = partsReader(article.language, all);
    this.#isName = onceAForm(({ casing }) => casing !== 'lower' && casing !== 'none');
    // A name opens or ends with a word that is written as one.
    this.#windows = windows.filter(({ forms }) => [forms[0], forms.at(-1)].some((form) => this.#isName(form as Form)));
  }

  *candidates(): Generator<Candidate | undefined> {
    for (const language of this.#otherLanguages()) yield* this.#candidatesIn(language);
  }

  /** The languages that names of the article look like rather than its own. */
  #otherLanguages(): readonly Language[] {
    const { language, languages, lexicon } = this.#article;
    const own = language.englishLikeness ?? (() => 0);
    const closed = closedWords(language);
    const isLatin = language.scripts.includes('Latin');
    const isKnown = onceAForm((form) => isLatin && lexicon.knows([form.stem]));
    const looks = new Map<
      NonNullable<Language['englishLikeness']>,
      { other: Language; look: (form: Form) => number; votes: number }
    >();
    for (const other of languages) {
      const { englishLikeness: theirs } = other;
      // A regional variant shares the letters of its language.
      if (theirs === undefined || theirs === language.englishLikeness || looks.has(theirs)) continue;
      const joints = closedWords(other);
      const look = onceAForm((form) => {
        if (form.text.charCodeAt(0) > 0x24f || closed.has(form.lower)) return isLatin ? 0 : Number.NEGATIVE_INFINITY;
        if (form.casing === 'lower' && joints.has(form.lower)) return JOINT;
        const sum = own(form.lower) - theirs(form.lower);
        if (isKnown(form)) return sum < CERTAIN ? -JOINT : sum;
        // Names look like no language in particular.
        return this.#isName(form) ? Math.max(sum, 0) : sum;
      });
      looks.set(theirs, { other, look, votes: 0 });
    }
    const all = [...looks.values()];
    for (const { forms } of this.#windows) {
      const sums = all.map(({ look }) => forms.reduce((sum, form) => sum + look(form), 0));
      const least = Math.max(isLatin ? LEAST_LOOK : Number.NEGATIVE_INFINITY, Math.max(...sums) - CLOSE);
      const most = Math.max(...sums);
      for (const [at, one] of all.entries())
        if ((sums[at] as number) > least) one.votes += sums[at] === most ? 1 : SECOND;
    }
    return all
      .filter(({ votes }) => votes > 0)
      .sort((a, b) => b.votes - a.votes)
      .slice(0, MOST_LANGUAGES)
      .map(({ other }) => other);
  }

  *#candidatesIn(other: Language): Generator<Candidate | undefined> {
    const translations = new WordTranslations(this.#article, other);
    const foreign: Name[] = [];
    const own = new Map<number, Name[]>();
    const byName = new Map<Form, Name[]>();
    const isOfName = (form: Form) => this.#isName(form) && !translations.isOwn(form);
    const withName = onceAForm((form) =>
      [...byName].flatMap(([other, names]) => (form.stem === other.stem || this.#soundsLike(form, other) ? names : [])),
    );
    for (const window of this.#windows) {
      yield undefined;
      const name = this.#nameOf(window, translations);
      if (name === undefined) continue;
      if (name.forms.some(translations.isForeign)) foreign.push(name);
      for (const meaning of new Set(name.forms.flatMap((form) => translations.ownMeaningsOf(form))))
        add(own, meaning, name);
      for (const form of name.forms) if (isOfName(form)) add(byName, form, name);
    }
    let steps = MOST_PAIRS;
    for (const one of foreign) {
      yield undefined;
      const meanings = one.forms.flatMap((form, at) =>
        translations.isForeign(form)
          ? [[form], one.forms.slice(at, at + 2), one.forms.slice(Math.max(0, at - 1), at + 1)].flatMap((some) =>
              translations.meaningsOf(some),
            )
          : [],
      );
      const others = new Set([
        ...meanings.flatMap((meaning) => own.get(meaning) ?? []),
        ...one.forms.filter(isOfName).flatMap(withName),
      ]);
      for (const two of others) {
        if (two.forms.length > 2 * one.forms.length || one.forms.length > 2 * two.forms.length) continue;
        steps -= 1;
        if (steps < 0) return;
        if (one === two || this.#isTold(one, two)) continue;
        const relate = this.#relater(translations);
        const pairs =
          align(one.forms, two.forms, relate) ?? align(one.forms, two.forms, withOpen(relate, translations));
        if (pairs !== undefined && this.#areOne(one, two, pairs, translations)) yield { names: [one, two], pairs };
      }
    }
  }

  /** Tells whether a sentence has both close to each other, as what introduces the one by the other. */
  #isTold(one: Name, two: Name): boolean {
    const { prose } = this.#article.document;
    return one.places.some((a) =>
      two.places.some((b) => {
        if (a.sentence !== b.sentence) return false;
        const between = prose.slice(Math.min(a.endOffset, b.endOffset), Math.max(a.offset, b.offset));
        return between.length < CLOSE_BY || BRACKET.test(between);
      }),
    );
  }

  /** The window as a name, if it is whole at some place: no other name stands right beside it. */
  #nameOf(window: TermWindow, translations: WordTranslations): Name | undefined {
    const { forms } = window;
    const [first, last] = [forms[0] as Form, forms.at(-1) as Form];
    if ([first, last].some((form) => form.casing === 'lower' && translations.isJoint(form))) return undefined;
    const places = window.places.filter((place) => !this.#goesOn(place, first, last, translations));
    if (places.length === 0) return undefined;
    return {
      window,
      forms: forms.filter((form) => form.casing !== 'lower' || !translations.isJoint(form)).flatMap(this.#partsOf),
      places,
    };
  }

  /** Tells whether a word with a capital stands right beside, so that the name is longer: Oxford University | Press. */
  #goesOn({ offset, endOffset }: Span, first: Form, last: Form, translations: WordTranslations): boolean {
    const { count, offsets, ends } = this.#words;
    const before = this.#words.before(offset);
    const after = this.#words.after(endOffset);
    const { prose } = this.#article.document;
    const isBeside = (from: number, to: number) => /^[ \u00a0-]$/.test(prose.slice(from, to));
    const isPart = (word: number, own: Form) => {
      const form = this.#words.form(word);
      return this.#isName(form) && !translations.isJoint(form) && opensInLatin(form) === opensInLatin(own);
    };
    if (after < count && isBeside(endOffset, offsets[after] as number) && isPart(after, last)) return true;
    // Where every noun has a capital, what stands before is what bears the name.
    if (this.#article.language.capitalisedNouns || !this.#isName(first)) return false;
    return before >= 0 && isBeside(ends[before] as number, offset) && isPart(before, first);
  }

  #relater(translations: WordTranslations): Relate {
    const { kindsOf, placeOf } = this.#article;
    return (theirs, own) => {
      if (theirs.length > 1 || own.length > 1) {
        if (!translations.areOne(theirs, own)) return undefined;
        return theirs.some(translations.isForeign) ? 'sure' : 'translation';
      }
      const [a, b] = [theirs[0] as Form, own[0] as Form];
      if (a.lower === b.lower || a.stem === b.stem || this.#soundsLike(a, b))
        return this.#isName(a) && this.#isName(b) ? (translations.isOwn(a) ? 'noun' : 'name') : 'word';
      const [one, two] = [placeOf(a.text), placeOf(b.text)];
      if (one !== undefined || two !== undefined) return one === two ? 'place' : undefined;
      if (translations.areOne(theirs, own)) return translations.isForeign(a) ? 'sure' : 'translation';
      const kinds = kindsOf(a.text);
      if (kinds.length > 0 && kindsOf(b.text).some((kind) => kinds.includes(kind))) return 'kind';
      return undefined;
    };
  }

  #soundsLike(a: Form, b: Form): boolean {
    if (this.#article.language.scripts.includes('Latin') || !this.#isName(a) || !this.#isName(b)) return false;
    return Math.max(likenessAcrossAlphabets(a.lower, b.lower), likenessAcrossAlphabets(a.lower, b.stem)) >= LEAST_SOUND;
  }

  /** Tells whether what agrees is enough to say that both name one thing. */
  #areOne(one: Name, two: Name, pairs: readonly Pair[], translations: WordTranslations): boolean {
    if (!pairs.some(({ link }) => isOpen(link)) && !pairs.some(({ link }) => link === 'sure')) return false;
    if (digitsOf(one.window.text) !== digitsOf(two.window.text)) return false;
    const isAnchored = pairs.some(({ link }) => link === 'name');
    // The European Commission and the European Committee of the Regions: a country and a kind tell too little.
    const translated = pairs.filter(({ link }) => link === 'translation' || link === 'sure');
    const sizeOf = (some: readonly Pair[]) =>
      some.reduce((sum, { theirs, own }) => sum + Math.max(theirs.length, own.length), 0);
    const weight = sizeOf(translated);
    const open = pairs.find(({ link }) => isOpen(link));
    if (open !== undefined && !this.#mayBeOne(open, two, translations)) return false;
    if (!isAnchored) {
      // Where every noun has a capital, another word says little: Visa beantragen.
      const counts = (link: Link) => link === 'noun' || (link === 'word' && !this.#article.language.capitalisedNouns);
      const isSure = translated.some(({ theirs }) => theirs.some((form) => !translations.isOwn(form)));
      return (
        weight > 0 &&
        (isSure || weight > 1) &&
        sizeOf(pairs.filter(({ link }) => counts(link))) + weight > 1 &&
        this.#isNamed(two) &&
        this.#isNamed(one)
      );
    }
    if (open !== undefined) return this.#isNamed(one) && this.#isNamed(two);
    if (weight > 1) return true;
    const [only] = translated as [Pair];
    const kinds = only.own.flatMap(({ text }) => this.#article.kindsOf(text));
    if (kinds.some((kind) => NO_TELLING.has(kind))) return false;
    const [theirs, own] = [only.theirs[0] as Form, only.own[0] as Form];
    if (!this.#isName(theirs)) return isSide(only, two);
    // `Tessitura Ashgrove` is a name, a `búsqueda de Google` is none.
    if (this.#isName(own) && !this.#article.language.capitalisedNouns) return true;
    return kinds.length > 0 || isSide(only, two);
  }

  /** Tells whether two words that no lexicon knows for one stand where names have them. */
  #mayBeOne({ theirs, own }: Pair, two: Name, translations: WordTranslations): boolean {
    const [a, b] = [theirs[0] as Form, own[0] as Form];
    if (!this.#isName(a) || translations.isOwn(a) || (translations.isForeign(b) && !translations.isOwn(b)))
      return false;
    return this.#isName(b) || two.places.length > 1;
  }

  /** Tells whether its first or its last word has a capital that is not that of a sentence. */
  #isNamed({ forms, places }: Name): boolean {
    const { prose } = this.#article.document;
    if (forms.length > 1 && forms.every(this.#isName) && !this.#article.language.capitalisedNouns) return true;
    if (!this.#isName(forms[0] as Form)) return false;
    return places.some(({ offset }) =>
      /[\p{L}\p{N},;:(«„“"‘’'][ \u00a0\n]?$/u.test(prose.slice(Math.max(0, offset - 2), offset)),
    );
  }
}

/** Tells whether nothing but a space parts the words of the article's own name. */
function isSide({ own }: Pair, { window }: Name): boolean {
  return own.length > 0 && window.text.split(/[ \u00a0-]/).length === window.forms.length;
}

function add<K>(lists: Map<K, Name[]>, key: K, name: Name): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [name]);
  else known.push(name);
}

function partsReader(language: Language, { forms }: Words): (form: Form) => readonly Form[] {
  const made = new Map<string, Form>();
  const formOf = (text: string) => {
    const known = made.get(text) ?? new Form(forms.length + made.size, text, language);
    made.set(text, known);
    return known;
  };
  return onceAForm((form) => {
    const parts = form.text.split('-').filter((part) => part !== '');
    return parts.length > 1 ? parts.map(formOf) : [form];
  });
}

function digitsOf(text: string): string {
  return (text.match(/\p{Nd}+/gu) ?? []).sort().join(' ');
}

function isOpen(link: Link): boolean {
  return link === 'open' || link === 'known';
}

/** The words of a pair that only the model may know for one. */
function textsOf({ theirs, own, link }: Pair): readonly string[] {
  return isOpen(link) ? [theirs, own].map((forms) => (forms[0] as Form).lower) : [];
}

/** The same, with words of which nothing says that they are one or two. */
function withOpen(relate: Relate, translations: WordTranslations): Relate {
  return (theirs, own) => {
    const link = relate(theirs, own);
    if (link !== undefined || theirs.length + own.length > 2) return link;
    const [a, b] = [theirs[0] as Form, own[0] as Form];
    if (a.casing === 'upper' || b.casing === 'upper') return undefined;
    return translations.areKnown(a, b) ? 'known' : 'open';
  };
}

type Relate = (theirs: readonly Form[], own: readonly Form[]) => Link | undefined;

/** Pairs in which every word of both names stands, a word with one or with two; undefined where there are none. */
function align(theirs: readonly Form[], own: readonly Form[], relate: Relate): readonly Pair[] | undefined {
  const taken = new Array<boolean>(own.length).fill(false);
  const pairs: Pair[] = [];
  const go = (at: number): boolean => {
    if (at === theirs.length) return taken.every(Boolean);
    for (const [left, right] of SHAPES) {
      if (at + left > theirs.length) continue;
      for (let to = 0; to + right <= own.length; to += 1) {
        if (taken[to] || (right > 1 && taken[to + 1])) continue;
        const [some, others] = [theirs.slice(at, at + left), own.slice(to, to + right)];
        const link = relate(some, others);
        if (link === undefined || (isOpen(link) && pairs.some((pair) => isOpen(pair.link)))) continue;
        taken.fill(true, to, to + right);
        pairs.push({ theirs: some, own: others, link });
        if (go(at + left)) return true;
        taken.fill(false, to, to + right);
        pairs.pop();
      }
    }
    return false;
  };
  return go(0) ? pairs : undefined;
}

/** How many words of either stand for each other. */
const SHAPES = [
  [1, 1],
  [2, 1],
  [1, 2],
] as const;

function groupsOf(candidates: readonly Candidate[], prose: string): readonly RenderingGroup[] {
  const groups: Array<Map<TermWindow, Name>> = [];
  for (const { names: link } of candidates) {
    const touched = groups.filter((group) => link.some(({ window }) => group.has(window)));
    const joined = new Map([
      ...touched.flatMap((group) => [...group]),
      ...link.map((name) => [name.window, name] as const),
    ]);
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups.map((group) => {
    const [main, ...others] = [...group.values()].sort(
      (a, b) => b.places.length - a.places.length || (a.places[0]?.offset ?? 0) - (b.places[0]?.offset ?? 0),
    ) as [Name, ...Name[]];
    return {
      id: main.forms.map(({ stem }) => stem).join('-'),
      main: placedRendering(main.places, prose),
      variants: others.map((one): Variant => byMeaning(placedRendering(one.places, prose), SCORE)),
    };
  });
}
