import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../src/api/create-checker';
import { readLexicon } from '../../src/io/lexicon-door';
import { rules } from '../../src/rules';
import { runExample } from '../../src/testing';

describe.each(rules.map((rule) => [rule.id as string, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples.map((example) => [example.text, example] as const))('%s', async (_text, example) => {
    const { text, expected, found } = await runExample(rule, example, readLexicon);
    const show = ({ offset, endOffset }: { offset: number; endOffset: number }) =>
      `${offset}-${endOffset} ${text.slice(offset, endOffset)}`;
    expect(found.map(show)).toEqual(expected.map(show));
  });
});

describe('a language without a pack', () => {
  // Each is good text in its language, whose marks, cases and short words a rule that guesses would accuse.
  it.each([
    [
      'hu',
      'A lap ezt „ajándéknak” nevezte. A Városi Bizottság hallgat. Másnap a város Bizottsága is hallgatott, kb. 3 óráig.',
    ],
    ['bg', 'Тя го нарече „подарък“ за града. Кралица Елда мълчи. За кралицата Елда мълчи и Кралят на Севера.'],
    ['sv', 'Staden fick ”gåvan”. Stadens Styrelse tiger. I Styrelsen regnade det ca. fem timmar, jfr. även sidan 3.'],
    [
      'ca',
      'El Comitè Regional va votar. La Comissió Regional, que havia esperat, calla. Va dir que hauria estat millor.',
    ],
  ])('%s is not accused', async (tag, text) => {
    const report = await checkArticle(text, { language: tag, config: { model: 'none' } });
    expect(report.findings.filter((finding) => finding.severity !== 'info')).toEqual([]);
    expect(report.skipped.map(({ ruleId }) => ruleId)).toContain('terminology/drift');
  });
});
