import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { rollup } from 'rollup';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { missingParts } from '../../src/io/missing-parts';

const CONSUMER = `
import { checkArticle } from 'mtlint';
const { notes } = await checkArticle('Le maire a ouvert le marché hier soir.', {
  language: 'fr',
  config: { model: process.argv[2] },
});
console.log(JSON.stringify(notes));
`;
const runtimeApart: Plugin = {
  name: 'runtime-apart',
  setup(build) {
    build.onResolve({ filter: /^\.\/transformers$/ }, ({ path }) => ({ path, external: true }));
  },
};
const asModule = { bundle: true, platform: 'node', format: 'esm', logLevel: 'error' } as const;

let folder: string;
let entry: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mtlint-bundled-'));
  // A project may have folders of these names for itself.
  for (const own of ['models', 'lexicon']) mkdirSync(join(folder, own));
  entry = join(folder, 'consumer.mjs');
  writeFileSync(entry, CONSUMER);

  const installed = join(folder, 'node_modules', 'mtlint');
  await build({
    ...asModule,
    entryPoints: ['src/index.ts'],
    outfile: join(installed, 'dist', 'index.js'),
    external: ['jiti'],
    plugins: [runtimeApart],
    banner: { js: "import { createRequire as r } from 'node:module';\nconst require = r(import.meta.url);" },
  });
  for (const name of ['models', 'lexicon']) symlinkSync(resolve(name), join(installed, name));
  writeFileSync(
    join(installed, 'package.json'),
    JSON.stringify({ name: 'mtlint', type: 'module', exports: './dist/index.js' }),
  );
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function withEsbuild(external: string[] = []): Promise<string> {
  const outfile = join(folder, 'by-esbuild', 'consumer.mjs');
  await build({ ...asModule, entryPoints: [entry], outfile, external: ['jiti', ...external], plugins: [runtimeApart] });
  return outfile;
}

async function withRollup(): Promise<string> {
  const file = join(folder, 'by-rollup', 'consumer.mjs');
  const bundle = await rollup({
    input: entry,
    external: (id) => /^(?:node:|jiti$|\.\/transformers$)/.test(id) || builtinModules.includes(id),
    plugins: [
      {
        name: 'node-modules',
        resolveId: (id) => (id === 'mtlint' ? join(folder, 'node_modules/mtlint/dist/index.js') : null),
      },
    ],
    onwarn: () => {},
  });
  await bundle.write({ file, format: 'esm', inlineDynamicImports: true });
  return file;
}

function notesOf(file: string, model: string): readonly string[] {
  const { stdout, stderr } = spawnSync('node', [file, model], { encoding: 'utf8', cwd: folder });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

const MODEL = /^The shipped model is missing, .+ `external`; Next\.js: `serverExternalPackages`/;
const LEXICON = /^The lexicon is missing, /;

it.each([
  ['esbuild', withEsbuild],
  ['rollup', withRollup],
])(
  'a bundle by %s says what is missing, and nothing of a model that nobody wants',
  { timeout: 120_000 },
  async (_, bundle) => {
    const file = await bundle();
    expect(notesOf(file, 'shipped')).toEqual([expect.stringMatching(MODEL), expect.stringMatching(LEXICON)]);
    expect(notesOf(file, 'none')).toEqual([expect.stringMatching(LEXICON)]);
  },
);

it('nothing is missing where the remedy is followed', async () => {
  expect(notesOf(await withEsbuild(['mtlint']), 'shipped')).toEqual([]);
});

it('nothing is missing from the package', () => {
  expect(missingParts()).toEqual([]);
});
