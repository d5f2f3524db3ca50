import { defineAnalysis } from '../../core/analysis';
import type { Language } from '../../core/language';
import type { Lexicon } from '../../core/lexicon';
import { onceALanguage } from '../../core/once-a-language';
import type { Span } from '../../core/span';
import { wordSet } from '../../core/word-set';
import { isInAddress } from '../style/address-at';
import { closedWords } from '../text/closed-words';
import { type IsVerbatim, quotesCode, verbatim } from '../text/verbatim';
import { withoutAccents } from '../text/without-accents';
import { type Form, numbersOfForms, onceASpelling, type Words, words } from '../text/words';

/** One way of spelling a word, with all its places; inflected forms stand together. */
export interface Spelling {
  readonly text: string;
  readonly places: readonly Span[];
}

/** A word that the article spells in several ways: `plateforme` and `plate-forme`, `colour` and `color`. */
export interface SpellingGroup {
  readonly id: string;
  /** At least two, the most frequent first; of two equal ones the earlier. */
  readonly spellings: readonly Spelling[];
}

const SHORTEST_KEY = 5;
/** A character of a script without spaces says as much as two letters: サーバー. */
const SHORTEST_UNSPACED = 3;
const LEAST_JOINED = 3;
/** What is longer makes words of its own: rendez-vous. */
const LONGEST_CLITIC = 3;
const HYPHEN = /[-‐‑'’]/g;
const HYPHENATED = /[-‐‑]/;

/**
 * Words that differ only in hyphens, spaces, apostrophes or an alternation that the language knows (-our/-or). Accents
 * count, for they tell words apart, except in names.
 */
export const spellings = defineAnalysis({
  id: 'spellings',
  needs: { words, verbatim, quotesCode },
  run: ({ document, language, lexicon }, facts): readonly SpellingGroup[] => {
    const all = facts.words;
    const shapes = new Map<string, Map<string, number[]>>();
    const keyOf = keyFor(language);
    const code = facts.quotesCode ? formsOfCode(all, facts.verbatim) : undefined;
    const keys = all.forms.map((form) => (code?.has(form.id) ? undefined : keyOf(form)));
    const wanted = keysSpeltTwice(all.forms, keys, language, lexicon);
    const joined = joinedWords(document.prose, all, language, keys);
    for (const [key, pairs] of joined) {
      wanted.add(key);
      for (const [shape, places] of pairs) note(shapes, key, shape, places);
    }
    if (wanted.size === 0) return [];
    const isWanted = numbersOfForms(Uint8Array, all.forms, ({ id }) => {
      const key = keys[id];
      return Number(key !== undefined && wanted.has(key));
    });
    for (let index = 0; index < all.count; index += 1) {
      const id = all.formIds[index] as number;
      if (isWanted[id] === 0) continue;
      const key = keys[id] as string;
      const offset = all.offsets[index] as number;
      if (facts.verbatim(offset) || isInAddress(document.prose, offset)) continue;
      note(shapes, key, shapeOf(all.form(index), language), [index]);
    }
    const groups: SpellingGroup[] = [];
    const identifiers = code === undefined ? '' : identifiersOf(document.text);
    for (const [key, byShape] of shapes) {
      if (byShape.size < 2) continue;
      // Where print wavers by itself (health care, healthcare), one place of each is no inconsistency.
      const places = [...byShape.values()].reduce((sum, list) => sum + list.length, 0);
      if (language.hyphenatedModifiers && joined.has(key) && places < LEAST_JOINED) continue;
      const list = [...byShape.values()].map((places) => spelling(all, places, joinedLength));
      // Whoever writes `sourceMap` writes source map and sourcemap as well.
      if (identifiers.includes(key)) continue;
      list.sort((a, b) => b.places.length - a.places.length || (a.places[0]?.offset ?? 0) - (b.places[0]?.offset ?? 0));
      groups.push({ id: key, spellings: list });
    }
    return groups;
  },
});

/** A joined pair is noted by the negative of its first word's index, less one. */
const joinedLength = 2;

function note(shapes: Map<string, Map<string, number[]>>, key: string, shape: string, places: readonly number[]): void {
  const byShape = shapes.get(key) ?? new Map<string, number[]>();
  if (byShape.size === 0) shapes.set(key, byShape);
  const known = byShape.get(shape);
  if (known === undefined) byShape.set(shape, [...places]);
  else known.push(...places);
}

function spelling(all: Words, places: readonly number[], length: number): Spelling {
  const spans = places
    .map((place) => {
      const first = place < 0 ? -place - 1 : place;
      const last = place < 0 ? first + length - 1 : first;
      return { offset: all.offsets[first] as number, endOffset: all.ends[last] as number, first, last };
    })
    .sort((a, b) => a.offset - b.offset);
  const [{ first, last }] = spans as [(typeof spans)[number]];
  const text = first === last ? all.form(first).text : `${all.form(first).text} ${all.form(last).text}`;
  return { text, places: spans.map(({ offset, endOffset }) => ({ offset, endOffset })) };
}

/** A spelling without its inflection: what two words must share to be spelt alike. */
function shapeOf(form: Form, language: Language): string {
  // A hyphen that the stem has not joins an ending: Indonesian Rossby-nya.
  const hyphen = !language.looseCompounds && HYPHENATED.test(form.lower) && HYPHENATED.test(form.stem) ? '-' : '';
  return `${hyphen}${solidStem(form, language)}`;
}

/** The stem of the word written as one, so that plate-formes and plateforme meet. */
function solidStem(form: Form, language: Language): string {
  const solid = form.lower.replace(HYPHEN, '');
  return solid === form.lower ? form.stem : language.stem(solid);
}

/** Identifiers, which the prose of a documentation names as well: what stands in inline code, and `camelCase`. */
function formsOfCode(all: Words, isVerbatim: IsVerbatim): ReadonlySet<number> {
  const found = new Set(all.forms.filter(({ casing }) => casing === 'mixed').map(({ id }) => id));
  for (let word = 0; word < all.count; word += 1)
    if (isVerbatim(all.offsets[word] as number)) found.add(all.formIds[word] as number);
  return found;
}

const IDENTIFIER = /[a-z\d](?:[A-Z]|_[A-Za-z])/;

/** All names of things in a program that the article has, code blocks included, solid and in lower case. */
function identifiersOf(text: string): string {
  const found = text.match(/[A-Za-z_$][\w$]{2,60}/g) ?? [];
  return found
    .filter((one) => IDENTIFIER.test(one))
    .map((one) => one.replaceAll('_', '').toLowerCase())
    .join(' ');
}

const keyFor = onceALanguage((language): ((form: Form) => string | undefined) => {
  const folds = language.spellingFolds.map(([from, to]) => [new RegExp(from, 'gu'), to] as const);
  const closed = closedWords(language);
  const shortest = language.spaced ? SHORTEST_KEY : SHORTEST_UNSPACED;
  const { pronouns, articles } = language.words;
  const clitics = new Set([...pronouns, ...articles].filter((word) => word.length <= LONGEST_CLITIC));
  return onceASpelling((form) => {
    if (form.isNumber || form.text.length < shortest || form.casing === 'upper' || closed.has(form.lower))
      return undefined;
    // Portuguese arraste-o is arraste, and what is dragged.
    if (form.lower.includes('-') && clitics.has(form.lower.slice(form.lower.lastIndexOf('-') + 1))) return undefined;
    let key = solidStem(form, language);
    if (form.casing === 'title' || form.casing === 'mixed') key = withoutAccents(key, language.ownLetters);
    for (const [from, to] of folds) key = key.replace(from, to);
    return key.length >= (language.spaced ? SHORTEST_KEY - 1 : SHORTEST_UNSPACED) ? key : undefined;
  });
});

/** Keys that forms of more than one shape share. */
function keysSpeltTwice(
  forms: readonly Form[],
  keys: ReadonlyArray<string | undefined>,
  language: Language,
  lexicon: Lexicon,
): Set<string> {
  const first = new Map<string, Form>();
  const twice = new Set<string>();
  forms.forEach((form, index) => {
    const key = keys[index];
    if (key === undefined) return;
    const known = first.get(key);
    if (known === undefined) first.set(key, form);
    else if (
      shapeOf(known, language) !== shapeOf(form, language) &&
      maySpell(known, form, language) &&
      !areTwoByLength(known, form, lexicon)
    )
      twice.add(key);
  });
  return twice;
}

/** Marché and marche are two words; Sergueï and Serguei, both written as names, one. */
function maySpell(a: Form, b: Form, language: Language): boolean {
  const [one, two] = [solidStem(a, language), solidStem(b, language)];
  const named = [a, b].filter((form) => form.casing !== 'lower').length;
  if (one === two || named === 2) return true;
  // A name keeps its own spelling: the World Health Organisation is an organization.
  // Words in small letters share a key by a fold of their language only, accents and all: econômica and económica.
  return named === 0;
}

const LONG_VOWEL = /ー(?!$)/gu;

/** ハードル and ハドル are two words, and スポツ is none: the length of a vowel inside a word tells words apart. */
function areTwoByLength({ text: a }: Form, { text: b }: Form, lexicon: Lexicon): boolean {
  if (!a.includes('ー') && !b.includes('ー')) return false;
  if (a.replace(LONG_VOWEL, '').length - a.length === b.replace(LONG_VOWEL, '').length - b.length) return false;
  return lexicon.knows([a]) && lexicon.knows([b]);
}

const HASH_FACTOR = 0x01000193;
const FEWEST_PLACES = 1024;
/** So that few other texts fall on the place of a beginning or an end by chance. */
const PLACES_A_LETTER = 8;
const SPACE = 0x20;

/** A text by its hash, and by what multiplies the hash of a text before it: so the hash of two texts joined is made of theirs. */
interface Hashed {
  readonly hash: number;
  readonly factor: number;
}

function hashedOf(text: string): Hashed {
  let [hash, factor] = [0, 1];
  for (let at = 0; at < text.length; at += 1) {
    hash = (Math.imul(hash, HASH_FACTOR) + text.charCodeAt(at)) | 0;
    factor = Math.imul(factor, HASH_FACTOR);
  }
  return { hash, factor };
}

/** Many words with their beginnings and their ends, by hash: of the pairs of words in a text, next to none could be one word. */
class Edges {
  readonly #beginnings: Uint8Array;
  readonly #ends: Uint8Array;
  readonly #wholes: Uint8Array;

  constructor(texts: ReadonlyMap<string, unknown>) {
    let letters = 0;
    for (const text of texts.keys()) letters += text.length;
    const places = 2 ** Math.ceil(Math.log2(Math.max(FEWEST_PLACES, PLACES_A_LETTER * letters)));
    this.#beginnings = new Uint8Array(places);
    this.#ends = new Uint8Array(places);
    this.#wholes = new Uint8Array(places);
    for (const text of texts.keys()) {
      let hash = 0;
      for (let at = 0; at < text.length; at += 1) {
        hash = (Math.imul(hash, HASH_FACTOR) + text.charCodeAt(at)) | 0;
        this.#beginnings[this.#placeOf(hash)] = 1;
      }
      this.#wholes[this.#placeOf(hash)] = 1;
      hash = 0;
      let factor = 1;
      for (let at = text.length - 1; at >= 0; at -= 1) {
        hash = (hash + Math.imul(factor, text.charCodeAt(at))) | 0;
        factor = Math.imul(factor, HASH_FACTOR);
        this.#ends[this.#placeOf(hash)] = 1;
      }
    }
  }

  /** False where none of the words begins with a text. */
  mayBegin({ hash }: Hashed): boolean {
    return this.#beginnings[this.#placeOf(hash)] === 1;
  }

  /** False where none of the words ends with a text. */
  mayEnd({ hash }: Hashed): boolean {
    return this.#ends[this.#placeOf(hash)] === 1;
  }

  /** False where two texts are none of the words, neither side by side nor with a space between them. */
  mayBe(one: Hashed, two: Hashed): boolean {
    const spaced = Math.imul(one.hash, HASH_FACTOR) + SPACE;
    return this.#isWhole(one.hash, two) || this.#isWhole(spaced, two);
  }

  #isWhole(before: number, { hash, factor }: Hashed): boolean {
    return this.#wholes[this.#placeOf((Math.imul(before, factor) + hash) | 0)] === 1;
  }

  #placeOf(hash: number): number {
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    return (mixed ^ (mixed >>> 13)) & (this.#ends.length - 1);
  }
}

/** Pairs of words that the article elsewhere writes as one, solid or hyphenated, by key and shape. */
function joinedWords(
  prose: string,
  all: Words,
  language: Language,
  keys: ReadonlyArray<string | undefined>,
): ReadonlyMap<string, ReadonlyMap<string, readonly number[]>> {
  const found = new Map<string, Map<string, number[]>>();
  if (language.looseCompounds) return found;
  const closed = closedWords(language);
  const finite = wordSet(language.verbs.finiteForms);
  const auxiliaries = wordSet(language.words.auxiliaries);
  const partners = new Map<string, string>();
  all.forms.forEach((form, index) => {
    const key = keys[index];
    if (key === undefined) return;
    // Where hyphens join words that stand before a noun (a long-term plan, in the long term), they are no misspelling.
    if (form.lower.includes('-')) {
      const parts = form.lower.split('-');
      if (parts.length === 2 && !language.hyphenatedModifiers) partners.set(`${parts[0]} ${parts[1]}`, key);
    } else if (form.lower.length >= 8) partners.set(form.lower, key);
  });
  if (partners.size === 0) return found;
  const edges = new Edges(partners);
  const hashed = all.forms.map(({ lower }) => hashedOf(lower));
  // Bit 1: a spelling may end a pair; bit 2: it may begin one.
  const mayJoin = numbersOfForms(Uint8Array, all.forms, ({ id, text, isNumber, lower }) => {
    if (isNumber || text.length < 3 || closed.has(lower)) return 0;
    return Number(edges.mayEnd(hashed[id] as Hashed)) + 2 * Number(edges.mayBegin(hashed[id] as Hashed));
  });
  const { formIds, offsets, ends } = all;
  for (let index = 0; index + 1 < all.count; index += 1) {
    const left = formIds[index] as number;
    const right = formIds[index + 1] as number;
    if (((mayJoin[left] as number) & 2) === 0 || ((mayJoin[right] as number) & 1) === 0) continue;
    if (!edges.mayBe(hashed[left] as Hashed, hashed[right] as Hashed)) continue;
    const end = ends[index] as number;
    if ((offsets[index + 1] as number) - end !== 1 || !isSpace(prose, end)) continue;
    const one = all.form(index);
    const two = all.form(index + 1);
    const hyphenated = partners.get(`${one.lower} ${two.lower}`);
    const key = hyphenated ?? partners.get(one.lower + two.lower);
    if (key === undefined) continue;
    // Dass einige Dinosaurier Federn hatten: a subject and an object in front of the verb.
    const next = index + 2 < all.count ? all.form(index + 2).lower : '';
    if (language.capitalisedNouns && (finite.has(next) || auxiliaries.has(next))) continue;
    // Where every noun has a capital, three in a row are a foreign name: Hong Kong Island.
    const [before, after] = [index - 1, index + 2];
    const touches = (word: number) => word >= 0 && word < all.count && all.form(word).casing === 'title';
    const isName =
      (touches(after) && (offsets[after] as number) - (ends[index + 1] as number) === 1) ||
      (touches(before) && (offsets[index] as number) - (ends[before] as number) === 1);
    if (
      hyphenated === undefined &&
      language.capitalisedNouns &&
      one.casing === 'title' &&
      two.casing === 'title' &&
      isName
    )
      continue;
    note(found, key, `${one.lower} ${two.stem}`, [-index - 1]);
  }
  return found;
}

function isSpace(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x20 || /\s/.test(text[at] as string);
}
