import { describe, expect, it } from 'vitest';
import { createChecker } from '../../src/index';
import { languages } from '../../src/lang';

describe('an article of marks without a word', async () => {
  const checker = await createChecker({ model: 'shipped' });
  it.each(languages.map(({ tag }) => tag))('is checked in %s', async (tag) => {
    for (const format of ['text', 'markdown'] as const) {
      const { findings } = await checker.check('… — …\n\n— … !\n', { language: tag, format });
      expect(findings.every(({ ruleId }) => !ruleId.startsWith('terminology/'))).toBe(true);
    }
  });
});
