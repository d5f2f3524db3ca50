import { parseArgs } from 'node:util';
import { languagesIn } from '../case-files';
import { textChecker } from '../check-text';
import { type Half, halvesNamed } from '../corpus';
import { table } from '../table';
import { folder, readCases } from './drift-case';
import { type CaseOutcome, judgeCase } from './judge-case';

const usage = `tsx bench/quality/drift-cases/run.ts [options]
  --set tune|held-out|all   (all)
  --lang TAG                repeatable (all that have cases)
  --model none|shipped|PATH (shipped)
  --misses                  list the wrong cases of the tune half`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      set: { type: 'string', default: 'all' },
      lang: { type: 'string', multiple: true, default: [] },
      model: { type: 'string', default: 'shipped' },
      misses: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const wanted = halvesNamed(values.set);
  const languages = values.lang.length > 0 ? values.lang : languagesIn(folder);
  const check = await textChecker(values.model);
  const outcomes: CaseOutcome[] = [];
  for (const one of languages.flatMap((language) => readCases(language))) {
    if (!wanted.includes(one.half)) continue;
    const report = await check(one.text, { path: `case.${one.language}.txt`, language: one.language, format: 'text' });
    outcomes.push(judgeCase(one, report.findings));
  }

  const share = (language: string, kind: 'same' | 'different', half: Half) => {
    const some = outcomes.filter(
      ({ case: one }) => one.language === language && one.kind === kind && one.half === half,
    );
    return `${some.filter(({ joined }) => joined).length}/${some.length}`;
  };
  const columns = wanted.flatMap((half) => [
    { title: `same joined (${half})`, kind: 'same' as const, half },
    { title: `different joined (${half})`, kind: 'different' as const, half },
  ]);
  console.log(`model: ${values.model}`);
  console.log(
    table(
      ['language', ...columns.map(({ title }) => title)],
      languages.map((language) => [language, ...columns.map(({ kind, half }) => share(language, kind, half))]),
    ),
  );
  if (!values.misses) return;
  for (const { case: one, joined, groups } of outcomes) {
    // The held-out half stays blind.
    if (one.half !== 'tune' || joined === (one.kind === 'same')) continue;
    console.log(
      `\n${one.language} ${one.kind}: ${one.marks.map((mark) => one.text.slice(mark.offset, mark.endOffset)).join(' | ')}`,
    );
    for (const group of groups) console.log(`  joined: ${group}`);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
