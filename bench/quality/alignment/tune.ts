import { parseArgs } from 'node:util';
import { alignUnits } from '../../../src/analysis/source/alignment/align-units';
import { type Prices, WITH_MODEL, WITHOUT_MODEL } from '../../../src/analysis/source/alignment/prices';
import type { Embedder } from '../../../src/embed';
import { type GoldBead, levels } from './noise';
import { embedderOf } from './pair-options';
import { add, f1, NOTHING, strictBeads, unalignedSegments } from './score';
import { type Trial, trialsOf } from './trials';

const usage = `tsx bench/quality/alignment/tune.ts [options]
  --model none|shipped|PATH embedding model (shipped)
  --sweeps N                how often every price is tried higher and lower (2)

Climbs from the prices in src/analysis/source/alignment/prices.ts to better ones on the tuning half, one price at a time.`;

const PAIRS = ['en-fr', 'fr-de', 'en-ru', 'en-zh', 'en-ja', 'fr-fi', 'en-el', 'fr-id'];
const ROUNDS = 2;
/** Moves of a price that gain less are noise, and dearer to a reader than they are worth. */
const LEAST_GAIN = 0.0002;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      model: { type: 'string', default: 'shipped' },
      sweeps: { type: 'string', default: '2' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(usage);
  const loaded = await embedderOf(values.model);
  const embedder = loaded && remembering(loaded);
  const trials = PAIRS.flatMap((pair) =>
    levels.map((level) => trialsOf(pair.split('-') as [string, string], level, 'tune', ROUNDS) ?? []),
  );
  if (trials.every((some) => some.length === 0)) return console.log('skipped, for the folder `../shared` is absent');

  const start = embedder === undefined ? WITHOUT_MODEL : WITH_MODEL;
  let best = { prices: start, value: await worthOf(start, trials, embedder) };
  console.log(best.value.toFixed(5), 'at the start');
  const names = (Object.keys(start) as Array<keyof Prices>).filter(
    (name) => name !== 'mostLength' && start[name] !== 0,
  );
  for (let sweep = 0; sweep < Number(values.sweeps); sweep += 1) {
    const step = sweep === 0 ? 1.3 : 1.12;
    for (const name of names) {
      for (const factor of [step, 1 / step]) {
        for (;;) {
          const prices = { ...best.prices, [name]: Number((best.prices[name] * factor).toPrecision(3)) };
          const value = await worthOf(prices, trials, embedder);
          if (value < best.value + LEAST_GAIN) break;
          best = { prices, value };
          console.log(value.toFixed(5), name, prices[name]);
        }
      }
    }
  }
  console.log(best.prices);
}

/** Mean over pairs and levels of both F1, that of beads counting double. */
async function worthOf(
  prices: Prices,
  trials: ReadonlyArray<readonly Trial[]>,
  embedder: Embedder | undefined,
): Promise<number> {
  let value = 0;
  for (const some of trials) {
    let [beads, lone] = [NOTHING, NOTHING];
    for (const { source, target, gold } of some) {
      const units = [source, target].map((side) =>
        side.map((text) => ({ text, paragraph: undefined, standsAlone: false })),
      ) as [[], []];
      const aligned = await alignUnits(...units, { embedder, prices });
      const found = aligned.beads.map((bead): GoldBead => [bead.source, bead.target]);
      beads = add(beads, strictBeads(found, gold));
      lone = add(lone, unalignedSegments(found, gold));
    }
    value += (2 * f1(beads) + f1(lone)) / 3;
  }
  return value / trials.length;
}

/** The same texts come again with every trial of a price. */
function remembering(embedder: Embedder): Embedder {
  const known = new Map<string, Float32Array>();
  return {
    id: embedder.id,
    dimensions: embedder.dimensions,
    async embed(texts) {
      const fresh = [...new Set(texts)].filter((text) => !known.has(text));
      const vectors = await embedder.embed(fresh);
      fresh.forEach((text, index) => {
        known.set(text, vectors[index] as Float32Array);
      });
      return texts.map((text) => known.get(text) as Float32Array);
    },
  };
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
