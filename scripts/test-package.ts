/**
 * Packs mtlint, installs the tarball into an empty project and uses it as its consumers do: ES modules, CommonJS, types
 * and the command line. Run after `npm run build`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import manifest from '../package.json';

const root = resolve('.');
const project = mkdtempSync(join(tmpdir(), 'mtlint-package-'));
let passed = 0;
let failed = 0;

function run(command: string, args: readonly string[], cwd = project): { code: number; output: string } {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe' });
  return { code: status ?? -1, output: `${stdout ?? ''}${stderr ?? ''}${error ?? ''}` };
}

function test(name: string, check: () => string | undefined): void {
  const problem = check();
  if (problem === undefined) passed += 1;
  else failed += 1;
  process.stdout.write(
    `${problem === undefined ? 'ok  ' : 'FAIL'} package: ${name}${problem === undefined ? '' : `\n${problem}`}\n`,
  );
}

const exits = (expected: number, result: { code: number; output: string }) =>
  result.code === expected ? undefined : `exit ${result.code}, expected ${expected}\n${result.output}`;

try {
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', project], {
    encoding: 'utf8',
  });
  const [{ filename, files, size }] = JSON.parse(packed) as [
    { filename: string; size: number; files: ReadonlyArray<{ path: string }> },
  ];
  const paths = files.map(({ path }) => path);
  process.stdout.write(`${filename}: ${paths.length} files, ${(size / 1e6).toFixed(2)} MB packed\n`);

  test('holds what it should and nothing else', () => {
    const wanted = [
      'dist/index.js',
      'dist/index.cjs',
      'dist/index.d.ts',
      'dist/cli.js',
      'dist/commonjs.cjs',
      'lexicon/ru.bin',
      'lexicon/README.md',
      'README.md',
      'docs/rules.md',
      'examples/article.fr.txt',
      'LICENSE',
      'THIRD-PARTY-LICENSES.md',
    ];
    const missing = wanted.filter((path) => !paths.includes(path));
    const stray = paths.filter(
      (path) =>
        !/^(?:dist\/|models\/|lexicon\/|docs\/|examples\/|bench\/quality\/README\.md$|package\.json$|[A-Z-]+(?:\.md)?$)/.test(
          path,
        ) || /metafile/.test(path),
    );
    return missing.length + stray.length === 0 ? undefined : `missing: ${missing}; stray: ${stray}`;
  });

  test('says where it comes from, and holds every file that its README points to', () => {
    const { repository, homepage, bugs } = manifest;
    if (!(repository.url && homepage && bugs)) return 'package.json lacks repository, homepage or bugs';
    const targets = [...readFileSync('README.md', 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
      ([, to]) => to ?? '',
    );
    const absent = targets.filter((to) => !paths.some((path) => path === to || path.startsWith(`${to}/`)));
    return absent.length === 0 ? undefined : `absent: ${absent}`;
  });

  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true }));
  const flags = ['--no-audit', '--no-fund', '--prefer-offline', '--omit=optional'];
  test('installs', () => exits(0, run('npm', ['install', ...flags, `./${filename}`])));

  const article = 'Le rapport de de la commission a été remis au maire pendant la nuit.';
  // What the lexicon alone finds: without its file a check goes on and says nothing.
  const brine = 'Сыровар готовит рассол в чане. Слишком тёплый рассол портит корку. Летом brine меняют чаще.';
  const withLexicon = `checkArticle(${JSON.stringify(brine)}, { language: 'ru', config: { model: 'none' } }).then((report) => {
  if (!report.findings.some(({ ruleId }) => ruleId === 'terminology/drift')) throw new Error('no lexicon');
});
`;
  writeFileSync(
    join(project, 'esm.mjs'),
    `import { checkArticle, createChecker, version } from 'mtlint';
import { alignSentences } from 'mtlint/align';
import { gate } from 'mtlint/gate';
import { readMarks, runExample } from 'mtlint/testing';
if ((await alignSentences('It rains.', 'Il pleut.')).beads.length !== 1) throw new Error('beads');
const report = await checkArticle(${JSON.stringify(article)}, { language: 'fr', config: { model: 'none' } });
if (version !== ${JSON.stringify(manifest.version)}) throw new Error(version);
if (!report.findings.some(({ ruleId }) => ruleId === 'fluency/repeated-word')) throw new Error(JSON.stringify(report));
if (gate(report, { failOn: 'warning' }).pass) throw new Error('the gate stands open');
if (readMarks('a ⟦b⟧').spans[0].offset !== 2) throw new Error('marks');
if (typeof runExample !== 'function') throw new Error('runExample');
const checker = await createChecker({ rules: { fluency: 'off' } });
if ((await checker.check('# Titre\\n\\n' + ${JSON.stringify(article)}, { format: 'markdown' })).language !== 'fr') throw new Error('language');
${withLexicon}`,
  );
  test('ES modules', () => exits(0, run('node', ['esm.mjs'])));

  writeFileSync(
    join(project, 'cjs.cjs'),
    `const { checkArticle } = require('mtlint');
const { gate } = require('mtlint/gate');
require('mtlint/align');
require('mtlint/testing');
checkArticle(${JSON.stringify(article)}, { path: 'a.fr.md', config: { model: 'none' } }).then((report) => {
  if (!report.findings.some(({ ruleId }) => ruleId === 'fluency/repeated-word')) throw new Error(JSON.stringify(report));
  if (gate(report, { failOn: 'warning' }).pass) throw new Error('the gate stands open');
});
${withLexicon}`,
  );
  test('CommonJS', () => exits(0, run('node', ['cjs.cjs'])));

  const typed = `import { z } from 'zod';
import { checkArticle, createChecker, defineConfig, defineRule, type ArticleReport, type Checker } from 'mtlint';
import { alignSentences, type AlignedTexts } from 'mtlint/align';
import { gate, type GateResult } from 'mtlint/gate';
import { runExample } from 'mtlint/testing';
const rule = defineRule({
  id: 'house/short', summary: '', why: '', severity: 'info', mqm: 'style/register',
  options: z.object({ most: z.number().default(3) }),
  messages: { long: '{count}' }, examples: [],
  *check({ article, options }) {
    const most: number = options.most;
    if (article.document.prose.length > most) yield { offset: 0, endOffset: 1, messageId: 'long' };
  },
});
export const config = defineConfig({ customRules: [rule], rules: { 'house/short': ['error', { most: 4 }] } });
export const checker: Promise<Checker> = createChecker(config);
export const report: Promise<ArticleReport> = checkArticle('x', { language: 'fr' });
export const outcome: Promise<GateResult> = report.then((one) => gate(one, { minScore: 80 }));
export const aligned: Promise<AlignedTexts> = alignSentences('x', ['x'], { model: 'none' });
void runExample(rule, { text: '' });
// @ts-expect-error a level that there is not
defineConfig({ rules: { fluency: 'loud' } });
`;
  writeFileSync(join(project, 'types.mts'), typed);
  writeFileSync(join(project, 'types.cts'), typed);
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const strict = ['--noEmit', '--strict', '--target', 'es2022', '--exactOptionalPropertyTypes'];
  for (const file of ['types.mts', 'types.cts']) {
    test(`types, ${file}`, () => exits(0, run('node', [tsc, ...strict, '--module', 'nodenext', file])));
  }

  copyFileSync('examples/article.fr.txt', join(project, 'article.fr.txt'));
  writeFileSync(join(project, 'clean.fr.txt'), 'Le maire a répondu aux habitants que la rue serait fermée la nuit.\n');
  const mtlint = (...args: string[]) => run('npx', ['--no-install', 'mtlint', ...args]);
  test('npx mtlint check, flawed', () => exits(1, mtlint('check', 'article.fr.txt', '--model', 'none')));
  test('npx mtlint check, clean', () => exits(0, mtlint('check', 'clean.fr.txt', '--model', 'none')));
  test('npx mtlint check, missing', () => exits(2, mtlint('check', 'gone.fr.txt')));
  test('npx mtlint init, and its config', () =>
    exits(0, mtlint('init')) ?? exits(0, mtlint('check', 'clean.fr.txt', '--model', 'none')));
  if (existsSync('dist/embed.js')) {
    test('mtlint/embed loads', () =>
      exits(0, run('node', ['--input-type=module', '-e', "await import('mtlint/embed')"])));
  }
  test('publint', () => exits(0, run(join(root, 'node_modules/.bin/publint'), ['--strict', '--pack', 'false'], root)));
  test('the licences of what is bundled', () => {
    const text = readFileSync(join(project, 'node_modules/mtlint/THIRD-PARTY-LICENSES.md'), 'utf8');
    const absent = ['commander', 'tinyld', 'picocolors', 'zod'].filter((name) => !text.includes(`## ${name} `));
    return absent.length === 0 ? undefined : `absent: ${absent}`;
  });
} finally {
  rmSync(project, { recursive: true, force: true });
}

process.stdout.write(`package: ${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
