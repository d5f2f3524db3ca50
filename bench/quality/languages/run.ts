/**
 * Measures detectors of languages on short text: `npx tsx bench/quality/languages/run.ts [--from FOLDER]`, where FOLDER
 * is one in which they are installed.
 */
import { parseArgs } from 'node:util';
import { table } from '../table';
import { type Detector, loadDetectors } from './detectors';
import { clause, type Sample, samples } from './samples';

const LENGTHS = [3, 5, 10, Number.POSITIVE_INFINITY];
const MOST_NEIGHBOUR_SENTENCES = 8;

const { values } = parseArgs({ options: { from: { type: 'string', default: '.' } } });
const all = samples();
if (all === undefined) {
  console.log('skipped: the evaluation data does not stand beside the repository');
} else {
  const fourteen = all.filter(({ sentences }) => sentences.length > MOST_NEIGHBOUR_SENTENCES);
  const others = all.filter(({ sentences }) => sentences.length <= MOST_NEIGHBOUR_SENTENCES);
  const rows: string[][] = [];
  const byLanguage = all.map(({ tag }) => [tag]);
  const detectors = await loadDetectors(values.from);
  for (const { name, detect, loadTime } of detectors) {
    const cells: string[] = [];
    const start = performance.now();
    let asked = 0;
    for (const length of LENGTHS) {
      const { right, total } = await score(fourteen, length, detect);
      asked += total;
      cells.push(share(right, total));
    }
    const micros = ((performance.now() - start) / asked) * 1000;
    const near = await score(others, Number.POSITIVE_INFINITY, detect);
    rows.push([name, ...cells, share(near.right, near.total), `${loadTime.toFixed(0)} ms`, `${micros.toFixed(0)} µs`]);
    for (const [index, sample] of all.entries()) {
      const { right, total, wrong } = await score([sample], Number.POSITIVE_INFINITY, detect);
      byLanguage[index]?.push(`${share(right, total)} ${wrong}`);
    }
  }
  console.log(table(['detector', '3 words', '5 words', '10 words', 'sentence', 'neighbours', 'load', 'a text'], rows));
  console.log();
  console.log(table(['sentence', ...detectors.map(({ name }) => name)], byLanguage));
}

async function score(sets: readonly Sample[], length: number, detect: Detector['detect']) {
  let right = 0;
  let total = 0;
  const errors = new Map<string, number>();
  for (const { tag, sentences } of sets) {
    for (const sentence of sentences) {
      const text = Number.isFinite(length) ? clause(sentence, length) : sentence;
      if (text === undefined) continue;
      const guess = (await detect(text)).split('-')[0] as string;
      total += 1;
      if (guess === tag) right += 1;
      else errors.set(guess, (errors.get(guess) ?? 0) + 1);
    }
  }
  const [worst] = [...errors].sort((a, b) => b[1] - a[1]);
  return { right, total, wrong: worst === undefined ? '' : `${worst[0]} ${worst[1]}` };
}

function share(right: number, total: number): string {
  return total === 0 ? '–' : `${((100 * right) / total).toFixed(1)} %`;
}
