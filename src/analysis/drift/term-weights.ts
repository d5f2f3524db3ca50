import { logOdds } from '../text/log-odds';
import { areOfKind, isByLikenessAlone, isWithinPhrase, likenessEvidence, type TermEvidence } from './term-evidence';
import type { TermPair } from './term-pairs';

/**
 * How much each piece of evidence weighs: a logistic regression on the pairs of terms in the tuning half of the labelled articles and
 * in clean texts, of which most pairs are none; `bench/quality/terms/fit-weights.ts --of terms` fits it.
 */
const WEIGHTS: Readonly<Record<string, number>> = {
  'before main': -4.9,
  between: 0.41,
  'both named': 2.85,
  changed: 1.1,
  'crossed 0': -2.22,
  'crossed 1': -1.7,
  'crossed 2': -2.43,
  'crossed 2.5': -0.63,
  'crossed 3': -1.94,
  'crossed like': 2.46,
  'cut main': -0.52,
  'cut other': -0.56,
  'definite main': 0.05,
  'definite other': 0.81,
  derived: 0.88,
  elsewhere: -1.09,
  general: -1.46,
  'general shared': -0.57,
  'goes on main': -3,
  'goes on other': -2.84,
  'head 0 modifier 0': 0.02,
  'head 0 modifier 1': 1.65,
  'head 0 modifier 2': 0.46,
  'head 0 modifier 2.5': 0.55,
  'head 0 modifier 3': -1.13,
  'head 1 modifier 0': 2.97,
  'head 1 modifier 1': 4.8,
  'head 1 modifier 2': 2.57,
  'head 1 modifier 2.5': -0.02,
  'head 1 modifier 3': 1.3,
  'head 1 modifier 4': 0.77,
  'head 2 modifier 0': 0.72,
  'head 2 modifier 1': 2.44,
  'head 2 modifier 2': 0.82,
  'head 2 modifier 3': -0.72,
  'head 2 modifier 4': -1.66,
  'head 2.5 modifier 0': 0.64,
  'head 2.5 modifier 2': 0.99,
  'head 2.5 modifier 3': -0.04,
  'head 2.5 modifier 4': -0.63,
  'head 3 modifier 0': -2.4,
  'head 3 modifier 1': -0.72,
  'head 3 modifier 2': -0.97,
  'head 3 modifier 2.5': -0.57,
  'head 3 modifier 3': -4.05,
  'head 3 modifier 4': -3.97,
  'head alike': 4.33,
  'head like': -2.28,
  introduced: -0.2,
  joints: -0.79,
  'least like': 1.61,
  length: -0.96,
  like: 3.11,
  'modifier alike': 4.58,
  'modifier like': -0.68,
  'no head': -1.04,
  'nothing shared': -2.08,
  'one named': -0.28,
  'one sense': 1.21,
  'one sense in fewer words': 1.98,
  'own of main': 0.79,
  'own of other': 1.72,
  parted: -0.48,
  ragged: -0.64,
  'ragged unlike': -1.36,
  'right main': -0.17,
  rivals: -0.6,
  shared: 0.66,
  'shared own': -0.67,
  single: -1.95,
  'single like': -0.97,
  'spelt like': 0.93,
  'taken for known': 1.07,
  'times main': -0.64,
  'times other': -3.21,
  translated: 0.8,
  'unknown main': -0.4,
  'unknown other': -0.54,
  unlike: -3.07,
  unmatched: -0.96,
  unrelated: -0.96,
  verbs: -1.62,
  'very like': -0.01,
  'word more': 1.04,
};
const BASE = -5.12;

/** From where on two terms count as one, by how many other groups the article has: three or more make another likely. */
const LEAST = [2, 1.5, -0.7, -1.1] as const;
// How much more is asked of some pairs: cross-validation on labelled articles finds more of them to be two things than the weights say.
/** A name and what is none. */
const MORE_BESIDE_NAME = 1.2;
const MORE_OF_NAMES = 0.6;
/** Of ice, and a dam of ice: what is only said of the thing is another word for no part of it. */
const MORE_BESIDE_PHRASE = 3;
/** Beekeepers and hunters, cherry and plum: of two things of one kind that differ in what says which one, likeness says little. */
const MORE_OF_KIND = 1.2;
const MORE_OF_NAMED_KIND = 3.8;
/** Where only the model says that the heads mean the same: `glass harmonica` and `glass musicians` are as near as that. */
const MORE_BY_LIKENESS = 0.7;

/** How likely two terms are one thing, as log odds. */
export function scoreOf({ evidence, likeness }: TermPair): number {
  return logOdds([...evidence, ...likenessEvidence(likeness)], WEIGHTS, BASE);
}

/** What a pair of terms must score at least in an article with so many other groups. */
export function leastScore({ evidence }: TermPair, drifts: number): number {
  return (LEAST[Math.min(drifts, LEAST.length - 1)] as number) + moreFor(evidence);
}

function moreFor(evidence: TermEvidence): number {
  if (evidence.has('one named')) return MORE_BESIDE_NAME;
  const forNames = evidence.has('both named') ? MORE_OF_NAMES : 0;
  if (areOfKind(evidence)) return forNames > 0 ? MORE_OF_NAMED_KIND : MORE_OF_KIND;
  if (isWithinPhrase(evidence)) return MORE_BESIDE_PHRASE;
  if (isByLikenessAlone(evidence)) return forNames + MORE_BY_LIKENESS;
  return forNames;
}
