import type { PairEvidence } from '../pair-evidence';

/** What the likelihood of a loss is worked out of, in the order of its coefficients. */
export const LOSS_FEATURES = [
  'constant',
  'stray',
  'stray when short',
  'margin',
  'source covered',
  'target covered',
  'source gain',
  'target gain',
  'share',
] as const;

export function lossFeatures({ stray, margin = 0, source, target }: PairEvidence): readonly number[] {
  const short = Math.max(-5, Math.min(5, stray));
  return [
    1,
    short,
    Math.min(0, short + 1),
    margin,
    source?.covered ?? 0,
    target?.covered ?? 0,
    10 * (source?.gain ?? 0),
    10 * (target?.gain ?? 0),
    source?.share ?? 0,
  ];
}

/** Fitted by `npx tsx bench/quality/accuracy/fit-losses.ts --rounds 2` on texts in which one sentence in ten lacks a quarter. */
const COEFFICIENTS: readonly number[] = [-4.832, -1.253, 0.19, 3.669, -21.328, 13.006, 0.766, 0.938, 1.908];
/**
 * In articles far fewer do, so that what is half sure there is less sure here; and less is made of small differences. One
 * sound sentence in six hundred is over .5, one in two hundred over .3, one in twenty over .1.
 */
const RARER = 3.1;
const SOFTER = 1.6;

/** How likely it is that the target of a pair lacks a part of its source, 0 to 1. */
export function lossLikelihood(evidence: PairEvidence): number {
  const sum = lossFeatures(evidence).reduce(
    (total, value, index) => total + value * (COEFFICIENTS[index] as number),
    0,
  );
  return 1 / (1 + Math.exp(-(sum - RARER) / SOFTER));
}
