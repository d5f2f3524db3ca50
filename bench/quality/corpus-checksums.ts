import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { corpusTable } from './corpus-table';
import { repository } from './places';

const root = join(repository, 'corpora');

/** SHA-256 of every article of the corpora, by path. */
export function corpusChecksums(): Readonly<Record<string, string>> {
  const paths = ['clean', 'flawed'].flatMap((kind) =>
    readdirSync(join(root, kind), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:txt|md)$/.test(path))
      .map((path) => `${kind}/${path.replaceAll('\\', '/')}`),
  );
  return Object.fromEntries(
    paths.sort().map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(root, path)))
        .digest('hex'),
    ]),
  );
}

// Run as a program it writes them and the table of the README, after an article was added or changed on purpose.
if (argv[1] === fileURLToPath(import.meta.url)) {
  const readme = join(root, 'README.md');
  writeFileSync(
    readme,
    readFileSync(readme, 'utf8').replace(/^\| folder \|(?:.*\n)(?:\|.*\n?)+/m, `${corpusTable()}\n`),
  );
  writeFileSync(join(root, 'checksums.json'), `${JSON.stringify(corpusChecksums(), null, 2)}\n`);
}
