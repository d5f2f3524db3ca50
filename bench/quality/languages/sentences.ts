/**
 * Puts single sentences of one language into articles of another and counts how many the rules report, and how much they
 * report in articles that are clean: `npx tsx bench/quality/languages/sentences.ts [--misses] [--lang TAG]`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkArticle } from '../../../src/api/create-checker';
import { languages } from '../../../src/lang';
import { shared } from '../places';
import { table } from '../table';
import { type Sample, samples } from './samples';

/** What slips into what; English slips into all of them. */
const PAIRS =
  'es>pt pt>es gl>pt it>fr fr>it ca>es ca>fr ro>it zh>ja ja>zh hi>sa mr>sa sv>fi et>fi fi>sv uk>ru bg>ru ms>id nl>de da>de sv>en nl>en de>nl en>nl af>nl it>la de>en fr>en es>it la>it en>fr en>de en>es en>it en>pt en>ru en>zh en>ja en>id en>el en>fi en>la en>sa de>fr ru>en'.split(
    ' ',
  );
const RULES = new Set(['accuracy/untranslated', 'accuracy/wrong-language']);
const MOST = 40;

const { values } = parseArgs({
  options: { misses: { type: 'boolean' }, lang: { type: 'string', multiple: true, default: [] } },
});
const all = samples();
if (all === undefined) {
  console.log('skipped: the evaluation data does not stand beside the repository');
} else {
  const known = new Set(languages.map(({ tag }) => tag));
  const wanted = (tag: string) => values.lang.length === 0 || values.lang.includes(tag);
  const rows: string[][] = [];
  for (const pair of PAIRS) {
    const [from, into] = pair.split('>') as [string, string];
    if (!known.has(into) || !wanted(into)) continue;
    const outcome = await insert(sample(all, from), sample(all, into));
    const { found, total, misses } = outcome;
    rows.push([`${from} in ${into}`, `${found}/${total}`, `${((100 * found) / total).toFixed(0)} %`]);
    if (values.misses) for (const miss of misses) console.log(`${pair}: ${miss}`);
  }
  console.log(table(['sentence', 'found', 'share'], rows));
  console.log();
  const clean: string[][] = [];
  for (const { tag } of all) {
    if (!known.has(tag) || !wanted(tag)) continue;
    const text = wholeText(tag);
    if (text === undefined) continue;
    const alarms = await alarmsIn(text, tag);
    clean.push([tag, String(alarms.length)]);
    if (values.misses) for (const alarm of alarms) console.log(`${tag}: false: ${alarm}`);
  }
  console.log(table(['FLORES devtest', 'false'], clean));
}

function sample(sets: readonly Sample[], tag: string): readonly string[] {
  return sets.find((one) => one.tag === tag)?.sentences ?? [];
}

/** One foreign sentence in the middle of each paragraph. */
async function insert(foreign: readonly string[], own: readonly string[]) {
  const used = foreign.filter((text) => isLong(text)).slice(0, MOST);
  let found = 0;
  const misses: string[] = [];
  for (const [index, sentence] of used.entries()) {
    const [before, after] = [own[(2 * index) % own.length], own[(2 * index + 1) % own.length]];
    const text = `${before} ${sentence} ${after}`;
    const from = (before ?? '').length + 1;
    const { findings } = await checkArticle(text, { language: tagOf(own), config: { model: 'none' } });
    const hit = findings.some(
      ({ ruleId, offset, endOffset }) =>
        RULES.has(ruleId) &&
        Math.min(endOffset, from + sentence.length) - Math.max(offset, from) > 0.3 * sentence.length,
    );
    if (hit) found += 1;
    else misses.push(sentence);
  }
  return { found, total: used.length, misses };
}

function isLong(text: string): boolean {
  return text.split(' ').length >= 7 || !/\p{L} \p{L}/u.test(text);
}

function tagOf(own: readonly string[]): string {
  return all?.find((one) => one.sentences === own)?.tag ?? 'und';
}

function wholeText(tag: string): string | undefined {
  try {
    const lines = readFileSync(join(shared, 'data', 'eval', 'flores200-devtest', `${tag}.txt`), 'utf8').split('\n');
    return lines.map((line, index) => `${line}${index % 5 === 4 ? '\n\n' : ' '}`).join('');
  } catch {
    return undefined;
  }
}

async function alarmsIn(text: string, language: string): Promise<readonly string[]> {
  const { findings } = await checkArticle(text, { language, config: { model: 'none' } });
  return findings.filter(({ ruleId }) => RULES.has(ruleId)).map((finding) => finding.text);
}
