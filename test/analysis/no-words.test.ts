import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../src/index';
import { languages } from '../../src/lang';

describe('an article of marks without a word', () => {
  it.each(languages.map(({ tag }) => tag))('is checked in %s', async (tag) => {
    for (const format of ['text', 'markdown'] as const) {
      const { findings } = await checkArticle('… — …\n\n— … !\n', { language: tag, format, model: 'shipped' });
      expect(findings.every(({ ruleId }) => !ruleId.startsWith('terminology/'))).toBe(true);
    }
  });
});
