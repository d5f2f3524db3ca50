import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repository, shared } from '../quality/places';
import { median } from './throughput';

const RUNS = 15;

/** Milliseconds from the shell's view, or why there is no number. */
export type ColdStart = { readonly check: number; readonly bareNode: number } | { readonly skipped: string };

/** Times the built command line on the French article, each time in a new process without a model. */
export function measureColdStart(): ColdStart {
  const cli = join(repository, 'dist', 'cli.js');
  const article = join(shared, 'articles', 'america-pac.fr.txt');
  if (!existsSync(cli)) return { skipped: 'dist/cli.js is absent; run `npm run build`' };
  if (!existsSync(article)) return { skipped: 'the folder `../shared` with real articles is absent' };
  const check = [cli, 'check', article, '--lang', 'fr', '--model', 'none'];
  const { status, stderr } = spawnSync(process.execPath, check, { encoding: 'utf8' });
  if (status !== 0 && status !== 1) return { skipped: `dist/cli.js exits with ${status}: ${stderr.trim()}` };
  return { check: time(check), bareNode: time(['-e', '0']) };
}

function time(args: readonly string[]): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    spawnSync(process.execPath, args, { stdio: 'ignore' });
    return performance.now() - start;
  });
  return median(times);
}
