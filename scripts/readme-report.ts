/** Puts the report of the sample article into README.md, as `node dist/cli.js check` prints it. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const { stdout } = spawnSync('node', ['dist/cli.js', 'check', 'examples/article.fr.txt'], { encoding: 'utf8' });
const readme = readFileSync('README.md', 'utf8');
const block = /(node dist\/cli\.js check examples\/article\.fr\.txt\n```\n\n```text\n)[\s\S]*?(\n```\n)/;
if (!block.test(readme) || stdout === '') throw new Error('README.md has no report, or the build prints none');
writeFileSync(
  'README.md',
  readme.replace(block, (_, before: string, after: string) => before + stdout.trimEnd() + after),
);
