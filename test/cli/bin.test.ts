import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const built = existsSync('dist/cli.js');

/** The built command line as a process of its own; `npm run build` makes it. */
describe.skipIf(!built)('dist/cli.js', () => {
  const mtlint = (args: string[], input?: string) =>
    spawnSync('node', ['dist/cli.js', ...args], { encoding: 'utf8', ...(input === undefined ? {} : { input }) });

  it('reads standard input', () => {
    const { status, stdout, stderr } = mtlint(
      ['check', '-', '--stdin-filename', 'news/a.fr.md', '--model', 'none', '--fail-on', 'warning'],
      'Le rapport de de la commission a été remis au maire pendant la nuit.\n',
    );
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/^news\/a\.fr\.md {2}failed {2}French \(file name\)/);
  });

  it.each([
    ['empty', '', /^mtlint: <stdin>: is empty; .*\n$/],
    ['Latin-1', Buffer.from('Le café est fermé.', 'latin1'), /^mtlint: <stdin>.*not valid UTF-8.*\n$/],
    ['binary', Buffer.from([0, 1, 2, 3, 0]), /^mtlint: <stdin>: .*binary.*\n$/],
  ])('%s standard input', (_, input, line) => {
    const { status, stdout, stderr } = spawnSync('node', ['dist/cli.js', 'check', '-'], { input, encoding: 'utf8' });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(line);
  });

  it('does not mind a reader that leaves', () => {
    const { stderr } = spawnSync('sh', ['-c', 'node dist/cli.js explain repeated-word | head -1'], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
  });

  it('starts without what it does not need', () => {
    const { stderr } = spawnSync('node', ['dist/cli.js', 'check', '-', '--lang', 'fr', '--model', 'none'], {
      input: 'Le maire a répondu aux habitants du quartier que la rue serait fermée pendant la nuit.\n',
      encoding: 'utf8',
      env: { ...process.env, NODE_DEBUG: 'esm', NO_COLOR: '1' },
    });
    // The rest is one file, `commonjs.cjs`, of which only what is called is compiled.
    for (const name of ['index', 'embed', 'transformers', 'jiti']) {
      expect(stderr).not.toMatch(new RegExp(`dist/${name}[^/]*\\.js'|node_modules/${name}/`));
    }
  });

  describe('the code that it keeps compiled', () => {
    const home = mkdtempSync(join(tmpdir(), 'mtlint-code-'));
    afterAll(() => rmSync(home, { recursive: true }));
    const check = (env: Record<string, string> = {}) =>
      spawnSync('node', ['dist/cli.js', 'check', '-', '--lang', 'fr', '--model', 'none'], {
        input: 'Le maire a répondu aux habitants que la rue serait fermée pendant la nuit.\n',
        encoding: 'utf8',
        env: { ...process.env, XDG_CACHE_HOME: home, LOCALAPPDATA: home, HOME: home, NO_COLOR: '1', ...env },
      });
    const kept = () =>
      readdirSync(home, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.code'))
        .map((name) => join(home, name));

    it('is written once, used, and replaced where it is damaged', { timeout: 60_000 }, () => {
      expect([check({ NODE_DISABLE_COMPILE_CACHE: '1' }).status, kept()]).toEqual([0, []]);
      const { stdout, stderr } = check();
      expect([stderr, kept().length]).toEqual(['', 1]);
      const [file] = kept() as [string];
      const { mtimeMs } = statSync(file);
      expect([check().stdout, statSync(file).mtimeMs]).toEqual([stdout, mtimeMs]);
      writeFileSync(file, 'no code');
      expect(check().stdout).toBe(stdout);
      expect(statSync(file).size).toBeGreaterThan(1000);
    });

    it('is done without where the folder cannot be written', () => {
      const file = join(home, 'no-folder');
      writeFileSync(file, '');
      const { status, stderr } = check({ XDG_CACHE_HOME: file, LOCALAPPDATA: file, HOME: file });
      expect([status, stderr]).toEqual([0, '']);
    });

    it('lets a config in TypeScript be loaded', { timeout: 60_000 }, () => {
      const folder = mkdtempSync(join(home, 'project-'));
      const config = join(folder, 'mtlint.config.ts');
      writeFileSync(
        config,
        "import { defineConfig } from 'mtlint';\nexport default defineConfig({ rules: { fluency: 'off' } });\n",
      );
      for (const _ of ['compiled', 'kept']) {
        const { status, stderr } = spawnSync(
          'node',
          ['dist/cli.js', 'check', '-', '--config', config, '--lang', 'fr'],
          {
            input: 'Le rapport de de la commission a été remis au maire.\n',
            encoding: 'utf8',
            env: { ...process.env, XDG_CACHE_HOME: home },
          },
        );
        expect([status, stderr]).toEqual([0, '']);
      }
    });
  });
});
