import type { Language } from '../../core/language';
import type { Sentence } from '../text/sentences';
import { onceAForm, type Words } from '../text/words';
import { COMMA_FLAG, clauseFeatures, FIRST_FLAG, LAST_FLAG } from './clause-features';
import { type ClauseModel, clauseModel, endingModel, type WordGates } from './clause-model';

/** How many of the last words of a sentence the model of endings reads. */
export const MOST_ENDING_WORDS = 12;

type Run = Pick<Sentence, 'firstWord' | 'lastWord'>;
type EvidenceOf = ((run: Run) => number) | undefined;

// What a word adds to the gates is worked out once an article, whichever rules ask.
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
  const gatesOf = gatesReader(language, words, prose, model);
  return onceARun(({ firstWord, lastWord }) => {
    const row: WordGates[] = [];
    for (let at = firstWord; at < lastWord; at += 1) row.push(gatesOf(at, firstWord));
    return model().judge(row);
  });
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
  const gatesOf = gatesReader(language, words, prose, model);
  const lastGatesOf = gatesReader(language, words, prose, model, 1 << LAST_FLAG);
  return onceARun(({ firstWord, lastWord }) => {
    const row: WordGates[] = [];
    for (let at = Math.max(firstWord, lastWord - MOST_ENDING_WORDS); at < lastWord - 1; at += 1)
      row.push(gatesOf(at, firstWord));
    row.push(lastGatesOf(lastWord - 1, firstWord));
    return model().judge(row);
  });
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

/** Returns what a word of a sentence, whose first word is given too, adds to the gates of a model. */
function gatesReader(
  language: Language,
  words: Words,
  prose: string,
  model: () => ClauseModel,
  flag = 0,
): (word: number, firstWord: number) => WordGates {
  const featuresOf = clauseFeatures(language);
  const gatesAt = (opens: boolean, place: number) =>
    onceAForm((form): WordGates => {
      const features = featuresOf(form, opens);
      return model().gatesOf({ ...features, flags: features.flags | place | flag });
    });
  const opening = gatesAt(true, 1 << FIRST_FLAG);
  const behindComma = gatesAt(false, 1 << COMMA_FLAG);
  const inside = gatesAt(false, 0);
  return (word, firstWord) => {
    const isBehindComma = word > firstWord && prose[words.ends[word - 1] as number] === ',';
    return (word === firstWord ? opening : isBehindComma ? behindComma : inside)(words.form(word));
  };
}
