/** Writes docs/rules, docs/rules.md and docs/languages.md from the code; `--check` only tells whether they are current. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { languages } from '../src/lang';
import { rules } from '../src/rules';
import { docsOf } from './rule-docs';

const pages = docsOf(rules, languages);

if (process.argv.includes('--check')) {
  const stale = [...pages].filter(([path, text]) => read(path) !== text).map(([path]) => path);
  process.stdout.write(stale.map((path) => `${path} is not current; run \`npm run docs\`\n`).join(''));
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const [path, text] of pages) {
    mkdirSync(dirname(path), { recursive: true });
    if (read(path) !== text) writeFileSync(path, text);
  }
  for (const file of readdirSync('docs/rules', { recursive: true, encoding: 'utf8' })) {
    const path = join('docs/rules', file).replaceAll('\\', '/');
    if (path.endsWith('.md') && !pages.has(path)) rmSync(path);
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
