import type { Article } from '../../core/article';
import type { Span } from '../../core/span';
import { closedWords } from '../text/closed-words';
import { type Form, onceAForm, type Words } from '../text/words';
import { type CrossLink, type CrossRelation, type RelateAcross, unknownWords } from './cross-relations';
import type { ForeignTerm, ForeignWord } from './foreign-terms';
import { CLOSES_QUOTE, OPENS_QUOTE, type OwnTerm, type OwnWord } from './own-terms';
import type { TermWindow } from './term-windows';

/** What speaks for and against two terms being one thing, by name; `cross-weights.ts` says how much. */
export type CrossEvidence = ReadonlyMap<string, number>;

interface Pair extends CrossRelation {
  readonly left: number;
  readonly right: number;
}

type Add = (name: string, value: number) => void;

const LEAST_PAIR = 0.28;
const LEAST_LIKE_HEAD = 0.45;
const BY_PHRASE: CrossRelation = { link: 'translated', strength: 0.9 };
const LINKS: readonly CrossLink[] = ['same', 'sound', 'translated', 'kind', 'near', 'alike'];
const CAPITAL = /^\p{Lu}/u;
const HEAD_FIRST = /^(.*?)\s(?:of|for|in|with|at|on)\s/i;
const NUMBER_BEHIND = /^[ \u00a0-]([A-Z]?\d+)\b(?!\s?[\p{Ll}%]|[.,]\d)/u;
const INSIDE = /[\p{L}\p{N},;:(«„“"][ \u00a0\n]?$/u;

/** Reads what a term that was left in English and one of the article's own have in common. */
export class CrossReader {
  readonly #article: Article;
  readonly #all: Words;
  readonly #relate: RelateAcross;
  readonly #isUnknown: (lower: string) => boolean;
  readonly #isContent: (form: Form) => boolean;

  constructor(article: Article, all: Words, relate: RelateAcross) {
    this.#article = article;
    this.#all = all;
    this.#relate = relate;
    this.#isUnknown = unknownWords(article);
    const closed = closedWords(article.language);
    this.#isContent = onceAForm(({ lower, isNumber }) => !isNumber && lower.length > 2 && !closed.has(lower));
  }

  /** Undefined where something says that they are two; `likeness` is how alike the model takes them as wholes. */
  evidenceOf(foreign: ForeignTerm, own: OwnTerm, likeness: number): CrossEvidence | undefined {
    const all = this.#relations(foreign.words, own.parts);
    if (all === undefined) return undefined;
    const pairs = this.#withPhrases(foreign.words, own.parts, pairUp(all));
    if (!this.#saysOtherwise(foreign.words, pairs)) return undefined;
    const evidence = new Map<string, number>();
    const add: Add = (name, value) => {
      if (value !== 0) evidence.set(name, value);
    };
    add('like', likeness);
    add('very like', Math.max(0, likeness - 0.6));
    addPairs(add, foreign.words, own.parts, pairs);
    if (!this.#addRest(add, foreign.words, own.parts, pairs)) return undefined;
    this.#addHeads(add, foreign, own, all, pairs);
    this.#addWriting(add, foreign, own, pairs);
    this.#addPlaces(add, foreign, own);
    return this.#addNumbers(add, foreign, own) ? evidence : undefined;
  }

  #relations(words: readonly ForeignWord[], parts: readonly OwnWord[]): readonly Pair[] | undefined {
    const pairs: Pair[] = [];
    for (let left = 0; left < words.length; left += 1) {
      for (let right = 0; right < parts.length; right += 1) {
        const relation = this.#relate(words[left] as ForeignWord, parts[right] as OwnWord);
        if (relation === undefined) return undefined;
        pairs.push({ left, right, ...relation });
      }
    }
    return pairs;
  }

  /**
   * Tells whether a word of English stands there that the article's own term does not have as well, and whether that has all words
   * of the article's own which stand beside: `snowboard attachés` is no name.
   */
  #saysOtherwise(words: readonly ForeignWord[], pairs: readonly Pair[]): boolean {
    const linkOf = (at: number) => pairs.find(({ left }) => left === at)?.link;
    const isAnswered = (at: number) => isSure(linkOf(at) ?? 'alike');
    return (
      words.every(({ isOwn }, at) => !isOwn || isAnswered(at)) &&
      words.some(
        ({ lower, isOwn }, at) => !isOwn && linkOf(at) !== 'same' && this.#article.lexicon.knowsEnglish([lower]),
      )
    );
  }

  /** Two words of one side that the lexicon has as one of the other: school bus, Schulbus. */
  #withPhrases(words: readonly ForeignWord[], parts: readonly OwnWord[], pairs: readonly Pair[]): readonly Pair[] {
    const { lexicon } = this.#article;
    let found = pairs;
    const join = (lefts: readonly number[], rights: readonly number[]) => {
      const rivals = found.filter(({ left, right }) => lefts.includes(left) || rights.includes(right));
      if (rivals.some(({ link }) => link !== 'alike')) return;
      const stems = rights.map((at) => (parts[at] as OwnWord).stem);
      const english = lefts.map((at) => (words[at] as ForeignWord).lower);
      if (!lexicon.translates(stems, english)) return;
      const joined = lefts.flatMap((left) => rights.map((right) => ({ left, right, ...BY_PHRASE })));
      found = [...found.filter((pair) => !rivals.includes(pair)), ...joined];
    };
    for (let left = 0; left < words.length; left += 1) {
      for (let right = 0; right < parts.length; right += 1) {
        if (left + 1 < words.length) join([left, left + 1], [right]);
        if (right + 1 < parts.length) join([left], [right, right + 1]);
      }
    }
    return found;
  }

  /** The words that have no partner, and what sort of words they are; false where those of both are names and no more. */
  #addRest(add: Add, words: readonly ForeignWord[], parts: readonly OwnWord[], pairs: readonly Pair[]): boolean {
    const { lexicon, language } = this.#article;
    const left = words.filter((_, at) => !pairs.some((pair) => pair.left === at));
    const right = parts.filter((_, at) => !pairs.some((pair) => pair.right === at));
    const isKnown = ({ lower, isOwn }: ForeignWord) =>
      isOwn ? lexicon.knows([language.stem(lower)]) : lexicon.knowsEnglish([lower]);
    const known = left.filter(isKnown).length;
    const ownKnown = right.filter(({ stem }) => lexicon.knows([stem])).length;
    add('all paired', left.length + right.length === 0 ? 1 : 0);
    add('over left known', known);
    add('over left unknown', left.length - known);
    add('over right known', ownKnown);
    add('over right unknown', right.length - ownKnown);
    add('over both', Math.min(left.length, right.length));
    add('over one', Math.min(left.length, right.length) > 0 ? 0 : Math.max(left.length, right.length));
    const names = (some: ReadonlyArray<ForeignWord | OwnWord>) =>
      some.filter(({ text, lower }) => CAPITAL.test(text) && this.#isUnknown(lower)).length;
    const [mine, theirs] = [names(left), names(right)];
    add('name more', Math.max(0, mine - theirs));
    // Kruger National Park is none of the national parks, nor the parc national des Sundarbans.
    if (mine > 0 && right.length === 0) return false;
    return mine === 0 || theirs === 0 || mine < left.length || theirs < right.length;
  }

  /** How the words stand for each other that say what kind of thing it is. */
  #addHeads(add: Add, foreign: ForeignTerm, own: OwnTerm, all: readonly Pair[], pairs: readonly Pair[]): void {
    const [m, n] = [foreign.words.length, own.parts.length];
    const head = this.#headOf(foreign);
    const ownHead = this.#ownHeadOf(own, head, all);
    const { link, strength } = all.find(({ left, right }) => left === head && right === ownHead) as Pair;
    const isLike = strength >= LEAST_LIKE_HEAD;
    add(`head ${link === 'alike' && !isLike ? 'unlike' : link}`, 1);
    if (m > 1 && n > 1) {
      add('head only', pairs.length === 1 && pairs[0]?.left === head ? 1 : 0);
      add('head sure', isSure(link) ? 1 : 0);
    }
  }

  /** The word before the first that joins others, else the last: Museum of Nautical Charts, Kingfisher Inn. */
  #headOf({ words, text }: ForeignTerm): number {
    if (words[0]?.isOwn && this.#article.language.roots?.head !== 'last') return 0;
    const before = HEAD_FIRST.exec(text)?.[1]?.split(/[\s-]+/) ?? [];
    const count = before.filter((word) => words.some((one) => one.text === word)).length;
    return (count > 0 ? count : words.length) - 1;
  }

  #ownHeadOf({ parts, window }: OwnTerm, head: number, all: readonly Pair[]): number {
    const kind = this.#article.language.roots?.head ?? 'last';
    if (kind === 'last') return parts.length - 1;
    if (kind === 'first') return (window.forms[0] as Form).text === (parts[0] as OwnWord).text ? 0 : parts.length - 1;
    return all.filter(({ left }) => left === head).reduce((a, b) => (b.strength > a.strength ? b : a)).right;
  }

  #addWriting(add: Add, foreign: ForeignTerm, { window, parts }: OwnTerm, pairs: readonly Pair[]): void {
    const { words } = foreign;
    const { language, lexicon } = this.#article;
    const [m, n] = [words.length, parts.length];
    const isNamed = words.every(({ text, isOwn }) => isOwn || CAPITAL.test(text));
    const isOwnNamed = this.#isNamed(window);
    const areNouns = language.capitalisedNouns;
    if (areNouns) add('nouns', 1);
    else if (language.cased) {
      add('both named', isNamed && isOwnNamed ? 1 : 0);
      add('one named', isNamed && isOwnNamed === false ? 1 : 0);
      add('own named', !isNamed && isOwnNamed ? 1 : 0);
      add('once named', isNamed && isOwnNamed && window.places.length === 1 ? 1 : 0);
    }
    const areNames = language.cased && !areNouns && isNamed && isOwnNamed;
    add('one each', m === 1 && n === 1 && !areNames ? 1 : 0);
    add('one word', m === 1 ? 1 : 0);
    add('one own word', n === 1 ? 1 : 0);
    add('one and two', m === 1 && n > 1 ? 1 : 0);
    add('two and one', m > 1 && n === 1 ? 1 : 0);
    add('lone name', isNamed && m === 1 ? 1 : 0);
    add('by lexicon', foreign.byLexicon ? 1 : 0);
    const isSame = (at: number) => pairs.some(({ left, link }) => left === at && link === 'same');
    add('half own', words.some(({ isOwn }) => isOwn) ? 1 : 0);
    add('goes on', isNamed ? this.#shareThatGoesOn(foreign.places) : 0);
    add('own in english', words.filter(({ isOwn }, at) => isOwn && !isSame(at)).length);
    const isName = ({ left, link }: Pair) =>
      (link === 'same' || link === 'sound') && CAPITAL.test((words[left] as ForeignWord).text);
    add('same name', pairs.some(isName) ? 1 : 0);
    const isWhole = lexicon.translates(
      parts.map(({ stem }) => stem),
      words.map(({ lower }) => lower),
    );
    add('whole', isWhole ? 1 : 0);
  }

  #addPlaces(add: Add, { places }: ForeignTerm, { window }: OwnTerm): void {
    add('times own', Math.log(window.places.length));
    add('once', window.places.length === 1 ? 1 : 0);
    add('quoted', this.#isQuoted(places) && this.#isQuoted(window.places) ? 1 : 0);
    const sentences = new Set(places.map(({ sentence }) => sentence));
    add('together', window.places.some(({ sentence }) => sentences.has(sentence)) ? 1 : 0);
  }

  /** False where they have other numbers: Weathervane 2, Veleta 3. */
  #addNumbers(add: Add, { places }: ForeignTerm, { window }: OwnTerm): boolean {
    const [mine, theirs] = [this.#numbersAt(places), this.#numbersAt(window.places)];
    if (mine.size === 0 || theirs.size === 0) {
      add('number', mine.size + theirs.size > 0 ? 1 : 0);
      return true;
    }
    add('one number', 1);
    return [...mine].some((number) => theirs.has(number));
  }

  /** Undefined where nothing tells: it opens its sentence wherever it stands. */
  #isNamed({ places }: TermWindow): boolean | undefined {
    const { prose } = this.#article.document;
    const isName = ({ offset, endOffset }: Span) => {
      const text = prose.slice(offset, endOffset);
      if (/[\s’'«„“"-]\p{Lu}/u.test(text)) return true;
      return CAPITAL.test(text) && INSIDE.test(prose.slice(Math.max(0, offset - 2), offset));
    };
    if (places.some(isName)) return true;
    return places.some(({ offset }) => !CAPITAL.test(prose.charAt(offset))) ? false : undefined;
  }

  #isQuoted(places: readonly Span[]): boolean {
    const { prose } = this.#article.document;
    return places.some(
      ({ offset, endOffset }) =>
        OPENS_QUOTE.test(prose.slice(Math.max(0, offset - 2), offset)) &&
        CLOSES_QUOTE.test(prose.slice(endOffset, endOffset + 2)),
    );
  }

  /** Yellowstone | National Park: at which share of its places a name stands right beside. */
  #shareThatGoesOn(places: readonly Span[]): number {
    const { lexicon } = this.#article;
    const isName = (form: Form) => CAPITAL.test(form.text) && !lexicon.knows([form.stem]);
    return (
      places.filter((place) => this.#besides(place).some((form) => this.#isContent(form) && isName(form))).length /
      places.length
    );
  }

  /** The words that nothing but a space or a hyphen parts from a place. */
  #besides({ offset, endOffset }: Span): readonly Form[] {
    const { ends, offsets, count } = this.#all;
    const { prose } = this.#article.document;
    const isBeside = (from: number, to: number) => /^[ \u00a0-]$/.test(prose.slice(from, to));
    const [before, after] = [this.#all.before(offset), this.#all.after(endOffset)];
    const found: Form[] = [];
    if (before >= 0 && isBeside(ends[before] as number, offset)) found.push(this.#all.form(before));
    if (after < count && isBeside(endOffset, offsets[after] as number)) found.push(this.#all.form(after));
    return found;
  }

  #numbersAt(places: readonly Span[]): ReadonlySet<string> {
    const { prose } = this.#article.document;
    return new Set(
      places.flatMap(({ offset, endOffset }) => [
        ...(NUMBER_BEHIND.exec(prose.slice(endOffset, endOffset + 8))?.slice(1) ?? []),
        ...(/\d+/.exec(prose.slice(offset, endOffset)) ?? []),
      ]),
    );
  }
}

/** How much of both is paired, and how. */
function addPairs(add: Add, words: readonly ForeignWord[], parts: readonly OwnWord[], pairs: readonly Pair[]): void {
  const total = words.length + parts.length;
  const shareOf = (some: readonly Pair[]) =>
    (new Set(some.map(({ left }) => left)).size + new Set(some.map(({ right }) => right)).size) / total;
  for (const one of LINKS) add(one, shareOf(pairs.filter(({ link }) => link === one)));
  const alike = pairs.filter(({ link }) => link === 'alike').map(({ strength }) => strength);
  add('alike strength', alike.reduce((sum, strength) => sum + 2 * strength, 0) / total);
  add('least alike', alike.length === 0 ? 0 : Math.min(...alike));
  add('all known', shareOf(pairs.filter(({ link }) => link !== 'alike')) === 1 ? 1 : 0);
}

/** The best partner of each word, one to one, the surest first. */
function pairUp(all: readonly Pair[]): readonly Pair[] {
  const chosen: Pair[] = [];
  for (const one of [...all].sort((a, b) => b.strength - a.strength)) {
    const isTaken = chosen.some(({ left, right }) => left === one.left || right === one.right);
    if (one.strength >= LEAST_PAIR && !isTaken) chosen.push(one);
  }
  return chosen;
}

function isSure(link: CrossLink): boolean {
  return link !== 'alike' && link !== 'near';
}
