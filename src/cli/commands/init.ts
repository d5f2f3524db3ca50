import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type HookName, hookFile } from '../../hooks/hook-files';
import { type ExitCode, PASSED } from '../exit-codes';
import type { Terminal } from '../terminal';

const CONFIG = `import { defineConfig } from 'mtlint';

export default defineConfig({
  extends: 'recommended',
  glossary: 'glossary.csv',
  // Set rules or folders of rules to error, warning, info, on or off. \`mtlint rules\` lists them.
  rules: {},
});
`;

const GLOSSARY =
  'source,target,admitted,forbidden,do_not_translate,case_sensitive,note,source_language,target_language\n';

/** Writes a config, an empty glossary and the hook that is asked for; what already stands there is left alone. */
export async function init({ hook }: { readonly hook?: string }, terminal: Terminal): Promise<ExitCode> {
  const { cwd, stdout } = terminal;
  const write = async (name: string, text: string, mode = 0o644) => {
    const path = join(cwd, name);
    if (existsSync(path)) {
      stdout.write(`${name}: exists, left unchanged\n`);
      return false;
    }
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { mode, flag: 'wx' });
    stdout.write(`${name}: written\n`);
    return true;
  };
  await write('mtlint.config.ts', CONFIG);
  await write('glossary.csv', GLOSSARY);
  if (hook !== undefined && hook !== 'none') {
    const file = await hookFile(hook as HookName, cwd);
    if (!(await write(file.path, file.text, file.mode))) stdout.write(`${file.byHand}\n`);
    stdout.write(file.next === undefined ? '' : `${file.next}\n`);
  } else {
    stdout.write('For a commit hook, run `mtlint init --hook husky|lint-staged|pre-commit|git`\n');
  }
  return PASSED;
}
