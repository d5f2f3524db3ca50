import { describe, expect, it } from 'vitest';
import { type Config, fixArticle } from '../../src';

const config = { model: 'none' } as const;
const MOSTLY_STRAIGHT =
  "L'accord de l'usine qu'il a signé n'est pas celui d'hier, dit l’agence. Rien n'oblige l'autre partie à s'en tenir là.\n";

describe('fixArticle', () => {
  it('never straightens a curly apostrophe in French, whatever most of them are', async () => {
    const { text, applied, report } = await fixArticle(MOSTLY_STRAIGHT, { language: 'fr', config });
    expect(text).toBe(MOSTLY_STRAIGHT.replaceAll("'", '’'));
    expect(applied).toHaveLength(1);
    expect(report.findings).toEqual([]);
  });

  it('leaves straight apostrophes throughout alone', async () => {
    const straight = MOSTLY_STRAIGHT.replaceAll('’', "'");
    expect((await fixArticle(straight, { language: 'fr', config })).text).toBe(straight);
  });

  it('proposes no apostrophe where houses differ', async () => {
    const mixed = "It's a deal, isn't it? The mayor doesn’t know.\n";
    const { text, report } = await fixArticle(mixed, { language: 'en', config });
    expect(text).toBe(mixed);
    expect(report.findings.map(({ ruleId, suggestions }) => [ruleId, suggestions])).toEqual([
      ['locale/apostrophe-style', []],
    ]);
  });

  it('writes the apostrophe that the config asks for', async () => {
    const rules: Config['rules'] = { 'locale/apostrophe-style': ['info', { style: 'straight' }] };
    const { text } = await fixArticle('It’s a deal, isn’t it?\n', { language: 'en', config: { ...config, rules } });
    expect(text).toBe("It's a deal, isn't it?\n");
  });

  it('reports what is left, in the text that it returns', async () => {
    const { text, report, applied } = await fixArticle('The pl\u00adan of of the mayor was dropped.\n', {
      language: 'en',
      config,
    });
    expect(text).toBe('The plan of of the mayor was dropped.\n');
    expect(applied).toHaveLength(1);
    expect(report.findings.map(({ offset, endOffset }) => text.slice(offset, endOffset))).toEqual(['of']);
  });
});
