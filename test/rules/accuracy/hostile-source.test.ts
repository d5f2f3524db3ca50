import { expect, it } from 'vitest';
import { alignment } from '../../../src/analysis/source/alignment';
import { articleOf } from '../../../src/check/article-of';
import { FactStore } from '../../../src/check/fact-store';
import { unmetRequirement } from '../../../src/check/requirements';
import { loadEmbedder } from '../../../src/embed';
import { languageFor } from '../../../src/lang';
import { parseAs } from '../../../src/parse';
import { rules } from '../../../src/rules';
import { stopwatch } from '../../stopwatch';

const SIZE = 60_000;
/** Milliseconds of this process for all rules together, the alignment aside, which has a bench of its own. */
const LIMIT = 3000;

/** What a comparison that is not near-linear would choke on: both sides full of it, with a little that differs. */
const tokens = ['a ', 'A b. ', '? ', '“Anna came.” ', '(a b) ', 'not ', '\n\n', '- ', '漢。', 'New York ', 'Anna. '];

const embedder = loadEmbedder();

it.each(tokens)('%j', { timeout: 60_000 }, async (token) => {
  const text = token.repeat(Math.floor(SIZE / token.length));
  const [language, sourceLanguage] = [languageFor('fr'), languageFor('en')];
  if (language === undefined) throw new Error('no pack');
  const article = articleOf(await parseAs('text', `Le pont est ouvert. ${text}`, undefined), language, {
    source: await parseAs('text', `${text} Nobody saw the bridge.`, undefined),
    sourceLanguage,
    embedder: await embedder,
  });
  const store = new FactStore(article, undefined);
  await store.get(alignment);
  const elapsed = stopwatch();
  for (const rule of rules) {
    if (!rule.requires.includes('source') || unmetRequirement(rule, article) !== undefined) continue;
    const facts = await store.all(rule.needs);
    for (const _ of rule.check({ article, facts, options: rule.options?.parse({}) })) void _;
  }
  expect(elapsed()).toBeLessThan(LIMIT);
});
