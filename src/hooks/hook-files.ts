import { execFile } from 'node:child_process';
import { isAbsolute, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { MtlintError } from '../core/error';

export type HookName = 'husky' | 'lint-staged' | 'pre-commit' | 'git';

/** The file that makes a tool run mtlint before each commit. */
export interface HookFile {
  readonly path: string;
  readonly text: string;
  readonly mode?: number;
  /** What to add by hand where the file stands already. */
  readonly byHand: string;
  /** What else the tool wants. */
  readonly next?: string;
}

const COMMAND = 'npx --no-install mtlint check --staged';

/** @throws {MtlintError} `usage` where a plain git hook is asked for outside a repository. */
export async function hookFile(name: HookName, cwd: string): Promise<HookFile> {
  switch (name) {
    case 'husky':
      return {
        path: '.husky/pre-commit',
        text: `${COMMAND}\n`,
        mode: 0o755,
        byHand: `add the line \`${COMMAND}\` to .husky/pre-commit`,
        next: 'husky itself: `npm install --save-dev husky` and `"prepare": "husky"` in the scripts of package.json',
      };
    case 'lint-staged':
      return {
        path: '.lintstagedrc.json',
        text: `${JSON.stringify({ '*.{md,txt}': 'mtlint check' }, null, 2)}\n`,
        byHand: 'add `"*.{md,txt}": "mtlint check"` to .lintstagedrc.json',
        next: 'lint-staged itself: `npm install --save-dev lint-staged`, run by a hook as `npx lint-staged`',
      };
    case 'pre-commit':
      return {
        path: '.pre-commit-config.yaml',
        text: `repos:
  - repo: local
    hooks:
      - id: mtlint
        name: mtlint
        entry: npx --no-install mtlint check
        language: system
        types_or: [markdown, plain-text]
`,
        byHand: 'add a local hook with `entry: npx --no-install mtlint check` to .pre-commit-config.yaml',
        next: 'pre-commit itself: `pre-commit install`',
      };
    case 'git':
      return {
        path: join(await hooksFolder(cwd), 'pre-commit'),
        text: `#!/bin/sh\n${COMMAND}\n`,
        mode: 0o755,
        byHand: `add the line \`${COMMAND}\` to the pre-commit hook`,
      };
  }
}

async function hooksFolder(cwd: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('git', ['rev-parse', '--git-path', 'hooks'], { cwd });
    const folder = stdout.trim();
    return isAbsolute(folder) ? relative(cwd, folder) : folder;
  } catch (cause) {
    throw new MtlintError('usage', 'not a git repository', { place: cwd, remedy: 'run `git init` first', cause });
  }
}
