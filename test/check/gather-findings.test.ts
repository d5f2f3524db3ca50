import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../src';
import { applySuggestions, safeSuggestions } from '../../src/fix/apply-edits';

const check = (text: string) => checkArticle(text, { language: 'fr', config: { model: 'none' } });
const broken = 'Le comitÃ© s’est rÃ©uni hier, puis la sÃ©ance a Ã©tÃ© levÃ©e et le maire est rentrÃ© chez lui.';

describe('what one accident did all over an article', () => {
  it('is one finding with its places, and one repair', async () => {
    const report = await check(broken);
    const found = report.findings.filter(({ ruleId }) => ruleId === 'markup/mojibake');
    expect(found.map(({ line, column, related }) => [line, column, related.length])).toEqual([[1, 9, 5]]);
    expect(found[0]?.message).toMatch(/ 5 other places have the same fault\.$/);
    expect(applySuggestions(broken, safeSuggestions(report.findings)).text).toBe(
      'Le comité s’est réuni hier, puis la séance a été levée et le maire est rentré chez lui.',
    );
  });

  it('is one where there are two', async () => {
    const { findings } = await check('Le comitÃ© s’est rÃ©uni.');
    expect(findings.map(({ ruleId, related }) => [ruleId, related.length])).toEqual([['markup/mojibake', 1]]);
    expect(findings[0]?.message).toMatch(/ 1 other place has the same fault\.$/);
  });

  it('heeds suppressions before it counts', async () => {
    const text = `<!-- mtlint-disable-next-line markup/mojibake -->\n${broken}\n\nLe comitÃ© a votÃ©.`;
    const report = await checkArticle(text, { language: 'fr', format: 'markdown', config: { model: 'none' } });
    expect(report.findings.filter(({ ruleId }) => ruleId === 'markup/mojibake').length).toBe(1);
    expect(report.suppressed).toBe(6);
  });
});
