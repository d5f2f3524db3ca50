import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../src/rules';

/** What each folder of `src` may import besides itself and `core`. `check` alone reaches files that a glossary names. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  parse: [],
  lang: [],
  glossary: [],
  analysis: [],
  report: [],
  fix: [],
  rules: ['analysis'],
  config: ['rules', 'lang'],
  check: ['analysis', 'rules', 'lang', 'parse', 'glossary', 'config'],
  embed: [],
  io: ['parse', 'config', 'embed', 'glossary'],
  testing: ['check', 'glossary', 'lang', 'parse'],
  hooks: ['config', 'parse', 'io'],
  api: ['check', 'config', 'fix', 'io'],
  cli: ['api', 'check', 'config', 'fix', 'glossary', 'hooks', 'io', 'parse', 'report', 'rules', 'testing'],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && file.includes('/'));

/** Every module that a file imports, in whatever manner; comments and strings of other kinds hold no `from`. */
function importsOf(file: string): string[] {
  const text = readFileSync(join('src', file), 'utf8');
  const pattern =
    /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g;
  return [...text.matchAll(pattern)].map(([, from, dynamic, bare]) => from ?? dynamic ?? bare ?? '');
}

describe('the doors between the rooms of src', () => {
  it.each(files)('%s', (file) => {
    const room = file.slice(0, file.indexOf('/'));
    const open = [room, 'core', ...(DOORS[room] ?? [])];
    const wrong = importsOf(file)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => normalize(join(dirname(file), specifier)).replaceAll('\\', '/'))
      .filter((target) => !target.startsWith('../package.json'))
      // A config in TypeScript imports the library that reads it.
      .filter((target) => !(target === 'index' && file === 'io/load-config.ts'))
      .filter((target) => !open.includes(target.split('/')[0] ?? ''));
    expect(wrong).toEqual([]);
  });

  it('knows every room', () => {
    expect(
      [...new Set(files.map((file) => file.split('/')[0]))].filter((room) => !((room as string) in DOORS)),
    ).toEqual([]);
  });
});

describe('what is pure', () => {
  const OUTSIDE = /^(?:node:)?(?:fs|fs\/promises|child_process|http|https|net|os|process|worker_threads)$/;
  it.each(files.filter((file) => /^(?:core|parse|lang|analysis|rules|report|fix|config|check)\//.test(file)))(
    '%s',
    (file) => {
      const text = readFileSync(join('src', file), 'utf8');
      expect(importsOf(file).filter((specifier) => OUTSIDE.test(specifier))).toEqual([]);
      expect(text).not.toMatch(
        /\bprocess\.(?:env|argv|cwd|stdout|stderr|exit)|\bDate\.now\(|\bMath\.random\(|new Date\(\)/,
      );
    },
  );

  it('a rule never imports another', () => {
    const paths = new Set(rules.map(({ id }) => `rules/${id}`));
    for (const file of files.filter((file) => file.startsWith('rules/') && file !== 'rules/index.ts')) {
      const others = importsOf(file).filter((specifier) =>
        paths.has(join(dirname(file), specifier).replaceAll('\\', '/')),
      );
      expect([file, others]).toEqual([file, []]);
    }
  });

  it('a folder of rules holds nothing else', () => {
    const folders = new Set(rules.map(({ id }) => id.slice(0, id.indexOf('/'))));
    const inFolders = files.filter((file) => file.startsWith('rules/') && folders.has(file.split('/')[1] as string));
    expect(inFolders.sort()).toEqual(rules.map(({ id }) => `rules/${id}.ts`).sort());
  });
});

it('no two analyses share an id, by which their facts are kept', () => {
  const ids = files
    .filter((file) => file.startsWith('analysis/'))
    .flatMap((file) =>
      Array.from(readFileSync(join('src', file), 'utf8').matchAll(/^ {2}id: '(\S+)',$/gm), ([, id]) => id),
    );
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect(ids.length).toBeGreaterThan(100);
});

describe('names', () => {
  it.each(files)('%s', (file) => {
    const name = file.split('/').at(-1) as string;
    expect(name).toMatch(/^[a-z0-9]+(?:-[A-Za-z0-9]+)*\.ts$/);
    expect(name).not.toMatch(/^(?:utils?|helpers?|misc|common)\.ts$/);
  });
});
