import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  applySuggestions,
  type CheckOptions,
  checkArticle,
  createChecker,
  renderPretty,
  reportOf,
  reportSchema,
} from '../../src';
import { safeSuggestions } from '../../src/fix/apply-edits';

const FLAWED = 'Le rapport de de la commission a été remis au maire pendant la nuit.\n';
const sample = readFileSync('examples/article.fr.txt', 'utf8');

describe('checkArticle', () => {
  it('resolves to one article of the report', async () => {
    const report = await checkArticle(FLAWED, { path: 'news/a.fr.md', config: { model: 'none' } });
    expect(report).toMatchObject({ path: 'news/a.fr.md', language: 'fr', languageFrom: 'file name', model: null });
    expect(report.findings.map(({ ruleId, text }) => `${ruleId} ${text}`)).toContain('fluency/repeated-word de');
    expect(reportSchema.safeParse(reportOf([report])).error).toBeUndefined();
  });

  it.each<[string, string, CheckOptions, string]>([
    ['empty', '', {}, '<text>: is empty; '],
    ['white space', ' \n\t\n', { path: 'a.md' }, 'a.md: holds only white space; '],
    ['binary', 'a\0b', {}, '<text>:1:2: U+0000'],
    ['half a character', 'Un \ud83d mot.', {}, '<text>:1:4: half a character'],
    ['an unknown format', 'Un mot.', { format: 'docx' }, 'unknown format `docx`; use one of text, markdown'],
    ['a glossary that is not there', 'Un mot.', { glossary: 'nowhere.csv' }, 'nowhere.csv'],
    ['an empty source', 'Un mot.', { source: '' }, 'source: is empty; '],
  ])('refuses %s', async (_, text, options, message) => {
    await expect(checkArticle(text, options)).rejects.toThrow(message);
  });

  it('refuses a wrong config', async () => {
    await expect(checkArticle('x', { config: { rulse: {} } as object })).rejects.toThrow('did you mean `rules`?');
  });

  it.each<[string, CheckOptions, string[]]>([
    ['names its language', { language: 'sv' }, ['sv', 'option']],
    ['in a language without a pack still reports', { language: 'tlh' }, ['tlh', 'option']],
  ])('%s', async (_, options, expected) => {
    const report = await checkArticle(FLAWED, options);
    expect([report.language, report.languageFrom]).toEqual(expected);
  });
});

describe('createChecker', () => {
  it('checks many at once, each as if alone', async () => {
    const checker = await createChecker({ model: 'none' });
    const texts = [
      FLAWED,
      sample,
      FLAWED,
      'The mayor told the people of the street that it would be closed at night.\n',
    ];
    const together = await Promise.all(texts.map((text) => checker.check(text)));
    const alone = await Promise.all(texts.map((text) => checkArticle(text, { config: { model: 'none' } })));
    expect(together).toEqual(alone);
  });

  it('two checkers know nothing of each other', async () => {
    const silent = await createChecker({ rules: { '*': 'off' }, model: 'none' });
    const loud = await createChecker({ model: 'none', failOn: 'warning' });
    expect((await silent.check(FLAWED)).findings).toEqual([]);
    expect((await loud.check(FLAWED)).verdict).toBe('fail');
  });

  it('takes a glossary as entries, and as loaded', async () => {
    const text = 'Le bureau de santé a répondu aux habitants du quartier que la rue serait fermée.\n';
    const entries = [{ source: 'health agency', target: 'agence de santé', forbidden: ['bureau de santé'] }];
    const report = await checkArticle(text, { glossary: entries, config: { model: 'none' } });
    expect(report.skipped.filter(({ reason }) => reason === 'no glossary')).toEqual([]);
    expect(report.signature).not.toContain('glossary:none');
  });

  it('stops at a signal', async () => {
    const checker = await createChecker({ model: 'none' });
    await expect(checker.check(sample, { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough');
  });
});

describe('every report of the sample', async () => {
  const report = await checkArticle(sample, {
    path: 'examples/article.fr.txt',
    config: { model: 'none', minConfidence: 0 },
  });

  it('holds the contract', () => {
    expect(reportSchema.safeParse(reportOf([report])).error).toBeUndefined();
    expect(report.findings.length).toBeGreaterThan(4);
  });

  it('has spans inside the text that say what stands there', () => {
    const lines = sample.split('\n');
    for (const finding of report.findings) {
      for (const place of [finding, ...finding.related]) {
        expect(sample.slice(place.offset, place.endOffset)).toBe(place.text);
        const before = lines.slice(0, place.line - 1).join('\n');
        expect(before.length + (place.line > 1 ? 1 : 0) + place.column - 1).toBe(place.offset);
      }
    }
  });

  it('is sorted, with no finding twice', () => {
    const keys = report.findings.map(({ ruleId, offset, endOffset }) => `${ruleId} ${offset} ${endOffset}`);
    expect(new Set(keys).size).toBe(keys.length);
    const offsets = report.findings.map(({ offset }) => offset);
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
  });

  it('can be repaired until nothing safe is left', async () => {
    let text = sample;
    let { findings } = report;
    for (let round = 0; round < 5; round += 1) {
      const edited = applySuggestions(text, safeSuggestions(findings));
      if (edited.text === text) break;
      text = edited.text;
      ({ findings } = await checkArticle(text, { path: report.path, config: { model: 'none', minConfidence: 0 } }));
    }
    expect(safeSuggestions(findings)).toEqual([]);
  });

  it('is printed with every finding or group once', () => {
    const printed = renderPretty(reportOf([report]), { textOf: () => sample });
    const groups = new Set(report.findings.map(({ ruleId, group, offset }) => `${ruleId} ${group ?? offset}`));
    expect(printed.split('\n').filter((line) => /^ {2}\d+:\d+ +(?:error|warning|info)/.test(line))).toHaveLength(
      groups.size,
    );
  });
});

it('refuses a page, and reads it where the format is named', async () => {
  const page = '<!doctype html><p>Le maire a parlé hier soir.</p>';
  const config = { model: 'none' };
  await expect(checkArticle(page, { language: 'fr', config })).rejects.toThrow(/^<text>: is an HTML page; /);
  expect((await checkArticle(page, { language: 'fr', config, format: 'text' })).words).toBeGreaterThan(4);
});
