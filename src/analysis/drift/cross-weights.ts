import { logOdds } from '../text/log-odds';
import type { CrossEvidence } from './cross-evidence';

/**
 * How much each piece of evidence weighs: a logistic regression on the terms left in English in the tuning half of the labelled
 * articles, in human translations and in cases written for it, beside all that their words may stand for, of which most are not it;
 * `bench/quality/terms/fit-weights.ts --of english` fits it.
 */
const WEIGHTS: Readonly<Record<string, number>> = {
  alike: 0.33,
  'alike strength': 0.81,
  'all known': 0.99,
  'all paired': 1.14,
  'both named': -0.28,
  'by lexicon': -0.69,
  'goes on': -2.97,
  'half own': -0.37,
  'head alike': 0.25,
  'head kind': 0.88,
  'head near': 0.49,
  'head only': -0.4,
  'head same': -0.89,
  'head sound': -1.11,
  'head sure': 2.09,
  'head translated': -0.12,
  'head unlike': 0.5,
  kind: 0.65,
  'least alike': 2.15,
  like: 2.73,
  'lone name': -0.43,
  'name more': -1.02,
  near: 0.31,
  nouns: -0.39,
  number: -1.53,
  once: -3.55,
  'once named': 0.92,
  'one and two': 0.52,
  'one each': -1.13,
  'one named': -2.68,
  'one own word': -1.84,
  'one word': -2.12,
  'over both': -0.21,
  'over left known': -0.16,
  'over left unknown': -0.9,
  'over one': -0.28,
  'over right known': -0.75,
  'over right unknown': -1.31,
  'own in english': -1.66,
  'own named': -0.48,
  quoted: 2.45,
  same: -1.09,
  'same name': 2.55,
  sound: 0.86,
  'times own': -1.08,
  together: -2.05,
  translated: 3.08,
  'two and one': 0.8,
  'very like': 0.63,
  whole: 0.4,
};
const BASE = -2.84;

/** How likely two terms are one thing, as log odds. */
export function scoreOf(evidence: CrossEvidence): number {
  return logOdds(evidence, WEIGHTS, BASE);
}
