import { describe, expect, it } from 'vitest';
import doNotTranslate from '../../src/rules/terminology/do-not-translate';
import forbiddenTerm from '../../src/rules/terminology/forbidden-term';
import glossary from '../../src/rules/terminology/glossary';
import { runExample } from '../../src/testing';

describe.each([doNotTranslate, forbiddenTerm, glossary])('$id', (rule) => {
  it.each(rule.examples.map((example) => [example.text, example] as const))('%s', async (_text, example) => {
    const { text, expected, found } = await runExample(rule, example);
    expect(found.map((one) => `${text.slice(one.offset, one.endOffset)}`)).toEqual(
      expected.map((one) => text.slice(one.offset, one.endOffset)),
    );
  });
});
