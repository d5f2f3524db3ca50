import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadEmbedder } from '../../src/embed';
import { readModelFolder, shippedModelPath } from '../../src/embed/model-folder';
import { readPackedVectors } from '../../src/embed/packed-vectors';
import { PieceEncoder } from '../../src/embed/piece-encoder';
import { readTokenizer } from '../../src/embed/tokenizer-file';
import { loadCorpus } from '../quality/corpus';
import { repository } from '../quality/places';
import { table } from '../quality/table';

/**
 * Times the shipped model: `npx tsx bench/speed/embed.ts`. Sentences are 25 words each, the running text of
 * `corpora/clean`; the limit is the bare sum of the rows of pieces that are already known.
 */
const WORDS = 25;
const BATCH = 32;
const ROUNDS = 7;
const PROCESSES = 9;

function sentencesOf(language: string): readonly string[] {
  const articles = loadCorpus('clean', { halves: ['tune', 'held-out'], languages: [language] });
  const words = articles.flatMap(({ text }) => text.split(/\s+/).filter((word) => word !== ''));
  const sentences: string[] = [];
  for (let at = 0; at + WORDS <= words.length; at += WORDS) sentences.push(words.slice(at, at + WORDS).join(' '));
  return sentences;
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** Sentences a second, the median of some rounds of about half a second, after one to warm up. */
async function rateOf(count: number, work: () => void | Promise<void>): Promise<number> {
  const rates: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const start = performance.now();
    let done = 0;
    while (performance.now() - start < 500) {
      await work();
      done += count;
    }
    if (round > 0) rates.push((1000 * done) / (performance.now() - start));
  }
  return median(rates);
}

async function throughput(language: string): Promise<readonly string[]> {
  const sentences = sentencesOf(language);
  const embedder = await loadEmbedder({ runtime: 'lookup' });
  const batches: string[][] = [];
  for (let at = 0; at < sentences.length; at += BATCH) batches.push(sentences.slice(at, at + BATCH));
  const embedded = await rateOf(sentences.length, async () => {
    for (const batch of batches) await embedder.embed(batch);
  });

  const folder = readModelFolder(shippedModelPath());
  const vectors = readPackedVectors(folder.graph);
  const file = readTokenizer(folder.tokenizer);
  if (vectors === undefined || file === undefined) throw new Error('the shipped model has no lookup');
  const encoder = new PieceEncoder(file);
  const bags = sentences.map((sentence) => {
    encoder.encode(encoder.normalise(sentence));
    return encoder.ids.slice(0, encoder.count);
  });
  const out = new Float32Array(vectors.dimensions);
  const bare = await rateOf(bags.length, () => {
    for (const bag of bags) vectors.unit(bag, 0, bag.length, out);
  });
  const pieces = bags.reduce((sum, bag) => sum + bag.length, 0) / bags.length;
  return [
    language,
    `${sentences.length}`,
    pieces.toFixed(1),
    Math.round(embedded).toLocaleString('en'),
    Math.round(bare).toLocaleString('en'),
    `${Math.round((100 * embedded) / bare)} %`,
    embedded >= 20_000 ? 'met' : 'missed',
  ];
}

/** A process of its own that imports the built file, loads the model and embeds one sentence. */
function coldStart(): string {
  const built = join(repository, 'dist', 'embed.js');
  if (!existsSync(built)) return 'import and load: skipped, for `dist` is absent; run `npm run build` first';
  const script = `
    const start = performance.now();
    const { loadEmbedder } = await import(${JSON.stringify(pathToFileURL(built).href)});
    const embedder = await loadEmbedder();
    const loaded = performance.now();
    await embedder.embed(['Une phrase.']);
    console.log(JSON.stringify([loaded - start, performance.now() - loaded, process.memoryUsage().rss / 1e6]));`;
  const runs = Array.from(
    { length: PROCESSES },
    () => JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script]).toString()) as number[],
  );
  const of = (column: number) => median(runs.map((run) => run[column] ?? Number.NaN));
  const [load, first, memory] = [of(0), of(1), of(2)];
  return [
    `import and load ${load.toFixed(0)} ms (bar ≤ 150: ${load <= 150 ? 'met' : 'missed'})`,
    `first sentence ${first.toFixed(1)} ms`,
    `RSS ${memory.toFixed(0)} MB (bar ≤ 150: ${memory <= 150 ? 'met' : 'missed'}), median of ${PROCESSES} processes`,
  ].join('; ');
}

function size(): string {
  const folder = shippedModelPath();
  const files = ['config.json', 'tokenizer.json', 'tokenizer_config.json', 'README.md', 'onnx/model_quantized.onnx'];
  const bytes = files.reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0);
  return `model folder ${(bytes / 1e6).toFixed(2)} MB (bar ≤ 10: ${bytes <= 10e6 ? 'met' : 'missed'})`;
}

async function main(): Promise<void> {
  console.log(`${(await loadEmbedder()).id}, Node ${process.version}, one thread`);
  console.log(coldStart());
  console.log(size());
  const rows = [];
  for (const language of ['en', 'fr']) rows.push(await throughput(language));
  const head = [
    `batches of ${BATCH} × ${WORDS} words`,
    'sentences',
    'pieces each',
    'embed/s',
    'bare lookup/s',
    'share',
    '≥ 20,000',
  ];
  console.log(table(head, rows));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
