import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules';
import { runExample } from '../../src/testing';

describe.each(rules.map((rule) => [rule.id as string, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples.map((example) => [example.text, example] as const))('%s', async (_text, example) => {
    const { text, expected, found } = await runExample(rule, example);
    const show = ({ offset, endOffset }: { offset: number; endOffset: number }) =>
      `${offset}-${endOffset} ${text.slice(offset, endOffset)}`;
    expect(found.map(show)).toEqual(expected.map(show));
  });
});
