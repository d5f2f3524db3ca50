import { parseArgs } from 'node:util';
import { rules as shipped } from '../../../src/rules';
import { seededRandom } from '../../random';
import { embedderOf } from '../alignment/pair-options';
import { wilson } from '../intervals';
import { table } from '../table';
import { changeNumber, type NumberChange } from './change-number';
import { checkParallel } from './check-parallel';
import { floresTexts, newsTexts, type ParallelText } from './parallel-texts';

const usage = `tsx bench/quality/accuracy/changed-numbers.ts [options]
  --set tune|report          half of the texts (report)
  --lang TAG                 only articles in this language; repeatable
  --rounds N                 changes of each kind in each text (4)
  --model none|shipped|PATH  embedding model (none)
  --misses                   print what is not reported

Changes one number at a time in professional translations and counts how often a value rule reports it at its place.`;

const KINDS: readonly NumberChange[] = ['digit', 'size', 'scale', 'word', 'echo', 'ordinal', 'month', 'weekday'];
const RULES = ['accuracy/number-mismatch', 'accuracy/date-mismatch', 'accuracy/unit-mismatch'];

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      set: { type: 'string', default: 'report' },
      lang: { type: 'string', multiple: true, default: [] },
      rounds: { type: 'string', default: '4' },
      model: { type: 'string', default: 'none' },
      misses: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(usage);
  const embedder = await embedderOf(values.model);
  const rules = shipped.filter(({ id }) => RULES.includes(id as string));
  const [news, flores] = [newsTexts('human', values.lang), floresTexts(values.lang)];
  if (news === undefined || flores === undefined)
    return console.log('skipped, for the folder `../shared` with the texts is absent');
  const groups = new Map<string, Map<NumberChange, { found: number; all: number }>>();
  for (const text of [...news, ...flores].filter(({ half }) => half === values.set)) {
    const random = seededRandom(hash(text.name));
    const name = `${text.name.split(/[-/]/)[0]} ${text.sourceLanguage}-${text.language}`;
    const group = groups.get(name) ?? new Map<NumberChange, { found: number; all: number }>();
    groups.set(name, group);
    for (const kind of KINDS) {
      for (let round = 0; round < Number(values.rounds); round += 1) {
        const changed = changeNumber(text.target, text.language, kind, random);
        if (changed === undefined) continue;
        const tally = group.get(kind) ?? { found: 0, all: 0 };
        group.set(kind, tally);
        tally.all += 1;
        const { findings } = await checkParallel({ ...text, target: changed.text }, rules, embedder);
        if (findings.some((one) => one.offset < changed.endOffset + 2 && one.endOffset > changed.offset - 2))
          tally.found += 1;
        else if (values.misses) show(text, changed, kind);
      }
    }
  }
  const rows = [...groups].map(([name, group]) => [name, ...cells(group)]);
  const total = new Map<NumberChange, { found: number; all: number }>();
  for (const group of groups.values())
    for (const [kind, { found, all }] of group) {
      const sum = total.get(kind) ?? { found: 0, all: 0 };
      total.set(kind, { found: sum.found + found, all: sum.all + all });
    }
  console.log(
    table(
      ['texts', ...KINDS.flatMap((kind) => [kind, 'found']), 'digits', 'in words', 'all but echo'],
      [...rows, ['all', ...cells(total)]],
    ),
  );
}

function cells(group: ReadonlyMap<NumberChange, { readonly found: number; readonly all: number }>): string[] {
  const sum = (kinds: readonly NumberChange[]) => {
    const [found, all] = ['found', 'all'].map((key) =>
      kinds.reduce((total, kind) => total + (group.get(kind)?.[key as 'found' | 'all'] ?? 0), 0),
    ) as [number, number];
    return all === 0 ? '' : share(found, all);
  };
  return [
    ...KINDS.flatMap((kind) => {
      const { found, all } = group.get(kind) ?? { found: 0, all: 0 };
      return [String(all), all === 0 ? '' : (found / all).toFixed(2)];
    }),
    sum(['digit', 'size', 'scale']),
    sum(['word', 'ordinal', 'month', 'weekday']),
    sum(KINDS.filter((kind) => kind !== 'echo')),
  ];
}

function share(found: number, all: number): string {
  const { low, high } = wilson(found, all);
  return `${(found / all).toFixed(3)} [${low.toFixed(2)}, ${high.toFixed(2)}]`;
}

function show(
  text: ParallelText,
  changed: { offset: number; from: string; to: string; text: string },
  kind: string,
): void {
  const line = changed.text.slice(0, changed.offset).split('\n').length - 1;
  console.log(`${text.name} ${kind}: ${changed.from} -> ${changed.to}`);
  console.log(`  < ${text.source.split('\n')[line] ?? ''}`);
  console.log(`  > ${changed.text.split('\n')[line] ?? ''}\n`);
}

function hash(name: string): number {
  let value = 7;
  for (let at = 0; at < name.length; at += 1) value = (Math.imul(value, 31) + name.charCodeAt(at)) >>> 0;
  return value;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
