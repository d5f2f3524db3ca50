import { LOSS_FEATURES, lossFeatures, lossLikelihood } from '../../../src/analysis/source/alignment/loss-likelihood';
import type { AlignmentHalf } from '../alignment/documents';
import { embedderOf, pairOptions } from '../alignment/pair-options';
import { table } from '../table';
import { fitLogistic } from './logistic';
import { LANGUAGE_PAIRS, type LossCase, lossCases } from './loss-cases';
import { areaUnder, recallAt } from './loss-recall';

const usage = `tsx bench/quality/accuracy/fit-losses.ts [options]
  --pair en-fr              only this pair; repeatable
  --model none|shipped|PATH embedding model (shipped)
  --rounds N                spoilt copies of each document (4)

Takes a quarter away from one sentence in eight, fits the coefficients of src/analysis/source/alignment/loss-likelihood.ts on the
tuning half of the documents, and prints recall at 5 % false positives on the other half, with the coefficients in the
code as well.`;

async function main(): Promise<void> {
  const options = pairOptions(usage, { rounds: { type: 'string', default: '4' } });
  if (options === undefined) return;
  const embedder = await embedderOf(options.model);
  const pairs = options.among(LANGUAGE_PAIRS);
  const collect = async (half: AlignmentHalf): Promise<readonly LossCase[]> => {
    const cases: LossCase[] = [];
    for (const pair of pairs)
      for await (const one of lossCases(pair, half, embedder, Number(options.own.rounds))) cases.push(one);
    return cases;
  };
  const tune = await collect('tune');
  const fitted = fitLogistic(
    tune.map(({ evidence }) => lossFeatures(evidence)),
    tune.map(({ isLoss }) => isLoss),
  );
  console.log(LOSS_FEATURES.map((name, index) => `${name} ${fitted[index]?.toFixed(3)}`).join('\n'));
  const heldOut = await collect('held-out');
  const fit = (one: LossCase) =>
    lossFeatures(one.evidence).reduce((sum, value, index) => sum + value * (fitted[index] as number), 0);
  const rows = [...pairs, 'all'].map((pair) => {
    const own = heldOut.filter((one) => pair === 'all' || one.pair === pair);
    return [
      pair,
      String(own.filter(({ isLoss }) => isLoss).length),
      String(own.length),
      ...[fit, ({ evidence }: LossCase) => lossLikelihood(evidence)].flatMap((score) => [
        areaUnder(own, score).toFixed(3),
        shareAt(own, score, 0.05),
        shareAt(own, score, 0.005),
      ]),
      shareAt(own, ({ evidence }) => -evidence.stray, 0.05),
      shareAt(own, ({ evidence }) => -(evidence.margin ?? 0), 0.05),
    ];
  });
  console.log(
    table(
      ['pair', 'lost', 'of', 'fit AUC', '@5 %', '@.5 %', 'code AUC', '@5 %', '@.5 %', 'length @5 %', 'margin @5 %'],
      rows,
    ),
  );
  for (const limit of [0.3, 0.5, 0.7, 0.9, 0.95]) {
    const over = heldOut.filter(({ evidence }) => lossLikelihood(evidence) >= limit);
    const found = over.filter(({ isLoss }) => isLoss).length;
    const losses = heldOut.filter(({ isLoss }) => isLoss).length;
    console.log(
      `at ${limit}: recall ${(found / losses).toFixed(3)}, false positives ${((over.length - found) / (heldOut.length - losses)).toFixed(4)}`,
    );
  }
}

function shareAt(cases: readonly LossCase[], score: (one: LossCase) => number, falsePositives: number): string {
  const { found, all } = recallAt(cases, score, falsePositives);
  return (found / Math.max(1, all)).toFixed(2);
}

await main();
