import type { Checker } from '../../src/check/checker';
import { makeText } from './make-text';

/** How fast one text of a size was checked. */
export interface Throughput {
  readonly language: string;
  readonly bytes: number;
  readonly characters: number;
  readonly seconds: number;
  readonly findings: number;
}

const MEGABYTE = 1_000_000;

/** Checks made texts, one after the other in this thread: the median of `runs` of the lesser of clock and processor time. */
export async function measureThroughput(
  checker: Checker,
  language: string,
  megabytes: number,
  runs: number,
): Promise<Throughput> {
  const text = makeText(language, megabytes * MEGABYTE);
  const times: number[] = [];
  let findings = 0;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    const used = process.cpuUsage();
    const report = await checker.check(text, { language, path: 'text.txt' });
    // Other work on the machine makes the clock run on, and collecting garbage beside the work uses more than one core.
    const { user, system } = process.cpuUsage(used);
    times.push(Math.min((performance.now() - start) / 1000, (user + system) / 1e6));
    findings = report.findings.length;
  }
  return { language, bytes: Buffer.byteLength(text), characters: text.length, seconds: median(times), findings };
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Millions of UTF-8 bytes a second. */
export function rate({ bytes, seconds }: { readonly bytes: number; readonly seconds: number }): number {
  return bytes / MEGABYTE / seconds;
}
