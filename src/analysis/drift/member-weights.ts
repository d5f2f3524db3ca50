import { logOdds } from '../text/log-odds';
import type { MemberEvidence } from './member-pairs';

/**
 * How much each piece of evidence weighs: a logistic regression on the pairs of names in the tuning half of the labelled articles and of
 * the cases of drift, and on those of human translations, which are none; `bench/quality/terms/fit-weights.ts --of members` fits it.
 */
const WEIGHTS: Readonly<Record<string, number>> = {
  'body both': 0.81,
  'body main': 0.38,
  'borrowed and closed': 1.15,
  'borrowed and single': -0.42,
  changed: 0.93,
  closed: 0.6,
  'cover kind': 0.07,
  'cover meaning': 0.27,
  'cover same': -0.51,
  'cover sense': 1.1,
  'cover spelt': -0.03,
  'cover start': -0.54,
  'ends firm firm': -0.23,
  'ends firm none': -0.01,
  'ends firm same': 0.91,
  'ends firm weak': 0.75,
  'ends none firm': -0.11,
  'ends none none': -0.65,
  'ends none same': 0.29,
  'ends none weak': -0.09,
  'ends same firm': 1.09,
  'ends same none': -0.85,
  'ends same same': 0.33,
  'ends same weak': 0.67,
  'ends weak firm': -0.77,
  'ends weak none': -0.29,
  'ends weak same': -0.42,
  'ends weak weak': -0.64,
  'first meaning': -0.56,
  'first none': -1.79,
  'first same': 1.12,
  'first sense': 0.59,
  'first spelt': -0.06,
  'first start': 0.69,
  'head kind': -0.95,
  'head meaning': -0.46,
  'head none': -0.56,
  'head same': 1.25,
  'head sense': 1.87,
  'head start': -1.16,
  'known apart': 0.19,
  latin: 4.53,
  lengths: -0.33,
  like: 1.09,
  loan: 1.16,
  long: 1.66,
  matches: 0.66,
  'nothing changed': -0.37,
  'one-sided': -0.16,
  'open both': -0.46,
  'open least': 0.85,
  'open most': -1.61,
  'same name': 0.17,
  'single main': -0.81,
  'single other': -0.07,
  'times main': 1.74,
  'times other': -0.97,
  'unknown main': -1.55,
  'unknown other': -0.03,
  unlike: -0.89,
  verb: -1.49,
  'very like': -0.33,
};
const BASE = -10.81;

/** How likely two names are one thing, as log odds. */
export function scoreOf(evidence: MemberEvidence): number {
  return logOdds(evidence, WEIGHTS, BASE);
}
