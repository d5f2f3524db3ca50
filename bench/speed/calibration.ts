import { median } from './throughput';

const STEPS = 20_000_000;
const TABLE = 1 << 16;
const RUNS = 5;

/**
 * Milliseconds of processor time that a fixed loop of loads, multiplications and exclusive ors takes: what the machine is
 * worth at this hour, so that figures of different days and of shared machines can be set beside each other.
 */
export function calibrate(): number {
  const table = Int32Array.from({ length: TABLE }, (_, index) => Math.imul(index, 0x9e3779b1));
  // The first run is compiled on the way.
  return median(Array.from({ length: RUNS + 1 }, () => time(table)).slice(1));
}

function time(table: Int32Array): number {
  const start = process.cpuUsage();
  let hash = 0;
  for (let step = 0; step < STEPS; step += 1)
    hash = Math.imul(hash ^ (table[(step + hash) & (TABLE - 1)] as number), 0x01000193);
  const { user } = process.cpuUsage(start);
  // The outcome is used, so that no compiler leaves the loop out.
  return hash === 0.5 ? 0 : user / 1000;
}
