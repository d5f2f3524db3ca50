import { logOdds } from '../text/log-odds';
import type { AcronymEvidence } from './acronym-pairs';

/**
 * How much each piece of evidence weighs: a logistic regression on the acronyms in the tuning half of the labelled articles and in
 * clean texts; `bench/quality/terms/fit-weights.ts --of acronyms` fits it.
 */
const WEIGHTS: Readonly<Record<string, number>> = {
  'all known': 0.97,
  'all possible': 0.41,
  before: -1.72,
  body: -0.32,
  'closed before': 0.7,
  'english word': 0.23,
  joined: -0.01,
  known: 0.69,
  'length 0': 0.17,
  'length 1': 0.6,
  'length 2': -0.78,
  letters: 0.08,
  'main recurs': -0.28,
  mains: -2.84,
  marked: -0.26,
  'name before': 0.42,
  'name behind': -0.9,
  'nearly known': 0.35,
  number: -0.2,
  opens: 0.18,
  others: -1.13,
  possible: 1.09,
  'same before': 0.39,
  'same first': 0.79,
  'same last': 0.03,
  shared: 1.21,
  short: -0.99,
  translated: 1.11,
  twice: 0.6,
  unspaced: 1.5,
  word: -0.43,
  words: 0.37,
};
const BASE = -3.15;

/** How likely two acronyms stand for one thing, as log odds. */
export function scoreOf(evidence: AcronymEvidence): number {
  return logOdds(evidence, WEIGHTS, BASE);
}
