import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { createChecker } from '../../src/api/create-checker';
import { version } from '../../src/core/version';
import { table } from '../quality/table';
import { measureByRule } from './by-rule';
import { calibrate } from './calibration';
import { measureColdStart } from './cold-start';
import { makeText } from './make-text';
import { measurePeers } from './peers';
import { measureThroughput, rate } from './throughput';

const usage = `tsx bench/speed/run.ts [options]
  --lang TAG     fr and en unless given; repeatable
  --size MB      1, 5 and 20 unless given; repeatable
  --by-rule      time of each analysis and rule on 1 MB instead
  --no-peers     without textlint, retext and hunspell
  --no-cold      without the command line`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      lang: { type: 'string', multiple: true, default: ['fr', 'en'] },
      size: { type: 'string', multiple: true, default: ['1', '5', '20'] },
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
  await printThroughput(values.lang, values.size.map(Number));
  if (!values['no-cold']) printColdStart();
  if (!values['no-peers']) printPeers(values.lang);
}

async function printThroughput(languages: readonly string[], sizes: readonly number[]): Promise<void> {
  const checker = await createChecker({ model: 'none' });
  const rows = [];
  for (const language of languages) {
    await measureThroughput(checker, language, 0.3, 1);
    for (const size of sizes) {
      const outcome = await measureThroughput(checker, language, size, size <= 1 ? 5 : 1);
      rows.push([
        `${size} MB ${language}`,
        outcome.seconds.toFixed(2),
        rate(outcome).toFixed(2),
        (outcome.characters / 1e6 / outcome.seconds).toFixed(2),
        `${outcome.findings}`,
        `${Math.round(process.memoryUsage().rss / 1e6)}`,
      ]);
    }
  }
  console.log(
    `\n${table(['mtlint, rules without the model', 'seconds', 'MB/s', 'M characters/s', 'findings', 'RSS MB'], rows)}`,
  );
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
        ? [`${peer.name} ${peer.language}`, '', '', '', `skipped: ${peer.skipped}`]
        : [
            `${peer.name} ${peer.language}`,
            (peer.bytes / 1e6).toFixed(1),
            peer.seconds.toFixed(2),
            rate(peer).toFixed(3),
            `${peer.findings}`,
          ],
    ),
  );
  console.log(`\n${table(['others, loading not counted', 'MB', 'seconds', 'MB/s', 'findings'], rows)}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 2;
});
