import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { measureScript, median, type Throughput } from './throughput';

/** What another checker did in the same run, or why it has no number. */
export type PeerOutcome = { readonly name: string } & (
  | Pick<Throughput, 'bytes' | 'first' | 'steady' | 'findings'>
  | { readonly skipped: string }
);

/** Where `peers.sh` puts them. */
export const peersFolder = process.env.MTLINT_BENCH_PEERS ?? join(tmpdir(), 'mtlint-bench-peers');

const LIMIT_SECONDS = 120;
const HUNSPELL_RUNS = 3;
const HUNSPELL_DICTIONARIES: Readonly<Record<string, string>> = { fr: 'fr', en: 'en_US' };

/** Times textlint, retext and hunspell on a text; the slow ones get its beginning only. */
export function measurePeers(text: string, language: string): readonly PeerOutcome[] {
  return [
    script('textlint', text.slice(0, 100_000), language),
    script('retext', text.slice(0, 500_000), language),
    hunspell(text, language),
  ];
}

function script(name: string, text: string, language: string): PeerOutcome {
  if (!existsSync(join(peersFolder, 'node_modules')))
    return { name, skipped: 'not installed; run bench/speed/peers.sh' };
  return { name, ...measureScript(`peer-${name}.mjs`, text, [peersFolder, language]) };
}

function hunspell(text: string, language: string): PeerOutcome {
  const name = 'hunspell';
  const dictionary = HUNSPELL_DICTIONARIES[language];
  if (dictionary === undefined) return { name, skipped: 'peers.sh fetches no dictionary of this language' };
  const scratch = mkdtempSync(join(tmpdir(), 'mtlint-bench-'));
  try {
    const run = (input: string) => runHunspell(input, dictionary, scratch);
    const empty = run('');
    if (empty.problem !== undefined) return { name, skipped: empty.problem };
    // The time to load the dictionary is no part of its speed, as that of the other tools is not.
    const loading = median(Array.from({ length: HUNSPELL_RUNS }, () => run('').seconds));
    const runs = Array.from({ length: HUNSPELL_RUNS }, () => run(text));
    const steady = median(runs.map(({ seconds }) => seconds)) - loading;
    const findings = runs[0]?.findings ?? 0;
    // Nothing is compiled on the way, so that the first pass is as fast as any.
    return { name, bytes: Buffer.byteLength(text), first: steady, steady, findings };
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function runHunspell(
  input: string,
  dictionary: string,
  scratch: string,
): { readonly seconds: number; readonly findings: number; readonly problem: string | undefined } {
  const root = join(peersFolder, 'debian', 'usr');
  const own = join(root, 'bin', 'hunspell');
  const isOwn = existsSync(own);
  const libraries = existsSync(join(root, 'lib'))
    ? readdirSync(join(root, 'lib')).map((folder) => join(root, 'lib', folder))
    : [];
  const ownPlaces = {
    LD_LIBRARY_PATH: libraries.concat(process.env.LD_LIBRARY_PATH ?? []).join(delimiter),
    DICPATH: join(root, 'share', 'hunspell'),
  };
  const file = join(scratch, 'hunspell.txt');
  writeFileSync(file, input);
  const start = performance.now();
  const done = spawnSync(isOwn ? own : 'hunspell', ['-d', dictionary, '-i', 'utf-8', '-l', file], {
    encoding: 'utf8',
    env: isOwn ? { ...process.env, ...ownPlaces } : process.env,
    timeout: LIMIT_SECONDS * 1000,
    maxBuffer: 1 << 28,
  });
  const seconds = (performance.now() - start) / 1000;
  const failed = done.error !== undefined || done.status !== 0;
  const problem = failed ? done.stderr?.trim() || 'not installed; run bench/speed/peers.sh' : undefined;
  return { seconds, findings: (done.stdout ?? '').split('\n').length - 1, problem };
}
