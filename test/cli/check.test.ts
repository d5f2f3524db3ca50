import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/report/schema';
import { folderOf, runIn } from './run-in';

const CLEAN = 'Le maire a répondu aux habitants du quartier que la rue serait fermée pendant la nuit.\n';
const FLAWED = 'Le rapport de de la commission a été remis au maire pendant la nuit.\n';
const ONE_RULE = JSON.stringify({ model: 'none', rules: { '*': 'off', 'fluency/repeated-word': 'on' } });
const base = { 'mtlint.config.json': ONE_RULE, 'clean.fr.txt': CLEAN, 'flawed.fr.txt': FLAWED, 'clean.html': CLEAN };

async function json(files: Record<string, string | Uint8Array>, args: readonly string[]) {
  const outcome = await runIn(folderOf(files), ['check', ...args, '--format', 'json']);
  return { ...outcome, report: reportSchema.parse(JSON.parse(outcome.stdout)) };
}

describe('exit codes', () => {
  it.each<[string, string[], number]>([
    ['a clean article', ['clean.fr.txt'], 0],
    ['warnings do not fail', ['flawed.fr.txt'], 0],
    ['unless they are told to', ['flawed.fr.txt', '--fail-on', 'warning'], 1],
    ['a rule raised to an error', ['flawed.fr.txt', '--rule', 'fluency/repeated-word=error'], 1],
    ['never', ['flawed.fr.txt', '--rule', 'fluency/repeated-word=error', '--fail-on', 'never'], 0],
    ['a folder switched off', ['flawed.fr.txt', '--fail-on', 'warning', '--rule', 'fluency=off'], 0],
    ['a folder of articles', ['.', '--fail-on', 'warning'], 1],
    ['a glob', ['clean*.txt', '--fail-on', 'warning'], 0],
    ['a page that is read as text', ['clean.html', '--input-format', 'text'], 0],
  ])('%s', async (_, args, code) => {
    const outcome = await runIn(folderOf(base), ['check', ...args]);
    expect([outcome.code, outcome.stderr]).toEqual([code, '']);
  });
});

describe('wrong use, input and config: exit 2 and one line', () => {
  it.each<[string, Record<string, string>, string[], RegExp]>([
    ['no file', base, [], /no article named; name files, folders or globs/],
    ['a missing file', base, ['nothing.txt'], /nothing\.txt: /],
    ['a glob without a match', base, ['*.nothing'], /\*\.nothing: no article there; /],
    ['an unknown option', base, ['--fromat', 'json'], /unknown option '--fromat' \(Did you mean --format\?\)/],
    ['an unknown format', base, ['clean.fr.txt', '--format', 'xml'], /xml.*pretty, json/],
    [
      'an unknown rule',
      base,
      ['clean.fr.txt', '--rule', 'fluency/repeted-word=off'],
      /--rule: unknown rule .*did you mean `fluency\/repeated-word`\?/,
    ],
    [
      'no language tag',
      base,
      ['clean.fr.txt', '--lang', 'French'],
      /“French” was taken for the value of --lang, which wants a language tag such as fr or pt-BR/,
    ],
    ['a file for a language', base, ['--lang', 'clean.fr.txt'], /“clean\.fr\.txt” was taken for the value of --lang/],
    [
      'a file for a source',
      base,
      ['--source', 'clean.fr.txt'],
      /no article named: “clean\.fr\.txt” was taken for the value of --source/,
    ],
    [
      'a file for a format',
      base,
      ['--format', 'a.txt'],
      /“a\.txt” was taken for the value of --format, which wants one of pretty, json;/,
    ],
    [
      'a page',
      { ...base, 'a.html': CLEAN },
      ['a.html'],
      /a\.html: is an HTML page; mtlint reads plain text .*--input-format text/,
    ],
    ['a page called a text', { ...base, 'a.txt': '<!doctype html><p>a' }, ['a.txt'], /a\.txt: is an HTML page; /],
    ['an unknown level', base, ['clean.fr.txt', '--rule', 'fluency=loud'], /error, warning, info, on or off/],
    [
      'a missing config',
      base,
      ['clean.fr.txt', '--config', 'no.json'],
      /no\.json: no such config file; run `mtlint init`/,
    ],
    [
      'a config with a wrong key',
      { ...base, 'mtlint.config.json': '{\n  "rulse": {}\n}' },
      ['clean.fr.txt'],
      /mtlint\.config\.json:2:3: unknown key `rulse`; did you mean `rules`\?/,
    ],
    [
      'a config that is not JSON',
      { ...base, 'mtlint.config.json': '{' },
      ['clean.fr.txt'],
      /mtlint\.config\.json: not JSON: .*; correct/,
    ],
    [
      'a config that throws',
      { ...base, 'c.mjs': 'throw new Error("oh")' },
      ['clean.fr.txt', '--config', 'c.mjs'],
      /c\.mjs: config cannot be loaded: oh; /,
    ],
    [
      'a source for two',
      base,
      ['clean.fr.txt', 'flawed.fr.txt', '--source', 'clean.fr.txt'],
      /`--source` works with one article only/,
    ],
    ['a missing glossary', base, ['clean.fr.txt', 'flawed.fr.txt', '--glossary', 'no.csv'], /no\.csv/],
    ['a size that is none', base, ['clean.fr.txt', '--max-bytes', 'x'], /whole number/],
    ['an unknown command', base, ['--', 'clean.fr.txt', 'x.fr.txt'], /x\.fr\.txt/],
  ])('%s', async (_, files, args, line) => {
    const { code, stderr } = await runIn(folderOf(files), ['check', ...args]);
    expect(code).toBe(2);
    expect(stderr).toMatch(line);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/^mtlint: /);
  });

  it('reports the good articles beside a bad one', async () => {
    const { code, stdout, stderr, report } = await json(base, ['clean.fr.txt', 'gone.txt', 'flawed.fr.txt']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^mtlint: .*gone\.txt.*\n$/);
    expect(report.articles.map(({ path }) => path)).toEqual(['clean.fr.txt', 'flawed.fr.txt']);
    expect(stdout).not.toContain('gone');
  });
});

describe('json', () => {
  it('is the contract', async () => {
    const { report } = await json(base, ['flawed.fr.txt']);
    expect(report).toMatchObject({
      schemaVersion: 1,
      tool: { name: 'mtlint' },
      summary: { articles: 1, errors: 0, warnings: 1, infos: 0, passed: 1, failed: 0 },
      articles: [
        {
          path: 'flawed.fr.txt',
          language: 'fr',
          languageFrom: 'file name',
          source: null,
          model: null,
          verdict: 'pass',
          findings: [
            {
              ruleId: 'fluency/repeated-word',
              severity: 'warning',
              offset: 14,
              endOffset: 16,
              line: 1,
              column: 15,
              endLine: 1,
              endColumn: 17,
              text: 'de',
              group: null,
            },
          ],
        },
      ],
    });
    expect(report.signature).toMatch(/^mtlint:[\d.]+\|rules:1-\w+\|lang:fr\|source:none\|glossary:none\|model:none$/);
  });

  it('says the same twice', async () => {
    const folder = folderOf(base);
    const first = await runIn(folder, ['check', '.', '--format', 'json']);
    expect(await runIn(folder, ['check', '.', '--format', 'json'])).toEqual(first);
  });

  it('the language is the option’s', async () => {
    const { report } = await json(base, ['clean.fr.txt', '--lang', 'en-AU']);
    expect(report.articles[0]).toMatchObject({ language: 'en', languageFrom: 'option' });
  });

  it('a source is named', async () => {
    const files = { ...base, 'source.en.txt': 'The mayor told them that the street would be closed at night.\n' };
    const { report } = await json(files, ['clean.fr.txt', '--source', 'source.en.txt']);
    expect(report.articles[0]?.source).toBe('source.en.txt');
    expect(report.signature).toContain('source:en');
  });
});

describe('config', () => {
  it.each<[string, Record<string, string>, string[]]>([
    [
      'ts',
      {
        'mtlint.config.ts': `import { defineConfig } from 'mtlint';\nexport default defineConfig({ failOn: 'warning' satisfies string as 'warning' });`,
      },
      [],
    ],
    ['mjs', { 'mtlint.config.mjs': `export default { failOn: 'warning' };` }, []],
    ['json', { 'mtlint.config.json': `{ "failOn": "warning" }` }, []],
    ['package.json', { 'package.json': `{ "mtlint": { "failOn": "warning" } }` }, []],
    ['named', { 'other.json': `{ "failOn": "warning" }` }, ['--config', 'other.json']],
  ])('%s', async (_, files, args) => {
    const folder = folderOf({ 'flawed.fr.txt': FLAWED, ...files });
    expect(await runIn(folder, ['check', 'flawed.fr.txt', '--model', 'none', '--quiet', ...args])).toMatchObject({
      code: 1,
      stderr: '',
    });
  });

  it('is found above, and its globs are relative to it', async () => {
    const config = { model: 'none', overrides: [{ files: 'news/*.txt', rules: { '*': 'off' } }], failOn: 'warning' };
    const folder = folderOf({ 'mtlint.config.json': JSON.stringify(config), 'news/flawed.fr.txt': FLAWED });
    expect(await runIn(`${folder}/news`, ['check', 'flawed.fr.txt'])).toMatchObject({ code: 0 });
  });

  it('may add rules', async () => {
    const config = `import { defineConfig, defineRule } from 'mtlint';
export default defineConfig({ model: 'none', customRules: [defineRule({
  id: 'house/no-maire', summary: 'x', why: 'x', severity: 'error', mqm: 'terminology/wrong-term',
  messages: { found: 'Do not write “{word}”.' }, examples: [],
  *check({ article }) {
    const offset = article.document.prose.indexOf('maire');
    if (offset >= 0) yield { offset, endOffset: offset + 5, messageId: 'found', values: { word: 'maire' } };
  },
})] });`;
    const folder = folderOf({ 'mtlint.config.ts': config, 'clean.fr.txt': CLEAN });
    const { code, stdout } = await runIn(folder, ['check', 'clean.fr.txt']);
    expect([code, stdout]).toEqual([1, expect.stringContaining('Do not write “maire”.  house/no-maire')]);
  });

  it('ignores files that a folder or glob names, not files that are named', async () => {
    const config = { ...JSON.parse(ONE_RULE), ignore: ['drafts/**'] };
    const files = { ...base, 'mtlint.config.json': JSON.stringify(config), 'drafts/a.fr.txt': FLAWED };
    expect((await json(files, ['.'])).report.articles.map(({ path }) => path)).toEqual([
      'clean.fr.txt',
      'flawed.fr.txt',
    ]);
    expect((await json(files, ['drafts/a.fr.txt'])).report.articles).toHaveLength(1);
  });

  it('calls files as their argument was', async () => {
    const folder = folderOf(base);
    const { stdout } = await runIn(folder, ['check', folder, '--format', 'json']);
    const { articles } = JSON.parse(stdout) as { articles: Array<{ path: string }> };
    expect(articles.map(({ path }) => path)).toEqual([`${folder}/clean.fr.txt`, `${folder}/flawed.fr.txt`]);
  });

  it('has a gate', async () => {
    const config = { ...JSON.parse(ONE_RULE), gate: { max: { warning: 0 } } };
    const folder = folderOf({ ...base, 'mtlint.config.json': JSON.stringify(config) });
    expect(await runIn(folder, ['check', 'flawed.fr.txt'])).toMatchObject({
      code: 1,
      stderr: 'mtlint: flawed.fr.txt: 1 × warning, at most 0 allowed\n',
    });
  });
});

describe('pretty', () => {
  it('shows the line with the span underlined', async () => {
    const { stdout } = await runIn(folderOf(base), ['check', 'flawed.fr.txt']);
    expect(stdout).toBe(`flawed.fr.txt  passed  French (file name) · 14 words

  1:15    warning  “de” is repeated. Delete one.  fluency/repeated-word
    │ Le rapport de de la commission a été remis au maire pendant la nuit.
    │               ^^

1 article  1 passed  0 errors, 1 warning, 0 infos  14 words
`);
  });

  it.each([
    [{}, false, false],
    [{}, true, true],
    [{ NO_COLOR: '1' }, true, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ TERM: 'dumb' }, true, false],
  ])('colour with %j on a terminal: %s', async (env, isTTY, coloured) => {
    const { stdout } = await runIn(folderOf(base), ['check', 'flawed.fr.txt'], {
      env: env as Record<string, string>,
      isTTY,
    });
    expect(stdout.includes('\u001b[')).toBe(coloured);
  });

  it('--no-color', async () => {
    const { stdout } = await runIn(folderOf(base), ['check', 'flawed.fr.txt', '--no-color'], { isTTY: true });
    expect(stdout).not.toContain('\u001b[');
  });

  it('--quiet is one line where all pass', async () => {
    const { stdout } = await runIn(folderOf(base), ['check', '.', '--quiet']);
    expect(stdout).toBe('2 articles  2 passed  0 errors, 1 warning, 0 infos  30 words\n');
  });
});

describe('comments that silence nothing', () => {
  const text = `<!-- mtlint-disable-next-line fluency/repeted-word -->
${CLEAN}
<!-- mtlint-disable-next-line fluency/repeated-word -->
${CLEAN.replace('rue', 'place')}
<!-- mtlint-disable-next-line fluency/repeated-word -->
${FLAWED}
<!-- mtlint-disable-next-line terminology/glossary -- a rule that did not run here -->
${CLEAN.replace('rue', 'gare')}`;

  it('are named with what is wrong', async () => {
    const { report } = await json({ ...base, 'a.fr.txt': text }, ['a.fr.txt']);
    expect(report.articles[0]?.suppressed).toBe(1);
    expect(report.articles[0]?.suppressionProblems).toEqual([
      {
        line: 1,
        column: 1,
        message: 'This comment names no rule. “fluency/repeted-word” is unknown. Write “fluency/repeated-word”.',
      },
      {
        line: 4,
        column: 1,
        message: 'This comment silences nothing. Nothing is reported there by “fluency/repeated-word”. Remove it.',
      },
    ]);
    const { stdout } = await runIn(folderOf({ ...base, 'a.fr.txt': text }), ['check', 'a.fr.txt']);
    expect(stdout).toContain('1:1  This comment names no rule.');
  });
});
