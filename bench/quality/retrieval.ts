import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Embedder, loadEmbedder } from '../../src/embed';
import { wilson } from './intervals';
import { shared } from './places';
import { table } from './table';

const usage = `tsx bench/quality/retrieval.ts [options]
  --model shipped|PATH|NAME   embedding model (shipped)
  --runtime auto|lookup|onnx  what runs it (auto)
  --lang TAG                  only this language; repeatable

Accuracy@1 XX→en: how often the nearest English sentence of the whole set is the translation.`;

/** The mean that the bars speak of; Latin and Sanskrit have little text to learn from and stand beside it. */
const MEAN_OF = ['fr', 'de', 'es', 'it', 'pt', 'ru', 'zh', 'ja', 'id', 'el', 'fi'];
const BESIDE = ['la', 'sa'];

interface Bar {
  readonly mean: number;
  readonly each: number;
  readonly of: Readonly<Record<string, number>>;
}

interface RetrievalSet {
  readonly name: string;
  readonly pairs: (language: string) => readonly Pair[] | undefined;
  readonly bar: Bar;
}

interface Pair {
  readonly text: string;
  readonly english: string;
}

const linesOf = (path: string): readonly string[] => readFileSync(path, 'utf8').replace(/\n$/, '').split('\n');

const sets: readonly RetrievalSet[] = [
  {
    name: 'FLORES-200 devtest',
    bar: { mean: 0.988, each: 0.965, of: { sa: 0.43 } },
    pairs(language) {
      const folder = join(shared, 'data', 'eval', 'flores200-devtest');
      const path = join(folder, `${language}.txt`);
      if (!existsSync(path)) return undefined;
      const english = linesOf(join(folder, 'en.txt'));
      return linesOf(path).map((text, row) => ({ text, english: english[row] ?? '' }));
    },
  },
  {
    name: 'Tatoeba (LASER)',
    bar: { mean: 0.9, each: 0, of: { la: 0.86 } },
    pairs(language) {
      const path = join(shared, 'data', 'eval', 'tatoeba-laser', `${language}-en.tsv`);
      if (!existsSync(path)) return undefined;
      return linesOf(path).map((line) => {
        const [text = '', english = ''] = line.split('\t');
        return { text, english };
      });
    },
  },
];

/** How many texts have their translation as the nearest English sentence; of several equally near the first counts. */
async function countHits(embedder: Embedder, pairs: readonly Pair[]): Promise<number> {
  const texts = await embedder.embed(pairs.map(({ text }) => text));
  const english = await embedder.embed(pairs.map((pair) => pair.english));
  let hits = 0;
  for (const [row, text] of texts.entries()) {
    let nearest = -1;
    let best = Number.NEGATIVE_INFINITY;
    for (let other = 0; other < english.length; other += 1) {
      const product = inner(text, english[other] as Float32Array);
      if (product > best) {
        best = product;
        nearest = other;
      }
    }
    if (nearest === row) hits += 1;
  }
  return hits;
}

function inner(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] as number) * (b[at] as number);
  return sum;
}

async function measure(embedder: Embedder, set: RetrievalSet, languages: readonly string[]): Promise<void> {
  const rows: string[][] = [];
  const shares = new Map<string, number>();
  for (const language of languages) {
    const pairs = set.pairs(language);
    if (pairs === undefined) continue;
    const hits = await countHits(embedder, pairs);
    const share = hits / pairs.length;
    shares.set(language, share);
    const { low, high } = wilson(hits, pairs.length);
    const bar = set.bar.of[language] ?? (MEAN_OF.includes(language) && set.bar.each > 0 ? set.bar.each : undefined);
    rows.push([
      language,
      `${pairs.length}`,
      share.toFixed(3),
      `${low.toFixed(3)}–${high.toFixed(3)}`,
      ...verdict(share, bar),
    ]);
  }
  const counted = MEAN_OF.filter((language) => shares.has(language));
  if (counted.length === MEAN_OF.length) {
    const mean = counted.reduce((sum, language) => sum + (shares.get(language) ?? 0), 0) / counted.length;
    rows.push([`mean of ${counted.length}`, '', mean.toFixed(4), '', ...verdict(mean, set.bar.mean)]);
  }
  console.log(table([set.name, 'pairs', 'accuracy@1', '95 %', 'bar', ''], rows));
  console.log();
}

function verdict(share: number, bar: number | undefined): [string, string] {
  if (bar === undefined) return ['', ''];
  return [`≥ ${bar}`, share >= bar ? 'met' : 'missed'];
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      model: { type: 'string', default: 'shipped' },
      runtime: { type: 'string', default: 'auto' },
      lang: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const embedder = await loadEmbedder({ model: values.model, runtime: values.runtime as 'auto' });
  console.log(`${embedder.id}\n`);
  const languages = [...MEAN_OF, ...BESIDE].filter((tag) => values.lang.length === 0 || values.lang.includes(tag));
  if (!existsSync(join(shared, 'data', 'eval'))) {
    console.log('skipped, for the folder `../shared` with the evaluation sets is absent');
    return;
  }
  for (const set of sets) await measure(embedder, set, languages);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
