import { parseArgs } from 'node:util';
import type { Embedder } from '../../../src/core/embedder';
import type { AnyRule } from '../../../src/core/rule';
import { rules as shipped } from '../../../src/rules';
import { embedderOf } from '../alignment/pair-options';
import { excerpt } from '../excerpt';
import { loadJudgedFindings, verdictOn } from '../judged';
import { table } from '../table';
import { checkParallel } from './check-parallel';
import { floresTexts, newsTexts, type ParallelText, rightsTexts } from './parallel-texts';

const usage = `tsx bench/quality/accuracy/values.ts [options]
  --set tune|report|all       half of the texts (report)
  --on human|flores|rights|systems  what is checked (all but systems); repeatable
  --lang TAG                  only articles in this language; repeatable
  --from TAG                  only sources in this language; repeatable. FLORES and the rights have English and French unless it names others
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
      on: { type: 'string', multiple: true, default: ['human', 'flores', 'rights'] },
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
  const from = values.from.length === 0 ? undefined : values.from;
  const texts = values.on.flatMap((kind) => {
    if (kind === 'flores') return floresTexts(values.lang, from);
    return kind === 'rights' ? rightsTexts(values.lang, from) : newsTexts(kind as 'human' | 'systems', values.lang);
  });
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
    `\nBy language of the article, numbers, dates and units together:\n\n${table(['language', 'pairs', 'words', 'found', 'numbers a 1,000', 'all a 1,000', 'judged', 'worst pair', 'a 1,000', 'judged'], byLanguage(counts))}`,
  );
}

/** What the rules found in the texts of a pair of languages, and how many of it are slips of the translation. */
interface PairCounts {
  readonly name: string;
  words: number;
  readonly found: Map<string, number>;
  readonly real: Map<string, number>;
}

const NUMBER = 'accuracy/number-mismatch';
const NUMBERS = [NUMBER, 'accuracy/date-mismatch', 'accuracy/unit-mismatch'];

function byLanguage(pairs: readonly PairCounts[]): string[][] {
  const languages = [...new Set(pairs.map(({ name }) => name.split('-').at(-1) as string))].sort();
  return languages.map((language) => {
    const own = pairs.filter(({ name }) => name.endsWith(`-${language}`));
    const worst = [...own].sort((a, b) => rate([b], NUMBERS) - rate([a], NUMBERS))[0] as PairCounts;
    const rates = (some: readonly PairCounts[]) => [rate(some, NUMBERS), rate(some, NUMBERS, true)];
    return [
      language,
      String(own.length),
      total(own, ({ words }) => words).toFixed(0),
      String(total(own, ({ found }) => among(found, NUMBERS))),
      ...[rate(own, [NUMBER]), ...rates(own)].map((number) => number.toFixed(2)),
      worst.name,
      ...rates([worst]).map((number) => number.toFixed(2)),
    ];
  });
}

/** Findings of some rules a 1,000 words, without the slips of the translators where only the others count. */
function rate(pairs: readonly PairCounts[], rules: readonly string[], withoutSlips = false): number {
  const findings = total(pairs, ({ found, real }) => among(found, rules) - (withoutSlips ? among(real, rules) : 0));
  return (1000 * findings) / total(pairs, ({ words }) => words);
}

function total(pairs: readonly PairCounts[], of: (pair: PairCounts) => number): number {
  return pairs.reduce((sum, pair) => sum + of(pair), 0);
}

function among(counts: ReadonlyMap<string, number>, rules: readonly string[]): number {
  return rules.reduce((sum, rule) => sum + (counts.get(rule) ?? 0), 0);
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
