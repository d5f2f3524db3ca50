// Times passes of a checker over one text in this process; run-mtlint.mjs and the scripts of the others use it alike.
import { readFileSync } from 'node:fs';

const MOST_PASSES = 20;
/** In so many passes V8 still compiles code anew; some before it take the same by chance, and the next ones less. */
const FEWEST_PASSES = 10;
const LIMIT_SECONDS = 45;
/** So many passes that differ by no more than this are the steady state. */
const ALIKE = 3;
const SPREAD = 0.06;
/** What is loaded when it is first needed is loaded by then. */
const OPENING = 2000;

/**
 * The seconds of the first pass over a text, when no code is compiled yet, and of one in the steady state: the median of the
 * last three once they are alike, the tenth at the soonest, or when the time is up.
 */
export async function measurePasses(check, text) {
  await check(text.slice(0, OPENING));
  const times = [];
  let findings = 0;
  const began = performance.now();
  while (times.length < MOST_PASSES && !isSteady(times)) {
    const start = seconds();
    findings = await check(text);
    times.push(seconds() - start);
    if ((performance.now() - began) / 1000 > LIMIT_SECONDS) break;
  }
  const last = times.slice(-ALIKE).sort((a, b) => a - b);
  const steady = last[Math.floor((last.length - 1) / 2)];
  const { maxRSS } = process.resourceUsage();
  return { first: times[0], steady, passes: times.length, findings, megabytes: maxRSS / 1000 };
}

function isSteady(times) {
  const last = times.slice(-ALIKE);
  return times.length >= FEWEST_PASSES && Math.max(...last) <= (1 + SPREAD) * Math.min(...last);
}

/** Processor time of this thread, which other work on the machine disturbs least; the clock where no system tells it. */
function seconds() {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e9;
  } catch {
    return performance.now() / 1000;
  }
}
