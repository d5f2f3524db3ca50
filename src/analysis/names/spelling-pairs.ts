import type { Article } from '../../core/article';
import { remember } from '../../core/remember';
import { likenessAcrossAlphabets } from '../sounds/alphabet-likeness';
import { letterDistance, plainLetters } from '../sounds/letter-distance';
import { skeletonOfName } from '../sounds/respelling-cost';
import { editDistance } from '../source/token-likeness';
import { sharedBeginning } from '../text/shared-beginning';
import type { Form } from '../text/words';
import { isDerived } from './name-relation';
import type { NameWord } from './name-runs';
import { areOneAlphabet, EvidenceReader, type SpellingEvidence } from './spelling-evidence';

/** Two words of names that are spelt alike, first the one that is used more often, or else is a known place. */
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

/** Every two words of names that may be one by their letters, with what speaks for and against it. */
export function spellingPairs(article: Article, names: readonly NameWord[]): readonly SpellingPair[] {
  const reader = new EvidenceReader(article);
  const places = new Set(names.filter(({ form }) => article.placeOf(form.text) !== undefined));
  const order = [...names].sort(
    (a, b) => b.mentions.length - a.mentions.length || Number(places.has(b)) - Number(places.has(a)),
  );
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
  order.forEach((name, at) => {
    for (const key of keysOf(name)) {
      let sharing = byKey.get(key);
      if (sharing === undefined) {
        sharing = [];
        byKey.set(key, sharing);
      }
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
  });
  return pairs;
}

const skeletonKey = remember((lower) => `s${skeletonOfName(plainLetters(lower))}`);
const beginningKey = remember((lower) => `^${plainLetters(lower).slice(0, 3)}`);
const besideKey = remember((name) => `=${name}`);

function keysOf({ form, beside }: NameWord): readonly string[] {
  const { lower, name } = form;
  // The ending of a case has consonants of its own.
  const keys = name === lower ? [skeletonKey(lower)] : [skeletonKey(lower), skeletonKey(name)];
  keys.push(beginningKey(lower));
  for (const { name } of beside) keys.push(besideKey(name));
  return keys;
}

/** Olympic and Paralympic. */
function isLonger(a: string, b: string): boolean {
  const apart = Math.abs(a.length - b.length);
  return apart > 1 && (a.length < b.length ? b.endsWith(a.slice(1)) : a.endsWith(b.slice(1)));
}

function mayBeAlike(a: Form, b: Form): boolean {
  if (a.lower === b.lower || isDerived(a.lower, b.lower)) return false;
  if (isLonger(a.lower, b.lower)) return false;
  const short = a.lower.length < b.lower.length ? a.lower : b.lower;
  const long = short === a.lower ? b.lower : a.lower;
  // Inari and the shrine Inari-sha; Yuli, as Yuliana is called.
  if (long.startsWith(`${short}-`) || (long.length - short.length > 2 && long.startsWith(short))) return false;
  // Of Yhdysvelloissa and Yhdysvaltain the endings are forms of one word.
  if (haveOtherRests(a.lower, b.lower)) return a.name !== a.lower && differInLetter(a.name, b.name);
  if (letterDistance(a.lower, b.lower, MOST_UNLIKE) <= MOST_UNLIKE) return true;
  if (a.name !== a.lower && a.lower.includes('-') === b.lower.includes('-') && areNamesAlike(a.name, b.name))
    return true;
  return !areOneAlphabet(a.lower, b.lower) && likenessAcrossAlphabets(a.lower, b.lower) >= LEAST_SOUND;
}

function areNamesAlike(a: string, b: string): boolean {
  return !isLonger(a, b) && letterDistance(a, b, MOST_UNLIKE) <= MOST_UNLIKE;
}

/** Geigenhändler and Geigenhaus: what differs is a word by itself. Vuolasvirta and Vuolavirta: it is a letter. */
function haveOtherRests(a: string, b: string): boolean {
  const shared = sharedBeginning(a, b);
  if (shared <= LONGEST_REST || Math.min(a.length, b.length) - shared < LONGEST_REST) return false;
  return letterDistance(a.slice(shared), b.slice(shared), MOST_UNLIKE_REST) > MOST_UNLIKE_REST;
}

function differInLetter(a: string, b: string): boolean {
  return !haveOtherRests(a, b) && editDistance(plainLetters(a), plainLetters(b), 1) <= 1;
}
