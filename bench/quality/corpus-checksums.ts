import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
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

// Run as a program it writes them, after an article was changed on purpose.
if (argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(root, 'checksums.json'), `${JSON.stringify(corpusChecksums(), null, 2)}\n`);
}
