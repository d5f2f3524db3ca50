import { logOdds } from '../text/log-odds';
import type { MemberEvidence } from './member-pairs';

/**
 * How much each piece of evidence weighs: a logistic regression on the pairs of names in the tuning half of the labelled articles and of
 * the cases of drift, and on those of human translations, which are none; `bench/quality/terms/fit-weights.ts --of members` fits it.
 */
const WEIGHTS: Readonly<Record<string, number>> = {
  'body both': 0.72,
  'body main': 0.32,
  'borrowed and closed': 1.14,
  'borrowed and single': -0.32,
  changed: 1.18,
  closed: 0.55,
  'cover kind': -0.54,
  'cover meaning': 0.4,
  'cover same': -0.52,
  'cover sense': 1.47,
  'cover spelt': -0.03,
  'cover start': -0.43,
  'ends firm firm': -0.55,
  'ends firm none': 0.11,
  'ends firm same': 1.28,
  'ends firm weak': 0.61,
  'ends none firm': -0.02,
  'ends none none': -0.79,
  'ends none same': 0.46,
  'ends none weak': -0.1,
  'ends same firm': 1.1,
  'ends same none': -0.74,
  'ends same same': 0.27,
  'ends same weak': 0.74,
  'ends weak firm': -0.54,
  'ends weak none': -0.18,
  'ends weak same': -1.11,
  'ends weak weak': -0.58,
  'first meaning': -0.52,
  'first none': -1.6,
  'first same': 0.91,
  'first sense': 0.58,
  'first spelt': -0.06,
  'first start': 0.67,
  'head kind': -1.51,
  'head meaning': -0.33,
  'head none': -0.45,
  'head same': 1.37,
  'head sense': 1.79,
  'head start': -0.9,
  'known apart': 0.12,
  latin: 4.33,
  lengths: -0.45,
  like: 1.07,
  loan: 0.91,
  long: 1.77,
  matches: 0.84,
  'nothing changed': -0.07,
  'one-sided': -0.13,
  'open both': -0.45,
  'open least': 0.9,
  'open most': -1.63,
  'same name': 0.44,
  'single main': -0.41,
  'single other': -0.16,
  'times main': 1.83,
  'times other': -1.03,
  'unknown main': -1.5,
  'unknown other': 0.23,
  unlike: -1.02,
  verb: -1.57,
  'very like': -0.26,
};
const BASE = -11.63;

/** How likely two names are one thing, as log odds. */
export function scoreOf(evidence: MemberEvidence): number {
  return logOdds(evidence, WEIGHTS, BASE);
}
