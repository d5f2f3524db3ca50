import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What another checker did in the same run, or why it has no number. */
export type PeerOutcome = { readonly name: string; readonly language: string } & (
  | { readonly bytes: number; readonly seconds: number; readonly findings: number }
  | { readonly skipped: string }
);

/** Where `peers.sh` puts them. */
export const peersFolder = process.env.MTLINT_BENCH_PEERS ?? join(tmpdir(), 'mtlint-bench-peers');

const LIMIT_SECONDS = 120;
const HUNSPELL_DICTIONARIES: Readonly<Record<string, string>> = { fr: 'fr', en: 'en_US' };

/** Times textlint, retext and hunspell on a text; the slow ones get its beginning only. */
export function measurePeers(text: string, language: string): readonly PeerOutcome[] {
  const scratch = mkdtempSync(join(tmpdir(), 'mtlint-bench-'));
  try {
    return [
      script('textlint', text.slice(0, 100_000), language, scratch),
      script('retext', text.slice(0, 500_000), language, scratch),
      hunspell(text, language, scratch),
    ];
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function script(name: string, text: string, language: string, scratch: string): PeerOutcome {
  if (!existsSync(join(peersFolder, 'node_modules')))
    return { name, language, skipped: 'not installed; run bench/speed/peers.sh' };
  const file = join(scratch, `${name}.txt`);
  writeFileSync(file, text);
  const path = fileURLToPath(new URL(`peer-${name}.mjs`, import.meta.url));
  const run = spawnSync(process.execPath, [path, file, peersFolder, language], {
    encoding: 'utf8',
    timeout: LIMIT_SECONDS * 1000,
  });
  if (run.status !== 0) {
    const reason = run.error?.message ?? run.stderr.trim().split('\n').at(-1) ?? 'failed';
    return { name, language, skipped: reason };
  }
  const { seconds, findings } = JSON.parse(run.stdout) as { seconds: number; findings: number };
  return { name, language, bytes: Buffer.byteLength(text), seconds, findings };
}

function hunspell(text: string, language: string, scratch: string): PeerOutcome {
  const name = 'hunspell';
  const root = join(peersFolder, 'debian', 'usr');
  const own = join(root, 'bin', 'hunspell');
  const command = existsSync(own) ? own : name;
  const dictionary = HUNSPELL_DICTIONARIES[language];
  const libraries = existsSync(join(root, 'lib'))
    ? readdirSync(join(root, 'lib')).map((folder) => join(root, 'lib', folder))
    : [];
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: libraries.concat(process.env.LD_LIBRARY_PATH ?? []).join(delimiter),
    DICPATH: join(root, 'share', 'hunspell'),
  };
  const run = (input: string) => {
    const file = join(scratch, 'hunspell.txt');
    writeFileSync(file, input);
    const start = performance.now();
    const done = spawnSync(command, ['-d', dictionary ?? '', '-i', 'utf-8', '-l', file], {
      encoding: 'utf8',
      env: existsSync(own) ? env : process.env,
      timeout: LIMIT_SECONDS * 1000,
      maxBuffer: 1 << 28,
    });
    return { ...done, seconds: (performance.now() - start) / 1000 };
  };
  // The time to load the dictionary is no part of its speed, as that of the other tools is not.
  const empty = run('');
  if (empty.error !== undefined || empty.status !== 0)
    return { name, language, skipped: empty.stderr?.trim() || 'not installed; run bench/speed/peers.sh' };
  const full = run(text);
  const findings = full.stdout.split('\n').length - 1;
  return { name, language, bytes: Buffer.byteLength(text), seconds: full.seconds - empty.seconds, findings };
}
