import { likenessEvidence, type TermEvidence } from './term-evidence';

/**
 * How much each piece of evidence weighs: a logistic regression on the pairs of terms in the tuning half of the labelled articles, in
 * human translations and in cases written for it, of which most pairs are none.
 */
const WEIGHTS: Readonly<Record<string, number>> = {
  changed: -0.81,
  'crossed 0': 0.43,
  'crossed 1': -1.7,
  'crossed 2': -2.82,
  'crossed 3': -1.35,
  'crossed like': 2.52,
  'cut main': -1.65,
  'cut other': -0.45,
  'definite main': 0.63,
  'definite other': 1.77,
  derived: -0.85,
  elsewhere: -1.61,
  general: -2.02,
  'general shared': -0.56,
  'head 0 modifier 1': 4.23,
  'head 0 modifier 2': 2.26,
  'head 0 modifier 3': -1.56,
  'head 1 modifier 0': 5.6,
  'head 1 modifier 1': 6.43,
  'head 1 modifier 2': 5.25,
  'head 1 modifier 3': 0.89,
  'head 1 modifier 4': -1.67,
  'head 2 modifier 0': 3.53,
  'head 2 modifier 1': 0,
  'head 2 modifier 2': 2.34,
  'head 2 modifier 3': -3.44,
  'head 2 modifier 4': -4.41,
  'head 3 modifier 0': -0.86,
  'head 3 modifier 1': -0.58,
  'head 3 modifier 2': -1.01,
  'head 3 modifier 3': -1.41,
  'head 3 modifier 4': -1.6,
  'head alike': 3.32,
  'head like': -3.29,
  joints: -0.7,
  length: -1.06,
  like: -1.61,
  'modifier alike': 4.91,
  'modifier like': 0.72,
  'no article': -0.12,
  'no head': -1.49,
  'one sense': 0.63,
  'one sense in fewer words': 2.19,
  'own of main': 0.55,
  'own of other': 1.54,
  'times main': -1.59,
  'times other': -4.85,
  translated: 1.47,
  unlike: -9.08,
  unmatched: -1.06,
  verbs: -0.71,
  'very like': 5.89,
};
const BASE = -0.74;

/** How likely two terms are one thing, as log odds. */
export function scoreOf(evidence: TermEvidence, likeness: number): number {
  let score = BASE;
  for (const [name, value] of [...evidence, ...likenessEvidence(likeness)]) score += (WEIGHTS[name] ?? 0) * value;
  return score;
}
