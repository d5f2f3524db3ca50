import type { Terminal } from './terminal';

/** A line on stderr that says how far a long run is. */
export interface Progress {
  next(path: string): void;
  clear(): void;
}

const SILENT: Progress = { next: () => {}, clear: () => {} };
const FEW = 12;
const TO_START_AND_CLEAR = '\u001b[1G\u001b[2K';

/**
 * Progress where somebody watches and the run is long; silence elsewhere. One line needs no library: nanospinner clears
 * a line more at each update and ends up in a loop.
 */
export function startProgress(total: number, { stderr, env }: Terminal): Progress {
  if (total < FEW || stderr.isTTY !== true || env.CI) return SILENT;
  // Not by `node:readline`, which takes a millisecond to load.
  const clear = () => stderr.write(TO_START_AND_CLEAR);
  let done = 0;
  let shownAt = Number.NEGATIVE_INFINITY;
  return {
    next(path) {
      done += 1;
      if (performance.now() - shownAt < 50) return;
      shownAt = performance.now();
      clear();
      stderr.write(`${done} of ${total}  ${path}`.slice(0, (stderr.columns || 80) - 1));
    },
    clear,
  };
}
