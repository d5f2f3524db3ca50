import { parseArgs } from 'node:util';
import { loadEmbedder } from '../../../src/embed';
import { fitSparse, logOdds, type SparseRow } from '../accuracy/logistic';
import { table } from '../table';
import { type Comparison, comparisons } from './comparisons';
import { type LabelledPair, labelledPairs } from './labelled-pairs';
import { cleanTexts, labelledArticles, type TrainingText } from './training-texts';

const usage = `tsx bench/quality/terms/fit-weights.ts --of ${Object.keys(comparisons).join('|')} [options]
  --newest N   fit once more without the last N articles of each language, and print what is found of them (0)

Fits and prints the weights of one comparison of terms: a logistic regression on the pairs that mtlint compares, where two
names that an author marked as one thing are one, and pairs of clean texts are none.`;

// The constant says how rare it is that two terms are one, which most pairs are not: it is all but free.
const RIDGE_OF_CONSTANT = 1e-3;
const FALSE_ALARMS = [3, 10, 30, 100];

/** A pair as the regression sees it; evidence in maps would not fit in memory. */
interface Row extends SparseRow {
  readonly isOne: boolean;
  readonly shipped: number;
}

/** Numbers the evidence by name; the first column is the constant. */
class Columns {
  readonly names: string[] = [''];
  readonly #at = new Map<string, number>();

  rowOf({ evidence, isOne, shipped }: LabelledPair): Row {
    const filled = [...evidence].filter(([, value]) => value !== 0);
    const columns = [0, ...filled.map(([name]) => this.#columnOf(name))];
    return { columns, values: [1, ...filled.map(([, value]) => value)], isOne, shipped };
  }

  #columnOf(name: string): number {
    const known = this.#at.get(name);
    if (known !== undefined) return known;
    this.#at.set(name, this.names.length);
    return this.names.push(name) - 1;
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      of: { type: 'string', default: '' },
      newest: { type: 'string', default: '0' },
      help: { type: 'boolean', default: false },
    },
  });
  const comparison = comparisons[values.of];
  if (values.help || comparison === undefined) {
    console.log(usage);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const columns = new Columns();
  const read = await rowReader(comparison, columns);
  const { older, newest } = labelledArticles(Number(values.newest));
  const clean = await read(cleanTexts());
  const training = [...clean, ...(await read([...older, ...comparison.examples()]))];
  const kept = await read(newest);
  const weights = fitOn([...training, ...kept], columns, comparison);
  console.log(printWeights(columns.names, weights));
  if (kept.length === 0) return;
  const blind = fitOn(training, columns, comparison);
  const found = foundAmong(clean, kept);
  console.log(
    table(
      ['weights', 'clean pairs', 'from', 'newest pairs', 'others'],
      [
        ...found('fitted without the newest', (row) => logOdds(row, blind)),
        ...found('fitted with them', (row) => logOdds(row, weights)),
        ...found('in the code', ({ shipped }) => shipped),
      ],
    ),
  );
}

function fitOn(rows: readonly Row[], { names }: Columns, { weights, ridge }: Comparison): readonly number[] {
  const labels = rows.map(({ isOne }) => isOne);
  console.log(`${weights}: ${rows.length} pairs, ${labels.filter(Boolean).length} of them one thing`);
  const ridges = names.map((_, at) => (at === 0 ? RIDGE_OF_CONSTANT : ridge));
  return fitSparse(rows, labels, ridges);
}

async function rowReader(
  comparison: Comparison,
  columns: Columns,
): Promise<(texts: readonly TrainingText[]) => Promise<readonly Row[]>> {
  const embedder = await loadEmbedder({ model: 'shipped' });
  return async (texts) => {
    const rows: Row[] = [];
    for (const text of texts)
      for await (const pair of labelledPairs(text, comparison, embedder)) rows.push(columns.rowOf(pair));
    return rows;
  };
}

/** As they stand in the code. */
function printWeights(names: readonly string[], weights: readonly number[]): string {
  const rounded = names.map((name, at) => ({ name, weight: Number((weights[at] as number).toFixed(2)) }));
  const [base, ...others] = rounded as [(typeof rounded)[number], ...typeof rounded];
  const lines = others
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, weight }) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight},`);
  return [...lines, `const BASE = ${base.weight};`].join('\n');
}

/** Counts what is found from the score on that so many pairs of clean texts reach. */
function foundAmong(
  clean: readonly Row[],
  kept: readonly Row[],
): (name: string, scoreOf: (row: Row) => number) => ReadonlyArray<readonly string[]> {
  const all = kept.filter(({ isOne }) => isOne).length;
  return (name, scoreOf) => {
    const alarms = clean.map(scoreOf).sort((a, b) => b - a);
    return FALSE_ALARMS.map((count) => {
      const least = alarms[count - 1] ?? 0;
      const reached = kept.filter((row) => scoreOf(row) >= least);
      const found = reached.filter(({ isOne }) => isOne).length;
      return [name, `${count}`, least.toFixed(2), `${found} of ${all}`, `${reached.length - found}`];
    });
  };
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
