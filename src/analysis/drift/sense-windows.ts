import { defineAnalysis } from '../../core/analysis';
import type { Span } from '../../core/span';
import { LONGEST_ARTICLE } from '../text/longest-article';
import { sentences } from '../text/sentences';
import { verbatim } from '../text/verbatim';
import { type Form, type Words, words } from '../text/words';
import { findSeeds, rootOf } from './sense-seeds';
import { TermJoints } from './term-joints';
import { type WordPart, type WordSenses, wordSensesOf } from './word-senses';

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
const SHARED_BEGINNING = 5;
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
    const senses = wordSensesOf(article);
    const nothing = { alike: [], senses, countOf: () => 0 };
    if (document.prose.length > LONGEST_ARTICLE) return nothing;
    if (!language.spaced || (language.synonyms === undefined && !article.senses.coversLanguage)) return nothing;
    const all = facts.words;
    const joints = new TermJoints(document, language, all);
    const active = namedTwice(
      all.forms.filter(({ id }) => joints.isContent(id)),
      senses,
    );
    if (active.size === 0) return nothing;
    const isSeed = findSeeds(all, facts.sentences, joints, senses, active);
    const found = new Map<string, { window: SenseWindow; places: Array<Span & { sentence: number }> }>();
    facts.sentences.forEach(({ firstWord, lastWord }, sentence) => {
      let seed = firstWord;
      for (let first = firstWord; first < lastWord; first += 1) {
        while (seed < lastWord && (seed < first || isSeed[seed] === 0)) seed += 1;
        if (seed === lastWord) return;
        if (seed >= first + MOST_WORDS || !joints.isContent(all.formIds[first] as number)) continue;
        if (found.size >= MOST_WINDOWS || facts.verbatim(all.offsets[first] as number)) continue;
        const forms: Form[] = [];
        const parts: WordPart[] = [];
        const links: string[] = [];
        let key = '';
        joints.open();
        for (let word = first; word < lastWord && word < first + MOST_WORDS; word += 1) {
          const link = joints.read(word);
          if (link === 'parts' && word > first) break;
          const form = all.form(word);
          if (!joints.isContent(form.id)) continue;
          if (word > first) links.push(link ?? '');
          key = `${key} ${link} ${form.stem}`;
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
function namedTwice(forms: readonly Form[], senses: WordSenses): ReadonlySet<number> {
  const first = new Map<number, WordPart>();
  const active = new Set<number>();
  for (const form of forms) {
    for (const part of senses.partsOf(form)) {
      for (const concept of part.concepts) {
        const known = first.get(concept);
        if (known === undefined) first.set(concept, part);
        else if (known !== part && !areOneWord(known, part)) active.add(concept);
      }
    }
  }
  return active;
}

/** Two forms of a word, or порт and портовый, город and городской: one root. */
export function areOneWord(a: WordPart, b: WordPart): boolean {
  return (
    a.root === b.root ||
    a.stem.startsWith(b.stem) ||
    b.stem.startsWith(a.stem) ||
    a.lower.slice(0, SHARED_BEGINNING) === b.lower.slice(0, SHARED_BEGINNING)
  );
}

/** Датчик температуры and температурный датчик: two words that only derivation tells apart. */
export function areDerived(a: WordPart, b: WordPart): boolean {
  return rootOf(a) === rootOf(b) && Math.abs(a.stem.length - b.stem.length) <= LONGEST_SUFFIX;
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
  for (const part of parts) {
    const known = part.concepts.filter((concept) => active.has(concept));
    const choices = known.length === 0 ? [rootOf(part)] : known.map((concept) => `${concept}`);
    readings = readings.flatMap((reading) => choices.map((choice) => [...reading, choice])).slice(0, MOST_READINGS);
  }
  return new Set(readings.map((reading) => reading.sort().join(' ')));
}
