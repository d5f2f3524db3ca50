import { logOdds } from '../text/log-odds';
import {
  areOfKind,
  areTold,
  isByLikenessAlone,
  isWithinPhrase,
  likenessEvidence,
  type TermEvidence,
} from './term-evidence';
import type { TermPair } from './term-pairs';

/**
 * How much each piece of evidence weighs: a logistic regression on the pairs of terms in the tuning half of the labelled articles and
 * in clean texts, of which most pairs are none; `bench/quality/terms/fit-weights.ts --of terms` fits it.
 */
const WEIGHTS: Readonly<Record<string, number>> = {
  'before main': -5.65,
  between: 0.13,
  'both named': 2.4,
  changed: 0.7,
  'crossed 0': -2.83,
  'crossed 1': -1.29,
  'crossed 2': -1.94,
  'crossed 2.5': -1.36,
  'crossed 3': -2.26,
  'crossed like': 4.04,
  'cut main': -0.34,
  'cut other': -0.47,
  'definite main': -0.02,
  'definite other': 0.61,
  derived: 1.02,
  elsewhere: -1.29,
  general: -1.53,
  'general shared': -0.67,
  'goes on main': -3.2,
  'goes on other': -2.53,
  'head 0 modifier 0': 0.08,
  'head 0 modifier 1': 1.3,
  'head 0 modifier 2': 1,
  'head 0 modifier 2.5': 0.71,
  'head 0 modifier 3': -1.36,
  'head 1 modifier 0': 3.02,
  'head 1 modifier 1': 5.61,
  'head 1 modifier 2': 3.18,
  'head 1 modifier 2.5': 3.79,
  'head 1 modifier 3': -0.14,
  'head 1 modifier 4': 1.78,
  'head 2 modifier 0': 1.11,
  'head 2 modifier 1': 2.91,
  'head 2 modifier 2': 1.85,
  'head 2 modifier 2.5': 1.13,
  'head 2 modifier 3': -1.65,
  'head 2 modifier 4': -0.98,
  'head 2.5 modifier 0': 0.22,
  'head 2.5 modifier 1': 1.63,
  'head 2.5 modifier 2': 1.74,
  'head 2.5 modifier 2.5': -0.06,
  'head 2.5 modifier 3': -1.44,
  'head 2.5 modifier 4': -0.78,
  'head 3 modifier 0': -2.73,
  'head 3 modifier 1': -1.79,
  'head 3 modifier 2': -2.06,
  'head 3 modifier 2.5': -0.82,
  'head 3 modifier 3': -4.83,
  'head 3 modifier 4': -2.74,
  'head alike': 5,
  'head like': -1.37,
  introduced: -0.43,
  joints: -0.71,
  'least like': 1.43,
  length: -0.79,
  like: 2.54,
  loan: 3,
  lone: -2.89,
  'modifier alike': 5.05,
  'modifier like': 0.64,
  'no head': -0.84,
  'nothing shared': -1.88,
  'one named': -0.6,
  'one sense': 0.72,
  'one sense in fewer words': 3.49,
  'opens main': 0.65,
  'opens other': 0.75,
  'own of main': 0.8,
  'own of other': 2.1,
  parted: -0.37,
  ragged: -0.49,
  'ragged unlike': -0.69,
  'right main': -0.3,
  rivals: -0.33,
  shared: 0.66,
  'shared own': -0.58,
  single: -2.96,
  'single like': -2.46,
  'spelt like': 1.45,
  'taken for known': 0.83,
  'times main': -0.63,
  'times other': -4.21,
  told: 2.06,
  'told in fewer words': 2.84,
  'told in fewer words, likely': 3.16,
  'told, likely': 2.22,
  translated: 0.97,
  'unknown main': -0.52,
  'unknown other': -0.65,
  unlike: -1.71,
  unmatched: -0.79,
  unrelated: -0.98,
  verbs: -0.96,
  'very like': -1.77,
  'word more': 0.66,
};
const BASE = -4.18;

/** From where on two terms count as one, by how many other groups the article has: three or more make another likely. */
const LEAST = [2, 1.5, -1, -1.7] as const;
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
/** What is listed as a whole for another needs less of the words that it is put together of. */
const LESS_OF_TOLD = 0.6;

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
  if (areOfKind(evidence) && !areTold(evidence)) return forNames > 0 ? MORE_OF_NAMED_KIND : MORE_OF_KIND;
  if (isWithinPhrase(evidence)) return MORE_BESIDE_PHRASE;
  if (isByLikenessAlone(evidence)) return forNames + MORE_BY_LIKENESS;
  if (areTold(evidence)) return forNames - LESS_OF_TOLD;
  return forNames;
}
