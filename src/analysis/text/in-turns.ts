import type { Breathe } from '../../core/analysis';

/** All that a generator yields but `undefined`, with which it only says that others may have their turn. */
export async function inTurns<T>(found: Iterable<T | undefined>, breathe: Breathe | undefined): Promise<T[]> {
  const all: T[] = [];
  for (const one of found) {
    if (one !== undefined) all.push(one);
    const turn = breathe?.();
    if (turn !== undefined) await turn;
  }
  return all;
}
