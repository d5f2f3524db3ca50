import { pick, seededRandom } from '../../random';
import type { ParallelDocument } from '../alignment/documents';

export const faultKinds = ['omission', 'addition', 'swapped', 'neighbours swapped', 'replaced'] as const;
export type FaultKind = (typeof faultKinds)[number];

/** A translation with one fault: segments of the target, and the segments of it at which the fault may be reported. */
export interface SentenceFault {
  readonly kind: FaultKind;
  readonly target: readonly string[];
  /** Indices in `target`; an omission is reported at the segment before or behind its place. */
  readonly places: readonly number[];
  /** The segment of the source that is concerned; none for an addition. */
  readonly lost: string | undefined;
}

/** Segments that are headlines or cries are left alone: their loss is judged by other measures. */
const SHORTEST = 25;
const SHORTEST_UNSPACED = 12;

/** One fault of a kind in a document, the same for the same seed; what is added comes from `strangers`. */
export function faultOf(
  kind: FaultKind,
  document: ParallelDocument,
  strangers: readonly string[],
  unspaced: boolean,
  seed: number,
): SentenceFault | undefined {
  const random = seededRandom(seed);
  const shortest = unspaced ? SHORTEST_UNSPACED : SHORTEST;
  const candidates = document.target.flatMap((text, index) => (index > 0 && text.length >= shortest ? [index] : []));
  const at = pick(candidates, random);
  const stranger = pick(
    strangers.filter((text) => text.length >= shortest),
    random,
  );
  if (at === undefined || stranger === undefined) return undefined;
  const target = [...document.target];
  const lost = document.source[at];
  if (kind === 'omission') {
    target.splice(at, 1);
    return { kind, target, places: [at - 1, at], lost };
  }
  if (kind === 'addition') {
    target.splice(at, 0, stranger);
    return { kind, target, places: [at], lost: undefined };
  }
  if (kind === 'replaced') {
    target[at] = stranger;
    return { kind, target, places: [at], lost };
  }
  const other =
    kind === 'swapped'
      ? pick(
          candidates.filter((one) => Math.abs(one - at) > 3),
          random,
        )
      : candidates.find((one) => one === at + 1);
  if (other === undefined) return undefined;
  [target[at], target[other]] = [target[other] as string, target[at] as string];
  return { kind, target, places: [at, other], lost };
}
