import { expect, it } from 'vitest';
import { articleOf } from '../../src/check/article-of';
import { FactStore } from '../../src/check/fact-store';
import { defineAnalysis } from '../../src/core/analysis';
import { languageFor } from '../../src/lang';
import { parseAs } from '../../src/parse';

const article = articleOf(
  await parseAs('text', 'The weir is closed.', undefined),
  languageFor('en') as NonNullable<ReturnType<typeof languageFor>>,
);
const asked: string[] = [];
const length = defineAnalysis({
  id: 'length',
  run: ({ document }) => {
    asked.push('length');
    return document.prose.length;
  },
});
const slow = defineAnalysis({
  id: 'slow',
  needs: { length },
  run: async (_, facts) => {
    asked.push('slow');
    await Promise.resolve();
    asked.push('slow is ready');
    return facts.length + 1;
  },
});
const behind = defineAnalysis({
  id: 'behind',
  needs: { slow, length },
  run: (_, facts) => {
    asked.push('behind');
    return facts.slow + facts.length;
  },
});
const broken = defineAnalysis({
  id: 'broken',
  run: async (): Promise<number> => {
    throw new Error('no model');
  },
});

it('hands on at once what waits for nothing, and waits in turn', async () => {
  const store = new FactStore(article, undefined);
  asked.length = 0;
  expect(store.all({ length })).toEqual({ length: 19 });
  const waiting = store.all({ slow, behind, length });
  expect(waiting).toBeInstanceOf(Promise);
  expect(await waiting).toEqual({ slow: 20, behind: 39, length: 19 });
  expect(asked).toEqual(['length', 'slow', 'slow is ready', 'behind']);
  expect(store.all({ slow, behind })).toEqual({ slow: 20, behind: 39 });
});

it('tells everyone who asks of a failure', async () => {
  const store = new FactStore(article, undefined);
  await expect(store.all({ broken })).rejects.toThrow('no model');
  await expect(store.get(broken)).rejects.toThrow('no model');
});

it('asks nothing more once it is stopped', () => {
  const store = new FactStore(article, AbortSignal.abort());
  expect(() => store.all({ length })).toThrow();
});
