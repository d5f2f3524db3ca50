import { logOdds } from '../text/log-odds';
import type { SpellingEvidence } from './spelling-pairs';

/**
 * How much each piece of evidence weighs: a logistic regression on the names in the tuning half of the labelled articles and in clean
 * texts; `bench/quality/terms/fit-weights.ts --of spellings` fits it.
 */
const WEIGHTS: Readonly<Record<string, number>> = {
  'alike beside': 4.03,
  alphabets: 1.77,
  'both alone': -2.05,
  'both close': -0.29,
  'both open': 0.03,
  cost: -2.24,
  couple: 0.07,
  distance: -1.66,
  english: 1.37,
  families: -0.33,
  inflected: 0.79,
  kind: -0.2,
  length: 0.33,
  'letter at end': -0.11,
  'letter inside': 0.72,
  'letter more at end': -0.18,
  'letter more inside': -1.04,
  longer: 0.67,
  main: 1.62,
  'main alone': -2.08,
  'marks alone': -0.39,
  'more edits': 0.43,
  noun: -1.04,
  'one edit': 0.06,
  'one given': -0.79,
  'one sound': 1.51,
  'one word': -1.35,
  'opens only': 0.02,
  other: -0.19,
  'other alone': -2.27,
  'other first': -0.7,
  'other last': -0.05,
  'other last vowel': 0.78,
  'other names': 0.08,
  'other recurs': -0.76,
  'others beside': -0.33,
  place: -3.1,
  respelt: -0.82,
  'same before': 0.43,
  'same beside': 2.72,
  'same given': 0.82,
  scheme: 2.35,
  short: -0.34,
  together: -4.47,
  turned: 0.98,
  'two edits': -0.09,
  'two given': -1.25,
  'two words': -2.27,
  'vowel at end': -0.63,
  'vowel inside': -0.46,
  'vowel more at end': -0.47,
  'vowel more inside': 0.24,
};
const BASE = 1.78;

/** How likely two words of names are one, as log odds. */
export function scoreOf(evidence: SpellingEvidence): number {
  return logOdds(evidence, WEIGHTS, BASE);
}
