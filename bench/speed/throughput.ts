import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** How fast one text was checked, in a process that had checked no other. */
export interface Throughput {
  readonly bytes: number;
  readonly characters: number;
  /** Seconds of the first pass, while code is still being compiled. */
  readonly first: number;
  /** Seconds of a pass once they take the same. */
  readonly steady: number;
  readonly passes: number;
  readonly findings: number;
  /** The most memory that the process held. */
  readonly megabytes: number;
}

const MEGABYTE = 1_000_000;
const LIMIT_SECONDS = 300;

/** Runs a script that times passes over the file of its first argument; what it says on failure where it fails. */
export function measureScript(
  name: string,
  text: string,
  args: readonly string[],
): Throughput | { readonly skipped: string } {
  const scratch = mkdtempSync(join(tmpdir(), 'mtlint-bench-'));
  try {
    const file = join(scratch, 'text.txt');
    writeFileSync(file, text);
    const script = fileURLToPath(new URL(name, import.meta.url));
    const run = spawnSync(process.execPath, [script, file, ...args], {
      encoding: 'utf8',
      timeout: LIMIT_SECONDS * 1000,
    });
    if (run.status !== 0) return { skipped: run.error?.message ?? run.stderr.trim().split('\n').at(-1) ?? 'failed' };
    const timed = JSON.parse(run.stdout) as Omit<Throughput, 'bytes' | 'characters'>;
    return { ...timed, bytes: Buffer.byteLength(text), characters: text.length };
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** The built library, on one text or on articles of so many bytes that it is parted into; it alone has no wrapper around each of its functions as a runner of TypeScript adds them. */
export function measureThroughput(library: string, text: string, language: string, articleBytes?: number) {
  if (!existsSync(library)) return { skipped: `${library} is absent; run \`npm run build\`` };
  const args = articleBytes === undefined ? [] : [`${articleBytes}`];
  return measureScript('run-mtlint.mjs', text, [library, language, ...args]);
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Millions of UTF-8 bytes a second. */
export function rate(bytes: number, seconds: number): number {
  return bytes / MEGABYTE / seconds;
}
