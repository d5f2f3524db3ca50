import { defineAnalysis } from '../../core/analysis';
import type { Article } from '../../core/article';
import type { KindredWord } from '../drift/kindred-words';
import type { Mention } from '../drift/renderings';
import { closedWords } from '../text/closed-words';
import { sentenceAt } from '../text/sentence-at';
import { type Sentence, sentences } from '../text/sentences';
import { structure } from '../text/structure';
import { placesOfForms, timesOfForms } from '../text/word-places';
import { type Form, numbersOfForms, type Words, words } from '../text/words';

/** A word of such a name, without a number that a hyphen joins to it. */
export interface NumberedWord extends KindredWord {
  readonly text: string;
  /** What makes it the same word of a name. */
  readonly name: string;
}

/** A name that a number or a code closes, as products and ships have it, at all its places: Falke 30, Wiege T2, Tandem-300. */
export interface NumberedName {
  /** Its content words, without what says what it is in small letters before it. */
  readonly words: readonly NumberedWord[];
  readonly number: string;
  readonly mentions: Mention[];
  /** True where its one word is a noun of the article that says what it is: Dehumidifier DH-12. */
  describes: boolean;
  /** True where a place inside a sentence shows that its capital is its own. */
  named: boolean;
}

const NUMBER = /^(?:\p{Lu}{0,2}\p{Nd}{1,4}\p{L}?)$/u;
const YEAR = /^(?:1[5-9]|20)\p{Nd}{2}$/u;
/** What a number counts, measures or is part of. */
const MEASURED = /^(?:[\u00a0 ]?[%‰°€$£]|[.,:/–]\p{Nd}|-\p{Nd})/u;
const MOST_WORDS = 3;
const MOST_NAMES = 300;
const SHORTEST = 3;
/** What more letters in capitals make is a word: COVID-19. */
const MOST_LETTERS = 3;

/** The names that a number closes. */
export const numberedNames = defineAnalysis({
  id: 'numbered-names',
  needs: { words, sentences, structure },
  run: (article, facts): readonly NumberedName[] => {
    const { language } = article;
    if (!language.cased || !language.spaced) return [];
    const reader = new Reader(article, facts.words);
    const found = new Map<string, NumberedName>();
    for (const word of placesOfForms(facts.words, reader.numbered)) {
      const sentence = sentenceAt(facts.sentences, facts.words.offsets[word] as number);
      const { firstWord, blockIndex } = facts.sentences[sentence] as Sentence;
      if (facts.structure[blockIndex]?.role !== 'menu') reader.read(word, firstWord, sentence, found);
    }
    const names = withoutKinds([...found.values()]);
    if (names.length > 1) tellDescribing(names, facts.words, article);
    return names;
  },
});

function tellDescribing(names: readonly NumberedName[], all: Words, { language, lexicon }: Article): void {
  const timesOfForm = timesOfForms(all);
  const times = new Map<string, number>();
  for (const { id, stem, casing } of all.forms)
    if (casing === 'lower' || language.capitalisedNouns)
      times.set(stem, (times.get(stem) ?? 0) + (timesOfForm[id] as number));
  for (const name of names) {
    const [{ stem }] = name.words as [NumberedWord];
    const own = language.capitalisedNouns ? name.mentions.length : 0;
    name.describes = name.words.length === 1 && lexicon.knows([stem]) && (times.get(stem) ?? 0) > own;
  }
}

/** Kamera Habicht 200 is the Habicht 200. */
function withoutKinds(names: readonly NumberedName[]): readonly NumberedName[] {
  return names.filter((long) => {
    const short = names.find((one) => one.number === long.number && isTail(one.words, long.words));
    if (short === undefined) return true;
    const [first] = short.words as [NumberedWord];
    for (const mention of long.mentions) {
      const cut = Math.max(0, mention.text.indexOf(first.text));
      short.mentions.push({ ...mention, offset: mention.offset + cut, text: mention.text.slice(cut) });
    }
    short.mentions.sort((a, b) => a.offset - b.offset);
    short.named = true;
    return false;
  });
}

function isTail(tail: readonly NumberedWord[], all: readonly NumberedWord[]): boolean {
  const skipped = all.length - tail.length;
  return skipped > 0 && tail.every(({ name }, at) => name === all[at + skipped]?.name);
}

class Reader {
  readonly #article: Article;
  readonly #words: Words;
  readonly #closed: ReadonlySet<string>;
  readonly #months: ReadonlySet<string>;
  /** By form: the number that it is, or that a hyphen joins to it; most forms have none. */
  readonly #numbers: ReadonlyArray<readonly [base: string, number: string] | undefined>;
  /** By form: 1 where there is such a number. */
  readonly numbered: Uint8Array;

  constructor(article: Article, all: Words) {
    this.#article = article;
    this.#words = all;
    this.#closed = closedWords(article.language);
    this.#months = new Set(article.language.dates.months.map((month) => month.toLowerCase()));
    this.#numbers = all.forms.map(numberOf);
    this.numbered = numbersOfForms(Uint8Array, all.forms, ({ id }) => Number(this.#numbers[id] !== undefined));
  }

  /** Reads the name that such a number closes, if there is one. */
  read(word: number, firstWord: number, sentence: number, found: Map<string, NumberedName>): void {
    const parts = this.#numbers[this.#words.formIds[word] as number] as readonly [base: string, number: string];
    const base = parts[0];
    let number = parts[1];
    let last = base === '' ? word - 1 : word;
    if (base === '' && (last < firstWord || !/^[ \u00a0-]$/.test(this.#between(last, word)))) return;
    // KL 20 is a code as KL20 is.
    const letters = base === '' ? this.#words.form(last) : undefined;
    if (letters?.casing === 'upper' && letters.text.length <= MOST_LETTERS) {
      number = `${letters.text}${number}`;
      last -= 1;
      if (last < firstWord || this.#between(last, last + 1) !== ' ') return;
    }
    if (base === '' && !this.#isTitle(last)) return;
    const { prose } = this.#article.document;
    const endOffset = this.#words.ends[word] as number;
    if (MEASURED.test(prose.slice(endOffset, endOffset + 3))) return;
    let first = last;
    while (
      first > firstWord &&
      last - first < MOST_WORDS - 1 &&
      this.#isTitle(first - 1) &&
      this.#between(first - 1, first) === ' '
    )
      first -= 1;
    // What opens a sentence has its capital from there: `Lataa Wind 8`.
    while (first < last && (this.#closed.has(this.#words.form(first).lower) || this.#isOpening(first, firstWord)))
      first += 1;
    const forms = this.#contentOf(first, last);
    if (forms.length === 0 || forms.every(({ lower }) => lower.length < SHORTEST || this.#months.has(lower))) return;
    this.#put(found, forms, number, first, word, firstWord, sentence);
  }

  #isOpening(word: number, firstWord: number): boolean {
    return word === firstWord && this.#article.lexicon.knows([this.#words.form(word).stem]);
  }

  #put(
    found: Map<string, NumberedName>,
    forms: readonly NumberedWord[],
    number: string,
    first: number,
    last: number,
    firstWord: number,
    sentence: number,
  ): void {
    const key = `${forms.map(({ name }) => name).join(' ')} ${number}`;
    let name = found.get(key);
    if (name === undefined) {
      if (found.size === MOST_NAMES) return;
      name = { words: forms, number, mentions: [], describes: false, named: false };
      found.set(key, name);
    }
    const [offset, endOffset] = [this.#words.offsets[first] as number, this.#words.ends[last] as number];
    name.named ||= first > firstWord;
    name.mentions.push({ offset, endOffset, sentence, text: this.#article.document.prose.slice(offset, endOffset) });
  }

  #contentOf(first: number, last: number): readonly NumberedWord[] {
    const found: NumberedWord[] = [];
    for (let word = first; word <= last; word += 1) {
      const form = this.#words.form(word);
      if (!this.#closed.has(form.lower)) found.push(form.digits === '' ? form : this.#withoutNumber(form));
    }
    return found;
  }

  #withoutNumber({ text, lower }: Form): NumberedWord {
    const { stem, root, inflectsNames } = this.#article.language;
    const base = lower.slice(0, lower.lastIndexOf('-'));
    const own = { lower: base, stem: stem(base), root: root?.(base) ?? stem(base) };
    return { ...own, text: text.slice(0, base.length), name: inflectsNames === true ? own.stem : base };
  }

  #isTitle(word: number): boolean {
    const { casing, isNumber, digits } = this.#words.form(word);
    return !isNumber && digits === '' && (casing === 'title' || casing === 'mixed');
  }

  #between(left: number, right: number): string {
    return this.#article.document.prose.slice(this.#words.ends[left], this.#words.offsets[right]);
  }
}

/** `300` of 300 and of Tandem-300; undefined for other forms and for years. */
function numberOf({ text, digits, casing }: Form): readonly [base: string, number: string] | undefined {
  if (digits === '') return undefined;
  const hyphen = text.lastIndexOf('-');
  const number = text.slice(hyphen + 1);
  if (!NUMBER.test(number) || YEAR.test(number)) return undefined;
  if (hyphen === -1) return ['', number];
  // DH-12 is DH12.
  if (casing === 'upper' && hyphen <= MOST_LETTERS) return ['', `${text.slice(0, hyphen)}${number}`];
  return casing === 'title' || casing === 'mixed' ? [text.slice(0, hyphen), number] : undefined;
}
