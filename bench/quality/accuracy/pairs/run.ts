import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeChecker } from '../../../../src/check/checker';
import type { Finding } from '../../../../src/core/report';
import { loadEmbedder } from '../../../../src/embed';
import { excerpt } from '../../excerpt';
import { repository } from '../../places';
import { table } from '../../table';
import { type PlacedCase, placed } from './placed';
import { type PairCase, readCases } from './read-cases';

const usage = `tsx bench/quality/accuracy/pairs/run.ts [options]
  --cases FILE              another list of cases (cases.tsv)
  --rule ID                 only cases of this rule; repeatable
  --model none|shipped|PATH embedding model (shipped)
  --min-confidence N        as in a config (0.5)
  --show                    print the faults that were missed and what was reported in sound cases

Puts hand-made pairs of sentences into a short text beside its source, and counts the faults that the rule finds at their place,
and the look-alikes at which it says something.`;

interface Tally {
  found: number;
  faults: number;
  alarms: number;
  sound: number;
  /** Findings of other rules about the source in sound cases. */
  others: number;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string', default: 'cases.tsv' },
      rule: { type: 'string', multiple: true, default: [] },
      model: { type: 'string', default: 'shipped' },
      'min-confidence': { type: 'string', default: '0.5' },
      show: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(usage);
  const folder = join(repository, 'bench', 'quality', 'accuracy', 'pairs');
  const cases = readCases(readFileSync(join(folder, values.cases), 'utf8')).filter(
    ({ rule }) => values.rule.length === 0 || values.rule.includes(rule),
  );
  const { model } = values;
  const checker = await makeChecker(
    { minConfidence: Number(values['min-confidence']), rules: { '*': 'off', accuracy: 'on', terminology: 'on' } },
    '.',
    model === 'none' ? {} : { loadEmbedder: () => loadEmbedder({ model }) },
  );
  const tallies = new Map<string, Tally>();
  for (const one of cases) {
    const text = placed(one);
    const { findings } = await checker.check(text.target, {
      language: one.to,
      source: text.source,
      sourceLanguage: one.from,
      ...(one.glossary === undefined ? {} : { glossary: [one.glossary] }),
    });
    const own = findings.filter(({ ruleId }) => ruleId.endsWith(`/${one.rule}`));
    const others = findings.filter((finding) => !own.includes(finding));
    const tally = tallies.get(one.rule) ?? { found: 0, faults: 0, alarms: 0, sound: 0, others: 0 };
    tallies.set(one.rule, tally);
    if (one.isFault) {
      const isFound = own.some((finding) => text.places.some((place) => touches(finding, place)));
      tally.faults += 1;
      if (isFound) tally.found += 1;
      else if (values.show) console.log(`missed ${describe(one)}${told(others, text)}\n`);
    } else {
      tally.sound += 1;
      if (own.length > 0) tally.alarms += 1;
      tally.others += others.length;
      if (values.show && findings.length > 0) console.log(`alarm ${describe(one)}${told(findings, text)}\n`);
    }
  }
  const rows = [...tallies].map(([rule, { found, faults, alarms, sound, others }]) => [
    rule,
    `${found} of ${faults}`,
    `${alarms} of ${sound}`,
    String(others),
  ]);
  const sum = (read: (tally: Tally) => number) => [...tallies.values()].reduce((all, one) => all + read(one), 0);
  rows.push([
    'all',
    `${sum(({ found }) => found)} of ${sum(({ faults }) => faults)}`,
    `${sum(({ alarms }) => alarms)} of ${sum(({ sound }) => sound)}`,
    String(sum(({ others }) => others)),
  ]);
  console.log(table(['rule', 'faults found', 'sound accused', 'other rules in sound'], rows));
}

/** What is at the edge of its place is meant, as in `../../match.ts`. */
const SLACK = 2;

function touches(finding: Finding, place: { readonly offset: number; readonly endOffset: number }): boolean {
  return finding.offset <= place.endOffset + SLACK && finding.endOffset >= place.offset - SLACK;
}

function describe({ rule, from, to, source, target }: PairCase): string {
  return `${rule} ${from}-${to}\n  < ${source.join(' ‖ ')}\n  > ${target.join(' ‖ ')}`;
}

function told(findings: readonly Finding[], { target }: PlacedCase): string {
  return findings
    .map((finding) => `\n  ${finding.ruleId} at ${excerpt(target, finding).at}: ${finding.message}`)
    .join('');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
