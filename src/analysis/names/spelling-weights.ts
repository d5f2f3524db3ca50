import { logOdds } from '../text/log-odds';
import type { SpellingEvidence } from './spelling-evidence';

/**
 * How much each piece of evidence weighs: a logistic regression on the names in the tuning half of the labelled articles and in clean
 * texts, as they are and with slips made in them; `bench/quality/terms/fit-weights.ts --of spellings` fits it.
 */
const WEIGHTS: Readonly<Record<string, number>> = {
  'alike beside': 6.01,
  'alone and first': 0.69,
  alphabets: 2.85,
  'both alone': -2.52,
  cost: -3.44,
  couple: 4.08,
  distance: -5.5,
  doubled: 0.42,
  'doubled at end': 1.31,
  english: 0.74,
  families: -0.19,
  'given beside': 0.59,
  inflected: 0.95,
  length: 0.14,
  'letter at end': -0.19,
  'letter inside': -0.1,
  'letter more at end': -1.13,
  'letter more inside': 0.72,
  'long slip': -0.62,
  'long slip inside': -0.19,
  'long slip, both alone': 1.33,
  'long slip, one alone': 1.51,
  longer: 0.59,
  main: 0.09,
  'main alone': -3.46,
  'marks alone': 0.06,
  'more edits': -0.54,
  noun: -1.69,
  'noun with article': -1.39,
  'one edit': 0.28,
  'one given': -0.92,
  'one sound': 2,
  'one word': -0.42,
  other: -1.65,
  'other alone': -3.06,
  'other ending': 0.81,
  'other first': -2.5,
  'other last': -0.8,
  'other last vowel': -0.57,
  'other names': 0.15,
  'other recurs': 1.27,
  'others beside': -0.98,
  place: -1,
  respelt: -1.83,
  'same before': 1.07,
  'same beside': 3.44,
  'same beside, other first': 0.98,
  'same given': 1.28,
  scheme: 2.58,
  short: -0.87,
  together: -1.6,
  turned: -0.06,
  'two edits': 0.22,
  'two given': -1.8,
  'two places': -4.96,
  'two words': -2.8,
  unknown: 0.44,
  'unknown noun': 1.19,
  'vowel at end': 0.82,
  'vowel inside': 0.59,
  'vowel more at end': -0.75,
  'vowel more inside': 1.45,
  'written apart': -0.18,
};
const BASE = 7.02;

/** How likely two words of names are one, as log odds. */
export function scoreOf(evidence: SpellingEvidence): number {
  return logOdds(evidence, WEIGHTS, BASE);
}
