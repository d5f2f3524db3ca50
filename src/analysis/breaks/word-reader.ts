import type { Language } from '../../core/language';
import type { Sentence } from '../text/sentences';
import type { Words } from '../text/words';
import { hashOf } from './clause-features';
import { denseLayer } from './dense-layer';
import { gatedUnit } from './gated-unit';
import { weightReader } from './weight-reader';
import { type WordKind, wordKindsOf } from './word-kinds';

/** As `training/word_reader.py` has them. */
const WORDS = 512;
const ENDINGS = 512;
const INPUT = 16;
const STATES = 32;
const GATES = 3 * STATES;
const OPEN_HIDDEN = 24;
const BOTH_HIDDEN = 32;
/** How many words are read before the stop and behind it. */
const BEFORE = 14;
const BEHIND = 12;
const LONGEST = 16;
const NO_LENGTH = -0.7;
const LONGEST_ENDING = 3;

/** Words in a row. */
export type Run = Pick<Sentence, 'firstWord' | 'lastWord'>;

/** What the words on both sides say of a stop, each a logit. */
export interface ReadStop {
  /** No sentence ends there. */
  readonly open: number;
  /** It stands in the middle of a sentence; and that rather than where the rest of one is lost. Nothing behind the last sentence. */
  readonly torn: number | undefined;
  readonly goesOn: number | undefined;
}

type Head = (read: Float32Array) => number;

/**
 * Two recurrent networks over classes of words and their endings, for a language whose sentences show what they lack by their
 * endings: one reads up to a stop, the other what stands behind it from its end.
 */
class WordReader {
  readonly forth;
  readonly back;
  readonly open: Head;
  readonly torn: Head;
  readonly goesOn: Head;
  readonly #kinds: ReadonlyMap<string, number>;
  readonly #kindTable: Float32Array;
  readonly #wordTable: Float32Array;
  readonly #endingTable: Float32Array;
  readonly #comma: Float32Array;

  /** Reads `kinds|scales|digits`: the tables have one digit a weight, all else two; each matrix has a scale of its own. */
  constructor(written: string) {
    const [kinds, scales, digits] = written.split('|') as [string, string, string];
    const names = kinds.split(' ');
    this.#kinds = new Map(names.map((name, at) => [name, at + 1]));
    const read = weightReader(scales, digits);
    this.#kindTable = read((names.length + 1) * INPUT, 1);
    this.#wordTable = read(WORDS * INPUT, 1);
    this.#endingTable = read(ENDINGS * INPUT, 1);
    this.#comma = read(INPUT, 2);
    const unit = () => {
      const [input, state] = [read(GATES * INPUT, 2), read(GATES * STATES, 2)];
      return gatedUnit({ input, state, inputBias: read(GATES, 2), stateBias: read(GATES, 2) });
    };
    this.forth = unit();
    this.back = unit();
    const head = (inputs: number, hidden: number): Head => {
      const layer = denseLayer(read(hidden * inputs, 2), read(hidden, 2));
      const [out, bias] = [read(hidden, 2), read(1, 2)[0] as number];
      return (vector) => {
        const sums = layer(vector);
        let logit = bias;
        for (let at = 0; at < hidden; at += 1) logit += Math.max(0, sums[at] as number) * (out[at] as number);
        return logit;
      };
    };
    this.open = head(STATES + 1, OPEN_HIDDEN);
    this.torn = head(2 * STATES + 2, BOTH_HIDDEN);
    this.goesOn = head(2 * STATES + 2, BOTH_HIDDEN);
  }

  inputOf({ kind, isListed, spelling }: WordKind, behindComma: boolean): Float32Array {
    const vector = new Float32Array(INPUT);
    const add = (table: Float32Array, row: number) => {
      for (let at = 0; at < INPUT; at += 1) vector[at] = (vector[at] as number) + (table[row * INPUT + at] as number);
    };
    add(this.#kindTable, this.#kinds.get(kind) ?? 0);
    if (isListed) add(this.#wordTable, 1 + (hashOf(spelling) % (WORDS - 1)));
    else add(this.#endingTable, 1 + (hashOf(spelling.slice(-LONGEST_ENDING)) % (ENDINGS - 1)));
    if (behindComma) add(this.#comma, 0);
    return vector;
  }
}

const known = new WeakMap<Language, WordReader>();

/** Returns a function that reads the words around the stop between two sentences; nothing where the language has no model. */
export function wordStopReader(
  language: Language,
  words: Words,
  prose: string,
): ((before: Run, behind: Run | undefined) => ReadStop) | undefined {
  const { wordReaderWeights } = language.verbs.cuts ?? {};
  const kindOf = wordKindsOf(language, words);
  if (wordReaderWeights === undefined || kindOf === undefined) return undefined;
  const reader = known.get(language) ?? new WordReader(wordReaderWeights);
  known.set(language, reader);

  // What a word adds to the gates, by its form, in either direction and behind a comma or not.
  const gates: Array<Float32Array | undefined> = [];
  const gatesOf = (word: number, isBack: boolean, firstWord: number) => {
    const behindComma = word > firstWord && prose[words.ends[word - 1] as number] === ',';
    const key = (words.formIds[word] as number) * 4 + (isBack ? 2 : 0) + (behindComma ? 1 : 0);
    gates[key] ??= reader[isBack ? 'back' : 'forth'].gatesOf(reader.inputOf(kindOf(word), behindComma));
    return gates[key];
  };
  const lengthOf = ({ firstWord, lastWord }: Run) =>
    lastWord === firstWord ? NO_LENGTH : Math.log(Math.min(lastWord - firstWord, LONGEST));

  return (before, behind) => {
    const forth: Float32Array[] = [];
    for (let at = Math.max(before.firstWord, before.lastWord - BEFORE); at < before.lastWord; at += 1)
      forth.push(gatesOf(at, false, before.firstWord));
    const one = new Float32Array(STATES + 1);
    one.set(reader.forth.last(forth));
    one[STATES] = lengthOf(before);
    const open = reader.open(one);
    if (behind === undefined || behind.lastWord === behind.firstWord)
      return { open, torn: undefined, goesOn: undefined };
    const back: Float32Array[] = [];
    for (let at = Math.min(behind.lastWord, behind.firstWord + BEHIND) - 1; at >= behind.firstWord; at -= 1)
      back.push(gatesOf(at, true, behind.firstWord));
    const both = new Float32Array(2 * STATES + 2);
    both.set(one.subarray(0, STATES));
    both.set(reader.back.last(back), STATES);
    both[2 * STATES] = one[STATES] as number;
    both[2 * STATES + 1] = lengthOf(behind);
    return { open, torn: reader.torn(both), goesOn: reader.goesOn(both) };
  };
}
