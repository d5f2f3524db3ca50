import { logOdds } from '../text/log-odds';
import type { CrossEvidence } from './cross-evidence';

/**
 * How much each piece of evidence weighs: a logistic regression on the terms left in English in the tuning half of the labelled
 * articles, in human translations and in cases written for it, beside all that their words may stand for, of which most are not it;
 * `bench/quality/terms/fit-weights.ts --of english` fits it.
 */
const WEIGHTS: Readonly<Record<string, number>> = {
  alike: -0.05,
  'alike strength': 1.39,
  'all known': 0.47,
  'all paired': 0.76,
  'both named': -0.3,
  'by lexicon': -0.08,
  'goes on': -1.28,
  'head alike': 0.07,
  'head kind': -0.17,
  'head near': 1.55,
  'head only': -0.74,
  'head same': -1.32,
  'head sound': -0.12,
  'head sure': 2.22,
  'head translated': -0.39,
  'head unlike': 0.38,
  kind: 0.49,
  'least alike': 1.87,
  like: 2.32,
  'lone name': -0.48,
  'name more': -0.43,
  near: 0.74,
  nouns: -0.27,
  number: -1.42,
  once: -2.96,
  'once named': 0.69,
  'one and two': 0.58,
  'one each': -0.87,
  'one named': -3.07,
  'one own word': -1.69,
  'one word': -1.74,
  'over both': -0.37,
  'over left known': -0.35,
  'over left unknown': -0.99,
  'over one': -0.35,
  'over right known': -0.91,
  'over right unknown': -1.23,
  'own in english': 0.03,
  'own named': -1.2,
  quoted: 2.82,
  same: -0.52,
  'same name': 2.09,
  sound: 0.48,
  'times own': -0.79,
  together: -2.08,
  translated: 3.1,
  'two and one': 0.63,
  'very like': 0.75,
  whole: 1.69,
};
const BASE = -2.14;

/** How likely two terms are one thing, as log odds. */
export function scoreOf(evidence: CrossEvidence): number {
  return logOdds(evidence, WEIGHTS, BASE);
}
