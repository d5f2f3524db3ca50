import { defineAnalysis } from '../core/analysis';
import type { Language } from '../core/language';
import type { Span } from '../core/span';
import { closedWords } from './closed-words';
import { sentences } from './sentences';
import { verbatim } from './verbatim';
import { type WordPart, WordSenses } from './word-senses';
import { type Form, type Words, words } from './words';

/** Words that stand side by side, one of which has its counterpart somewhere in the article, at all their places. */
export interface SenseWindow {
  /** Its words that are no function words. */
  readonly forms: readonly Form[];
  /** The same with compounds taken apart. */
  readonly parts: readonly WordPart[];
  /** By what the forms are joined: empty, or the first letters of the prepositions; `de`, `du` and `d'` join alike. */
  readonly links: readonly string[];
  readonly places: ReadonlyArray<Span & { readonly sentence: number }>;
}

export interface SenseWindows {
  /** Windows of which all words have counterparts in each other, all in the same senses or the same words. */
  readonly alike: ReadonlyArray<readonly SenseWindow[]>;
  readonly senses: WordSenses;
  /** How often a word, or a part of a compound, stands in the article. */
  readonly countOf: (part: WordPart) => number;
}

const MOST_WORDS = 6;
const MOST_CONTENT = 4;
const MOST_PARTS = 5;
const FEWEST_PARTS = 2;
const SHORTEST = 3;
const SHARED_BEGINNING = 4;
// температура and температурный begin alike that far.
const ROOT = 6;
const LONGEST_SUFFIX = 4;
const MOST_READINGS = 24;
// An article of usual length has a few hundred; in a longer text what recurs says enough.
const MOST_WINDOWS = 10_000;

/** Stretches of words that say the same in other words, as far as the senses of the language go. */
export const senseWindows = defineAnalysis({
  id: 'sense-windows',
  needs: { words, sentences, verbatim },
  run: (article, facts): SenseWindows => {
    const { language, document } = article;
    const senses = new WordSenses(article);
    const nothing = { alike: [], senses, countOf: () => 0 };
    if (!language.spaced || (language.synonyms === undefined && !article.senses.coversLanguage)) return nothing;
    const all = facts.words;
    const closed = closedWords(language);
    // What stands in another alphabet is compared as a name that was left untranslated.
    const own = language.scripts.includes('Latin') ? undefined : /[^\u0000-\u024f]/;
    const isContent = all.forms.map(
      ({ lower, text, isNumber }) =>
        !isNumber && text.length >= SHORTEST && !closed.has(lower) && (own === undefined || own.test(text)),
    );
    const active = namedTwice(all.forms.flatMap((form) => (isContent[form.id] ? senses.partsOf(form) : [])));
    if (active.size === 0) return nothing;
    const isSeed = all.forms.map(
      (form) =>
        isContent[form.id] === true &&
        senses.partsOf(form).some(({ concepts }) => concepts.some((concept) => active.has(concept))),
    );
    const joints = new Joints(language);
    const found = new Map<string, { window: SenseWindow; places: Array<Span & { sentence: number }> }>();
    facts.sentences.forEach(({ firstWord, lastWord }, sentence) => {
      let seed = firstWord;
      for (let first = firstWord; first < lastWord; first += 1) {
        while (seed < lastWord && (seed < first || isSeed[all.formIds[seed] as number] !== true)) seed += 1;
        if (seed === lastWord) return;
        if (seed >= first + MOST_WORDS || isContent[all.formIds[first] as number] !== true) continue;
        if (found.size >= MOST_WINDOWS || facts.verbatim(all.offsets[first] as number)) continue;
        const forms: Form[] = [];
        const parts: WordPart[] = [];
        const links: string[] = [];
        let key = '';
        let link: string | undefined;
        for (let word = first; word < lastWord && word < first + MOST_WORDS; word += 1) {
          if (word > first && !isGap(document.prose, all.ends[word - 1] as number, all.offsets[word] as number)) break;
          const form = all.form(word);
          if (isContent[form.id] !== true) {
            link = joints.read(link, form.lower);
            if (link === undefined) break;
            continue;
          }
          if (forms.length > 0) {
            if (link === ARTICLE) break;
            links.push(link ?? '');
          }
          key = `${key} ${link ?? ''} ${form.stem}`;
          link = undefined;
          forms.push(form);
          parts.push(...senses.partsOf(form));
          if (forms.length > MOST_CONTENT || parts.length > MOST_PARTS) break;
          if (word < seed || parts.length < FEWEST_PARTS) continue;
          const place = { offset: all.offsets[first] as number, endOffset: all.ends[word] as number, sentence };
          const known = found.get(key);
          if (known !== undefined) known.places.push(place);
          else {
            const places = [place];
            found.set(key, { window: { forms: [...forms], parts: [...parts], links: [...links], places }, places });
          }
        }
      }
    });
    const windows = [...found.values()].map(({ window }) => window);
    return { alike: alikeIn(windows, active), senses, countOf: counterOf(all, senses) };
  },
});

/** An article by itself joins nothing: `press the button`. */
const ARTICLE = ' ';

/** What may join the words of a term. */
class Joints {
  readonly #articles: ReadonlySet<string>;
  readonly #genitives: ReadonlySet<string>;
  readonly #prepositions: ReadonlySet<string>;

  constructor({ words: { articles, contractions, prepositions, genitiveArticles = [] } }: Language) {
    this.#genitives = new Set(genitiveArticles);
    this.#prepositions = new Set([...prepositions, ...contractions]);
    this.#articles = new Set(articles);
  }

  /** The joint so far with one word more; undefined where the word joins no term: a conjunction, a pronoun. */
  read(known: string | undefined, word: string): string | undefined {
    if (this.#genitives.has(word) && known === undefined) return GENITIVE;
    if (this.#prepositions.has(word)) return `${known === ARTICLE ? '' : (known ?? '')}${word[0]}`;
    return this.#articles.has(word) ? (known ?? ARTICLE) : undefined;
  }
}

const GENITIVE = '.';

function counterOf(all: Words, senses: WordSenses): (part: WordPart) => number {
  let counts: Map<string, number> | undefined;
  return ({ stem }) => {
    if (counts === undefined) {
      counts = new Map();
      for (let word = 0; word < all.count; word += 1)
        for (const part of senses.partsOf(all.form(word))) counts.set(part.stem, (counts.get(part.stem) ?? 0) + 1);
    }
    return counts.get(stem) ?? 0;
  };
}

/** The concepts that two words of the article name which are no two forms of one. */
function namedTwice(parts: readonly WordPart[]): ReadonlySet<number> {
  const first = new Map<number, WordPart>();
  const active = new Set<number>();
  for (const part of new Set(parts)) {
    for (const concept of part.concepts) {
      const known = first.get(concept);
      if (known === undefined) first.set(concept, part);
      else if (!areOneWord(known, part)) active.add(concept);
    }
  }
  return active;
}

/** Two forms of a word, or город and городской: one root. */
export function areOneWord(a: WordPart, b: WordPart): boolean {
  return (
    a.stem === b.stem || a.root === b.root || a.lower.slice(0, SHARED_BEGINNING) === b.lower.slice(0, SHARED_BEGINNING)
  );
}

/** Датчик температуры and температурный датчик: two words that only derivation tells apart. */
export function areDerived(a: WordPart, b: WordPart): boolean {
  return a.stem.slice(0, ROOT) === b.stem.slice(0, ROOT) && Math.abs(a.stem.length - b.stem.length) <= LONGEST_SUFFIX;
}

/** Windows are alike where they read alike: every word by one of its senses, or by itself where it has none. */
function alikeIn(windows: readonly SenseWindow[], active: ReadonlySet<number>): readonly (readonly SenseWindow[])[] {
  const byReading = new Map<string, SenseWindow[]>();
  for (const window of windows) {
    for (const reading of readingsOf(window, active)) {
      const known = byReading.get(reading);
      if (known === undefined) byReading.set(reading, [window]);
      else known.push(window);
    }
  }
  return [...byReading.values()].filter(({ length }) => length > 1);
}

function readingsOf({ parts }: SenseWindow, active: ReadonlySet<number>): ReadonlySet<string> {
  let readings: string[][] = [[]];
  for (const { stem, concepts } of parts) {
    const known = concepts.filter((concept) => active.has(concept));
    const choices = known.length === 0 ? [stem.slice(0, ROOT)] : known.map((concept) => `${concept}`);
    readings = readings.flatMap((reading) => choices.map((choice) => [...reading, choice])).slice(0, MOST_READINGS);
  }
  return new Set(readings.map((reading) => reading.sort().join(' ')));
}

function isGap(prose: string, from: number, to: number): boolean {
  if (from === to) return true;
  if (to - from > 1) return false;
  const code = prose.charCodeAt(from);
  return code === 0x20 || code === 0xa0 || code === 0x0a || code === 0x2d;
}
