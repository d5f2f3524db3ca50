import type { Language } from '../core/language';
import { CLAUSE_WEIGHTS, type ClauseWord, clauseFeatures } from './clause-features';
import type { Sentence } from './sentences';
import type { Words } from './words';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** The digit that stands for a weight of 0, and what one more of it is worth. */
const ZERO = 32;
const STEP = 0.125;

const known = new WeakMap<Language, Float32Array>();

/** Reads the weights of a language; nothing where it has none. */
function weightsOf(language: Language): Float32Array | undefined {
  const { clauseWeights } = language.verbs;
  if (clauseWeights === undefined) return undefined;
  let weights = known.get(language);
  if (weights === undefined) {
    weights = new Float32Array(CLAUSE_WEIGHTS + 1);
    for (let at = 0; at <= CLAUSE_WEIGHTS; at += 1) {
      weights[at] = (DIGITS.indexOf(clauseWeights[at] as string) - ZERO) * STEP;
    }
    known.set(language, weights);
  }
  return weights;
}

/** Writes weights, the last of which is the bias, as `weightsOf` reads them. */
export function writeWeights(weights: ArrayLike<number>): string {
  let text = '';
  for (let at = 0; at <= CLAUSE_WEIGHTS; at += 1) {
    const digit = Math.round((weights[at] as number) / STEP) + ZERO;
    text += DIGITS[Math.max(0, Math.min(DIGITS.length - 1, digit))];
  }
  return text;
}

/**
 * Returns a function that says how sure a sentence is to have a main clause (logits: below 0 it seems to lack one, and few
 * whole sentences do), or nothing where the language has no weights.
 */
export function clauseEvidence(
  language: Language,
  words: Words,
  prose: string,
): ((sentence: Pick<Sentence, 'firstWord' | 'lastWord'>) => number) | undefined {
  const weights = weightsOf(language);
  if (weights === undefined) return undefined;
  return ({ firstWord, lastWord }) => {
    const row: ClauseWord[] = [];
    for (let word = firstWord; word < lastWord; word += 1) {
      const comma = word > firstWord && prose[words.ends[word - 1] as number] === ',';
      row.push({ form: words.form(word), comma });
    }
    let sum = weights[CLAUSE_WEIGHTS] as number;
    for (const feature of clauseFeatures(row, language)) sum += weights[feature] as number;
    return sum;
  };
}
