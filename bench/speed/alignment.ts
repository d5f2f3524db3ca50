import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignUnits } from '../../src/analysis/source/alignment/align-units';
import { loadEmbedder } from '../../src/embed';
import { shared } from '../quality/places';
import { table } from '../quality/table';

/**
 * Times the alignment of 2,000 sentences with their translation: `npx tsx bench/speed/alignment.ts`. Embedding counts,
 * loading the model does not, and seconds are those of the processor, since other programs may run beside it. Below are
 * texts that are hard on it: unrelated, one sentence over and over, ten times as long.
 */
const SENTENCES = 2000;
const BAR = 2;
const ROUNDS = 5;

type Pair = readonly [source: readonly string[], target: readonly string[]];

async function main(): Promise<void> {
  const folder = join(shared, 'data', 'eval');
  if (!existsSync(folder)) return console.log('skipped, for the folder `../shared` with the parallel texts is absent');
  const embedder = await loadEmbedder();
  const related = pairOf(folder);
  const [source, target] = related;
  const rows: string[][] = [];
  const cases: ReadonlyArray<readonly [name: string, pair: Pair, model: boolean]> = [
    ['English and French', related, true],
    ['without a model', related, false],
    ['a tenth of the target lacks', [source, target.filter((_, at) => at % 10 !== 3)], true],
    ['half of the target lacks', [source, target.slice(0, SENTENCES / 2)], true],
    ['unrelated', [source, [...target].reverse()], true],
    ['unrelated, without a model', [source, [...target].reverse()], false],
    [
      'one sentence over and over',
      [source.map(() => source[0] as string), target.map(() => target[0] as string)],
      true,
    ],
    ['ten times as long', [times(source, 10), times(target, 10)], true],
    ['ten times as long, without a model', [times(source, 10), times(target, 10)], false],
  ];
  for (const [name, [from, to], model] of cases) {
    const seconds: number[] = [];
    let pairs = 0;
    for (let round = 0; round < (from.length > SENTENCES ? 1 : ROUNDS); round += 1) {
      const start = process.cpuUsage();
      const { beads } = await alignUnits(from.map(asLine), to.map(asLine), model ? { embedder } : {});
      const { user, system } = process.cpuUsage(start);
      seconds.push((user + system) / 1e6);
      pairs = beads.filter((bead) => bead.source.length > 0 && bead.target.length > 0).length;
    }
    const median = seconds.toSorted((a, b) => a - b)[seconds.length >> 1] ?? Number.NaN;
    const bar = from.length > SENTENCES ? '' : median <= BAR ? 'met' : 'missed';
    rows.push([name, `${from.length} × ${to.length}`, median.toFixed(2), bar, `${pairs}`]);
  }
  const { rss } = process.memoryUsage();
  console.log(table(['texts', 'sentences', 'seconds', `≤ ${BAR}`, 'pairs found'], rows));
  console.log(`\n${embedder.id}, Node ${process.version}, one thread, RSS ${(rss / 1e6).toFixed(0)} MB`);
}

/** FLORES devtest and Tatoeba hold about 2,000 different sentences in English and French. */
function pairOf(folder: string): Pair {
  const linesOf = (...path: string[]) =>
    readFileSync(join(folder, ...path), 'utf8')
      .trimEnd()
      .split('\n');
  const tatoeba = linesOf('tatoeba-laser', 'fr-en.tsv').map((line) => line.split('\t'));
  const english = [...linesOf('flores200-devtest', 'en.txt'), ...tatoeba.map(([, text = '']) => text)];
  const french = [...linesOf('flores200-devtest', 'fr.txt'), ...tatoeba.map(([text = '']) => text)];
  return [english.slice(0, SENTENCES), french.slice(0, SENTENCES)];
}

/** The text over and over, with a number at each sentence so that no two are the same. */
function times(texts: readonly string[], count: number): readonly string[] {
  return Array.from({ length: count }, (_, round) =>
    texts.map((text, at) => `${text} ${round * texts.length + at}`),
  ).flat();
}

function asLine(text: string) {
  return { text, paragraph: undefined, standsAlone: false };
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
