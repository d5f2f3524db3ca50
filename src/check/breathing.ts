import type { Breathe } from '../core/analysis';

/** Milliseconds of work at one go: a server answers between two of them. */
const LONGEST = 12;

let turn: Promise<void> = Promise.resolve();

/** Lets one article at a time go on after each turn of the event loop, or many together would keep it as long as one that never waits. */
function nextTurn(): Promise<void> {
  turn = turn.then(() => new Promise((resolve) => setImmediate(resolve)));
  return turn;
}

/**
 * Makes what work on one article asks now and then whether it has kept the event loop for long enough. It says when to go on;
 * nothing where it may go on at once. Rejects with the signal's reason where that is aborted meanwhile.
 */
export function breathing(signal: AbortSignal | undefined): Breathe {
  let since = performance.now();
  return () => {
    if (performance.now() - since < LONGEST) return undefined;
    return nextTurn().then(() => {
      signal?.throwIfAborted();
      since = performance.now();
    });
  };
}
