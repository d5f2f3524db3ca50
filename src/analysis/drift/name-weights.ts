import { logOdds } from '../text/log-odds';
import type { NameEvidence } from './name-evidence';

/**
 * How much each piece of evidence weighs: a logistic regression on the names in the tuning half of the labelled articles, in cases of
 * drift and in clean texts, of which most pairs are none; `bench/quality/terms/fit-weights.ts --of names` fits it.
 */
const WEIGHTS: Readonly<Record<string, number>> = {
  acronyms: 0.31,
  alike: -0.31,
  'alike strength': 2.28,
  'all paired': 0.67,
  apart: 0.69,
  'before main': -2.85,
  'both named': 1.66,
  'both quoted': 0.89,
  covered: 0.05,
  'cut left': -0.13,
  'cut right': 0.36,
  definite: 0.73,
  'definite unlike': -1.05,
  derived: 0.09,
  elsewhere: -0.22,
  'elsewhere beside rest': -0.05,
  'few sure': -0.89,
  glossed: 0.03,
  'goes on': -0.96,
  'head alike others alike': 0.46,
  'head alike others known': 0.23,
  'head alike others same': -0.99,
  'head alike strength': 0.37,
  'head apart others alike': -0.55,
  'head apart others kind': 0.35,
  'head apart others known': -0.17,
  'head apart others near': 0.03,
  'head apart others same': -0.08,
  'head apart others shared': 0.24,
  'head apart strength': 0.91,
  'head kind others alike': -0.25,
  'head kind others known': -0.41,
  'head kind others same': 0.38,
  'head kind others shared': 0.01,
  'head known others alike': 0.19,
  'head known others kind': 0.31,
  'head known others known': 0.61,
  'head known others near': 0.09,
  'head known others none': -1.33,
  'head known others same': 0.51,
  'head known others shared': 0.22,
  'head near others alike': 0.42,
  'head near others known': -0.48,
  'head near others same': 0.05,
  'head near others shared': 0.15,
  'head same others alike': -0.29,
  'head same others kind': -0.06,
  'head same others known': 0.56,
  'head same others near': -0.07,
  'head same others none': -0.64,
  'head same others same': -0.31,
  'head same others shared': 0.52,
  'head shared others alike': 0.03,
  'head shared others same': 0.28,
  'head shared others shared': 0.01,
  'heads apart anchors 0': -0.57,
  'heads apart anchors 1': -0.04,
  'heads apart anchors 2': 0.14,
  'heads apart rest 0': -1.21,
  'heads apart rest 1': -0.86,
  'heads apart rest 2': 0.23,
  'heads apart rest 3': -0.22,
  'heads apart rest 4': 0.62,
  'heads kin anchors 0': 0.46,
  'heads kin anchors 1': -0.21,
  'heads kin anchors 2': 0.22,
  'heads kin rest 0': -0.72,
  'heads kin rest 1': 0.43,
  'heads kin rest 3': 0.49,
  'heads kin rest 4': 0.99,
  hinted: 0.27,
  introduced: 0.32,
  joints: -0.54,
  kind: 0.28,
  kinds: 0.12,
  known: 0.19,
  least: 0.79,
  length: -0.12,
  like: 2.72,
  more: -1.1,
  'more in rest': -0.83,
  'more legal forms': 0.45,
  'more names': -0.24,
  'more numbers': -0.83,
  moved: 0.64,
  'name beside no rest': 0.59,
  'name beside rest 1': 1.06,
  'name beside rest 2': 0.53,
  'names in both rests': -0.42,
  near: 0.18,
  'no articles': 0.5,
  'noun capitals': -2.15,
  'once each': -2.56,
  'once each all paired': -0.27,
  'once each same name': -0.3,
  'one named': 0.55,
  'one quoted': 0.28,
  'one word': -0.75,
  'own of main': 0.86,
  'own of other': 1.19,
  ragged: -0.91,
  'ragged unlike': -0.37,
  'rest like': 2.66,
  'rest of both': -1.62,
  rivals: -0.24,
  'same general': -0.88,
  'same name': -0.94,
  'same number': 0.19,
  'same word': -0.88,
  shared: 0.25,
  'shared own': 0.16,
  sounded: 1.8,
  spelt: -0.32,
  spoken: -0.28,
  'sure 1 of rest 0 more 0': 0.13,
  'sure 1 of rest 0 more 1': -0.14,
  'sure 1 of rest 0 more 2': -0.57,
  'sure 1 of rest 1 more 0': -0.14,
  'sure 1 of rest 1 more 1': 0.04,
  'sure 1 of rest 1 more 2': 0.1,
  'sure 1 of rest 2 more 0': 0.23,
  'sure 1 of rest 2 more 1': -0.37,
  'sure 1 of rest 2 more 2': -0.17,
  'sure 2 of rest 0 more 0': 0.1,
  'sure 2 of rest 0 more 1': -0.41,
  'sure 2 of rest 0 more 2': -0.75,
  'sure 2 of rest 1 more 0': -0.36,
  'sure 2 of rest 1 more 1': -0.27,
  'sure 2 of rest 1 more 2': -0.38,
  'sure 2 of rest 2 more 0': -0.14,
  'sure 2 of rest 2 more 1': -0.8,
  'sure 2 of rest 2 more 2': 0.44,
  'sure 3 of rest 0 more 0': 0.44,
  'sure 3 of rest 0 more 1': 0.61,
  'sure 3 of rest 0 more 2': 0.85,
  'sure 3 of rest 1 more 0': 0.99,
  'sure 3 of rest 1 more 1': 0.98,
  'sure 3 of rest 1 more 2': -0.17,
  'sure 3 of rest 2 more 0': -0.17,
  'sure 3 of rest 2 more 1': -0.05,
  'sure 3 of rest 2 more 2': -0.01,
  'sure share': -0.18,
  'times main': -0.31,
  'times other': -1.9,
  together: -2.05,
  translated: 1.04,
  unknown: 0.28,
  unlike: -1.07,
  verbs: -1.24,
  'very like': 0.07,
  words: 1.8,
};
const BASE = -4.66;

/** How likely two names name one thing, as log odds. */
export function scoreOf(evidence: NameEvidence): number {
  return logOdds(evidence, WEIGHTS, BASE);
}

/** From where on two names count as one, by how many other groups the article has. */
const LEAST = [2, 1.4, 0.6, -0.3] as const;
/** The High Court and the Supreme Court: what both have is no more than a kind, a country or a word that goes with everything. */
const MORE_WITHOUT_ANCHOR = 1;
const NO_ANCHOR = ['heads kin anchors 0', 'heads apart anchors 0'];
/** A tourist association and a guild of makers, both of one town: what one has and the other has not is not alike. */
const MORE_FOR_REST = 1.2;
const UNLIKE_REST = ['heads kin rest 0', 'heads kin rest 1', 'heads apart rest 0', 'heads apart rest 1'];
/** A museum of glass and one of iron. */
const MORE_OF_KIND = 0.6;
const OF_KIND = ['head same others alike', 'head kind others alike', 'head known others alike'];

/** What a pair of names must score at least in an article with so many other groups. */
export function leastScore(evidence: NameEvidence, drifts: number): number {
  const has = (name: string) => evidence.has(name);
  let least: number = LEAST[Math.min(drifts, LEAST.length - 1) as 0 | 1 | 2 | 3];
  if (NO_ANCHOR.some(has) && !has('same name') && !has('spelt')) least += MORE_WITHOUT_ANCHOR;
  if (UNLIKE_REST.some(has) && has('few sure')) least += MORE_FOR_REST;
  if (OF_KIND.some(has)) least += MORE_OF_KIND;
  return least;
}
