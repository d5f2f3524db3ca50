import type { Embedder } from '../../../core/embedder';
import { dot } from '../../text/dot';
import type { Step } from './best-path';
import type { Evidence } from './evidence';
import type { AlignmentUnit } from './unit';

/** Texts that go together well are not asked about so many sentences, and others need no fine answer. */
const MOST_ASKED = 400;
const HAS_CONTENT = /[\p{L}\p{Nd}]/u;

// A sentence that a neighbour's rendering holds as well makes the neighbour more like that rendering when it is joined to
// it: by .16 of the cosine in the middle, and .00 in the lowest of fifty; others make it less like, by .09, and .03 at most.
const MIDDLE = 0.012;
const STEEPNESS = 60;
/** Without a model only the lengths tell whether a neighbour's rendering has room for it. */
const WITHOUT_MODEL = { fits: 0.35, overflows: 0.65 };
/** Beside a sentence that the other side has alone, it may be rendered too freely to be known again. */
const BESIDE_OTHER = 0.6;
const UNKNOWN = 0.5;
const EMPTY = 0.05;
/** Lengths that may render one another: up to about twice as long. */
const MOST_STRAY = 0.75;

/**
 * How sure it is of each lone sentence that nothing on the other side renders it, by the index of its step: its
 * neighbours' renderings do not gain when it is thought part of them.
 */
export async function loneScores(
  steps: readonly Step[],
  sides: { readonly source: readonly AlignmentUnit[]; readonly target: readonly AlignmentUnit[] },
  evidence: Evidence,
  embedder: Embedder | undefined,
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<number, number>> {
  const scores = new Map<number, number>();
  const lone = steps.flatMap((step, index) => (step.sources === 0 || step.targets === 0 ? [index] : []));
  if (lone.length > MOST_ASKED) return new Map(lone.map((index) => [index, UNKNOWN]));
  const questions: { readonly index: number; readonly texts: readonly string[] }[] = [];
  for (const index of lone) {
    const { source, sources, target } = steps[index] as Step;
    const isSource = sources === 1;
    const unit = isSource ? sides.source[source] : sides.target[target];
    const text = unit?.text ?? '';
    if (!HAS_CONTENT.test(text)) {
      scores.set(index, EMPTY);
      continue;
    }
    scores.set(index, embedder === undefined ? WITHOUT_MODEL.overflows : 1);
    for (const direction of [-1, 1]) {
      const near = neighbourOf(steps, index, direction);
      if (near === undefined) continue;
      const own = textOf(isSource ? sides.source : sides.target, near, isSource);
      const other = textOf(isSource ? sides.target : sides.source, near, !isSource);
      questions.push({ index, texts: [own, direction < 0 ? `${own} ${text}` : `${text} ${own}`, other] });
    }
  }
  if (embedder === undefined)
    for (const question of questions)
      lower(scores, question.index, roomScore(question.texts, evidence, steps[question.index] as Step));
  else {
    const vectors = await embedder.embed(
      questions.flatMap(({ texts }) => texts),
      signal,
    );
    questions.forEach(({ index }, at) => {
      const [own, joined, other] = vectors.slice(3 * at, 3 * at + 3) as [Float32Array, Float32Array, Float32Array];
      const gain = dot(joined, other) - dot(own, other);
      lower(scores, index, 1 / (1 + Math.exp(STEEPNESS * (gain - MIDDLE))));
    });
  }
  for (const index of lone) {
    if (isBesideOther(steps, index, evidence)) scores.set(index, BESIDE_OTHER * (scores.get(index) as number));
  }
  return scores;
}

function lower(scores: Map<number, number>, index: number, score: number): void {
  scores.set(index, Math.min(score, scores.get(index) as number));
}

function roomScore(texts: readonly string[], evidence: Evidence, { sources }: Step): number {
  const stray = (own: string, other: string) =>
    Math.abs(sources === 1 ? evidence.lengthRatioOf(own, other) : evidence.lengthRatioOf(other, own));
  const [own, joined, other] = texts as [string, string, string];
  return stray(joined, other) < stray(own, other) ? WITHOUT_MODEL.fits : WITHOUT_MODEL.overflows;
}

/** The nearest bead with both sides; other lone sentences may stand between. */
function neighbourOf(steps: readonly Step[], from: number, direction: number): Step | undefined {
  for (let index = from + direction; ; index += direction) {
    const step = steps[index];
    if (step === undefined || (step.sources > 0 && step.targets > 0)) return step;
    // Of several that were left out in a row, each is judged by the neighbour of them all.
    if (Math.abs(index - from) > 8) return undefined;
  }
}

function textOf(units: readonly AlignmentUnit[], step: Step, isSource: boolean): string {
  const [from, count] = isSource ? [step.source, step.sources] : [step.target, step.targets];
  return units
    .slice(from, from + count)
    .map(({ text }) => text)
    .join(' ');
}

function isBesideOther(steps: readonly Step[], index: number, evidence: Evidence): boolean {
  const own = steps[index] as Step;
  for (const direction of [-1, 1]) {
    for (let at = index + direction; ; at += direction) {
      const step = steps[at];
      if (step === undefined || (step.sources > 0 && step.targets > 0)) break;
      if (step.sources === own.sources) continue;
      const [source, target] = own.sources === 1 ? [own.source, step.target] : [step.source, own.target];
      if (Math.abs(evidence.lengthRatio(source, 1, target, 1)) < MOST_STRAY) return true;
    }
  }
  return false;
}
