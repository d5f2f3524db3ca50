import { createChecker } from '../../src/api/create-checker';
import type { ArticleReport } from '../../src/core/report';
import { formats } from '../../src/parse';

/** What is known of a text before it is checked. */
export interface TextFacts {
  readonly path: string;
  readonly language: string;
  readonly format: 'text' | 'markdown';
}

export type CheckText = (text: string, facts: TextFacts) => Promise<ArticleReport>;

/**
 * Checks as a user's program would, at every rule's own severity; `model` is `none`, `shipped` or a path. What a rule reports as
 * worse than a hint and the article's other findings made a hint of (`check/corroborate.ts`) is left out, so that it counts neither as found
 * nor as an alarm.
 */
export async function textChecker(model: string): Promise<CheckText> {
  const checker = await createChecker({ model });
  const hinting = new Set(checker.rules.filter(({ severity }) => severity === 'info').map(({ id }) => id as string));
  return async (text, { path, language, format }) => {
    const known = formats.some(({ name }) => name === format);
    const report = await checker.check(text, { path, language, format: known ? format : 'text' });
    const findings = report.findings.filter(({ severity, ruleId }) => severity !== 'info' || hinting.has(ruleId));
    return { ...report, findings };
  };
}
