import { describe, expect, it } from 'vitest';
import { createChecker } from '../../src/api/create-checker';

const RULE = 'terminology/drift';

describe('the severity of an observation', () => {
  const article =
    'The site belongs to America PAC. The money of American PAC comes from donors. America PAC will not say who. America PAC never does.';

  async function severities(level: 'on' | 'error') {
    const checker = await createChecker({ model: 'none', rules: { '*': 'off', [RULE]: level } });
    const { findings } = await checker.check(article, { language: 'en' });
    return findings.map(({ severity }) => severity);
  }

  it('is what its analysis bears, at most as bad as the rule', async () => {
    expect(await severities('on')).toEqual(['warning']);
  });

  it('is what a config asks for', async () => {
    expect(await severities('error')).toEqual(['error']);
  });
});
