import { readdirSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { version } from '../../src/core/version';
import { repository } from '../quality/places';
import { table } from '../quality/table';
import { measureByRule } from './by-rule';
import { calibrate } from './calibration';
import { measureColdStart } from './cold-start';
import { makeText, naturalText } from './make-text';
import { measurePeers } from './peers';
import { measureThroughput, rate } from './throughput';

const usage = `tsx bench/speed/run.ts [options]
  --lang TAG     fr and en unless given; repeatable
  --size MB      1, 5 and 20 unless given; repeatable
  --article KB   the same text of 1 MB in articles of so many kilobytes, one after the other
  --natural      the sentences of FLORES devtest instead, where \`../shared\` has them; a text of 0.1 to 0.3 MB
  --by-rule      time of each analysis and rule on 1 MB instead, from the sources
  --no-peers     without textlint, retext and hunspell
  --no-cold      without the command line`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      lang: { type: 'string', multiple: true, default: ['fr', 'en'] },
      size: { type: 'string', multiple: true, default: ['1', '5', '20'] },
      article: { type: 'string', multiple: true, default: [] },
      natural: { type: 'boolean', default: false },
      'by-rule': { type: 'boolean', default: false },
      'no-peers': { type: 'boolean', default: false },
      'no-cold': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  console.log(
    `mtlint ${version}, Node ${process.version}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, one thread, calibration ${calibrate().toFixed(0)} ms`,
  );
  if (values['by-rule']) {
    for (const language of values.lang) await printByRule(language);
    return;
  }
  if (isStale()) console.log('dist/ is older than src/; run `npm run build` first.');
  const texts = values.lang.flatMap((language) =>
    values.natural
      ? naturalTexts(language)
      : madeTexts(language, values.article.length > 0 ? [1] : values.size.map(Number)),
  );
  if (values.article.length > 0) printArticles(texts, values.article.map(Number));
  else printThroughput(texts);
  if (!values['no-cold']) printColdStart();
  if (!values['no-peers']) printPeers(values.lang);
}

const library = join(repository, 'dist', 'index.js');

/** Tells whether a source file was changed since the library was built. */
function isStale(): boolean {
  const built = statSync(library, { throwIfNoEntry: false })?.mtimeMs;
  if (built === undefined) return false;
  const sources = readdirSync(join(repository, 'src'), { recursive: true, encoding: 'utf8' });
  return sources.some((path) => path.endsWith('.ts') && statSync(join(repository, 'src', path)).mtimeMs > built);
}

interface Text {
  readonly name: string;
  readonly language: string;
  readonly text: string;
}

function madeTexts(language: string, sizes: readonly number[]): readonly Text[] {
  return sizes.map((size) => ({
    name: `${size} MB ${language}`,
    language,
    text: makeText(language, size * 1_000_000),
  }));
}

function naturalTexts(language: string): readonly Text[] {
  const text = naturalText(language);
  if (text === undefined) {
    console.log(`FLORES devtest ${language}: absent`);
    return [];
  }
  return [{ name: `FLORES ${language}, ${(Buffer.byteLength(text) / 1e6).toFixed(2)} MB`, language, text }];
}

function printThroughput(texts: readonly Text[]): void {
  const rows = texts.map(({ name, language, text }) => {
    const outcome = measureThroughput(library, text, language);
    if ('skipped' in outcome) return [name, '', '', '', '', `skipped: ${outcome.skipped}`];
    const { bytes, characters, first, steady, passes, findings, megabytes } = outcome;
    return [
      name,
      rate(bytes, first).toFixed(2),
      rate(bytes, steady).toFixed(2),
      (characters / 1e6 / steady).toFixed(2),
      `${passes}`,
      `${findings}`,
      megabytes.toFixed(0),
    ];
  });
  const head = [
    'mtlint, rules without the model',
    'first MB/s',
    'steady MB/s',
    'M characters/s',
    'passes',
    'findings',
    'most MB',
  ];
  console.log(`\n${table(head, rows)}`);
}

function printArticles(texts: readonly Text[], kilobytes: readonly number[]): void {
  const rows = texts.flatMap(({ name, language, text }) =>
    kilobytes.map((size) => {
      const of = `${size} kB of ${name}`;
      const outcome = measureThroughput(library, text, language, 1000 * size);
      if ('skipped' in outcome) return [of, '', '', '', `skipped: ${outcome.skipped}`];
      const { bytes, characters, steady, findings } = outcome;
      return [
        of,
        ((1e6 * steady * size) / bytes).toFixed(1),
        rate(bytes, steady).toFixed(2),
        (characters / 1e6 / steady).toFixed(2),
        `${findings}`,
      ];
    }),
  );
  const head = ['mtlint, articles of', 'ms an article', 'steady MB/s', 'M characters/s', 'findings'];
  console.log(`\n${table(head, rows)}`);
}

async function printByRule(language: string): Promise<void> {
  await measureByRule(makeText(language, 300_000), language);
  const text = makeText(language, 1_000_000);
  const shares = await measureByRule(text, language);
  const total = shares.reduce((sum, { seconds }) => sum + seconds, 0);
  const megabytes = Buffer.byteLength(text) / 1e6;
  const rows = [{ name: 'all', seconds: total, observations: undefined }, ...shares].map((share) => [
    share.name,
    ((1000 * share.seconds) / megabytes).toFixed(1),
    ((100 * share.seconds) / total).toFixed(1),
    share.observations === undefined ? '' : `${share.observations}`,
  ]);
  console.log(`\n${table([language, 'ms/MB', '%', 'observations'], rows)}`);
}

function printColdStart(): void {
  const cold = measureColdStart();
  const line =
    'skipped' in cold
      ? `skipped: ${cold.skipped}`
      : `${Math.round(cold.check)} ms (median of 15, no model); Node alone ${Math.round(cold.bareNode)} ms`;
  console.log(`\nCommand line on america-pac.fr.txt, cold: ${line}`);
}

function printPeers(languages: readonly string[]): void {
  const rows = languages.flatMap((language) =>
    measurePeers(makeText(language, 1_000_000), language).map((peer) =>
      'skipped' in peer
        ? [`${peer.name} ${language}`, '', '', '', `skipped: ${peer.skipped}`]
        : [
            `${peer.name} ${language}`,
            (peer.bytes / 1e6).toFixed(1),
            rate(peer.bytes, peer.first).toFixed(3),
            rate(peer.bytes, peer.steady).toFixed(3),
            `${peer.findings}`,
          ],
    ),
  );
  console.log(`\n${table(['others on the same text', 'MB', 'first MB/s', 'steady MB/s', 'findings'], rows)}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 2;
});
