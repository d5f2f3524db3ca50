import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

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
    for (const name of ['tinyld', 'markdown', 'yaml', 'csv', 'embed', 'jiti']) {
      expect(stderr).not.toMatch(new RegExp(`dist/${name}[^/]*\\.js|node_modules/${name}/`));
    }
  });
});
