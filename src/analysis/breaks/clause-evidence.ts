import type { Language } from '../../core/language';
import type { Sentence } from '../text/sentences';
import type { Form, Words } from '../text/words';
import { COMMA_FLAG, clauseFeatures, FIRST_FLAG, LAST_FLAG, type WordFeatures } from './clause-features';
import { type ClauseModel, clauseModel, endingModel } from './clause-model';

/** How many of the last words of a sentence the model of endings reads. */
export const MOST_ENDING_WORDS = 12;

type Run = Pick<Sentence, 'firstWord' | 'lastWord'>;
type EvidenceOf = ((run: Run) => number) | undefined;

// What is said of a run is worked out once an article, whichever rules ask.
const knownClauses = new WeakMap<Words, EvidenceOf>();
const knownEndings = new WeakMap<Words, EvidenceOf>();

/**
 * Returns a function that says how sure a sentence is to have a main clause (a logit: below 0 it seems to lack one, and few
 * whole sentences do), or nothing where the language has no weights.
 */
export function clauseEvidence(language: Language, words: Words, prose: string): EvidenceOf {
  return once(knownClauses, words, () => readClauses(language, words, prose));
}

function readClauses(language: Language, words: Words, prose: string): EvidenceOf {
  const model = clauseModel(language);
  if (model === undefined) return undefined;
  const reader = new RunReader(language, words, prose, model);
  return onceARun((run) => reader.judge(run.firstWord, run));
}

/**
 * Returns a function that says how sure a sentence is to be whole where it stops (a logit), or nothing where the language has no
 * weights.
 */
export function endingEvidence(language: Language, words: Words, prose: string): EvidenceOf {
  return once(knownEndings, words, () => readEndings(language, words, prose));
}

function readEndings(language: Language, words: Words, prose: string): EvidenceOf {
  const model = endingModel(language);
  if (model === undefined) return undefined;
  const reader = new RunReader(language, words, prose, model, 1 << LAST_FLAG);
  return onceARun((run) => reader.judge(Math.max(run.firstWord, run.lastWord - MOST_ENDING_WORDS), run));
}

/** More words than a sentence has. */
const MOST_WORDS = 0x10000;

/** Remembers what is said of the words of a run, which several rules ask. */
function onceARun(judge: (run: Run) => number): (run: Run) => number {
  const said = new Map<number, number>();
  return (run) => {
    const length = run.lastWord - run.firstWord;
    if (length >= MOST_WORDS) return judge(run);
    const key = run.firstWord * MOST_WORDS + length;
    let logit = said.get(key);
    if (logit === undefined) {
      logit = judge(run);
      said.set(key, logit);
    }
    return logit;
  };
}

function once(known: WeakMap<Words, EvidenceOf>, words: Words, make: () => EvidenceOf): EvidenceOf {
  if (!known.has(words)) known.set(words, make());
  return known.get(words);
}

/** Reads words of a sentence for a model; `lastFlag` marks the last one. */
class RunReader {
  readonly #words: Words;
  readonly #prose: string;
  readonly #model: () => ClauseModel;
  readonly #lastFlag: number;
  readonly #featuresOf: (form: Form, place: number) => WordFeatures;

  constructor(language: Language, words: Words, prose: string, model: () => ClauseModel, lastFlag = 0) {
    this.#words = words;
    this.#prose = prose;
    this.#model = model;
    this.#lastFlag = lastFlag;
    const featuresOf = clauseFeatures(language);
    this.#featuresOf = (form, place) => {
      const features = featuresOf(form, (place & OPENS) !== 0);
      return { ...features, flags: features.flags | place };
    };
  }

  /** The logit that the model gives the words of a run from one of them on. */
  judge(from: number, { firstWord, lastWord }: Run): number {
    const model = this.#model();
    const row: number[] = [];
    model.makeRoom(lastWord - from);
    for (let at = from; at < lastWord; at += 1) {
      const place = this.#placeOf(at, firstWord) | (at === lastWord - 1 ? this.#lastFlag : 0);
      row.push(model.keep(this.#words.form(at), place, this.#featuresOf));
    }
    return model.judge(row);
  }

  #placeOf(word: number, firstWord: number): number {
    if (word === firstWord) return OPENS;
    return this.#prose[this.#words.ends[word - 1] as number] === ',' ? BEHIND_COMMA : 0;
  }
}

const OPENS = 1 << FIRST_FLAG;
const BEHIND_COMMA = 1 << COMMA_FLAG;
