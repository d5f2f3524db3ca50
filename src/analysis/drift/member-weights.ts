import { logOdds } from '../text/log-odds';
import type { MemberEvidence } from './member-pairs';

/**
 * How much each piece of evidence weighs: a logistic regression on the pairs of names in the tuning half of the labelled articles and of
 * the cases of drift, and on those of human translations, which are none; `bench/quality/terms/fit-weights.ts --of members` fits it.
 */
const WEIGHTS: Readonly<Record<string, number>> = {
  'body both': 1.43,
  'body main': 0.24,
  'borrowed and closed': 0.44,
  'borrowed and single': 0.35,
  changed: 0.55,
  closed: 0.82,
  'cover meaning': -0.61,
  'cover same': -0.16,
  'cover sense': 1.13,
  'cover spelt': -0.35,
  'cover start': -0.01,
  'ends firm firm': -0.19,
  'ends firm none': -0.09,
  'ends firm same': 0.76,
  'ends firm weak': 0.62,
  'ends none firm': -0.72,
  'ends none none': -0.63,
  'ends none same': 0.87,
  'ends none weak': -0.43,
  'ends same firm': 0.67,
  'ends same none': -0.86,
  'ends same same': 0.36,
  'ends same weak': 0.53,
  'ends weak same': -0.92,
  'first meaning': -1.15,
  'first none': -1.58,
  'first same': 1.06,
  'first sense': 1.64,
  'first spelt': -0.72,
  'first start': 0.72,
  'head meaning': -0.43,
  'head none': -0.9,
  'head same': 0.7,
  'head sense': 1.54,
  'head start': -0.92,
  latin: 4.46,
  lengths: -0.37,
  like: 1.15,
  loan: 1.99,
  long: 2.01,
  matches: 0.75,
  'nothing changed': -0.64,
  'one-sided': -0.09,
  'open both': -0.76,
  'open least': 0.98,
  'open most': -1.02,
  'same name': 0.03,
  'single main': -0.67,
  'single other': -0.79,
  'times main': 1.21,
  'times other': -0.72,
  'unknown main': -1.28,
  'unknown other': 0.47,
  unlike: -0.81,
  verb: -1.57,
  'very like': -0.41,
};
const BASE = -11.64;

/** How likely two names are one thing, as log odds. */
export function scoreOf(evidence: MemberEvidence): number {
  return logOdds(evidence, WEIGHTS, BASE);
}
