import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/report/schema';
import { folderOf, runIn } from './run-in';

const ENGLISH = `The Varr bridge reopened on Monday 12 May. It had been closed since 2019, when Norvia Rail found 47 cracks. The work cost
38 million euros. Anna Kolb congratulated the workers.\n`;
const FRENCH = `Le pont de Varr a rouvert lundi 12 mai. Les travaux ont coûté 38 millions d’euros. Anna Kolb a félicité les
ouvriers.\n`;
const only = { rules: { '*': 'off', 'accuracy/omission': 'on' } };
const files = {
  'mtlint.config.json': JSON.stringify(only),
  'news/a.fr.md': FRENCH,
  'news/a.en.md': ENGLISH,
  'news/b.fr.md': FRENCH,
};

async function check(args: readonly string[], given: Record<string, string> = files) {
  const outcome = await runIn(folderOf(given), ['check', ...args, '--format', 'json']);
  const report = outcome.stdout === '' ? undefined : reportSchema.parse(JSON.parse(outcome.stdout));
  return { ...outcome, articles: report?.articles ?? [] };
}

describe('--source-pattern', () => {
  it('finds the source of each article, and reports the others where one is missing', async () => {
    const { code, stderr, articles } = await check(['news', '--source-pattern', '{dir}/{name}.en.md']);
    expect(code).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(
      /the source of news\/b\.fr\.md cannot be used: .*news\/b\.en\.md: no such file; put it there, or correct/,
    );
    expect(articles.map(({ path, source, findings }) => [path, source, findings.map(({ ruleId }) => ruleId)])).toEqual([
      ['news/a.en.md', null, []],
      ['news/a.fr.md', 'news/a.en.md', ['accuracy/omission']],
    ]);
  });

  it('stands in a config, for all or some articles', async () => {
    const config = { ...only, overrides: [{ files: '**/a.fr.md', sourcePattern: '{dir}/{name}.en.md' }] };
    const { code, articles } = await check(['news'], { ...files, 'mtlint.config.json': JSON.stringify(config) });
    expect([code, ...articles.map(({ source }) => source)]).toEqual([1, null, 'news/a.en.md', null]);
  });

  it.each<[string, string[], Record<string, string>, RegExp]>([
    [
      'two sources',
      ['news/a.fr.md', '--source', 'news/a.en.md', '--source-pattern', '{name}'],
      files,
      /exclude each other; use one/,
    ],
    ['an unknown placeholder', ['news', '--source-pattern', '{dir}/{nam}.md'], files, /unknown placeholder `\{nam\}`/],
    [
      'a pattern in the config without a name',
      ['news'],
      { ...files, 'mtlint.config.json': JSON.stringify({ sourcePattern: '{dir}/en.md' }) },
      /mtlint\.config\.json.*sourcePattern.*\{name\}/,
    ],
  ])('refuses %s', async (_, args, given, message) => {
    const { code, stderr, stdout } = await check(args, given);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
