import { parseArgs } from 'node:util';
import { loadEmbedder } from '../../../src/embed';
import { halves } from '../corpus';
import { table } from '../table';
import { areaError, areaUnderCurve } from './area-under-curve';
import { leastLikeness } from './least-likeness';
import { loadTermPairs, type TermPair } from './term-pairs';
import { trigramCosine } from './trigrams';

const usage = `tsx bench/quality/terms/run.ts [options]
  --model shipped|PATH|NAME   embedding model (shipped)
  --misses                    list the tune half's least alike equivalents and most alike confusables`;

const BAR = 0.9;
const LISTED = 15;

interface Scored {
  readonly pair: TermPair;
  readonly cosine: number;
  readonly least: number;
  readonly trigrams: number;
}

async function score(model: string): Promise<{ readonly id: string; readonly scored: readonly Scored[] }> {
  const embedder = await loadEmbedder({ model });
  const pairs = loadTermPairs();
  const terms = pairs.flatMap((pair) => pair.terms);
  const vectors = await embedder.embed(terms);
  const tokens = (await embedder.tokens?.(terms)) ?? [];
  const scored = pairs.map((pair, index) => {
    const [a, b] = [vectors[2 * index] as Float32Array, vectors[2 * index + 1] as Float32Array];
    const cosine = a.reduce((sum, number, at) => sum + number * (b[at] as number), 0);
    const least = leastLikeness(tokens[2 * index] ?? [], tokens[2 * index + 1] ?? []);
    return { pair, cosine, least, trigrams: trigramCosine(...pair.terms) };
  });
  return { id: embedder.id, scored };
}

function row(name: string, scored: readonly Scored[], bar?: number): readonly string[] {
  const equivalent = scored.filter(({ pair }) => pair.equivalent);
  const confusable = scored.filter(({ pair }) => !pair.equivalent);
  if (equivalent.length === 0 || confusable.length === 0) return [name, `${equivalent.length}`, `${confusable.length}`];
  const areaOf = (scoreOf: (one: Scored) => number) => areaUnderCurve(equivalent.map(scoreOf), confusable.map(scoreOf));
  const area = areaOf(({ least }) => least);
  const error = areaError(area, equivalent.length, confusable.length);
  return [
    name,
    `${equivalent.length}`,
    `${confusable.length}`,
    areaOf(({ cosine }) => cosine).toFixed(3),
    area.toFixed(3),
    `${(area - 1.96 * error).toFixed(3)}–${Math.min(1, area + 1.96 * error).toFixed(3)}`,
    areaOf(({ trigrams }) => trigrams).toFixed(3),
    bar === undefined ? '' : `≥ ${bar.toFixed(2)} ${area >= bar ? 'met' : 'missed'}`,
  ];
}

function list(scored: readonly Scored[]): string {
  const line = ({ pair, least }: Scored) =>
    `  ${least.toFixed(2)}  ${pair.languages[0]} ${pair.terms[0]}  |  ${pair.languages[1]} ${pair.terms[1]}`;
  const tune = scored.filter(({ pair }) => pair.half === 'tune').toSorted((a, b) => a.least - b.least);
  const equivalents = tune.filter(({ pair }) => pair.equivalent).slice(0, LISTED);
  const confusables = tune
    .filter(({ pair }) => !pair.equivalent)
    .slice(-LISTED)
    .toReversed();
  return [
    'equivalents least alike',
    ...equivalents.map(line),
    '',
    'confusables most alike',
    ...confusables.map(line),
  ].join('\n');
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      model: { type: 'string', default: 'shipped' },
      misses: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(usage);
  const { id, scored } = await score(values.model);
  // By language, and pair by pair, the held-out half is not shown: it stays blind.
  const tune = scored.filter(({ pair }) => pair.half === 'tune');
  const rows = [
    ...halves.map((half) =>
      row(
        half,
        scored.filter(({ pair }) => pair.half === half),
        half === 'held-out' ? BAR : undefined,
      ),
    ),
    ...[...new Set(tune.flatMap(({ pair }) => pair.languages))].sort().map((language) =>
      row(
        `tune, with ${language}`,
        tune.filter(({ pair }) => pair.languages.includes(language)),
      ),
    ),
  ];
  console.log(id);
  console.log(
    table(['term pairs', 'equivalent', 'confusable', 'cosine', 'what differs', '95 %', 'trigrams', 'bar'], rows),
  );
  if (values.misses) console.log(`\n${list(scored)}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
