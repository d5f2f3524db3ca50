import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { version } from '../../src/core/version';
import { rules } from '../../src/rules';
import { folderOf, runIn } from './run-in';

const FLAWED = 'Le rapport de de la commission a été remis au maire pendant la nuit.\n';
const ONE_RULE = JSON.stringify({ model: 'none', rules: { '*': 'off', 'fluency/repeated-word': 'on' } });
const base = { 'mtlint.config.json': ONE_RULE, 'flawed.fr.txt': FLAWED };

describe('mtlint', () => {
  it('alone prints help', async () => {
    const { code, stdout } = await runIn(folderOf({}), []);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/Usage: mtlint[\s\S]*check[\s\S]*explain[\s\S]*init/)]);
  });

  it.each([
    [['--help'], 0, /Usage: mtlint/],
    [['check', '--help'], 0, /--staged[\s\S]*Exit code: 0 passed/],
    [['--version'], 0, new RegExp(`^${version}\\n$`)],
  ])('%j', async (args, code, text) => {
    const outcome = await runIn(folderOf({}), args);
    expect([outcome.code, outcome.stderr]).toEqual([code, '']);
    expect(outcome.stdout).toMatch(text);
  });

  it('names the command that is meant', async () => {
    expect(await runIn(folderOf({}), ['chek'])).toMatchObject({
      code: 2,
      stderr: "mtlint: unknown command 'chek' (Did you mean check?); see `mtlint --help`\n",
    });
  });
});

describe('mtlint rules', () => {
  it('lists every rule with its level', async () => {
    const { stdout } = await runIn(folderOf(base), ['rules']);
    expect(stdout.trimEnd().split('\n')).toHaveLength(rules.length);
    expect(stdout).toMatch(/^fluency\/repeated-word +warning/m);
    expect(stdout).toMatch(/ off /);
  });

  it('as json', async () => {
    const { stdout } = await runIn(folderOf({}), ['rules', '--format', 'json']);
    expect(JSON.parse(stdout)).toHaveLength(rules.length);
  });
});

describe('mtlint explain', () => {
  it('shows the examples of a language, and says where it has none', async () => {
    const explain = async (...args: string[]) => (await runIn(folderOf({}), ['explain', ...args])).stdout;
    const french = await explain('fluency/repeated-word', '--lang', 'fr');
    expect(french).toMatch(/^ {2}fr\b/m);
    expect(french).not.toMatch(/^ {2}(?!fr\b)[a-z]{2}(?: {2}|$)/m);
    const swahili = await explain('fluency/repeated-word', '--lang', 'sw');
    expect(swahili).toContain('There are no examples in Swahili; these are English.');
    expect(swahili).toMatch(/^ {2}en\b/m);
  });

  it.each(rules.map((rule) => [rule.id as string]))('%s', async (id) => {
    const { code, stdout } = await runIn(folderOf({}), ['explain', id]);
    expect(code).toBe(0);
    expect(stdout).toContain(id);
    expect(stdout).toMatch(/Reported|Not reported/);
  });

  it('takes the bare name', async () => {
    expect((await runIn(folderOf({}), ['explain', 'repeated-word'])).stdout).toMatch(/^fluency\/repeated-word/);
  });

  it('names the rule that is meant', async () => {
    expect(await runIn(folderOf({}), ['explain', 'fluency/repeated-wrod'])).toMatchObject({
      code: 2,
      stderr: 'mtlint: unknown rule `fluency/repeated-wrod`; did you mean `fluency/repeated-word`?\n',
    });
  });
});

describe('mtlint fix', () => {
  const SPACED = 'Le rapport de de la commission , remis au maire, a disparu.\n';
  const repairable = {
    ...base,
    'mtlint.config.json': ONE_RULE.replace('"on"', '"on","locale/punctuation-spacing":"on"'),
    'flawed.fr.txt': SPACED,
  };

  it('prints a diff and writes nothing', async () => {
    const folder = folderOf(repairable);
    const { code, stdout } = await runIn(folder, ['fix', 'flawed.fr.txt']);
    expect(code).toBe(0);
    expect(stdout).toContain('-Le rapport de de la commission , remis');
    expect(stdout).toContain('+Le rapport de de la commission, remis');
    expect(readFileSync(join(folder, 'flawed.fr.txt'), 'utf8')).toBe(SPACED);
  });

  it('writes where asked, and leaves words to the editor', async () => {
    const folder = folderOf({ ...repairable, 'flawed.fr.txt': `\uFEFF${SPACED}` });
    expect(await runIn(folder, ['fix', '--write', '.'])).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(join(folder, 'flawed.fr.txt'), 'utf8')).toBe(`\uFEFF${SPACED.replace(' ,', ',')}`);
    expect(await runIn(folder, ['fix', '.'])).toMatchObject({ code: 0, stdout: '' });
  });
});

describe('mtlint init', () => {
  it('writes a config that works and an empty glossary', async () => {
    const folder = folderOf({ 'flawed.fr.txt': FLAWED });
    expect((await runIn(folder, ['init'])).code).toBe(0);
    expect(existsSync(join(folder, 'mtlint.config.ts'))).toBe(true);
    expect(await runIn(folder, ['check', 'flawed.fr.txt', '--model', 'none'])).toMatchObject({ stderr: '' });
  });

  it('leaves alone what stands', async () => {
    const folder = folderOf({ 'mtlint.config.ts': 'mine' });
    expect((await runIn(folder, ['init'])).stdout).toContain('mtlint.config.ts: exists, left unchanged');
    expect(readFileSync(join(folder, 'mtlint.config.ts'), 'utf8')).toBe('mine');
  });

  it.each([
    ['husky', '.husky/pre-commit'],
    ['lint-staged', '.lintstagedrc.json'],
    ['pre-commit', '.pre-commit-config.yaml'],
  ])('--hook %s', async (hook, file) => {
    const folder = folderOf({});
    expect((await runIn(folder, ['init', '--hook', hook])).code).toBe(0);
    expect(readFileSync(join(folder, file), 'utf8')).toContain('mtlint check');
  });

  it('--hook git, outside a repository', async () => {
    expect(await runIn(folderOf({}), ['init', '--hook', 'git'])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/not a git repository; run `git init` first/),
    });
  });
});

describe('--staged', () => {
  const git = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd, stdio: 'pipe' });

  it('checks what is staged, not what stands in the folder', async () => {
    const folder = folderOf({ ...base, 'notes.xyz': FLAWED, 'été.fr.txt': FLAWED });
    git(folder, 'init', '-q');
    git(folder, 'add', '.');
    writeFileSync(join(folder, 'flawed.fr.txt'), FLAWED.replace('de de', 'de'));
    const { code, stdout } = await runIn(folder, ['check', '--staged', '--fail-on', 'warning', '--format', 'json']);
    const report = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(report.articles.map(({ path }: { path: string }) => path)).toEqual(['flawed.fr.txt', 'été.fr.txt']);
    expect(report.summary.warnings).toBe(2);
  });

  it('passes where nothing is staged', async () => {
    const folder = folderOf(base);
    git(folder, 'init', '-q');
    expect(await runIn(folder, ['check', '--staged'])).toMatchObject({ code: 0, stderr: '' });
  });

  it('needs a repository', async () => {
    const { code, stderr } = await runIn(folderOf(base), ['check', '--staged']);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^mtlint: git says: .*; run `--staged` inside a git/)]);
  });

  it('the plain hook stops a commit', async () => {
    const folder = folderOf(base);
    git(folder, 'init', '-q');
    await runIn(folder, ['init', '--hook', 'git']);
    const hook = join(folder, '.git/hooks/pre-commit');
    expect(readFileSync(hook, 'utf8')).toContain('mtlint check --staged');
    expect(statSync(hook).mode & 0o111).not.toBe(0);
  });
});
