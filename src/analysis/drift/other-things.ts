import type { Article } from '../../core/article';
import type { NameUnit } from '../../core/known-things';
import type { Language } from '../../core/language';
import { wordSet, wordSets } from '../../core/word-set';
import { OtherPeople } from '../names/other-people';
import { inAsciiDigits } from '../source/values/fold-word';
import { closedWords } from '../text/closed-words';
import { asWritten, exclusionOf } from '../text/contrasts';
import { wordEnding } from '../text/ending';
import { type Form, numbersOfForms, type Words } from '../text/words';
import { type BodyNouns, bodyNounsOf } from './body-nouns';
import { contentForms } from './content-forms';
import type { Mention } from './renderings';

/** A way of naming something, with the places where it stands. */
interface Named {
  readonly mentions: readonly Mention[];
}

const MOST_WORDS = 8;
/** Words, or characters where nothing parts words. */
const MOST_UNITS = 16;
const WORDS_AROUND = 3;
const CHARACTERS_AROUND = 4;
const FEWEST_CHARACTERS = 3;
const MOST_PLACES = 8;
const NO_THINGS: ReadonlySet<number> = new Set();
const NUMBER_BEHIND = /^[ \u00a0-](\p{Nd}{1,4})(?![\p{L}\p{Nd}%])/u;
const NUMBER_AT_END = /(?<=(?<!\p{Nd})(\p{Nd}{1,4}))/uy;
const REACH = 7;
const APART_REACH = 28;
/** What is shorter may be an ending, or what joins two parts. */
const SHORTEST_PART = 4;
/** In characters of a script without spaces. */
const SHORTEST_OPENING = 2;
const TOWNS: ReadonlySet<string> = new Set(['city', 'county', 'town']);
const DIGITS = /-?\p{Nd}+/gu;
const LATIN = /^[a-z]{2,}$/;
const ENDING = /(?:s|es|n|en|e)$/;
/** What a word may add in the plural or in a case, in the languages that write nothing else between its stem and its end. */
const INFLECTION = /^(?:s|es|n|en|e)?$/;

/**
 * Tells, of two ways of naming that some likeness has joined, that they are two things or one name after all: they differ in a
 * number (RAID5, RAID6), in words that exclude each other (hardware, software), in inflection alone (a USB stick, USB sticks), are
 * two people, or one of them is what a verb does (use GRUB). Every analysis that joins names asks it, through the rule.
 */
export class OtherThings {
  readonly #prose: string;
  readonly #words: Words;
  readonly #people: OtherPeople;
  readonly #closed: ReadonlySet<string>;
  readonly #areContrary: (lower: string, other: string) => boolean;
  readonly #conjunctions: ReadonlySet<string>;
  readonly #nominal: ReadonlySet<string>;
  readonly #capitalisedNouns: boolean;
  readonly #spaced: boolean;
  readonly #solidCompounds: boolean;
  readonly #inflectsNames: boolean;
  readonly #areCases: ((lower: string, other: string) => boolean) | undefined;
  readonly #isGivenName: (lower: string) => boolean;
  readonly #isVerb: (lower: string) => boolean;
  readonly #stem: Language['stem'];
  readonly #namedThings: Article['namedThings'];
  readonly #kindsOf: Article['kindsOf'];
  readonly #apart: RegExp | undefined;
  readonly #bodies: BodyNouns;
  readonly #looseCompounds: boolean;
  readonly #lexicon: Article['lexicon'];
  #afterNominal: ReadonlySet<number> | undefined;

  constructor(article: Article, words: Words) {
    const { language } = article;
    const { articles, conjunctions, contractions } = language.words;
    this.#prose = article.document.prose;
    this.#words = words;
    this.#people = new OtherPeople(article, words);
    this.#closed = closedWords(language);
    this.#areContrary = exclusionOf(language, asWritten);
    this.#conjunctions = new Set(conjunctions);
    this.#nominal = wordSets(articles, contractions);
    this.#capitalisedNouns = language.capitalisedNouns;
    this.#spaced = language.spaced;
    this.#solidCompounds = language.solidCompounds === true;
    this.#inflectsNames = language.inflectsNames === true;
    this.#areCases = language.areCases;
    this.#isGivenName = article.nameFacts.isGivenName;
    this.#isVerb = verbTest(language);
    this.#stem = language.stem;
    this.#namedThings = article.namedThings;
    this.#kindsOf = article.kindsOf;
    this.#bodies = bodyNounsOf(language);
    this.#looseCompounds = language.looseCompounds === true;
    this.#lexicon = article.lexicon;
    this.#apart = language.nounPhrases?.apart;
  }

  areApart(main: Named, other: Named): boolean {
    const [one, two] = [this.#contentOf(main.mentions[0]), this.#contentOf(other.mentions[0])];
    if (one.length === 0 || two.length === 0) return false;
    return (
      this.#differByNumber(one, two) ||
      this.#haveOtherNumbers(main, other) ||
      this.#exclude(one, two) ||
      this.#areKnownApart(main, other, one, two) ||
      this.#differByInflection(one, two) ||
      this.#differByPart(one, two) ||
      this.#differByCase(one, two) ||
      this.#areTurned(main, other, one, two) ||
      this.#haveOtherNames(one, two) ||
      this.#areOfOtherKinds(main, other, one, two) ||
      this.#isTown(one, two) ||
      this.#isTown(two, one) ||
      this.#people.areApart(main, other, one, two) ||
      this.#isToldApart(main) ||
      this.#isToldApart(other) ||
      this.#isAct(main) ||
      this.#isAct(other)
    );
  }

  /** 水道公社とは別の組織: the text itself says so. */
  #isToldApart({ mentions }: Named): boolean {
    const apart = this.#apart;
    return (
      apart !== undefined &&
      mentions.some(({ endOffset }) => apart.test(this.#prose.slice(endOffset, endOffset + APART_REACH)))
    );
  }

  #contentOf(mention: Mention | undefined): readonly Form[] {
    const found = mention === undefined ? [] : contentForms(this.#words, this.#closed, mention);
    return found.length > MOST_WORDS ? [] : found;
  }

  /** RAID5 and RAID6, DHCP and DHCPv6: the same but for the digits of a word. */
  #differByNumber(one: readonly Form[], two: readonly Form[]): boolean {
    if (one.length !== two.length) return false;
    let differs = false;
    for (const [at, { lower }] of one.entries()) {
      const other = (two[at] as Form).lower;
      if (lower === other) continue;
      if (!/\p{L}/u.test(lower) || lower.replace(DIGITS, '') !== other.replace(DIGITS, '')) return false;
      differs = true;
    }
    return differs;
  }

  /** Heron 3 and Crane 4, Heron-3: the number behind a name is part of it. */
  #haveOtherNumbers(main: Named, other: Named): boolean {
    const [one, two] = [main, other].map(({ mentions }) => mentions.map((mention) => this.#numberOf(mention))) as [
      Array<string | undefined>,
      Array<string | undefined>,
    ];
    return ![...one, ...two].includes(undefined) && !one.some((number) => two.includes(number));
  }

  #numberOf({ text, endOffset }: Mention): string | undefined {
    const behind = NUMBER_BEHIND.exec(this.#prose.slice(endOffset, endOffset + REACH));
    // Sticky at the end: a pattern that ends in `$` would be tried from every letter.
    NUMBER_AT_END.lastIndex = text.length;
    const number = (behind ?? NUMBER_AT_END.exec(text))?.[1];
    return number && inAsciiDigits(number);
  }

  /**
   * The Council of Europe and the European Commission: two things that have a name each, with the same words about it, or that are told
   * by more than one word of the name, or by what is cut from it.
   */
  #areKnownApart(main: Named, other: Named, one: readonly Form[], two: readonly Form[]): boolean {
    const unitsOf = (named: Named, forms: readonly Form[]) =>
      this.#spaced
        ? forms.flatMap((form) => this.#unitsOf(form, true))
        : [...(named.mentions[0]?.text ?? '')].map((unit) => ({ lower: unit, stem: unit, isOwn: true }));
    const others = this.#knownIn(unitsOf(other, two));
    if (
      this.#knownIn(unitsOf(main, one)).some((known) =>
        others.some(({ rest, things }) => rest === known.rest && areDisjoint(things, known.things)),
      )
    )
      return true;
    const around = this.#knownAround(main);
    return around.size > 0 && areDisjoint(this.#knownAround(other), around);
  }

  /** The known things that words of a name name, each with the words about it. */
  #knownIn(units: readonly Unit[]): ReadonlyArray<{ readonly rest: string; readonly things: ReadonlySet<number> }> {
    if (units.length > MOST_UNITS) return [];
    return windowsOf(units).flatMap(([from, to]) => {
      const things = this.#namedThings(units.slice(from, to));
      const stems = units.map(({ stem }) => stem);
      return things === undefined ? [] : { things, rest: [...stems.slice(0, from), '', ...stems.slice(to)].join(' ') };
    });
  }

  /** The known things of whose names of several words all places have a word; none where a place has no such word. */
  #knownAround({ mentions }: Named): ReadonlySet<number> {
    const found = new Set<number>();
    for (const mention of mentions.slice(0, MOST_PLACES)) {
      const units = this.#spaced ? this.#wordsAround(mention) : this.#charactersAround(mention);
      const fewest = this.#spaced ? 2 : FEWEST_CHARACTERS;
      const things = windowsOf(units).flatMap(([from, to]) => {
        const some = units.slice(from, to);
        if (some.length < fewest || !some.some(({ isOwn }) => isOwn)) return [];
        return [...(this.#namedThings(some) ?? [])];
      });
      if (things.length === 0) return NO_THINGS;
      for (const thing of things) found.add(thing);
    }
    return found;
  }

  #wordsAround({ offset, endOffset }: Mention): readonly Unit[] {
    const all = this.#words;
    const units: Unit[] = [];
    const [first, last] = [all.after(offset) - WORDS_AROUND, all.before(endOffset) + WORDS_AROUND];
    for (let word = Math.max(0, first); word <= Math.min(last, all.count - 1); word += 1) {
      const form = all.form(word);
      const start = all.offsets[word] as number;
      if (!this.#closed.has(form.lower)) units.push(...this.#unitsOf(form, offset <= start && start < endOffset));
    }
    return units;
  }

  #unitsOf({ lower, stem }: Form, isOwn: boolean): readonly Unit[] {
    const parts = lower.split('-');
    if (parts.length === 1) return [{ lower, stem, isOwn }];
    return parts.map((part) => ({ lower: part, stem: this.#stem(part), isOwn }));
  }

  #charactersAround({ offset, endOffset }: Mention): readonly Unit[] {
    const from = Math.max(0, offset - CHARACTERS_AROUND);
    return [...this.#prose.slice(from, endOffset + CHARACTERS_AROUND)].map((unit, at) => {
      return { lower: unit, stem: unit, isOwn: offset <= from + at && from + at < endOffset };
    });
  }

  #exclude(one: readonly Form[], two: readonly Form[]): boolean {
    return one.some(({ lower, stem }) =>
      two.some((form) => stem !== form.stem && this.#areContrary(lower, form.lower)),
    );
  }

  /** A name is not inflected: Urban Bikes Forum is another one than Urban Bike Forum. */
  #differByInflection(one: readonly Form[], two: readonly Form[]): boolean {
    if (one.length !== two.length) return false;
    let differs = false;
    for (const [at, a] of one.entries()) {
      const b = two[at] as Form;
      if (a.lower === b.lower) continue;
      const isNoun = this.#capitalisedNouns || (a.casing === 'lower' && b.casing === 'lower');
      const [short, long] = a.lower.length < b.lower.length ? [a.lower, b.lower] : [b.lower, a.lower];
      if (!isNoun || a.stem !== b.stem || !long.startsWith(short) || !INFLECTION.test(long.slice(short.length)))
        return false;
      differs = true;
    }
    return differs;
  }

  /** Αλκυών and Αλκυόνα: the old nominative of a name, and what the other cases have; a woman is Έλπις or Ελπίδα everywhere. */
  #differByCase(one: readonly Form[], two: readonly Form[]): boolean {
    const [a, b] = [one[0] as Form, two[0] as Form];
    if (one.length + two.length > 2 || this.#isGivenName(a.lower) || this.#isGivenName(b.lower)) return false;
    return this.#areCases?.(a.lower, b.lower) === true;
  }

  /** Free and used, used and free: the same words about a conjunction. */
  #areTurned(main: Named, other: Named, one: readonly Form[], two: readonly Form[]): boolean {
    if (one.length !== 2 || two.length !== 2 || !this.#isJoint(main) || !this.#isJoint(other)) return false;
    return one[0]?.stem === two[1]?.stem && one[1]?.stem === two[0]?.stem;
  }

  #isJoint({ mentions: [mention] }: Named): boolean {
    return mention?.text.split(/\s+/).some((word) => this.#conjunctions.has(word)) === true;
  }

  /** KDE 应用 and Linux 应用: of the same kind, with a name each that no letter joins. */
  #haveOtherNames(one: readonly Form[], two: readonly Form[]): boolean {
    if (this.#spaced || one.length !== two.length) return false;
    return one.some(({ lower }, at) => {
      const other = (two[at] as Form).lower;
      return LATIN.test(lower) && LATIN.test(other) && lower[0] !== other[0];
    });
  }

  /** The Miller Brewery and the Miller Mill, 阿尔玛山 and 阿尔玛河: of one name, and of kinds that no word has in common. */
  #areOfOtherKinds(main: Named, other: Named, one: readonly Form[], two: readonly Form[]): boolean {
    if (!this.#spaced) {
      const [a, b] = withoutOpening(main.mentions[0]?.text ?? '', other.mentions[0]?.text ?? '');
      return this.#excludeKinds(a, b);
    }
    const [a, ...more] = withoutSame(one, two);
    const [b, ...others] = withoutSame(two, one);
    if (a === undefined || b === undefined || more.length + others.length > 0) return false;
    // Their name is no kind itself: the Ministry of the Sea is that of the Ocean.
    const isName = ({ casing, text }: Form) => casing !== 'lower' && this.#kindsOf(text).length === 0;
    if (!one.some((form) => form !== a && isName(form)) || !two.some((form) => form !== b && isName(form)))
      return false;
    // French hall and halle: more likely one word in two spellings.
    if (a.lower.startsWith(b.lower) || b.lower.startsWith(a.lower)) return false;
    // What bodies are called goes over into one another more freely than the table says: `Directorate`, `Administration`.
    const families = this.#bodies.of(a.stem);
    return this.#excludeKinds(a.text, b.text) && !this.#bodies.of(b.stem).some((family) => families.includes(family));
  }

  #excludeKinds(a: string, b: string): boolean {
    const kinds = this.#kindsOf(a);
    const others = kinds.length === 0 ? [] : this.#kindsOf(b);
    return others.length > 0 && !others.some((kind) => kinds.includes(kind));
  }

  /** The city of Manchester and Manchester City, which plays football: an English word behind the name that the town has in its own. */
  #isTown(town: readonly Form[], team: readonly Form[]): boolean {
    return team.some((word, at) => {
      const kind = at === 0 || word.casing === 'lower' ? undefined : this.#townKindOf(word);
      const kindOfTown = ({ stem, text }: Form) => stem !== word.stem && this.#kindsOf(text).includes(kind as string);
      if (kind === undefined || !town.some(kindOfTown)) return false;
      const names = town.filter((form) => !kindOfTown(form));
      const before = team.slice(Math.max(0, at - names.length), at);
      return (
        names.length > 0 &&
        names.length === before.length &&
        names.every((form, index) => form.stem === before[index]?.stem)
      );
    });
  }

  #townKindOf({ text }: Form): string | undefined {
    return this.#kindsOf(text).find((kind) => TOWNS.has(kind));
  }

  /** A part more makes another thing: `terminal` and `non-terminal`, Gerät and Geräteerkennung, Paket and Quellpaket. */
  #differByPart(one: readonly Form[], two: readonly Form[]): boolean {
    if (one.length !== two.length) return false;
    let differs = false;
    for (const [at, a] of one.entries()) {
      const b = two[at] as Form;
      if (a.lower === b.lower || a.stem === b.stem) continue;
      if (!this.#hasMore(a, b)) return false;
      differs = true;
    }
    return differs;
  }

  #hasMore(a: Form, b: Form): boolean {
    const [short, long] = a.lower.length < b.lower.length ? [a.lower, b.lower] : [b.lower, a.lower];
    // Indonesian says a plural twice: anak-anak.
    if (long.endsWith(`-${short}`)) return long !== `${short}-${short}`;
    // Avvio and riavvio, compatible and incompatible. A name may be spelt with a letter more before it, and a Greek word with
    // another prefix means much the same.
    const [less, more] = a.stem.length < b.stem.length ? [a.stem, b.stem] : [b.stem, a.stem];
    const areWords = !this.#inflectsNames && a.casing === 'lower' && b.casing === 'lower';
    if (areWords && less.length > SHORTEST_PART && more.endsWith(less)) return true;
    if (this.#looseCompounds && this.#hasHead(less, more)) return true;
    return this.#solidCompounds && this.#areCompoundsApart(short.split('-'), long.split('-'));
  }

  /** सङ्घ and सङ्घसदस्य: the last part says what it is. */
  #hasHead(less: string, more: string): boolean {
    const head = more.startsWith(less) ? more.slice(less.length) : '';
    return head.length >= SHORTEST_PART && this.#lexicon.knows([head]);
  }

  /** GRUB-Menüs and GRUB-Menüeintrag, Debian-Paket and Debian-Quellpaket. */
  #areCompoundsApart(short: readonly string[], long: readonly string[]): boolean {
    if (short.length !== long.length) return false;
    let differs = false;
    for (const [at, one] of short.entries()) {
      const other = long[at] as string;
      if (one === other) continue;
      const [less, more] = one.length < other.length ? [one, other] : [other, one];
      if (less.length < SHORTEST_PART || more.length < less.length + SHORTEST_PART) return false;
      const isHead = !this.#inflectsNames && more.startsWith(less.replace(ENDING, ''));
      if (!more.endsWith(less) && !isHead) return false;
      differs = true;
    }
    return differs;
  }

  /** Tells whether a verb opens it at its first place, and no article ever stands before that word. */
  #isAct({ mentions: [mention] }: Named): boolean {
    if (mention === undefined) return false;
    const word = this.#words.after(mention.offset);
    if (word + 1 >= this.#words.count || (this.#words.offsets[word + 1] as number) >= mention.endOffset) return false;
    const form = this.#words.form(word);
    if (form.casing === 'upper' || this.#nominal.has(form.lower) || !this.#isVerb(form.lower)) return false;
    // Save the Children, Stella del Mattino: with a capital at another word it is a name.
    if (form.casing === 'title' && this.#hasTitle(word + 1, mention.endOffset)) return false;
    this.#afterNominal ??= this.#formsAfterNominal();
    return !this.#afterNominal.has(form.id);
  }

  #hasTitle(first: number, end: number): boolean {
    for (let word = first; word < this.#words.count && (this.#words.offsets[word] as number) < end; word += 1)
      if (this.#words.form(word).casing === 'title') return true;
    return false;
  }

  #formsAfterNominal(): ReadonlySet<number> {
    const found = new Set<number>();
    const { count, formIds, forms } = this.#words;
    const isNominal = numbersOfForms(Uint8Array, forms, ({ lower }) => Number(this.#nominal.has(lower)));
    for (let word = 1; word < count; word += 1)
      if (isNominal[formIds[word - 1] as number] === 1) found.add(formIds[word] as number);
    return found;
  }
}

interface Unit extends NameUnit {
  /** True for what is part of the mention itself. */
  readonly isOwn: boolean;
}

function windowsOf(units: readonly unknown[]): ReadonlyArray<readonly [from: number, to: number]> {
  return units.flatMap((_, from) =>
    units.slice(from, from + MOST_WORDS).map((_, at) => [from, from + at + 1] as const),
  );
}

function areDisjoint(some: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  return some.size > 0 && ![...some].some((thing) => others.has(thing));
}

/** Two names without the characters that both begin with. */
function withoutOpening(one: string, two: string): readonly [string, string] {
  let from = 0;
  while (from < Math.min(one.length, two.length) && one[from] === two[from]) from += 1;
  return from < SHORTEST_OPENING ? ['', ''] : [one.slice(from), two.slice(from)];
}

/** Words of a name without those that the other has, by their stems. */
function withoutSame(forms: readonly Form[], others: readonly Form[]): readonly Form[] {
  return forms.filter(({ stem }) => !others.some((other) => other.stem === stem));
}

/** Finite forms, and what has the end of an infinitive or a participle and the stem of a finite form. */
function verbTest({ verbs, stem, words }: Language): (lower: string) => boolean {
  const { infinitiveEndings, participleEndings = [] } = verbs;
  // Without articles nothing shows a noun that has the form of a verb: Finnish kirja.
  if (infinitiveEndings === undefined && words.articles.length === 0) return () => false;
  const endings = [...(infinitiveEndings ?? []), ...participleEndings];
  const ending = wordEnding(endings);
  let finite: ReadonlySet<string> | undefined;
  let stems: ReadonlySet<string> | undefined;
  return (lower) => {
    finite ??= wordSet(verbs.finiteForms);
    if (finite.has(lower)) return true;
    if (!ending.test(lower)) return false;
    stems ??= new Set(verbs.finiteForms.map(stem));
    return stems.has(stem(lower));
  };
}
