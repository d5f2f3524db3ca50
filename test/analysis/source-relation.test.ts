import { expect, it } from 'vitest';
import { type Alignment, alignment } from '../../src/analysis/source/alignment';
import { sourceRelation } from '../../src/analysis/source/source-relation';
import { articleOf } from '../../src/check/article-of';
import { FactStore } from '../../src/check/fact-store';
import { languageFor, neutralFor } from '../../src/lang';
import { parseText } from '../../src/parse/text';

const language = (tag: string) => languageFor(tag) ?? neutralFor(tag);
const article = articleOf(
  parseText('Le pont de Varr a rouvert lundi. La foule a applaudi les ouvriers.', undefined),
  language('fr'),
  {
    source: parseText('The Varr bridge reopened on Monday. The crowd applauded the workers.', undefined),
    sourceLanguage: language('en'),
    embedder: undefined,
  },
);

/** The relation of two texts whose alignment shows what is given. */
async function relation(aligned: number, margin: number, count: number) {
  const own = (await new FactStore(article, undefined).get(alignment)) as Alignment;
  const facts: Alignment = {
    ...own,
    evidence: ['meaning', 'length'],
    aligned: { source: aligned, target: aligned },
    margin: { median: margin, deviation: 0.1, count },
  };
  return (await sourceRelation.run(article, { alignment: facts }, undefined))?.kind;
}

it.each([
  ['in languages that the model knows well', 0.97, 0.5, 30, 'translation'],
  ['in languages that it hardly knows, where nearly all finds its place', 0.95, 0.19, 40, 'translation'],
  ['of two unrelated texts', 0.47, 0.3, 12, 'unrelated'],
  ['of a few sentences that chance paired', 0.9, 0.15, 3, 'unrelated'],
])('the relation %s', async (_, aligned, margin, count, expected) => {
  expect(await relation(aligned, margin, count)).toBe(expected);
});
