import { parseArgs } from 'node:util';
import { loadEmbedder } from '../../../src/embed';
import { fitLogistic } from '../accuracy/logistic';
import { cleanCorpora, declarations, flores, humanTranslations } from '../clean-texts';
import { loadCorpus } from '../corpus';
import { type LabelledPair, labelledPairs, type MarkedText } from './labelled-pairs';

const usage = `tsx bench/quality/terms/fit-weights.ts [options]
  --newest N   keep the last N articles of each language out, and print what is found of them (0)

Fits the weights of src/analysis/drift/term-weights.ts: a logistic regression on the pairs of terms in the tuning half of the
labelled articles, where two of one group are one thing, and in clean texts, where none are.`;

const RIDGE = 0.3;
const FALSE_ALARMS = [3, 10, 30, 100];

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { newest: { type: 'string', default: '0' }, help: { type: 'boolean' } } });
  if (values.help === true) {
    console.log(usage);
    return;
  }
  const embedder = await loadEmbedder({ model: 'shipped' });
  const flawed = loadCorpus('flawed', { halves: ['tune'], languages: [] });
  const newest = new Set(
    [...new Set(flawed.map(({ language }) => language))].flatMap((language) => {
      const own = flawed.filter((article) => article.language === language);
      return own.slice(own.length - Number(values.newest)).map(({ path }) => path);
    }),
  );
  const clean: readonly MarkedText[] = [
    ...cleanCorpora({ halves: ['tune'], languages: [] }),
    ...(humanTranslations([]) ?? []),
    ...(flores([]) ?? []),
    ...(declarations([]) ?? []),
  ].flatMap(({ texts }) => texts);
  const read = async (texts: readonly MarkedText[]) => {
    const pairs: LabelledPair[] = [];
    for (const text of texts) pairs.push(...(await labelledPairs(text, embedder)));
    return pairs;
  };
  const pairs = await read([...flawed.filter(({ path }) => !newest.has(path)), ...clean]);
  const names = [...new Set(pairs.flatMap(({ evidence }) => [...evidence.keys()]))].sort();
  const rowOf = ({ evidence }: LabelledPair) => [...names.map((name) => evidence.get(name) ?? 0), 1];
  const weights = fitLogistic(
    pairs.map(rowOf),
    pairs.map(({ isOne }) => isOne),
    RIDGE,
  );
  names.forEach((name, at) => {
    const weight = (weights[at] as number).toFixed(2);
    if (Number(weight) !== 0) console.log(`  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${Number(weight)},`);
  });
  console.log(`const BASE = ${(weights[names.length] as number).toFixed(2)};`);
  if (newest.size === 0) return;
  const scoreOf = (pair: LabelledPair) =>
    rowOf(pair).reduce((sum, value, at) => sum + value * (weights[at] as number), 0);
  const cleanPaths = new Set(clean.map(({ path }) => path));
  const alarms = pairs.filter(({ path }) => cleanPaths.has(path)).map(scoreOf);
  alarms.sort((a, b) => b - a);
  const blind = await read(flawed.filter(({ path }) => newest.has(path)));
  const right = blind.filter(({ isOne }) => isOne);
  for (const count of FALSE_ALARMS) {
    const least = alarms[count] ?? 0;
    const found = right.filter((pair) => scoreOf(pair) >= least).length;
    const wrong = blind.filter((pair) => !pair.isOne && scoreOf(pair) >= least).length;
    console.log(
      `from ${least.toFixed(2)}, which ${count} pairs of clean texts reach: ${found} of ${right.length} pairs, ${wrong} others`,
    );
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
