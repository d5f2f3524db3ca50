import type { Language } from '../../core/language';
import { onceALanguage } from '../../core/once-a-language';
import { wordFlags } from '../../core/word-flags';
import { closedWords } from '../text/closed-words';
import { Ending, wordEnding } from '../text/ending';
import type { Form } from '../text/words';
import { sureFiniteShape } from './sure-finite-shape';

/** How many rows the tables of a language have; features share them by their hash. */
export const CLOSED_ROWS = 1024;
export const OPEN_ROWS = 3072;
export const ENDING_ROWS = 1024;
export const SHORT_ENDING_ROWS = 512;
export const FLAGS = 20;
/** Of the flags, those that a word has by its place. */
export const COMMA_FLAG = 0;
export const CAPITAL_FLAG = 1;
export const FIRST_FLAG = 2;
/** Behind all others, for the model of endings alone. */
export const LAST_FLAG = FLAGS;

/** What a word is for the clause model: a row of each table, and bits for what the language's record says of it. */
export interface WordFeatures {
  readonly word: number;
  readonly ending: number;
  readonly shortEnding: number;
  readonly flags: number;
}

type Spelling = Pick<Form, 'lower' | 'casing' | 'isNumber'>;

type FeaturesOf = (form: Spelling, opens: boolean) => WordFeatures;

/** Returns what the clause model sees of a word; `opens` is true of the first one, whose capital says nothing. */
export const clauseFeatures: (language: Language) => FeaturesOf = onceALanguage(featuresFor);

function featuresFor(language: Language): FeaturesOf {
  const closed = closedWords(language);
  const { words, verbs } = language;
  const lists: ReadonlyArray<readonly string[] | Ending> = [
    words.auxiliaries,
    words.pronouns,
    words.prepositions,
    words.articles,
    words.contractions,
    words.conjunctions,
    words.others,
    verbs.relatives ?? [],
    verbs.cannotBegin,
    verbs.subordinators.map((start) => start.split(' ', 1)[0] as string),
    verbs.finiteForms,
    sureFiniteShape(language),
    wordEnding(verbs.finiteEndings),
    wordEnding(verbs.participleEndings),
    wordEnding(verbs.passiveEndings),
    words.cannotEnd,
  ];
  const firstList = FIRST_FLAG + 1;
  const flagOf = (at: number) => 1 << (firstList + at);
  const listed = wordFlags(lists.map((list, at) => [flagOf(at), list instanceof Ending ? [] : list]));
  const shapes = lists.flatMap((list, at) => (list instanceof Ending ? [{ shape: list, flag: flagOf(at) }] : []));
  return ({ lower, casing, isNumber }, opens) => {
    if (isNumber) return { word: 0, ending: 0, shortEnding: 0, flags: 1 << (FLAGS - 1) };
    const isClosed = closed.has(lower);
    let flags = listed(lower);
    if (!isClosed) for (const { shape, flag } of shapes) if (shape.test(lower)) flags |= flag;
    const isCapital = !opens && casing !== 'lower' && casing !== 'none';
    if (isCapital) flags |= 1 << CAPITAL_FLAG;
    // What a name is spelt like says nothing.
    const isName = isCapital && !language.capitalisedNouns && !isClosed;
    if (isName) return { word: 1, ending: 1, shortEnding: 1, flags };
    return {
      word: isClosed ? 2 + (hashOf(lower) % (CLOSED_ROWS - 2)) : CLOSED_ROWS + (hashOf(lower) % OPEN_ROWS),
      ending: 2 + (hashOf(isClosed ? '' : lower.slice(-4)) % (ENDING_ROWS - 2)),
      shortEnding: 2 + (hashOf(isClosed ? '' : lower.slice(-2)) % (SHORT_ENDING_ROWS - 2)),
      flags,
    };
  };
}

/** A number of 32 bits for a word or an ending; `hash_of` of `training/word_reader.py` gives the same. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}
