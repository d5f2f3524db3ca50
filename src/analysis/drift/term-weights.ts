import { logOdds } from '../text/log-odds';
import { areOfKind, isByLikenessAlone, isWithinPhrase, likenessEvidence, type TermEvidence } from './term-evidence';
import type { TermPair } from './term-pairs';

/**
 * How much each piece of evidence weighs: a logistic regression on the pairs of terms in the tuning half of the labelled articles and
 * in clean texts, of which most pairs are none; `bench/quality/terms/fit-weights.ts --of terms` fits it.
 */
const WEIGHTS: Readonly<Record<string, number>> = {
  'before main': -5.46,
  between: 0.2,
  'both named': 2.38,
  changed: 0.93,
  'crossed 0': -2.69,
  'crossed 1': -1.31,
  'crossed 2': -1.79,
  'crossed 2.5': -0.77,
  'crossed 3': -2.41,
  'crossed like': 3.52,
  'cut main': -0.38,
  'cut other': -0.27,
  'definite main': -0.19,
  'definite other': 0.64,
  derived: 0.77,
  elsewhere: -1.37,
  general: -1.35,
  'general shared': -0.56,
  'goes on main': -3.46,
  'goes on other': -2.58,
  'head 0 modifier 0': 0.04,
  'head 0 modifier 1': 1.79,
  'head 0 modifier 2': 0.92,
  'head 0 modifier 2.5': 0.25,
  'head 0 modifier 3': -1.16,
  'head 1 modifier 0': 3.51,
  'head 1 modifier 1': 5.89,
  'head 1 modifier 2': 2.85,
  'head 1 modifier 2.5': -0.03,
  'head 1 modifier 3': 0.51,
  'head 1 modifier 4': 2.29,
  'head 2 modifier 0': 0.95,
  'head 2 modifier 1': 2.09,
  'head 2 modifier 2': 1.78,
  'head 2 modifier 3': -1.18,
  'head 2 modifier 4': -0.31,
  'head 2.5 modifier 0': 0.48,
  'head 2.5 modifier 2': 1.27,
  'head 2.5 modifier 3': -0.37,
  'head 2.5 modifier 4': -0.17,
  'head 3 modifier 0': -2.82,
  'head 3 modifier 1': -1.2,
  'head 3 modifier 2': -1.83,
  'head 3 modifier 2.5': -0.05,
  'head 3 modifier 3': -4.17,
  'head 3 modifier 4': -2.36,
  'head alike': 4.31,
  'head like': -2.32,
  introduced: -0.04,
  joints: -0.71,
  'least like': 2.42,
  length: -0.81,
  like: 3.58,
  lone: -3.59,
  'modifier alike': 4.16,
  'modifier like': -0.52,
  'no head': -1.49,
  'nothing shared': -1.76,
  'one named': -0.63,
  'one sense': -0.08,
  'one sense in fewer words': 2.29,
  'opens main': 0.54,
  'opens other': 0.81,
  'own of main': 0.88,
  'own of other': 2.04,
  parted: -0.54,
  ragged: -0.47,
  'ragged unlike': -0.69,
  'right main': -0.28,
  rivals: -0.37,
  shared: 0.77,
  'shared own': -0.76,
  single: -4.68,
  'single like': -1.29,
  'spelt like': 1.26,
  'taken for known': 1.06,
  'times main': -0.77,
  'times other': -3.36,
  translated: 0.75,
  'unknown main': -0.75,
  'unknown other': -0.64,
  unlike: -2.83,
  unmatched: -0.81,
  unrelated: -1.2,
  verbs: -1.01,
  'very like': -2.56,
  'word more': 0.58,
};
const BASE = -4.65;

/** From where on two terms count as one, by how many other groups the article has: three or more make another likely. */
const LEAST = [2, 1.5, -0.6, -1] as const;
// How much more is asked of some pairs: cross-validation on labelled articles finds more of them to be two things than the weights say.
/** A name and what is none. */
const MORE_BESIDE_NAME = 1.2;
const MORE_OF_NAMES = 0.6;
/** Of ice, and a dam of ice: what is only said of the thing is another word for no part of it. */
const MORE_BESIDE_PHRASE = 3;
/** Beekeepers and hunters, cherry and plum: of two things of one kind that differ in what says which one, likeness says little. */
const MORE_OF_KIND = 1.2;
const MORE_OF_NAMED_KIND = 4.2;
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
