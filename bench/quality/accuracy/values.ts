import { parseArgs } from 'node:util';
import type { Embedder } from '../../../src/core/embedder';
import type { AnyRule } from '../../../src/core/rule';
import { rules as shipped } from '../../../src/rules';
import { embedderOf } from '../alignment/pair-options';
import { excerpt } from '../excerpt';
import { loadJudgedFindings, verdictOn } from '../judged';
import { table } from '../table';
import { checkParallel } from './check-parallel';
import { floresTexts, newsTexts, type ParallelText } from './parallel-texts';

const usage = `tsx bench/quality/accuracy/values.ts [options]
  --set tune|report|all       half of the texts (report)
  --on human|flores|systems   what is checked (human and flores); repeatable
  --lang TAG                  only articles in this language; repeatable
  --from TAG                  only sources in this language; repeatable. FLORES has English and French unless it names others
  --rule ID                   one of the value rules (all); repeatable
  --model none|shipped|PATH   embedding model (shipped)
  --show                      print every finding with its sentence

Counts what the rules on numbers, dates, units, names and links report on professional translations, a 1,000 words: as they come,
and without what a careful reader of both texts found to be a slip of the translation (judged-values.tsv).`;

const RULES = ['number-mismatch', 'date-mismatch', 'unit-mismatch', 'name-mismatch', 'link-mismatch'];

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      set: { type: 'string', default: 'report' },
      on: { type: 'string', multiple: true, default: ['human', 'flores'] },
      lang: { type: 'string', multiple: true, default: [] },
      from: { type: 'string', multiple: true, default: [] },
      rule: { type: 'string', multiple: true, default: RULES },
      model: { type: 'string', default: 'shipped' },
      show: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(usage);
  const embedder = await embedderOf(values.model);
  const rules = shipped.filter(({ id }) => values.rule.includes((id as string).replace(/^accuracy\//, '')));
  const texts = values.on.flatMap((kind) =>
    kind === 'flores'
      ? floresTexts(values.lang, values.from.length === 0 ? undefined : values.from)
      : newsTexts(kind as 'human' | 'systems', values.lang),
  );
  if (texts.includes(undefined)) return console.log('skipped, for the folder `../shared` with the texts is absent');
  const wanted = (texts as ParallelText[])
    .filter(({ half }) => values.set === 'all' || half === values.set)
    .filter(({ sourceLanguage }) => values.from.length === 0 || values.from.includes(sourceLanguage));
  const counts = await count(wanted, rules, embedder, values.show);
  const names = rules.map(({ id }) => (id as string).replace('accuracy/', ''));
  console.log(
    table(['texts', 'words', ...names.flatMap((name) => [name, 'a 1,000', 'judged'])], counts.map(rowOf(rules))),
  );
  console.log(
    `\nBy language of the article, numbers, dates and units together:\n\n${table(['language', 'pairs', 'words', 'found', 'a 1,000', 'judged', 'worst pair', 'a 1,000', 'judged'], byLanguage(counts))}`,
  );
}

/** What the rules found in the texts of a pair of languages, and how many of it are slips of the translation. */
interface PairCounts {
  readonly name: string;
  words: number;
  readonly found: Map<string, number>;
  readonly real: Map<string, number>;
}

const NUMBERS = ['number-mismatch', 'date-mismatch', 'unit-mismatch'].map((name) => `accuracy/${name}`);

function byLanguage(pairs: readonly PairCounts[]): string[][] {
  const languages = [...new Set(pairs.map(({ name }) => name.split('-').at(-1) as string))].sort();
  const numbersOf = (counts: ReadonlyMap<string, number>) =>
    NUMBERS.reduce((sum, rule) => sum + (counts.get(rule) ?? 0), 0);
  return languages.map((language) => {
    const own = pairs
      .filter(({ name }) => name.endsWith(`-${language}`))
      .map(({ name, words, found, real }) => ({ name, words, found: numbersOf(found), slips: numbersOf(real) }));
    const sum = own.reduce(
      (all, one) => ({ words: all.words + one.words, found: all.found + one.found, slips: all.slips + one.slips }),
      { words: 0, found: 0, slips: 0 },
    );
    const worst = [...own].sort((a, b) => b.found / b.words - a.found / a.words)[0] as (typeof own)[number];
    const rates = ({ words, found, slips }: { words: number; found: number; slips: number }) =>
      [found, found - slips].map((number) => ((1000 * number) / words).toFixed(2));
    return [
      language,
      String(own.length),
      sum.words.toFixed(0),
      String(sum.found),
      ...rates(sum),
      worst.name,
      ...rates(worst),
    ];
  });
}

async function count(
  texts: readonly ParallelText[],
  rules: readonly AnyRule[],
  embedder: Embedder | undefined,
  show: boolean,
): Promise<readonly PairCounts[]> {
  const groups = new Map<string, PairCounts>();
  const judged = loadJudgedFindings('accuracy/judged-values.tsv');
  for (const text of texts) {
    const name = `${text.name.split(/[-/]/)[0]} ${text.sourceLanguage}-${text.language}`;
    const group = groups.get(name) ?? {
      name,
      words: 0,
      found: new Map<string, number>(),
      real: new Map<string, number>(),
    };
    groups.set(name, group);
    const { words, findings } = await checkParallel(text, rules, embedder);
    group.words += words;
    for (const finding of findings) {
      const { ruleId, message, offset, endOffset, confidence = 1 } = finding;
      const verdict = verdictOn(judged, { path: text.name, text: text.target }, finding);
      group.found.set(ruleId, (group.found.get(ruleId) ?? 0) + 1);
      if (verdict === 'real') group.real.set(ruleId, (group.real.get(ruleId) ?? 0) + 1);
      if (!show) continue;
      const line = text.target.slice(0, offset).split('\n').length - 1;
      console.log(
        `${text.name} ${excerpt(text.target, { offset, endOffset }).at} ${ruleId} ${confidence} ${verdict ?? 'unread'}: ${message}`,
      );
      console.log(`  < ${text.source.split('\n')[line] ?? ''}`);
      console.log(
        `  > ${text.target.split('\n')[line] ?? ''} [${text.target.slice(offset, endOffset).slice(0, 40)}]\n`,
      );
    }
  }
  return [...groups.values()];
}

function rowOf(rules: readonly AnyRule[]) {
  return ({ name, words, found, real }: PairCounts): string[] => [
    name,
    words.toFixed(0),
    ...rules.flatMap(({ id }) => {
      const number = found.get(id as string) ?? 0;
      const slips = real.get(id as string) ?? 0;
      return [String(number), ((1000 * number) / words).toFixed(2), ((1000 * (number - slips)) / words).toFixed(2)];
    }),
  ];
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
