import { logOdds } from '../text/log-odds';
import type { SpellingEvidence } from './spelling-pairs';

/**
 * How much each piece of evidence weighs: a logistic regression on the names in the tuning half of the labelled articles and in clean
 * texts; `bench/quality/terms/fit-weights.ts --of spellings` fits it.
 */
const WEIGHTS: Readonly<Record<string, number>> = {
  'alike beside': 1.77,
  alphabets: 1.76,
  'both alone': -1.09,
  'both close': 0.06,
  'both open': 0.89,
  cost: -1.6,
  couple: 0.26,
  distance: -1.6,
  english: 0.95,
  families: 0.2,
  'given beside': 0.16,
  inflected: 0.67,
  kind: -0.07,
  length: 0.35,
  'letter at end': 0.06,
  'letter inside': 1.2,
  'letter more at end': -0.15,
  'letter more inside': 0.23,
  longer: 0.76,
  main: 2.01,
  'main alone': -1.25,
  'marks alone': 0.9,
  'more edits': -0.4,
  noun: -2.11,
  'one edit': 0.04,
  'one given': -0.34,
  'one sound': 1.25,
  'one word': -0.45,
  'opens only': -0.39,
  other: -1.09,
  'other alone': -1,
  'other first': -0.19,
  'other last': 0.47,
  'other last vowel': 0.84,
  'other names': -0.07,
  'other recurs': 0.63,
  'others beside': -0.59,
  place: -3.55,
  respelt: -0.2,
  'same before': 0.87,
  'same beside': 1.99,
  'same given': 2.32,
  scheme: 2.67,
  short: -0.41,
  'short, one alone': -0.06,
  together: -2.34,
  turned: 1.7,
  'two edits': -0.54,
  'two given': -2.55,
  'two words': -1.47,
  'vowel at end': 0.76,
  'vowel inside': 1.71,
  'vowel more at end': -0.42,
  'vowel more inside': 0.68,
};
const BASE = -0.18;

/** How likely two words of names are one, as log odds. */
export function scoreOf(evidence: SpellingEvidence): number {
  return logOdds(evidence, WEIGHTS, BASE);
}
