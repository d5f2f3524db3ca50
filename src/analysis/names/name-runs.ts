import { defineAnalysis } from '../../core/analysis';
import type { Article } from '../../core/article';
import type { Language } from '../../core/language';
import type { Mention } from '../drift/renderings';
import { closedWords } from '../text/closed-words';
import { sentences } from '../text/sentences';
import { structure } from '../text/structure';
import { verbatim } from '../text/verbatim';
import { timesOfForms } from '../text/word-places';
import { Form, numbersOfForms, onceAForm, type Words, words } from '../text/words';
import { joinsName } from './name-particles';

/** Words with capitals that stand side by side. */
export interface NameRun extends Mention {
  readonly forms: readonly Form[];
}

/** A word that is written as a name, at all its places. */
export interface NameWord {
  readonly form: Form;
  readonly mentions: Mention[];
  /** For each mention, all of the name that it stands in. */
  readonly runs: NameRun[];
  /** What stands beside it in names. */
  readonly beside: Set<Form>;
  /** The words in small letters before the names that it stands in. */
  readonly before: Set<string>;
  /** At how many places it opens a name of several words, closes one, and opens a sentence. */
  opens: number;
  closes: number;
  initial: number;
}

const MOST_WORDS = 5;
const MOST_TYPES = 1500;
const SHORTEST = 3;
/** Of one stem: what has more is a common word. */
const MOST_FORMS = 24;

/** Every word with a capital that may be a name, or be part of one. */
export const nameRuns = defineAnalysis({
  id: 'name-runs',
  needs: { words, sentences, structure, verbatim },
  run: (article, facts): readonly NameWord[] => {
    const { language } = article;
    if (!language.cased || !language.spaced) return [];
    const reader = new Reader(article, facts.words);
    facts.sentences.forEach(({ firstWord, lastWord, blockIndex }, sentence) => {
      const role = facts.structure[blockIndex]?.role;
      if (role === 'menu' || (role === 'heading' && language.titleCase)) return;
      reader.read(firstWord, lastWord, sentence);
    });
    return [...reader.found.values()];
  },
});

/** What makes forms the same word of a name; those of one stem that no word has both of are two, the rarer with its own spelling. */
function spellingsOf(
  names: readonly Form[],
  all: Words,
  areSpeltApart: ((one: string, other: string) => boolean) | undefined,
): (form: Form) => string {
  if (areSpeltApart === undefined) return ({ name }) => name;
  const byName = new Map<string, Form[]>();
  for (const form of names) {
    const sharing = byName.get(form.name);
    if (sharing === undefined) byName.set(form.name, [form]);
    else sharing.push(form);
  }
  const counts = timesOfForms(all);
  const own = new Map<Form, string>();
  for (const [name, forms] of byName) {
    if (forms.length === 1 || forms.length > MOST_FORMS) continue;
    const spellings: Form[][] = [];
    for (const form of [...forms].sort((a, b) => (counts[b.id] as number) - (counts[a.id] as number))) {
      const known = spellings.find((some) => !some.some(({ lower }) => areSpeltApart(lower, form.lower)));
      if (known === undefined) spellings.push([form]);
      else known.push(form);
    }
    for (const [first, ...rest] of spellings.slice(1) as Array<[Form, ...Form[]]>)
      for (const form of [first, ...rest]) own.set(form, `${name} ${first.lower}`);
  }
  return (form) => own.get(form) ?? form.name;
}

function elidedName(languages: readonly Language[]): RegExp {
  const elisions = new Set(languages.flatMap((one) => one.elisions));
  return new RegExp(`^(?:${[...elisions].join('|')})['’](\\p{Lu}\\p{Ll}{3,})$`, 'u');
}

class Reader {
  readonly found = new Map<string, NameWord>();
  readonly #words: Words;
  readonly #prose: string;
  readonly #inflectsLast: boolean;
  /** By form: 1 where it may be a word of a name. */
  readonly #mayName: Uint8Array;
  readonly #nameOf: (form: Form) => string;
  readonly #nameOfForm: (form: Form) => NameWord | undefined;
  /** By form: what stands behind an elided article in it. */
  readonly #elided: ReadonlyArray<Form | undefined>;

  constructor({ document, language, languages }: Article, all: Words) {
    this.#words = all;
    this.#prose = document.prose;
    this.#inflectsLast = language.inflectsLastOfName === true;
    const closed = closedWords(language);
    const small = new Set(all.forms.filter(({ casing }) => casing === 'lower').map(({ lower }) => lower));
    this.#mayName = numbersOfForms(Uint8Array, all.forms, ({ casing, lower, digits, isNumber }) =>
      Number(
        (casing === 'title' || casing === 'mixed') &&
          !isNumber &&
          digits === '' &&
          lower.length >= SHORTEST &&
          !closed.has(lower) &&
          !small.has(lower),
      ),
    );
    // A name keeps the article or preposition of its own language; it stands in no list of the article's forms.
    let elided: RegExp | undefined;
    this.#elided = all.forms.map(({ text }) => {
      if (!text.includes("'") && !text.includes('’')) return undefined;
      elided ??= elidedName([language, ...languages]);
      const name = elided.exec(text)?.[1];
      return name === undefined ? undefined : new Form(-1, name, language);
    });
    const names = all.forms.filter(({ id }) => this.#mayName[id] === 1);
    this.#nameOf = spellingsOf(names, all, language.areSpeltApart);
    this.#nameOfForm = onceAForm((form) => this.#nameBy(this.#nameOf(form), form));
  }

  read(firstWord: number, lastWord: number, sentence: number): void {
    for (let first = firstWord; first < lastWord; first += 1) {
      if (!this.#isName(first)) {
        this.#putElided(first, sentence);
        continue;
      }
      let last = first;
      while (last + 1 < lastWord && last - first < MOST_WORDS - 1 && this.#isName(last + 1) && this.#areJoined(last))
        last += 1;
      let run: NameRun | undefined;
      for (let word = first; word <= last; word += 1) {
        const name = this.#nameAt(word, last);
        if (name !== undefined) {
          run ??= this.#runOf(first, last, sentence);
          this.#put(name, word, run, first, last, firstWord);
        }
        this.#putElided(word, sentence);
      }
      first = last;
    }
  }

  #runOf(first: number, last: number, sentence: number): NameRun {
    const [offset, endOffset] = [this.#words.offsets[first] as number, this.#words.ends[last] as number];
    // Most are one word, for which a list that grows would have room for sixteen more.
    const forms = [this.#words.form(first)];
    for (let word = first + 1; word <= last; word += 1) forms.push(this.#words.form(word));
    const text = first === last ? (forms[0] as Form).text : this.#prose.slice(offset, endOffset);
    return { offset, endOffset, sentence, text, forms };
  }

  /** The name that a word is one of; undefined for a new one where there are too many. */
  #nameAt(word: number, last: number): NameWord | undefined {
    const form = this.#words.form(word);
    // What a case has changed is the last word of a name alone.
    return this.#inflectsLast && word < last ? this.#nameBy(form.lower, form) : this.#nameOfForm(form);
  }

  #nameBy(key: string, form: Form): NameWord | undefined {
    let name = this.found.get(key);
    if (name === undefined && this.found.size < MOST_TYPES) {
      name = { form, mentions: [], runs: [], beside: new Set(), before: new Set(), opens: 0, closes: 0, initial: 0 };
      this.found.set(key, name);
    }
    return name;
  }

  #put(name: NameWord, word: number, run: NameRun, first: number, last: number, firstWord: number): void {
    name.mentions.push(first === last ? run : this.#mentionOf(word, run));
    name.runs.push(run);
    for (let other = first; other <= last; other += 1) if (other !== word) name.beside.add(this.#words.form(other));
    if (word === first && last > first) name.opens += 1;
    if (word === last && last > first) name.closes += 1;
    if (word === firstWord) name.initial += 1;
    const left = first > firstWord ? this.#words.form(first - 1) : undefined;
    if (left?.casing === 'lower') name.before.add(left.stem);
  }

  /** The name behind an article of another language: Oyapock of l'Oyapock. */
  #putElided(word: number, sentence: number): void {
    const elided = this.#elided[this.#words.formIds[word] as number];
    if (elided === undefined) return;
    const endOffset = this.#words.ends[word] as number;
    const { text } = elided;
    const mention: NameRun = { offset: endOffset - text.length, endOffset, sentence, text, forms: [elided] };
    const name = this.#nameOfForm(elided);
    name?.mentions.push(mention);
    name?.runs.push(mention);
  }

  #mentionOf(word: number, { sentence }: NameRun): Mention {
    const [offset, endOffset] = [this.#words.offsets[word] as number, this.#words.ends[word] as number];
    return { offset, endOffset, sentence, text: this.#words.form(word).text };
  }

  #isName(word: number): boolean {
    return this.#mayName[this.#words.formIds[word] as number] === 1;
  }

  #areJoined(left: number): boolean {
    return joinsName(this.#prose, this.#words.ends[left] as number, this.#words.offsets[left + 1] as number);
  }
}
