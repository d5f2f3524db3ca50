import { parseArgs } from 'node:util';
import { languagesIn } from '../case-files';
import { textChecker } from '../check-text';
import { halvesNamed } from '../corpus';
import { table } from '../table';
import { folder, readCases } from './fragment-case';

const usage = `tsx bench/quality/fragments/run.ts [options]
  --set tune|held-out|all   (all)
  --lang TAG                repeatable (all that have cases)
  --misses                  list the pieces of the tune half that were missed, and its alarms`;

/** Rules that may say of a piece that it is one, or that the stop before it stands in the middle of a sentence. */
const RULES = new Set(['fluency/fragment', 'fluency/truncated-sentence', 'fluency/broken-sentence']);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      set: { type: 'string', default: 'all' },
      lang: { type: 'string', multiple: true, default: [] },
      misses: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const wanted = halvesNamed(values.set);
  const check = await textChecker('none');
  const rows: string[][] = [];
  const listed: string[] = [];
  for (const language of values.lang.length > 0 ? values.lang : languagesIn(folder)) {
    const row = [language];
    for (const half of wanted) {
      const count = { marked: 0, found: 0, whole: 0, alarms: 0 };
      for (const one of readCases(language)) {
        if (one.half !== half) continue;
        const report = await check(one.text, { path: `case.${language}.txt`, language, format: 'text' });
        const places = report.findings.filter(({ ruleId }) => RULES.has(ruleId));
        const meets = (place: { offset: number; endOffset: number }) =>
          one.marks.some((mark) => place.offset < mark.endOffset + 2 && place.endOffset > mark.offset - 2);
        const isFound = places.some(meets);
        const wrong = places.filter((place) => !meets(place));
        if (one.marks.length > 0) count.marked += 1;
        else count.whole += 1;
        if (isFound) count.found += 1;
        count.alarms += wrong.length;
        // The held-out half stays blind.
        if (half !== 'tune') continue;
        for (const mark of isFound ? [] : one.marks)
          listed.push(`${language} missed: ${one.text.slice(mark.offset, mark.endOffset)}`);
        for (const { offset, endOffset } of wrong)
          listed.push(`${language} alarm: ${one.text.slice(offset, endOffset)}`);
      }
      row.push(`${count.found}/${count.marked}`, `${count.alarms}/${count.whole}`);
    }
    rows.push(row);
  }
  console.log(table(['language', ...wanted.flatMap((half) => [`pieces found (${half})`, `alarms (${half})`])], rows));
  if (values.misses) console.log(listed.join('\n'));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
