import type { Article } from '../../core/article';
import { likenessAcrossAlphabets } from '../sounds/alphabet-likeness';
import { letterDistance, plainLetters } from '../sounds/letter-distance';
import { isWrittenByScheme } from '../sounds/letter-schemes';
import { graphemesOf, respellingCost, skeletonOf } from '../sounds/respelling-cost';
import { speltSoundsOf } from '../sounds/spelt-sounds';
import { editDistance } from '../source/token-likeness';
import { shareSentence } from '../text/share-sentence';
import { sharedBeginning } from '../text/shared-beginning';
import type { Form } from '../text/words';
import { isDerived, plainName } from './name-relation';
import type { NameWord } from './name-runs';

/** What speaks for and against two words of names being one in two spellings; `spelling-weights.ts` says how much. */
export type SpellingEvidence = ReadonlyMap<string, number>;

/** Two words of names that are spelt alike, the one that is used more often first. */
export interface SpellingPair {
  readonly main: NameWord;
  readonly other: NameWord;
  readonly evidence: SpellingEvidence;
}

const MOST_SHARING = 40;
const MOST_UNLIKE = 0.34;
const MOST_UNLIKE_REST = 0.2;
const LEAST_SOUND = 0.7;
const LONGEST_REST = 4;
const VOWEL = /^[aeiouy]+$/;

/** Every two words of names that may be one by their letters, with what speaks for and against it. */
export function spellingPairs(article: Article, names: readonly NameWord[]): readonly SpellingPair[] {
  const reader = new Reader(article);
  const order = [...names].sort((a, b) => b.mentions.length - a.mentions.length);
  return candidates(order).flatMap(([main, other]) => {
    const evidence = reader.evidenceOf(main, other);
    return evidence === undefined ? [] : [{ main, other, evidence }];
  });
}

/** Names that share their consonants, their first letters, or what stands beside them: all to all would take too long. */
function candidates(order: readonly NameWord[]): ReadonlyArray<readonly [NameWord, NameWord]> {
  const byKey = new Map<string, number[]>();
  const seen = new Set<number>();
  const pairs: Array<readonly [NameWord, NameWord]> = [];
  for (const [at, name] of order.entries()) {
    for (const key of keysOf(name)) {
      const sharing = byKey.get(key) ?? [];
      byKey.set(key, sharing);
      for (const other of sharing) {
        const pair = other * order.length + at;
        if (other === at || seen.has(pair)) continue;
        seen.add(pair);
        const main = order[other] as NameWord;
        // Hong and Kong are two words of one name.
        if (!main.beside.has(name.form) && mayBeAlike(main.form, name.form)) pairs.push([main, name]);
      }
      if (sharing.length < MOST_SHARING) sharing.push(at);
    }
  }
  return pairs;
}

function* keysOf({ form, beside }: NameWord): Generator<string> {
  const plain = plainLetters(form.lower);
  yield `s${skeletonOf(graphemesOf(plain))}`;
  // The ending of a case has consonants of its own.
  if (form.name !== form.lower) yield `s${skeletonOf(graphemesOf(plainLetters(form.name)))}`;
  yield `^${plain.slice(0, 3)}`;
  for (const { name } of beside) yield `=${name}`;
}

/** Olympic and Paralympic. */
function isLonger(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.length - short.length > 1 && long.endsWith(short.slice(1));
}

function isNeverAlone({ runs, mentions }: NameWord): boolean {
  return runs.filter(({ forms }) => forms.length > 1).length === mentions.length;
}

function mayBeAlike(a: Form, b: Form): boolean {
  if (a.lower === b.lower || isDerived(a.lower, b.lower)) return false;
  if (isLonger(a.lower, b.lower)) return false;
  const [short, long] = a.lower.length < b.lower.length ? [a.lower, b.lower] : [b.lower, a.lower];
  // Inari and the shrine Inari-sha; Yuli, as Yuliana is called.
  if (long.startsWith(`${short}-`) || (long.length - short.length > 2 && long.startsWith(short))) return false;
  // Geigenhändler and Geigenhaus: what differs is a word by itself. Vuolasvirta and Vuolavirta: it is a letter.
  const shared = sharedBeginning(a.lower, b.lower);
  if (shared > LONGEST_REST && Math.min(a.lower.length, b.lower.length) - shared >= LONGEST_REST)
    return letterDistance(a.lower.slice(shared), b.lower.slice(shared), MOST_UNLIKE_REST) <= MOST_UNLIKE_REST;
  if (letterDistance(a.lower, b.lower, MOST_UNLIKE) <= MOST_UNLIKE) return true;
  if (a.name !== a.lower && !isLonger(a.name, b.name) && letterDistance(a.name, b.name, MOST_UNLIKE) <= MOST_UNLIKE)
    return true;
  return isLatin(a.lower) !== isLatin(b.lower) && likenessAcrossAlphabets(a.lower, b.lower) >= LEAST_SOUND;
}

class Reader {
  readonly #article: Article;
  readonly #sounds: ReturnType<typeof speltSoundsOf>;

  constructor(article: Article) {
    this.#article = article;
    this.#sounds = speltSoundsOf(article.nameFacts);
  }

  /** Nothing where both are forms of one word by its endings. */
  evidenceOf(main: NameWord, other: NameWord): SpellingEvidence | undefined {
    const [a, b] = [main.form, other.form];
    const { language } = this.#article;
    if (a.name === b.name || (language.inflectsNames === true && a.stem === b.stem && main.opens + other.opens === 0))
      return undefined;
    const found = new Map<string, number>();
    this.#readLetters(found, a, b);
    this.#readKnowledge(found, a, b);
    this.#readPlaces(found, main, other);
    return this.#readBeside(found, main, other) ? found : undefined;
  }

  #readLetters(found: Map<string, number>, a: Form, b: Form): void {
    const [one, two] = [plainLetters(a.name), plainLetters(b.name)];
    const shortest = Math.min(one.length, two.length);
    found.set('distance', letterDistance(a.name, b.name));
    found.set('length', Math.min(10, shortest) - 6);
    if (shortest < 5) found.set('short', 1);
    const cost = respellingCost(graphemesOf(a.name), graphemesOf(b.name));
    found.set('cost', Math.min(1.5, cost));
    if (cost <= 0.25) found.set('respelt', 1);
    if (this.#sounds.areOne(a.lower, b.lower) || this.#sounds.areOne(a.name, b.name)) found.set('one sound', 1);
    if (isWrittenByScheme(one, two)) found.set('scheme', 1);
    if (isLatin(a.lower) !== isLatin(b.lower)) found.set('alphabets', likenessAcrossAlphabets(a.lower, b.lower));
    if (one === two) found.set('marks alone', 1);
    if (one[0] !== two[0]) found.set('other first', 1);
    if (one.at(-1) !== two.at(-1))
      found.set(VOWEL.test(`${one.at(-1)}${two.at(-1)}`) ? 'other last vowel' : 'other last', 1);
    if (one.startsWith(two) || two.startsWith(one)) found.set('longer', Math.min(3, Math.abs(one.length - two.length)));
    const edits = editDistance(one, two, 3);
    if (edits === 1) found.set('one edit', 1);
    if (edits === 2) found.set('two edits', 1);
    if (edits > 2) found.set('more edits', 1);
    const change = changeOf(one, two);
    if (change !== undefined) found.set(change, 1);
  }

  #readKnowledge(found: Map<string, number>, a: Form, b: Form): void {
    const { nameFacts, lexicon, senses, placeOf, kindsOf } = this.#article;
    const isWord = ({ lower, stem }: Form) => senses.of(lower).length > 0 || lexicon.knows([stem]);
    const words = Number(isWord(a)) + Number(isWord(b));
    if (words > 0) found.set(words === 2 ? 'two words' : 'one word', 1);
    if ([a, b].some(({ lower }) => lexicon.knowsEnglish([lower]))) found.set('english', 1);
    if (placeOf(a.text) !== undefined || placeOf(b.text) !== undefined) found.set('place', 1);
    if (kindsOf(a.text).length > 0 || kindsOf(b.text).length > 0) found.set('kind', 1);
    const [one, two] = [nameFacts.givenNameOf(a.lower), nameFacts.givenNameOf(b.lower)];
    if (one !== undefined && two !== undefined) found.set(one === two ? 'same given' : 'two given', 1);
    else if (one !== undefined || two !== undefined) found.set('one given', 1);
    if (nameFacts.areOtherNames(a.lower, b.lower)) found.set('other names', 1);
    if (nameFacts.areCouple(plainName(a.lower), plainName(b.lower))) found.set('couple', 1);
    if (nameFacts.areOtherFamilies(plainName(a.lower), plainName(b.lower))) found.set('families', 1);
  }

  #readPlaces(found: Map<string, number>, main: NameWord, other: NameWord): void {
    const { capitalisedNouns, inflectsNames } = this.#article.language;
    found.set('main', Math.log(main.mentions.length));
    found.set('other', Math.log(other.mentions.length));
    if (other.mentions.length > 1) found.set('other recurs', 1);
    if (shareSentence(main.mentions, other.mentions)) found.set('together', 1);
    if (main.initial === main.mentions.length || other.initial === other.mentions.length) found.set('opens only', 1);
    const alone = [main, other].filter(({ beside }) => beside.size === 0).length;
    if (alone > 0 && capitalisedNouns) found.set('noun', 1);
    if (inflectsNames === true) found.set('inflected', 1);
    if (main.opens > 0 && other.opens > 0) found.set('both open', 1);
    if (main.closes > 0 && other.closes > 0) found.set('both close', 1);
    if (main.opens * 2 > main.mentions.length && other.closes * 2 > other.mentions.length) found.set('turned', 1);
    if ([...main.before].some((word) => other.before.has(word))) found.set('same before', 1);
  }

  /** False where each has a name beside it, and they are the names of two people. */
  #readBeside(found: Map<string, number>, main: NameWord, other: NameWord): boolean {
    if (main.beside.size === 0 || other.beside.size === 0) {
      // Goma is not the Gama of Vasco da Gama: a short name has many that are like it.
      if (found.has('short') && isNeverAlone(other) && main.mentions.length > 1 && main.beside.size === 0) return false;
      found.set(
        main.beside.size + other.beside.size === 0
          ? 'both alone'
          : other.beside.size === 0
            ? 'other alone'
            : 'main alone',
        1,
      );
      if (found.has('short') && main.beside.size + other.beside.size > 0) found.set('short, one alone', 1);
      return true;
    }
    let [same, alike, given] = [0, 0, 0];
    for (const one of main.beside)
      for (const two of other.beside) {
        if (one.name === two.name || one.lower === two.lower) same = 1;
        else if (letterDistance(one.name, two.name, 0.3) <= 0.3) alike = 1;
        else if (this.#areGiven(one, two)) given = 1;
      }
    if (same > 0) found.set('same beside', 1);
    else if (alike > 0) found.set('alike beside', 1);
    else if (given > 0) found.set('given beside', 1);
    else found.set('others beside', 1);
    const { isGivenName, givenNameOf } = this.#article.nameFacts;
    const isPerson = ({ lower }: Form) => isGivenName(lower) || givenNameOf(lower) !== undefined;
    return !found.has('others beside') || !([...main.beside].some(isPerson) || [...other.beside].some(isPerson));
  }

  #areGiven(a: Form, b: Form): boolean {
    const one = this.#article.nameFacts.givenNameOf(a.lower);
    return one !== undefined && one === this.#article.nameFacts.givenNameOf(b.lower);
  }
}

/** Letters of the Latin script stand before those of all other alphabets. */
function isLatin(text: string): boolean {
  return text < '\u0370';
}

/** What parts two words but for their beginning and their end, where that is little. */
function changeOf(one: string, two: string): string | undefined {
  let first = 0;
  while (first < one.length && one[first] === two[first]) first += 1;
  let tail = 0;
  while (tail < Math.min(one.length, two.length) - first && one.at(-1 - tail) === two.at(-1 - tail)) tail += 1;
  const [left, right] = [one.slice(first, one.length - tail), two.slice(first, two.length - tail)];
  if (left.length > 2 || right.length > 2) return undefined;
  const where = tail === 0 ? 'at end' : 'inside';
  if (VOWEL.test(left) && VOWEL.test(right)) return `vowel ${where}`;
  if (left === '' || right === '') return VOWEL.test(left + right) ? `vowel more ${where}` : `letter more ${where}`;
  return `letter ${where}`;
}
