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
  /** What to add by hand where the file exists. */
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
        byHand: `Add the line \`${COMMAND}\` to .husky/pre-commit.`,
        next: 'Next, install husky with `npm install --save-dev husky` and add the script `"prepare": "husky"` to package.json.',
      };
    case 'lint-staged':
      return {
        path: '.lintstagedrc.json',
        text: `${JSON.stringify({ '*.{md,txt}': 'mtlint check' }, null, 2)}\n`,
        byHand: 'Add `"*.{md,txt}": "mtlint check"` to .lintstagedrc.json.',
        next: 'Next, install lint-staged with `npm install --save-dev lint-staged` and run `npx lint-staged` in a commit hook.',
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
        byHand: 'Add a local hook with `entry: npx --no-install mtlint check` to .pre-commit-config.yaml.',
        next: 'Next, run `pre-commit install`.',
      };
    case 'git':
      return {
        path: join(await hooksFolder(cwd), 'pre-commit'),
        text: `#!/bin/sh\n${COMMAND}\n`,
        mode: 0o755,
        byHand: `Add the line \`${COMMAND}\` to the pre-commit hook.`,
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
