/**
 * Measures detectors of languages on short text: `npx tsx bench/quality/languages/run.ts [--from FOLDER]`, where FOLDER
 * is one in which they are installed.
 */
import { parseArgs } from 'node:util';
import { table } from '../table';
import { loadDetectors } from './detectors';
import { clause, samples } from './samples';

const LENGTHS = [3, 5, 10, Number.POSITIVE_INFINITY];

const { values } = parseArgs({ options: { from: { type: 'string', default: '.' } } });
const all = samples();
if (all === undefined) {
  console.log('skipped: the evaluation data does not stand beside the repository');
} else {
  const detectors = await loadDetectors(values.from);
  const fourteen = all.filter(({ sentences }) => sentences.length > 8);
  const others = all.filter(({ sentences }) => sentences.length <= 8);
  const rows = detectors.map(({ name, detect, loadTime }) => {
    const start = performance.now();
    let asked = 0;
    const cells = LENGTHS.map((length) => {
      const { right, total } = score(fourteen, length, detect);
      asked += total;
      return share(right, total);
    });
    const micros = ((performance.now() - start) / asked) * 1000;
    const sentences = score(others, Number.POSITIVE_INFINITY, detect);
    return [
      name,
      ...cells,
      share(sentences.right, sentences.total),
      `${loadTime.toFixed(0)} ms`,
      `${micros.toFixed(0)} µs`,
    ];
  });
  console.log(table(['detector', '3 words', '5 words', '10 words', 'sentence', 'neighbours', 'load', 'a text'], rows));
  console.log();
  console.log(
    table(
      ['sentence', ...detectors.map(({ name }) => name)],
      all.map((sample) => [
        sample.tag,
        ...detectors.map(({ detect }) => {
          const { right, total, wrong } = score([sample], Number.POSITIVE_INFINITY, detect);
          return `${share(right, total)} ${wrong}`;
        }),
      ]),
    ),
  );
}

function score(sets: NonNullable<typeof all>, length: number, detect: (text: string) => string) {
  let right = 0;
  let total = 0;
  const errors = new Map<string, number>();
  for (const { tag, sentences } of sets) {
    for (const sentence of sentences) {
      const text = Number.isFinite(length) ? clause(sentence, length) : sentence;
      if (text === undefined) continue;
      const guess = detect(text).split('-')[0] as string;
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
