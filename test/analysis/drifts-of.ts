import { createChecker } from '../../src/api/create-checker';

const checker = await createChecker({ model: 'shipped' });

/** What a check with the shipped model says drifts, and what it expects instead. */
export async function driftsOf(
  language: string,
  text: string,
): Promise<ReadonlyArray<{ readonly rendering: string; readonly expected: string | undefined }>> {
  const { findings } = await checker.check(text, { language, path: 'article.txt' });
  return findings
    .filter(({ ruleId }) => ruleId === 'terminology/drift')
    .map(({ text: rendering, message }) => ({ rendering, expected: /is called “(.+)” elsewhere/.exec(message)?.[1] }));
}
