import { alignUnits } from '../../../src/analysis/source/alignment/align-units';
import { table } from '../table';
import { type AlignmentHalf, OTHER_LANGUAGES } from './documents';
import { galeChurch } from './gale-church';
import { type GoldBead, levels } from './noise';
import { embedderOf, pairOptions, pairUsage } from './pair-options';
import { add, f1, NOTHING, strictBeads, unalignedSegments } from './score';
import { type Trial, trialsOf } from './trials';

const usage = `tsx bench/quality/alignment/run.ts [options]
${pairUsage}
  --rounds N                spoilt copies of each document (3)
  --peer                    Gale and Church's aligner beside ours

Spoils parallel documents and prints, for each level, strict F1 of beads and F1 of unaligned segments.`;

/** Bars of English and French; other pairs may be lower by the allowance. */
const BARS = [
  { beads: 0.985, lone: 0.9 },
  { beads: 0.96, lone: 0.82 },
  { beads: 0.9, lone: 0.72 },
  { beads: 0.96, lone: 0.91 },
];
const ALLOWANCE = 0.03;
/** Too little text to learn from: measured, but of no bar. */
const BESIDE = ['sa'];

type Aligner = (trial: Trial) => Promise<readonly GoldBead[]> | readonly GoldBead[];

async function main(): Promise<void> {
  const options = pairOptions(usage, {
    rounds: { type: 'string', default: '3' },
    peer: { type: 'boolean', default: false },
  });
  if (options === undefined) return;
  const { half, own: values } = options;
  const embedder = await embedderOf(options.model);
  const ours: Aligner = async ({ source, target }) => {
    const { beads } = await alignUnits(source.map(asLine), target.map(asLine), { embedder });
    return beads.map((bead): GoldBead => [bead.source, bead.target]);
  };
  console.log(`${embedder?.id ?? 'no model'}, ${half}\n`);
  const pairs = ['en', 'fr'].flatMap((to) =>
    ['fr', ...OTHER_LANGUAGES].filter((tag) => tag !== to).map((tag) => `${to}-${tag}`),
  );
  const wanted = options.among(pairs);
  const rows = await rowsOf(wanted, ours, half, Number(values.rounds));
  if (rows === undefined) return console.log('skipped, for the folder `../shared` with the parallel texts is absent');
  const head = ['pair', ...levels.flatMap(({ name }) => [`${name} beads`, 'lone']), 'under the bar'];
  console.log(table(head, rows));
  if (!values.peer) return;
  const peer: Aligner = ({ source, target }) => galeChurch(source, target);
  console.log(
    `\n${table(['Gale–Church', ...head.slice(1, -1)], (await rowsOf(wanted, peer, half, 1))?.map((row) => row.slice(0, -1)) ?? [])}`,
  );
}

function asLine(text: string) {
  return { text, paragraph: undefined, standsAlone: false };
}

async function rowsOf(
  pairs: readonly string[],
  align: Aligner,
  half: AlignmentHalf,
  rounds: number,
): Promise<string[][] | undefined> {
  const rows: string[][] = [];
  for (const pair of pairs) {
    const [from, to] = pair.split('-') as [string, string];
    const row = [pair];
    const missed: string[] = [];
    for (const [at, level] of levels.entries()) {
      const trials = trialsOf([from, to], level, half, rounds);
      if (trials === undefined) return undefined;
      let [beads, lone] = [NOTHING, NOTHING];
      for (const trial of trials) {
        const found = await align(trial);
        beads = add(beads, strictBeads(found, trial.gold));
        lone = add(lone, unalignedSegments(found, trial.gold));
      }
      row.push(f1(beads).toFixed(3), f1(lone).toFixed(3));
      const bar = BARS[at] as (typeof BARS)[number];
      const allowed = pair === 'en-fr' ? 0 : ALLOWANCE;
      if (f1(beads) < bar.beads - allowed) missed.push(`${level.name} beads`);
      if (f1(lone) < bar.lone - allowed) missed.push(`${level.name} lone`);
    }
    rows.push([...row, BESIDE.includes(to) ? '' : missed.join(', ') || 'none']);
  }
  return rows;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
