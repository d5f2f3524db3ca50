import { lossLikelihood } from '../../../src/analysis/source/alignment/loss-likelihood';
import { embedderOf, pairOptions, pairUsage } from '../alignment/pair-options';
import { wilson } from '../intervals';
import { table } from '../table';
import { LANGUAGE_PAIRS, type LossCase, lossCases } from './loss-cases';
import { areaUnder, recallAt } from './loss-recall';

const usage = `tsx bench/quality/accuracy/losses.ts [options]
${pairUsage}
  --rounds N                spoilt copies of each document (1)

Takes a quarter away from one sentence in eight and prints how many of these losses the coefficients in the code find at 5 % and at .5 %
false positives, and at several confidences. Nothing is fitted.`;

const LIMITS = [0.1, 0.2, 0.3, 0.5, 0.7, 0.9];
const likelihood = ({ evidence }: LossCase) => lossLikelihood(evidence);

async function main(): Promise<void> {
  const options = pairOptions(usage, { rounds: { type: 'string', default: '1' } });
  if (options === undefined) return;
  const embedder = await embedderOf(options.model);
  const pairs = options.among(LANGUAGE_PAIRS);
  const cases: LossCase[] = [];
  for (const pair of pairs)
    for await (const one of lossCases(pair, options.half, embedder, Number(options.own.rounds))) cases.push(one);
  const rows = [...pairs, 'all'].map((pair) => {
    const own = cases.filter((one) => pair === 'all' || one.pair === pair);
    const { found, all } = recallAt(own, likelihood, 0.05);
    const { low, high } = wilson(found, all);
    const few = recallAt(own, likelihood, 0.005);
    return [
      pair,
      String(all),
      String(own.length),
      areaUnder(own, likelihood).toFixed(3),
      `${(found / Math.max(1, all)).toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`,
      (few.found / Math.max(1, few.all)).toFixed(2),
    ];
  });
  console.log(table(['pair', 'lost', 'of', 'AUC', 'found at 5 %', 'at .5 %'], rows));
  const lost = cases.filter(({ isLoss }) => isLoss).length;
  for (const limit of LIMITS) {
    const over = cases.filter((one) => likelihood(one) >= limit);
    const found = over.filter(({ isLoss }) => isLoss).length;
    const share = (over.length - found) / (cases.length - lost);
    console.log(`at ${limit}: ${(found / lost).toFixed(3)} found, ${share.toFixed(4)} of the sound sentences reported`);
  }
}

await main();
