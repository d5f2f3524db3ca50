import type { Article, NameFacts } from '../../core/article';
import { remember } from '../../core/remember';
import { likenessAcrossAlphabets } from '../sounds/alphabet-likeness';
import { letterDistance, plainLetters } from '../sounds/letter-distance';
import { isWrittenByScheme } from '../sounds/letter-schemes';
import { graphemesOf, respellingCost } from '../sounds/respelling-cost';
import { type SpeltSounds, speltSoundsOf } from '../sounds/spelt-sounds';
import { type Form, onceAForm } from '../text/words';

/**
 * How a word of one name stands for the word at its place in another: the same, the form of a given name in another language,
 * another spelling of one sound, or what a slip has made of it.
 */
export type NameRelation = 'same' | 'given' | 'saint' | 'spelling' | 'slip' | 'none';

const SHORTEST_SLIP = 4;
const MOST_UNLIKE = 0.25;
const MOST_UNLIKE_FORM = 0.1;
const MOST_RESPELT = 0.3;
/** One letter of a short word makes another word. */
const MOST_UNLIKE_IN_SHORT = 0.15;
const SHORT = 5;

/** Tells how two words of names stand to each other, which are read as names of people. */
export function nameRelations({
  nameFacts,
  language,
  lexicon,
  senses,
}: Article): (a: Form, b: Form, isLast: boolean) => NameRelation {
  const sounds = speltSoundsOf(nameFacts);
  const inflectsAll = language.inflectsNames === true && language.inflectsLastOfName !== true;
  const folds = (language.nameFolds ?? []).map(([from, to]) => [new RegExp(from, 'gu'), to] as const);
  const fold = (text: string) => folds.reduce((folded, [from, to]) => folded.replace(from, to), text);
  const read = onceAForm((form) => new NameWord(form, nameFacts, sounds));
  // Rini and Rina are two: a slip is made inside.
  const areOtherPersons = (one: NameWord, two: NameWord) =>
    nameFacts.areOtherNames(one.lower, two.lower) || (differAtEnd(one.plain, two.plain) && !inflectsAll);
  const isWord = onceAForm(({ lower, stem }) => senses.of(lower).length > 0 || lexicon.knows([stem]));
  // The same two words meet in many names.
  const relationsOf = onceAForm(() => new Map<number, NameRelation>());
  return (a, b, isLast) => {
    if (a === b || a.lower === b.lower) return 'same';
    const known = relationsOf(a);
    const key = 2 * b.id + Number(isLast);
    let relation = known.get(key);
    if (relation === undefined) {
      relation = relate(a, b, isLast);
      known.set(key, relation);
    }
    return relation;
  };

  function relate(a: Form, b: Form, isLast: boolean): NameRelation {
    const [left, right] = [read(a), read(b)];
    // Margaret and Margareta have one stem in Finnish, and are two forms; Marcus and Marco are cases of one in Latin.
    if (left.spelt !== undefined && left.spelt === right.spelt && (a.stem !== b.stem || !inflectsAll)) return 'given';
    if (isRespeltPinyin(a.lower, b.lower)) return 'given';
    if (a.stem === b.stem || a.name === b.name) return areSpeltApart(a.lower, b.lower) ? 'spelling' : 'same';
    if (left.isSaintTitle && right.isSaintTitle) return 'saint';
    const [one, two] = [left.given, right.given];
    // A surname may have the stem of a given name: Halonen.
    if (!isLast && one !== undefined && two !== undefined) return one === two ? 'given' : 'none';
    // A surname may lose its ending in translation: Morozova, Morozov.
    if (!isLast && a.lower[0] === b.lower[0] && nameFacts.areCouple(plainName(left.lower), plainName(right.lower)))
      return 'none';
    if (!isLast && (one === undefined) !== (two === undefined)) {
      const forms = nameFacts.formsOfGivenName((one ?? two) as number);
      if (isLikeAny(one === undefined ? a.lower : b.lower, forms)) return 'given';
    }
    if (
      (left.trace === right.trace && sounds.areOne(a.lower, b.lower)) ||
      ((a.name !== a.lower || b.name !== b.lower) && sounds.areOne(a.name, b.name)) ||
      left.plain === right.plain ||
      isWrittenByScheme(left.plain, right.plain) ||
      areRespelt(left.graphemes, right.graphemes) ||
      (folds.length > 0 && fold(a.name) === fold(b.name))
    )
      return 'spelling';
    if (!isSlip(a, b) || (isWord(a) && isWord(b))) return 'none';
    const areTwo = isLast
      ? nameFacts.areOtherFamilies(plainName(left.lower), plainName(right.lower))
      : areOtherPersons(left, right);
    return areTwo ? 'none' : 'slip';
  }
}

/** What is known of a word of a name by itself, which is compared with many. */
class NameWord {
  readonly lower: string;
  readonly spelt: number | undefined;
  readonly given: number | undefined;
  readonly isSaintTitle: boolean;
  readonly plain: string;
  readonly trace: string;
  #graphemes: readonly string[] | undefined;

  constructor({ lower }: Form, facts: NameFacts, sounds: SpeltSounds) {
    this.lower = lower;
    this.spelt = facts.givenNameSpelt(lower);
    this.given = facts.givenNameOf(lower);
    this.isSaintTitle = facts.isSaintTitle(lower);
    this.plain = plainLetters(lower);
    this.trace = sounds.traceOf(lower);
  }

  /** Zavrazhin and Zavrajine: what French adds so that the n is heard is no letter of the name. */
  get graphemes(): readonly string[] {
    this.#graphemes ??= this.lower.length < SHORTEST_SLIP ? [] : graphemesOf(this.lower.replace(/(?<=n)e$/, ''));
    return this.#graphemes;
  }
}

/** Lü, Lv and Lyu: what has no key on most keyboards. */
function isRespeltPinyin(one: string, two: string): boolean {
  if (one.length >= SHORTEST_SLIP || one === two) return false;
  return one.replace(PINYIN_U, '$1u') === two.replace(PINYIN_U, '$1u');
}

const PINYIN_U = /^([ln])(?:ü|v|yu)(?=e?$)/;
const LAST_VOWEL = /[aeiou]$/;

function differAtEnd(one: string, two: string): boolean {
  return LAST_VOWEL.test(one) && LAST_VOWEL.test(two) && one !== two && one.slice(0, -1) === two.slice(0, -1);
}

const LEAST_SOUND = 0.85;

/** Джуан is no form of John, and sounds like one of them as another language reads it: Juan. */
function isLikeAny(lower: string, forms: readonly string[]): boolean {
  if (lower.length < SHORTEST_SLIP) return false;
  return forms.some(
    (form) =>
      likenessAcrossAlphabets(form, lower) >= LEAST_SOUND ||
      (form.length >= SHORTEST_SLIP &&
        form[0] === lower[0] &&
        letterDistance(form, lower, MOST_UNLIKE_FORM) <= MOST_UNLIKE_FORM),
  );
}

function areRespelt(one: readonly string[], two: readonly string[]): boolean {
  return one.length > 0 && one[0] === two[0] && respellingCost(one, two) <= MOST_RESPELT;
}

/** Tells whether one of two words may be the other with a slip in it: most letters agree, the first one and what it ends in. */
export function isSlip(a: Form, b: Form): boolean {
  const shortest = Math.min(a.lower.length, b.lower.length);
  if (shortest < SHORTEST_SLIP) return false;
  const [one, two] = a.name === a.lower && b.name === b.lower ? [a.lower, b.lower] : [a.name, b.name];
  const most = shortest <= SHORT ? MOST_UNLIKE_IN_SHORT : MOST_UNLIKE;
  return letterDistance(one, two, most) <= most;
}

/** A name as its endings are told: without marks, in Latin letters, with one letter for a k. */
export const plainName = remember((lower) => plainLetters(lower).replace(/[cq]/g, 'k'));

const BEFORE_ENDING = 2;
/** Print leaves the marks of ё out. */
const VOWELS = /^(?!её|ёе)[aeiouyаеёиоуыэюяαεηιουω]{2}$/;

/** Tells whether two words of one stem differ where no case does: in one vowel before the last letters, or how often that stands. */
export function areSpeltApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (at >= short.length - BEFORE_ENDING + 1) return false;
  if (short.length === long.length)
    return VOWELS.test(`${short[at]}${long[at]}`) && short.slice(at + 1) === long.slice(at + 1);
  return long.length === short.length + 1 && long[at] === long[at - 1] && short.slice(at) === long.slice(at + 1);
}

/** New Marlovia and the New Marlovians, Rothenau and its Rothenauer Rathaus: what is longer at its end alone is another word, where nothing says that somebody is named. */
export function isDerived(one: string, two: string): boolean {
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  return long.length > short.length && long.startsWith(short.slice(0, -1)) && /(?:[ns]|er)$/.test(long);
}
