import type { Value } from './value';

/** A number before its unit is known. */
export interface Draft {
  readonly offset: number;
  readonly endOffset: number;
  readonly written: Value['written'];
  readonly readings: readonly number[];
  readonly parts: readonly number[];
  /** What the words behind its digits multiply it with. */
  readonly scale?: number;
  readonly isRank?: boolean;
}
