import { defineAnalysis } from '../../core/analysis';
import { onceALanguage } from '../../core/once-a-language';
import type { Span } from '../../core/span';
import { withoutMarks } from '../../core/without-marks';
import { wordSet } from '../../core/word-set';
import { closedWords } from '../text/closed-words';
import { sentences } from '../text/sentences';
import { structure } from '../text/structure';
import { type Words, words } from '../text/words';

/** An acronym with all its places, and the words that brackets give for it. */
export interface Acronym {
  readonly text: string;
  readonly places: readonly Span[];
  /** Expansions as introduced: `World Health Organization (WHO)` or `WHO (World Health Organization)`. */
  readonly expansions: ReadonlyArray<Span & { readonly text: string }>;
}

const LONGEST = 6;
/** LfN, with the initial of a word that joins the others: Landesamt für Naturerbe. */
const JOINED = /^\p{Lu}+\p{Ll}\p{Lu}+$/u;
/** How far a part of a compound stands behind another one, at least. */
const SHORTEST_PART = 3;
/** What stands between the words of a compound where no spaces part them. */
const SOLID = /^[・·＝]?$/;
const LONGEST_COMPOUND = 8;
const SHORTEST_COMPOUND = 4;

/** Closed words that are no parts of compounds. */
const wordsApart = onceALanguage((language): ReadonlySet<string> => {
  const parts = wordSet(language.words.partsOfCompounds);
  return new Set([...closedWords(language)].filter((word) => !parts.has(word)));
});

/** Acronyms and their expansions. */
export const toldAcronyms = defineAnalysis({
  id: 'told-acronyms',
  needs: { words, sentences, structure },
  run: ({ document, language }, facts): readonly Acronym[] => {
    const isHeading = (block: number) => facts.structure[block]?.role === 'heading';
    const isBorrowed = language.scripts.includes('Latin') ? () => false : latinNames(document.prose, facts.words);
    const places = acronymPlaces(facts.words, facts.sentences, isHeading, isBorrowed);
    const expansions = new Map<string, Array<Span & { text: string }>>();
    const closed = closedWords(language);
    const apart = wordsApart(language);
    for (const [text, spans] of places) {
      for (const place of spans) {
        const expansion = language.spaced
          ? expansionAt(document.prose, facts.words, place, text, closed, language.solidCompounds === true)
          : compoundBefore(document.prose, facts.words, place, apart);
        if (expansion === undefined) continue;
        const known = expansions.get(text);
        if (known === undefined) expansions.set(text, [expansion]);
        else known.push(expansion);
      }
    }
    return [...places].map(([text, spans]) => ({ text, places: spans, expansions: expansions.get(text) ?? [] }));
  },
});

function acronymPlaces(
  all: Words,
  sentenceList: ReadonlyArray<{ readonly firstWord: number; readonly lastWord: number; readonly blockIndex: number }>,
  isHeading: (block: number) => boolean,
  isBorrowed: (word: number) => boolean,
): Map<string, Span[]> {
  const places = new Map<string, Span[]>();
  const isUpper = all.forms.map(({ casing, text }) => casing === 'upper' || (casing === 'mixed' && JOINED.test(text)));
  const acronymOf = all.forms.map((form, id) => (isUpper[id] ? lettersOf(form.text) : undefined));
  for (const { firstWord, lastWord, blockIndex } of sentenceList) {
    let upper = 0;
    for (let index = firstWord; index < lastWord; index += 1) if (isUpper[all.formIds[index] as number]) upper += 1;
    if (upper === 0) continue;
    // A line in capitals has no acronyms to be told from its other words.
    if (upper > 3 && upper * 2 > lastWord - firstWord) continue;
    if (isHeading(blockIndex) && upper > 2) continue;
    for (let index = firstWord; index < lastWord; index += 1) {
      const text = acronymOf[all.formIds[index] as number];
      if (text === undefined || isBorrowed(index)) continue;
      const place = { offset: all.offsets[index] as number, endOffset: all.ends[index] as number };
      const known = places.get(text);
      if (known === undefined) places.set(text, [place]);
      else known.push(place);
    }
  }
  return places;
}

const LATIN_WORD = /^(?=\p{Script=Latin})\p{Lu}[\p{Script=Latin}\p{M}’'-]*$/u;

/** Tells whether a word is part of a name in Latin letters, which another script leaves as it is: `USA Gymnastics`. */
function latinNames(prose: string, all: Words): (word: number) => boolean {
  const joined = (left: number) =>
    left >= 0 &&
    left + 1 < all.count &&
    LATIN_WORD.test(all.form(left).text) &&
    LATIN_WORD.test(all.form(left + 1).text) &&
    prose.slice(all.ends[left], all.offsets[left + 1]) === ' ';
  return (word) => joined(word - 1) || joined(word);
}

/** `U.S.` and `US` are one acronym; undefined for what is too short, too long or has digits. */
function lettersOf(text: string): string | undefined {
  const letters = text.replace(/[.'’]|-(?=\p{Lu})/gu, '');
  return letters.length < 2 || letters.length > LONGEST || /\p{Nd}/u.test(letters) ? undefined : letters;
}

/** 歩行者権利協会 before `（FRV）`: where nothing parts words, what stands side by side between particles. */
function compoundBefore(
  prose: string,
  all: Words,
  { offset: from, endOffset: to }: Span,
  closed: ReadonlySet<string>,
): (Span & { readonly text: string }) | undefined {
  const bracket = /[」』”》]?\s?[(（]$/.exec(prose.slice(Math.max(0, from - 3), from));
  if (bracket === null || !/^[)）]/.test(prose.slice(to, to + 1))) return undefined;
  const last = all.before(from);
  const endOffset = all.ends[last];
  if (endOffset !== from - bracket[0].length) return undefined;
  let first = last;
  const isJoined = (word: number) => SOLID.test(prose.slice(all.ends[word], all.offsets[word + 1]));
  while (first > 0 && last - first < LONGEST_COMPOUND && isJoined(first - 1) && !closed.has(all.form(first - 1).lower))
    first -= 1;
  const offset = all.offsets[first] as number;
  const text = prose.slice(offset, endOffset);
  return text.length < SHORTEST_COMPOUND ? undefined : { offset, endOffset, text };
}

/** The words before `(ACR)` or inside `ACR (…)` whose initials fit; undefined where there are none. */
function expansionAt(
  prose: string,
  all: Words,
  place: Span,
  acronym: string,
  closed: ReadonlySet<string>,
  hasCompounds: boolean,
): (Span & { readonly text: string }) | undefined {
  const bracketed =
    /[(（]\s*$/.test(prose.slice(Math.max(0, place.offset - 2), place.offset)) &&
    /^\s*[)）,;]/.test(prose.slice(place.endOffset, place.endOffset + 2));
  if (bracketed) {
    const last = all.before(place.offset);
    return wordsBefore(prose, all, last, acronym, closed, hasCompounds);
  }
  const inside = /^ ?[(（]([^()（）]{6,90})[)）]/u.exec(prose.slice(place.endOffset, place.endOffset + 100));
  if (inside === null) return undefined;
  const text = inside[1] as string;
  if (!fits(text, acronym, closed, hasCompounds)) return undefined;
  const offset = place.endOffset + inside.index + inside[0].indexOf(text);
  return { offset, endOffset: offset + text.length, text };
}

function wordsBefore(
  prose: string,
  all: Words,
  last: number,
  acronym: string,
  closed: ReadonlySet<string>,
  hasCompounds: boolean,
): (Span & { readonly text: string }) | undefined {
  const end = all.ends[last];
  if (end === undefined) return undefined;
  let content = 0;
  for (let first = last; first >= 0 && last - first < 14; first -= 1) {
    const form = all.form(first);
    if (first < last && /[.!?;:\n]/.test(prose.slice(all.ends[first] as number, all.offsets[first + 1] as number)))
      break;
    if (!closed.has(form.lower)) content += 1;
    if (closed.has(form.lower) || (!hasCompounds && content < Math.min(2, acronym.length - 1))) continue;
    const offset = all.offsets[first] as number;
    const text = prose.slice(offset, end);
    // The expansion is the shortest run of words whose initials fit; a foreign acronym has the number of words at best.
    if (fits(text, acronym, closed, hasCompounds)) return { offset, endOffset: end, text };
    if (content > acronym.length) break;
  }
  return fallback(prose, all, last, end, acronym, closed);
}

/** `Organisation mondiale de la santé (WHO)`: initials do not fit, so a capitalised run of about the right length is taken. */
function fallback(
  prose: string,
  all: Words,
  last: number,
  end: number,
  acronym: string,
  closed: ReadonlySet<string>,
): (Span & { readonly text: string }) | undefined {
  let found: number | undefined;
  for (let first = last, content = 0; first >= 0 && content < acronym.length + 1; first -= 1) {
    const form = all.form(first);
    if (
      first < last &&
      /[^\p{L}\p{M}\s'’-]/u.test(prose.slice(all.ends[first] as number, all.offsets[first + 1] as number))
    )
      break;
    if (closed.has(form.lower)) continue;
    content += 1;
    if (form.casing === 'title' && content >= 2) found = first;
  }
  if (found === undefined) return undefined;
  const offset = all.offsets[found] as number;
  return { offset, endOffset: end, text: prose.slice(offset, end) };
}

/** The words of a name in capitals without their marks, those left out that join the others. */
export function contentOf(text: string, closed: ReadonlySet<string>): readonly string[] {
  return text
    .split(/[\s’'-]+/u)
    .filter((word) => word.length > 1 && !closed.has(word.toLowerCase()) && !closed.has(`${word.toLowerCase()}'`))
    .map((word) => withoutMarks(word).toUpperCase());
}

/** Tells whether an acronym has the initials of some words, and where a language has compounds, of their parts: KBO of Küstenschutzbehörde von Orla. */
function fits(text: string, acronym: string, closed: ReadonlySet<string>, hasCompounds: boolean): boolean {
  const letters = acronym.normalize('NFD').replace(/[\p{M}\p{Ll}]/gu, '');
  const words = contentOf(text, closed);
  if (words.length > letters.length || (!hasCompounds && words.length < letters.length)) return false;
  return takes(words, letters);
}

function takes([word, ...others]: readonly string[], letters: string): boolean {
  if (word === undefined) return letters === '';
  if (word[0] !== letters[0]) return false;
  let [taken, from] = [1, 0];
  for (;;) {
    if (takes(others, letters.slice(taken))) return true;
    from = word.indexOf(letters[taken] ?? '\0', from + SHORTEST_PART);
    if (from === -1 || from > word.length - SHORTEST_PART) return false;
    taken += 1;
  }
}
