import { describe, expect, it } from 'vitest';
import { alignment } from '../../src/analysis/source/alignment';
import { articleOf } from '../../src/check/article-of';
import { FactStore } from '../../src/check/fact-store';
import type { AnyRule } from '../../src/core/rule';
import { languageFor } from '../../src/lang';
import { parseText } from '../../src/parse/text';
import date from '../../src/rules/accuracy/date-mismatch';
import link from '../../src/rules/accuracy/link-mismatch';
import name from '../../src/rules/accuracy/name-mismatch';
import number from '../../src/rules/accuracy/number-mismatch';
import unit from '../../src/rules/accuracy/unit-mismatch';
import { stopwatch } from '../stopwatch';

const rules: readonly AnyRule[] = [number, date, unit, name, link];

/** A source and an article of one token a hundred thousand times, which must not take quadratic time. */
describe('rules that compare values with the source', () => {
  it.each([
    '1 ',
    '12/31/2012 ',
    '3.5 km ',
    'two hundred ',
    'Barbara Jakesch ',
    '@ab ',
    '#cd ',
    'www.a.org/b ',
    'May 3 ',
    '$5m. ',
    '一百',
  ])('%s', async (token) => {
    const language = languageFor(token === '一百' ? 'zh' : 'en');
    if (language === undefined) throw new Error('no pack');
    const prose = (start: string) =>
      parseText(`Then ${start}${token.repeat(Math.ceil(100_000 / token.length))}.`, undefined);
    const article = articleOf(prose(''), language, { source: prose('it was '), sourceLanguage: language });
    const store = new FactStore(article, undefined);
    await store.get(alignment);
    const elapsed = stopwatch();
    for (const rule of rules) {
      const facts = await store.all(rule.needs);
      const options = rule.options?.parse({});
      for (const observation of rule.check({ article, facts, options }))
        expect(observation.offset).toBeGreaterThanOrEqual(0);
    }
    expect(elapsed()).toBeLessThan(3000);
  });
});
