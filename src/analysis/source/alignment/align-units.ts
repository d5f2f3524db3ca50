import type { Embedder } from '../../../core/embedder';
import { type Anchor, anchorsByKeys, anchorsByMeaning } from './anchors';
import { backgroundOf } from './background';
import type { AlignmentEvidence, Bead, SentenceAlignment } from './bead';
import { bestPath, pathTable, type Step } from './best-path';
import { corridorOf } from './corridor';
import { Evidence } from './evidence';
import { loneScores } from './lone-scores';
import { movedSteps } from './moved-steps';
import { type Prices, WITH_MODEL, WITHOUT_MODEL } from './prices';
import { sharedKeysOf } from './shared-keys';
import { medianOf, spreadOf } from './spread';
import type { AlignmentUnit } from './unit';
import { meaningOf } from './vectors';

export interface AlignUnitsOptions {
  /** Without one, lengths, names, numbers and paragraphs decide. */
  readonly embedder?: Embedder | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Prices to try instead of the tuned ones. */
  readonly prices?: Prices | undefined;
}

/** Aligns the sentences of two texts. */
export async function alignUnits(
  source: readonly AlignmentUnit[],
  target: readonly AlignmentUnit[],
  { embedder, signal, prices: given }: AlignUnitsOptions = {},
): Promise<SentenceAlignment> {
  const meaning = embedder && (await meaningOf(source, target, embedder, signal));
  const prices = given ?? (meaning === undefined ? WITHOUT_MODEL : WITH_MODEL);
  const shared = sharedKeysOf(source, target);
  const background = meaning && backgroundOf(meaning, source.length, target.length);
  const evidence = new Evidence({ source, target, shared, meaning, background }, prices);

  let first: readonly Anchor[] | undefined;
  const corridor = corridorOf(source.length, target.length, (area) => {
    const anchors = meaning === undefined ? anchorsByKeys(shared, area) : anchorsByMeaning(meaning, area);
    first ??= anchors;
    return anchors;
  });
  signal?.throwIfAborted();
  learnLengths(
    evidence,
    (first ?? []).map((anchor) => ({ ...anchor, sources: 1, targets: 1 })),
  );
  const table = pathTable(evidence, corridor);
  signal?.throwIfAborted();
  let steps = bestPath(evidence, table, prices);
  const pairs = steps.filter(({ sources, targets }) => sources === 1 && targets === 1);
  if (learnLengths(evidence, pairs)) {
    const isRelated = pairs.length >= MOST_PART * Math.min(source.length, target.length);
    evidence.base = prices.base * (isRelated ? knowledgeOf(evidence, pairs) : 1);
    steps = bestPath(evidence, table, prices);
  }
  steps = withMoved(steps, movedSteps(steps, evidence, prices));
  const lone = await loneScores(steps, { source, target }, evidence, embedder, signal);
  return describe(steps, lone, evidence, prices);
}

const ENOUGH_PAIRS = 5;
/** The deviation that is expected before anything is known, and how many pairs it counts for. */
const USUAL_DEVIATION = 0.25;
const USUAL_COUNT = 8;

const MOST_PART = 0.5;
/** Margins of translations in pairs of languages that the model hardly knows, and that it knows well. */
const HARDLY_KNOWN = 0.15;
const WELL_KNOWN = 0.55;
const LEAST_KNOWLEDGE = 0.15;

/**
 * How well the model knows these languages, 0 to 1: where translations are less alike than usual, less is asked of them.
 * Only to be believed of texts that mostly align, since unrelated ones look the same.
 */
function knowledgeOf(evidence: Evidence, pairs: readonly Step[]): number {
  const margins = pairs.flatMap(({ source, target }) => {
    const similarity = evidence.similarity(source, 1, target, 1);
    return similarity === undefined ? [] : [evidence.margin(similarity, source, 1, target, 1)];
  });
  if (margins.length === 0) return 1;
  return Math.max(LEAST_KNOWLEDGE, Math.min(1, (medianOf(margins) - HARDLY_KNOWN) / (WELL_KNOWN - HARDLY_KNOWN)));
}

/** Sets what is usual in this pair of texts by pairs that are thought right; false where there are too few. */
function learnLengths(evidence: Evidence, pairs: readonly Step[]): boolean {
  if (pairs.length < ENOUGH_PAIRS) return false;
  const ratio = medianOf(
    pairs.map(({ source, target }) =>
      Math.log((evidence.targetLength(target, 1) + 1) / (evidence.sourceLength(source, 1) + 1)),
    ),
  );
  evidence.lengths = { ratio, deviation: USUAL_DEVIATION };
  const { deviation, count } = spreadOf(pairs.map((pair) => evidence.lengthRatio(pair.source, 1, pair.target, 1)));
  const variance =
    (deviation * deviation * count + USUAL_DEVIATION * USUAL_DEVIATION * USUAL_COUNT) / (count + USUAL_COUNT);
  evidence.lengths = { ratio, deviation: Math.max(0.1, Math.sqrt(variance)) };
  return true;
}

/** Joins what was moved, at the source's place. */
function withMoved(steps: readonly Step[], moved: ReadonlyMap<number, number>): readonly Step[] {
  const taken = new Set(moved.values());
  return steps.flatMap((step): Step[] => {
    if (step.sources === 0) return taken.has(step.target) ? [] : [step];
    const target = step.targets === 0 ? moved.get(step.source) : undefined;
    return target === undefined ? [step] : [{ ...step, target, targets: 1, moved: true }];
  });
}

function describe(
  steps: readonly Step[],
  lone: ReadonlyMap<number, number>,
  evidence: Evidence,
  prices: Prices,
): SentenceAlignment {
  const beads = steps.map((step, index) => beadOf(step, lone.get(index), evidence, prices));
  const pairs = beads.filter((bead) => bead.source.length === 1 && bead.target.length === 1);
  const spread = (read: (bead: Bead) => number | undefined) =>
    spreadOf(pairs.map(read).filter((one) => one !== undefined));
  const kinds: AlignmentEvidence[] = ['length', 'words', 'numbers'];
  if (pairs.some(({ similarity }) => similarity !== undefined)) kinds.unshift('meaning');
  if (evidence.usesParagraphs) kinds.push('paragraphs');
  const covered = { source: 0, target: 0 };
  const all = { source: 0, target: 0 };
  for (const { source, sources, target, targets } of steps) {
    const from = sources === 0 ? 0 : evidence.sourceLength(source, sources);
    const to = targets === 0 ? 0 : evidence.targetLength(target, targets);
    all.source += from;
    all.target += to;
    if (sources > 0 && targets > 0) {
      covered.source += from;
      covered.target += to;
    }
  }
  return {
    beads,
    evidence: kinds,
    similarity: spread(({ similarity }) => similarity),
    margin: spread(({ margin }) => margin),
    lengthRatio: spread(({ lengthRatio }) => lengthRatio),
    charactersPerCharacter: Math.exp(evidence.lengths.ratio),
    aligned: { source: covered.source / (all.source || 1), target: covered.target / (all.target || 1) },
  };
}

function beadOf(step: Step, lone: number | undefined, evidence: Evidence, prices: Prices): Bead {
  const { source, sources, target, targets } = step;
  const shape = {
    source: Array.from({ length: sources }, (_, index) => source + index),
    target: Array.from({ length: targets }, (_, index) => target + index),
    moved: step.moved === true,
  };
  if (lone !== undefined)
    return { ...shape, score: lone, similarity: undefined, margin: undefined, lengthRatio: undefined };
  const similarity = evidence.similarity(source, sources, target, targets);
  return {
    ...shape,
    score: 1 / (1 + Math.exp(-3 * (evidence.worth(source, sources, target, targets) + 2 * prices.skip))),
    similarity,
    margin: similarity === undefined ? undefined : evidence.margin(similarity, source, sources, target, targets),
    lengthRatio: evidence.lengthRatio(source, sources, target, targets),
  };
}
