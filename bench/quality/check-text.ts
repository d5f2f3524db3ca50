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

/** Checks as a user's program would, at every rule's own severity; `model` is `none`, `shipped` or a path. */
export async function textChecker(model: string): Promise<CheckText> {
  const checker = await createChecker({ model });
  return (text, { path, language, format }) => {
    const known = formats.some(({ name }) => name === format);
    return checker.check(text, { path, language, format: known ? format : 'text' });
  };
}
