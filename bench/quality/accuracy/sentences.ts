import { type Checker, makeChecker } from '../../../src/check/checker';
import type { Finding } from '../../../src/core/report';
import { loadEmbedder } from '../../../src/embed';
import { languageFor } from '../../../src/lang';
import { seededRandom } from '../../random';
import { documentsOf, type ParallelDocument } from '../alignment/documents';
import { pairOptions, pairUsage } from '../alignment/pair-options';
import { poisson, wilson } from '../intervals';
import { table } from '../table';
import { textOf } from './article-with-source';
import { loseQuarter } from './lose-part';
import { LANGUAGE_PAIRS } from './loss-cases';
import { faultKinds, faultOf } from './sentence-faults';

const usage = `tsx bench/quality/accuracy/sentences.ts [options]
${pairUsage}
  --rules REGEX             rules that count (omission, addition, mistranslation)
  --alarms                  print every finding on the translations as they are
  --misses                  print the faults that were not found
  --min-confidence N        as in a config (0.5)

Checks translations as they are, which are right, and with one fault put in: a sentence left out, added, replaced or swapped, a
quarter of a sentence lost.`;

interface Tally {
  found: number;
  all: number;
}

const PARAGRAPH = 4;
const CHARACTERS_A_WORD = 1.5;

async function main(): Promise<void> {
  const options = pairOptions(usage, {
    rules: { type: 'string', default: 'omission|addition|mistranslation' },
    alarms: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    'min-confidence': { type: 'string', default: '0.5' },
  });
  if (options === undefined) return;
  const { half, model, own: values } = options;
  const counted = new RegExp(`^accuracy/(?:${values.rules})$`);
  const checker = await makeChecker(
    { minConfidence: Number(values['min-confidence']), rules: { '*': 'off', accuracy: 'on' } },
    '.',
    model === 'none' ? {} : { loadEmbedder: () => loadEmbedder({ model }) },
  );
  const kinds = [...faultKinds, 'quarter'] as const;
  const total = { words: 0, alarms: 0, tallies: new Map<string, Tally>() };
  const rows: string[][] = [];
  for (const pair of options.among(LANGUAGE_PAIRS)) {
    const [from, to] = pair.split('-') as [string, string];
    const all = documentsOf(from, to);
    if (all === undefined) return console.log('skipped, for the folder `../shared` with the parallel texts is absent');
    const own = { words: 0, alarms: 0, tallies: new Map<string, Tally>() };
    const documents = all.filter((one) => one.half === half);
    for (const [number, document] of documents.entries()) {
      const check = checkIn(checker, document, from, to, counted);
      const clean = await check(document.target);
      own.words += countWords(document.target, to);
      own.alarms += clean.length;
      if (values.alarms) for (const finding of clean) console.log(`${pair} ${document.name}: ${show(finding)}`);
      const strangers = documents[(number + 1) % documents.length]?.target ?? [];
      for (const kind of faultKinds) {
        const fault = faultOf(kind, document, strangers, !isSpaced(to), number);
        if (fault === undefined) continue;
        const text = textOf(fault.target, PARAGRAPH);
        const places = placesOf(fault.target, fault.places);
        const found = (await check(fault.target)).some(({ offset, endOffset }) =>
          places.some((place) => offset <= place.endOffset && endOffset >= place.offset),
        );
        count(own.tallies, kind, found);
        if (!found && values.misses)
          console.log(
            `${pair} ${document.name} ${kind}: ${fault.lost} | ${text.slice(places[0]?.offset, places[0]?.endOffset)}`,
          );
      }
      const random = seededRandom(number);
      const at = Math.floor(random() * document.target.length);
      const less = loseQuarter(document.target[at] as string, to, random);
      if (less !== undefined) {
        const target = document.target.with(at, less);
        const [place] = placesOf(target, [at]);
        const found = (await check(target)).some(
          ({ offset, endOffset }) => offset < (place?.endOffset ?? 0) && endOffset > (place?.offset ?? 0),
        );
        count(own.tallies, 'quarter', found);
      }
    }
    total.words += own.words;
    total.alarms += own.alarms;
    for (const [kind, { found, all: cases }] of own.tallies) {
      const sum = total.tallies.get(kind) ?? { found: 0, all: 0 };
      total.tallies.set(kind, { found: sum.found + found, all: sum.all + cases });
    }
    rows.push(rowOf(pair, own, kinds));
  }
  rows.push(rowOf('all', total, kinds));
  console.log(table(['pair', 'words', 'alarms', 'a 1,000', ...kinds], rows));
  const { low, high } = poisson(total.alarms);
  console.log(
    `alarms a 1,000 words: ${((1000 * low) / total.words).toFixed(2)} to ${((1000 * high) / total.words).toFixed(2)}`,
  );
  for (const kind of kinds) {
    const { found, all } = total.tallies.get(kind) ?? { found: 0, all: 0 };
    const interval = wilson(found, all);
    console.log(`${kind}: ${found} of ${all}, ${interval.low.toFixed(3)} to ${interval.high.toFixed(3)}`);
  }
}

function rowOf(
  name: string,
  { words, alarms, tallies }: { words: number; alarms: number; tallies: ReadonlyMap<string, Tally> },
  kinds: readonly string[],
): string[] {
  return [
    name,
    String(Math.round(words)),
    String(alarms),
    ((1000 * alarms) / words).toFixed(2),
    ...kinds.map((kind) => {
      const { found, all } = tallies.get(kind) ?? { found: 0, all: 0 };
      return all === 0 ? '' : (found / all).toFixed(2);
    }),
  ];
}

function checkIn(checker: Checker, { source }: ParallelDocument, from: string, to: string, counted: RegExp) {
  return async (target: readonly string[]): Promise<readonly Finding[]> => {
    const report = await checker.check(textOf(target, PARAGRAPH), {
      language: to,
      source: textOf(source, PARAGRAPH),
      sourceLanguage: from,
    });
    return report.findings.filter(({ ruleId }) => counted.test(ruleId));
  };
}

/** Where segments stand in the article that is made of them. */
function placesOf(target: readonly string[], indices: readonly number[]): { offset: number; endOffset: number }[] {
  const starts: number[] = [];
  let offset = 0;
  target.forEach((text, index) => {
    starts.push(offset);
    offset += text.length + ((index + 1) % PARAGRAPH === 0 ? 2 : 1);
  });
  return indices
    .filter((index) => index >= 0 && index < target.length)
    .map((index) => ({
      offset: starts[index] as number,
      endOffset: (starts[index] as number) + (target[index] as string).length,
    }));
}

function countWords(segments: readonly string[], tag: string): number {
  const text = segments.join(' ');
  return isSpaced(tag) ? text.split(/\s+/).length : text.length / CHARACTERS_A_WORD;
}

function isSpaced(tag: string): boolean {
  return languageFor(tag)?.spaced !== false;
}

function count(tallies: Map<string, Tally>, kind: string, found: boolean): void {
  const tally = tallies.get(kind) ?? { found: 0, all: 0 };
  tallies.set(kind, { found: tally.found + (found ? 1 : 0), all: tally.all + 1 });
}

function show({ ruleId, confidence, message, text }: Finding): string {
  return `${ruleId} ${confidence} ${message} > ${text.slice(0, 120).replaceAll('\n', ' ')}`;
}

await main();
