import type { Terminal } from './terminal';

/** A line on stderr that says how far a long run is. */
export interface Progress {
  next(path: string): void;
  clear(): void;
}

const SILENT: Progress = { next: () => {}, clear: () => {} };
const FEW = 12;

/** Progress where somebody watches and the run is long; silence elsewhere. */
export async function startProgress(total: number, { stderr, env }: Terminal): Promise<Progress> {
  if (total < FEW || stderr.isTTY !== true || env.CI) return SILENT;
  const { createSpinner } = await import('./spinner');
  const spinner = createSpinner('', { stream: process.stderr });
  let done = 0;
  return {
    next(path) {
      done += 1;
      spinner.update({ text: `${done} of ${total}  ${path}` });
      spinner.spin();
    },
    clear() {
      spinner.clear();
    },
  };
}
