import type { Article } from '../../core/article';
import { romanise } from '../source/alignment/romanise';
import { closedWords } from '../text/closed-words';
import { isLetterAt } from '../text/letters';
import { compoundHalves } from './compound-halves';
import type { Acronym } from './told-acronyms';
import { type Initials, initialsInEnglish, translatedAcronyms } from './translated-acronym';

/** What speaks for and against an acronym being short for what another one is introduced for; `acronym-weights.ts` says how much. */
export type AcronymEvidence = ReadonlyMap<string, number>;

/** An acronym that is introduced, beside one that the article nowhere explains. */
export interface AcronymPair {
  readonly main: Acronym;
  readonly other: Acronym;
  readonly evidence: AcronymEvidence;
}

const LONGEST = 6;
const LEAST_KNOWN = 0.5;
const MOST_MAINS = 12;
const MOST_OTHERS = 40;
const NAME_BESIDE = /^[ -]\p{Lu}/u;
const NAME_BEFORE = /\p{Lu}[\p{L}\p{M}’'-]*[ -]$/u;
const NUMBER_BESIDE = /^[ -]?\p{Nd}/u;
const NUMBER_BEFORE = /\p{Nd}[ \u00a0-]?$/u;
const JOINED = /^[-/]|[-/]$/;

/** Every acronym that is introduced beside every one that is not, as far as their letters may stand for the same words. */
export function acronymPairs(article: Article, all: readonly Acronym[]): readonly AcronymPair[] {
  const mains = all.filter(({ expansions }) => expansions.length > 0).slice(0, MOST_MAINS);
  if (mains.length === 0) return [];
  const isKnown = knowledgeOf(article);
  const others = all.filter(
    (one) => one.expansions.length === 0 && mayBeLone(one, article.document.prose) && !isKnown(one),
  );
  if (others.length === 0 || others.length > MOST_OTHERS) return [];
  const reader = new Reader(article, mains.length, others.length);
  return mains.flatMap((main) => others.map((other) => ({ main, other, evidence: reader.evidenceOf(main, other) })));
}

/** Tells whether an acronym needs no telling. */
function knowledgeOf({ language, placeOf }: Article): (acronym: Acronym) => boolean {
  const usual = new Set([...Object.entries(language.acronyms).flat(), ...(language.usualAcronyms ?? '').split(/\s+/)]);
  return ({ text }) => usual.has(text) || placeOf(text) !== undefined;
}

/** True for two letters or more, which stand in no bracket: what does is told there. */
function mayBeLone({ text, places }: Acronym, prose: string): boolean {
  return (
    text.length <= LONGEST &&
    !places.some(({ offset }) => /[(（]\s?$/.test(prose.slice(Math.max(0, offset - 2), offset)))
  );
}

class Reader {
  readonly #article: Article;
  readonly #mains: number;
  readonly #others: number;
  readonly #closed: ReadonlySet<string>;
  readonly #before = new Map<Acronym, readonly string[]>();
  readonly #initialsOf: (text: string) => Initials;
  readonly #halvesOf: ReturnType<typeof compoundHalves>;
  readonly #isTranslated: (acronym: string, words: readonly string[], own: string) => boolean;

  constructor(article: Article, mains: number, others: number) {
    this.#article = article;
    this.#mains = mains;
    this.#others = others;
    this.#closed = closedWords(article.language);
    this.#initialsOf = initialsInEnglish(article);
    this.#halvesOf = compoundHalves(article);
    this.#isTranslated = translatedAcronyms(article, this.#initialsOf);
  }

  evidenceOf(main: Acronym, other: Acronym): AcronymEvidence {
    const found = new Map<string, number>();
    const [expansion] = main.expansions as [Acronym['expansions'][number]];
    const words = this.#wordsOf(expansion.text);
    const [letters, own] = [main, other].map(({ text }) => romanise(text.toLowerCase())) as [string, string];
    this.#readLetters(found, letters, own);
    this.#readWords(found, words, own);
    // Where nothing parts words, there are more of them than the name has, and some letter fits one.
    const isLikely = this.#article.language.spaced || (found.get('known') ?? 0) >= LEAST_KNOWN;
    if (isLikely && this.#isTranslated(other.text, words, main.text)) found.set('translated', 1);
    this.#readPlaces(found, main, other, expansion.offset);
    this.#readKnowledge(found, other);
    // Few acronyms stand in such a text, and those that share a letter are one more often than not.
    if (!this.#article.language.spaced && (found.get('shared') ?? 0) > 0) found.set('unspaced', 1);
    found.set('mains', Math.log(this.#mains));
    found.set('others', Math.log(this.#others));
    return found;
  }

  #wordsOf(text: string): readonly string[] {
    const { language } = this.#article;
    if (!language.spaced) return wordsOfCompound(text, this.#article);
    return text.split(/[\s’'-]+/u).filter((word) => word.length > 1 && !this.#closed.has(word.toLowerCase()));
  }

  #readLetters(found: Map<string, number>, main: string, other: string): void {
    const length = Math.abs(main.length - other.length);
    found.set(`length ${Math.min(2, length)}`, 1);
    found.set('letters', other.length - 3);
    if (other.length < 3) found.set('short', 1);
    found.set('shared', sharedLetters(main, other) / other.length);
    if (main[0] === other[0]) found.set('same first', 1);
    if (main.at(-1) === other.at(-1)) found.set('same last', 1);
    if (!/^[a-z]+$/.test(other)) found.set('marked', 1);
  }

  /** How many letters may be the initials of the words in English, or of the words as they are. */
  #readWords(found: Map<string, number>, words: readonly string[], other: string): void {
    const parts = words.flatMap((word) => this.#halvesOf(word.toLowerCase()) ?? [word]);
    const initials = parts.map((word) => this.#initialsOf(word));
    const possible = matched(
      other,
      initials.map(({ possible }) => possible),
    );
    const known = matched(
      other,
      initials.map(({ known }) => known),
    );
    found.set('possible', possible / other.length);
    found.set('known', known / other.length);
    if (possible === other.length) found.set('all possible', 1);
    if (known === other.length) found.set('all known', 1);
    if (known >= words.length - 1 && known >= other.length - 1 && known > 1) found.set('nearly known', 1);
    found.set('words', Math.min(2, Math.abs(words.length - other.length)));
    const ofKind = words.some((word) => this.#article.kindsOf(word).length > 0);
    if (ofKind) found.set('body', 1);
  }

  /** What stands before each place of an acronym, which is compared with many. */
  #wordsBefore(acronym: Acronym): readonly string[] {
    let before = this.#before.get(acronym);
    if (before === undefined) {
      before = acronym.places.map(({ offset }) => lettersBefore(this.#article.document.prose, offset));
      this.#before.set(acronym, before);
    }
    return before;
  }

  #readPlaces(found: Map<string, number>, main: Acronym, other: Acronym, introduced: number): void {
    const { prose } = this.#article.document;
    if (other.places.length > 1) found.set('twice', 1);
    if (other.places.length > 2) found.set('often', 1);
    if (main.places.length > 1) found.set('main recurs', 1);
    if (other.places.some(({ offset }) => offset < introduced)) found.set('before', 1);
    const beside = other.places.map(({ offset, endOffset }) => ({
      left: prose.slice(Math.max(0, offset - 20), offset),
      right: prose.slice(endOffset, endOffset + 4),
    }));
    if (!this.#article.language.capitalisedNouns) {
      if (beside.some(({ right }) => NAME_BESIDE.test(right))) found.set('name behind', 1);
      if (beside.some(({ left }) => NAME_BEFORE.test(left))) found.set('name before', 1);
    }
    if (beside.some(({ left, right }) => NUMBER_BESIDE.test(right) || NUMBER_BEFORE.test(left))) found.set('number', 1);
    if (beside.some(({ left, right }) => JOINED.test(right[0] ?? '') || JOINED.test(left.at(-1) ?? '')))
      found.set('joined', 1);
    if (beside.some(({ left }) => left === '' || /[\n.!?]\s*$/.test(left))) found.set('opens', 1);
    const [words, lefts] = [this.#wordsBefore(main).slice(1), this.#wordsBefore(other)];
    if (lefts.some((word) => words.includes(word))) found.set('same before', 1);
    if (lefts.some((word) => this.#closed.has(word))) found.set('closed before', 1);
  }

  #readKnowledge(found: Map<string, number>, { text }: Acronym): void {
    const { lexicon, senses, language } = this.#article;
    const lower = text.toLowerCase();
    if (lexicon.knows([language.stem(lower)]) || senses.of(lower).length > 0) found.set('word', 1);
    if (lexicon.knowsEnglish([lower])) found.set('english word', 1);
  }
}

const FARTHEST_LETTER = 12;

/** The word, or the end of it, in front of a place and perhaps a space, in lower case. */
function lettersBefore(prose: string, offset: number): string {
  const end = /\s/.test(prose[offset - 1] ?? '') ? offset - 1 : offset;
  let from = end;
  while (from > offset - FARTHEST_LETTER && (isLetterAt(prose, from - 1) || /['’]/.test(prose[from - 1] ?? '')))
    from -= 1;
  return prose.slice(from, end).toLowerCase();
}

const LONGEST_WORD = 6;

/** The longest words that the lexicon knows, one behind another, and what is left between them: セレナ|海洋|研究所. */
function wordsOfCompound(text: string, { lexicon, kindsOf }: Article): readonly string[] {
  const isWord = (piece: string) => piece.length > 1 && (lexicon.knows([piece]) || kindsOf(piece).length > 0);
  const words: string[] = [];
  let open = '';
  for (let at = 0; at < text.length; ) {
    let end = Math.min(text.length, at + LONGEST_WORD);
    while (end > at + 1 && !isWord(text.slice(at, end))) end -= 1;
    if (end > at + 1) {
      if (open !== '') words.push(open);
      words.push(text.slice(at, end));
      open = '';
    } else open += text.slice(at, end);
    at = end;
  }
  return open === '' ? words : [...words, open];
}

function sharedLetters(a: string, b: string): number {
  const left = [...a];
  let shared = 0;
  for (const letter of b) {
    const at = left.indexOf(letter);
    if (at === -1) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return shared;
}

/** The most letters of which each may be the initial of a word of its own. */
function matched(letters: string, words: ReadonlyArray<ReadonlySet<string>>): number {
  const ownerOf = new Map<number, number>();
  const give = (letter: number, tried: Set<number>): boolean => {
    for (const [word, initials] of words.entries()) {
      if (tried.has(word) || !initials.has(letters[letter] as string)) continue;
      tried.add(word);
      const owner = ownerOf.get(word);
      if (owner !== undefined && !give(owner, tried)) continue;
      ownerOf.set(word, letter);
      return true;
    }
    return false;
  };
  let count = 0;
  for (let letter = 0; letter < letters.length; letter += 1) if (give(letter, new Set())) count += 1;
  return count;
}
