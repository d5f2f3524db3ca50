import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { describe, expect, it } from 'vitest';

function trackedFiles(): string[] | undefined {
  try {
    const listed = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return listed
      .split('\0')
      .filter((file) => file !== '' && /\.(?:ts|js|json|md|py|ya?ml|txt|html)$|^\.ci\//.test(file));
  } catch {
    return undefined;
  }
}

const files = trackedFiles();

// A lockfile without hosts installs from whatever registry its reader has set.
const FOREIGN = [
  new RegExp(`(?:^|[^\\w/.])${['', '(?:home|root|Users|work)', ''].join('/')}`, 'm'),
  /"resolved": "https?:/,
  /\bregistry\.(?!npmjs\.org)[\w-]+\.[a-z]+/,
  ...(homedir().length > 3 ? [new RegExp(`${homedir().replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![\\w-])`)] : []),
];

describe.skipIf(files === undefined)('tracked files name no machine', () => {
  it.each(FOREIGN.map((pattern) => [String(pattern), pattern] as const))('%s', (_, pattern) => {
    const own = 'test/tracked-files.test.ts';
    const wrong = (files ?? []).filter((file) => {
      if (file === own || !statSync(file, { throwIfNoEntry: false })?.isFile()) return false;
      return pattern.test(readFileSync(file, 'utf8'));
    });
    expect(wrong).toEqual([]);
  });
});
